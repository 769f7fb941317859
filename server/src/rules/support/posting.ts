import type { Settings } from "../../config/settings.ts";
import type { Role } from "../../role/role.ts";

/** Where an advertisement is published, as far as law or practice asks for something there. */
export type Jurisdiction = "cn" | "tw" | "us" | "eu";

/** An advertisement: said by the document, or by a preset for postings where the document says nothing else. */
export const isPosting = ({ kind }: Role, settings: Settings): boolean =>
  kind === "posting" || (kind === "position" && settings.presets.some((name) => name.startsWith("posting-")));

/**
 * Where an advertisement is published: as its presets say. One among internal documents is published where
 * those are; English ones may be anywhere.
 */
export function jurisdictionsOf(role: Role, settings: Settings): ReadonlySet<Jurisdiction> {
  const found = new Set<Jurisdiction>();
  if (!isPosting(role, settings)) return found;
  for (const name of settings.presets) {
    if (name === "posting-cn" || name === "internal-cn") found.add("cn");
    else if (name === "posting-tw" || name === "internal-tw") found.add("tw");
    else if (name === "posting-us") found.add("us");
    else if (name === "posting-eu") found.add("eu");
  }
  return found;
}

/** An ISO date some days later. */
export function daysAfter(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How long an advertisement usually runs. */
export const usualDays = 30;
