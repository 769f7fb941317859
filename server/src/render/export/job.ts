import type { Settings } from "../../config/settings.ts";
import type { Education, Experience, Facts, Pay } from "../../facts/fact.ts";
import { educationRank } from "../../facts/fact.ts";
import type { RoleEntry } from "../../organisation/entry.ts";
import type { Role } from "../../role/role.ts";
import { basePay, isFullyRemote, saidFields } from "../../rules/support/google-properties.ts";
import { reliable } from "../../rules/support/places.ts";
import { daysOf } from "../../rules/support/posting-dates.ts";
import type { FieldId } from "../../vocabulary/fields.ts";
import { titleOf } from "../card.ts";
import type { ToPrint } from "../print-blocks.ts";
import { mayShowField } from "../variant.ts";
import { type EmploymentType, employmentTypes } from "./employment.ts";
import { type Place, placesOf } from "./place.ts";
import type { Reading } from "./words.ts";

/** One role that is exported, for one kind of reader: its facts are those that reader meets. */
export interface ExportSource extends Reading {
  /** Index of the role in the document. */
  readonly index: number;
  readonly facts: Facts;
  readonly entry: RoleEntry;
  readonly settings: Settings;
  /** Reads the Markdown of its sections. */
  readonly toPrint: ToPrint;
}

/** A day the document names; `iso` is null for words that are no day. */
export interface JobDate {
  readonly written: string;
  readonly iso: string | null;
}

/** What a role says of the job, for machines: only what is said, nothing estimated. */
export interface Job {
  readonly title: string;
  /** `""` when none is said. */
  readonly organization: string;
  readonly department: string | null;
  readonly code: string | null;
  readonly posted: JobDate | null;
  readonly closes: JobDate | null;
  readonly places: readonly Place[];
  /** All of the work can be done from anywhere. */
  readonly remote: "full" | "hybrid" | "none" | null;
  readonly types: readonly EmploymentType[];
  readonly pay: Pay | null;
  readonly education: Education | null;
  /** Experience may stand in for the degree. */
  readonly experienceWillDo: boolean;
  readonly experience: Experience | null;
  /** No experience is asked for, in so many words. */
  readonly noExperience: boolean;
  /** How many are looked for; null when that is not said, or is the number of posts rather than of openings. */
  readonly openings: number | null;
}

/** What the source's reader may be told of a role, as data. */
export function jobOf({ role, facts, entry, variant }: ExportSource): Job {
  const experience = mainExperience(facts);
  const education = lowestEducation(facts);
  const count = facts.headcount.find(reliable);
  const advertised = role.kind === "posting";
  return {
    title: titleOf(role),
    organization: entry.organization,
    department: entry.department,
    // The number of a posting is made to be published, that of a position is the company's own.
    code: advertised || mayShowField("code", variant) ? (entry.code?.value ?? null) : null,
    posted: dateOf(role, "datePosted"),
    closes: dateOf(role, "validThrough"),
    places: saidFields(role, "location")
      .slice(0, 1)
      .flatMap((field) => placesOf(field, role.language)),
    remote: remoteOf(role),
    types: employmentTypes(role),
    pay: basePay(facts),
    education,
    experienceWillDo:
      education?.orEquivalent === true || facts.education.some(({ modality }) => modality === "waiver"),
    experience,
    noExperience:
      experience === null &&
      facts.experience.some((claim) => reliable(claim) && claim.min === 0 && claim.max === null),
    openings: advertised && count !== undefined && count.min === count.max ? count.min : null,
  };
}

function dateOf(role: Role, id: FieldId): JobDate | null {
  const written = saidFields(role, id)[0]?.values[0]?.value.trim();
  if (written === undefined) return null;
  return { written, iso: daysOf(role, id)[0]?.iso ?? null };
}

function remoteOf(role: Role): Job["remote"] {
  if (isFullyRemote(role)) return "full";
  const words = saidFields(role, "remote")
    .flatMap(({ values }) => values)
    .map(({ value }) => value.trim().toLowerCase());
  if (words.some((word) => /^hybrid|混合/.test(word))) return "hybrid";
  return words.some((word) => /^(?:none|no|false|on[- ]?site)$|不支持|现场|進辦公室/.test(word))
    ? "none"
    : null;
}

/**
 * The experience asked for as such: in total before in a field, in a field before as a leader; parts of another
 * claim, alternatives of one degree and levels of a ladder left out.
 */
function mainExperience({ experience }: Facts): Experience | null {
  const asked = experience.filter(
    (claim) =>
      reliable(claim) &&
      claim.modality === "required" &&
      claim.parent === null &&
      claim.degree === null &&
      claim.scope.level === null,
  );
  const kinds = ["total", "domain", "management"] as const;
  for (const kind of kinds) {
    const found = asked.find((claim) => claim.kind === kind && (claim.min ?? 0) > 0);
    if (found !== undefined) return found;
  }
  return null;
}

/** The lowest level that is accepted as a rule; what is waived for some is said by `experienceWillDo`. */
function lowestEducation({ education }: Facts): Education | null {
  const asked = education.filter(
    (claim) => reliable(claim) && claim.modality === "required" && claim.scope.level === null,
  );
  const ranked = asked.filter(({ level }) => educationRank[level] !== null);
  return [...ranked].sort((a, b) => (educationRank[a.level] ?? 0) - (educationRank[b.level] ?? 0))[0] ?? null;
}
