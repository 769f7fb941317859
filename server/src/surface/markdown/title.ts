import type { Located, Span } from "../../text/span.ts";
import type { Candidate } from "./candidate.ts";
import { hasHan, headingWords, looksLikeHeading, widthOf } from "./heading-words.ts";
import { plainWords } from "./inline.ts";
import { namesOnlyDocument, readsAsTitle, titleName } from "./title-words.ts";
import type { Unit } from "./unit.ts";

/** The line that names the document. */
export interface TitleLine {
  /** Index of its unit. */
  readonly unit: number;
  /** The role's name; null when the line only says what kind of document it is (`# 岗位说明书`). */
  readonly name: Located<string> | null;
}

/**
 * The title among a document's units: its top heading, else a line with a title's words
 * (`客服经理岗位说明书`) before the first section, else a first short line — that one only when no field gives
 * a title (`hasTitle`) and it is no field itself.
 */
export function findTitle(
  text: string,
  units: readonly Unit[],
  candidates: readonly (Candidate | null)[],
  hasTitle: () => boolean,
  isField: (index: number) => boolean,
): TitleLine | null {
  const first = units.findIndex((unit) => unit.kind === "heading");
  const heading = units[first];
  if (heading !== undefined && isTop(text, units, candidates, first)) {
    return { unit: first, name: nameIn(text, { start: heading.from, end: heading.to }) };
  }
  const limit = first === -1 ? units.length : first;
  return (
    titleLine(text, units, candidates, limit) ??
    (hasTitle() ? null : firstLine(text, units, candidates, isField))
  );
}

/** The first heading is above all others, or the first of several at level 1, and no section's name. */
function isTop(
  text: string,
  units: readonly Unit[],
  candidates: readonly (Candidate | null)[],
  first: number,
): boolean {
  const level = units[first]?.level ?? 0;
  let beside = 0;
  for (let index = first + 1; index < units.length; index++) {
    const unit = units[index];
    if (unit?.kind !== "heading") continue;
    if (unit.level < level) return false;
    if (unit.level === level) beside++;
  }
  const candidate = candidates[first];
  if (candidate === undefined || candidate === null || candidate.words === "") return false;
  if (beside === 0 && level === 1 && namesOnlyDocument(candidate.words)) return true;
  if (candidate.match?.how === "exact") return false;
  if (beside === 0) return level === 1 || candidate.match === null || !isSame(text, candidate.place);
  return (
    level === 1 && candidate.marker === null && (candidate.match === null || !isSame(text, candidate.place))
  );
}

/** Nothing in the words but the name itself. */
const isSame = (text: string, place: Span): boolean => {
  const name = titleName(text, place);
  return name.start === place.start && name.end === place.end;
};

function nameIn(text: string, place: Span): Located<string> | null {
  const span = titleName(text, headingWords(text, place).span);
  const value = plainWords(text.slice(span.start, span.end));
  return value === "" ? null : { value, span };
}

/** A short line before the first section that ends with a title's words, wherever the text before it ends. */
function titleLine(
  text: string,
  units: readonly Unit[],
  candidates: readonly (Candidate | null)[],
  limit: number,
): TitleLine | null {
  for (let index = 0; index < Math.min(limit, 40); index++) {
    const unit = units[index];
    const candidate = candidates[index];
    if (unit === undefined) return null;
    if (unit.kind !== "text" || !unit.free || candidate === null || candidate === undefined) continue;
    const document = namesOnlyDocument(candidate.words);
    if (candidate.match?.how === "exact" && !document) return null;
    if (candidate.inline !== -1 || !looksLikeHeading(candidate.words, 50)) continue;
    if (!document && !readsAsTitle(candidate.words)) continue;
    if (unit.joins && !hasHan(candidate.words)) continue;
    return { unit: index, name: nameIn(text, candidate.place) };
  }
  return null;
}

/** The first line of a plain text, when it may be a role's name: short, words, no sentence, no figure in front. */
function firstLine(
  text: string,
  units: readonly Unit[],
  candidates: readonly (Candidate | null)[],
  isField: (index: number) => boolean,
): TitleLine | null {
  const index = units.findIndex((unit) => unit.kind !== "comment");
  const unit = units[index];
  if (unit === undefined || unit.kind !== "text" || unit.joins || isField(index)) return null;
  const found = headingWords(text, { start: unit.start, end: unit.end });
  if (candidates[index]?.match?.how === "exact" || found.marker !== null || found.colon) return null;
  if (!looksLikeHeading(found.words, 60) || widthOf(found.words) < 4 || /^[\d$¥￥<%{]/.test(found.words))
    return null;
  const next = units[index + 1];
  const prose =
    next?.kind === "text" && next.joins && candidates[index + 1]?.match === null && !isField(index + 1);
  const name = nameIn(text, found.span);
  return prose || name === null || /[:：]/.test(name.value) ? null : { unit: index, name };
}
