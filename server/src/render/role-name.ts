import type { Span } from "../text/span.ts";
import { escapeHtml } from "./escape.ts";

/** Where a name of a role leads. `external`: known to be outside of what is described here. */
export type NameState = "known" | "external" | "unknown";

/** The name of another role as it stands in a document. */
export interface NamedRole {
  readonly name: string;
  readonly span: Span;
  readonly state: NameState;
  /** Address of the role's document or page; null when there is none to go to. */
  readonly href: string | null;
}

/** Names in reading order, none within another. */
export function orderNames(names: readonly NamedRole[]): readonly NamedRole[] {
  const ordered = [...names].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: NamedRole[] = [];
  for (const name of ordered) if (name.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(name);
  return kept;
}

export const roleNameClass = "role-name";
export const unknownRoleClass = "unknown-role";

/** Plain words as HTML, with these names in them as links or marked as leading nowhere. */
export function linkNames(words: string, names: readonly NamedRole[]): string {
  const byName = new Map(names.filter(isMarked).map((name) => [name.name, name]));
  if (byName.size === 0) return escapeHtml(words);
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length).map(quoted);
  return words
    .split(new RegExp(`(${longestFirst.join("|")})`, "u"))
    .map((part) => nameHtml(part, byName.get(part)))
    .join("");
}

/** Names outside, and those without anything to go to, are plain words. */
export const isMarked = ({ state, href }: NamedRole): boolean =>
  state === "unknown" || (state === "known" && href !== null);

function nameHtml(words: string, name: NamedRole | undefined): string {
  const text = escapeHtml(words);
  if (name === undefined) return text;
  if (name.state === "unknown") return `<span class="${unknownRoleClass}">${text}</span>`;
  return `<a class="${roleNameClass}" href="${escapeHtml(name.href ?? "")}">${text}</a>`;
}

const quoted = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
