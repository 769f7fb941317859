import type { RoleEntry } from "../organisation/entry.ts";
import { fileName, nameOfRole } from "../organisation/name-of-role.ts";
import type { FeatureContext } from "./feature.ts";
import { say } from "./help.ts";
import { locationOf } from "./place.ts";
import { type Direction, type Line, linesOf } from "./reporting-lines.ts";
import { escaped, link } from "./role-words.ts";

/** More names than these make a list nobody reads. */
const mostNames = 12;

/** A role in a few lines, as Markdown: its names, where it stands, who is above and below, what it is for, its file. */
export function roleCard(context: FeatureContext, role: RoleEntry): string {
  const t = say(context.language);
  const code = role.code === null ? "" : ` · ${escaped(role.code.value)}`;
  const lines = [`**${escaped(nameOfRole(role))}**${code}`, ""];
  const fact = (label: string, value: string): void => {
    if (value !== "") lines.push(`- ${label}${t.colon}${value}`);
  };
  fact(t.alsoCalled, role.aliases.map(({ value }) => escaped(value)).join(t.comma));
  fact(t.department, escaped(role.department ?? ""));
  fact(t.level, escaped(role.level ?? ""));
  const superiors = linesFrom(context, role, "up");
  fact(t.reportsTo, names(context, superiors.full));
  fact(t.dottedLineTo, names(context, superiors.dotted));
  const reports = linesFrom(context, role, "down");
  fact(counted(t.directReports, reports.full), names(context, reports.full));
  fact(counted(t.dottedReports, reports.dotted), names(context, reports.dotted));
  const summary = firstWords(context, role);
  if (summary !== "") lines.push("", escaped(summary));
  lines.push("", link(fileName(role.uri), role.uri));
  return lines.join("\n");
}

const counted = (label: string, { length }: readonly Line[]): string =>
  length === 0 ? label : `${label} (${length})`;

function linesFrom(
  { session }: FeatureContext,
  entry: RoleEntry,
  direction: Direction,
): { readonly full: readonly Line[]; readonly dotted: readonly Line[] } {
  const lines = linesOf(session.organisation, { kind: "role", entry }, direction);
  return { full: lines.filter(({ dotted }) => !dotted), dotted: lines.filter(({ dotted }) => dotted) };
}

/** The names at the other end; those of roles lead to their files. */
function names(context: FeatureContext, lines: readonly Line[]): string {
  const shown = lines.slice(0, mostNames).map(({ party }) => {
    if (party.kind === "name") return escaped(party.name);
    const { entry } = party;
    const line = locationOf(context, entry.uri, entry.anchor)?.range.start.line ?? 0;
    return link(nameOfRole(entry), line === 0 ? entry.uri : `${entry.uri}#L${line + 1}`);
  });
  const more = lines.length > mostNames ? "…" : "";
  return shown.join(context.language === "en" ? ", " : "、") + more;
}

/** The first words of a role's summary, at most about 120. */
function firstWords(context: FeatureContext, role: RoleEntry): string {
  const current = context.session.document(role.uri);
  const full = current?.document.roles[role.role];
  if (current === undefined || full === undefined) return "";
  const section = full.sections.find(({ ids }) => ids.includes("summary") || ids.includes("mission"));
  const block = section?.blocks.find(({ kind }) => kind === "paragraph" || kind === "item") ?? null;
  if (block === null) return "";
  const words = current.document.text
    .slice(block.content.start, block.content.end)
    .replace(/\s+/gu, " ")
    .trim();
  return words.length > 120 ? `${words.slice(0, 120)}…` : words;
}
