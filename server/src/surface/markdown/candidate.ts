import type { HeadingStyle } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import { isSpace } from "../../text/span.ts";
import type { SectionMatch, Vocabulary } from "../../vocabulary/vocabulary.ts";
import { keyPlace } from "./field-line.ts";
import { headingWords, lookUpWords, widthOf } from "./heading-words.ts";
import type { Marker, MarkerKind } from "./marker.ts";
import { readMarker } from "./marker.ts";
import { isColon } from "./scan/chars.ts";
import type { Unit } from "./unit.ts";

/** What nests by what: `marked` levels by number, the numbered kinds by rank, the rest by first appearance. */
export type HeadingClass = "marked" | "bracket" | "bold" | "label" | "row" | "rowcell" | MarkerKind;

/** A line that may be a heading. Whether it is one depends on its neighbours. */
export interface Candidate {
  readonly style: HeadingStyle;
  readonly nests: HeadingClass;
  /** Of ATX, setext and HTML headings, else 0. */
  readonly level: number;
  /** The words, without markup, numbering, brackets and colon. */
  readonly place: Span;
  readonly words: string;
  readonly marker: Marker | null;
  readonly colon: boolean;
  readonly match: SectionMatch | null;
  /** Where content begins on the heading's own line, or -1: `【经验要求】8-10年…`, `| 能力 | … |`. */
  readonly inline: number;
  readonly width: number;
}

/** No heading is wider; only its prefix is looked at in longer lines. */
const widest = 80;

const OPEN_BRACKET = 0x3010;

/** The heading that each of the units may be. */
export function candidatesOf(
  text: string,
  units: readonly Unit[],
  vocabulary: Vocabulary,
): (Candidate | null)[] {
  const candidates = new Array<Candidate | null>(units.length).fill(null);
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (unit !== undefined) candidates[index] = candidateOf(text, unit, vocabulary, units[index + 1]);
  }
  return candidates;
}

/** The heading a unit may be, or null. Pure look-up: of the neighbours only the unit behind it is seen. */
export function candidateOf(text: string, unit: Unit, vocabulary: Vocabulary, next?: Unit): Candidate | null {
  if (unit.kind === "heading") {
    const style = unit.html ? "html" : unit.setext ? "setext" : "atx";
    return whole(text, { start: unit.from, end: unit.to }, style, "marked", unit.level, vocabulary);
  }
  if (unit.kind === "row") return rowCandidate(text, unit, vocabulary);
  if (!unit.free) return null;
  if (unit.kind === "item")
    return labelledItem(text, unit, next, vocabulary) ?? itemCandidate(text, unit, vocabulary);
  return unit.kind === "text" ? textCandidate(text, unit, vocabulary) : null;
}

/** All of a span is the heading. */
function whole(
  text: string,
  span: Span,
  style: HeadingStyle,
  nests: HeadingClass,
  level: number,
  vocabulary: Vocabulary,
): Candidate {
  const found = headingWords(text, span);
  const width = widthOf(found.words);
  const unknowable = width > widest || found.words === "" || /[{}<>]/.test(found.words);
  const match = unknowable ? null : vocabulary.section(lookUpWords(found.words));
  return {
    style,
    nests,
    level,
    place: found.span,
    words: found.words,
    marker: found.marker,
    colon: found.colon,
    match,
    inline: -1,
    width,
  };
}

/** `七、工作条件：标准工时` right before `八、`: a section on one line. Over content of its own `一、职责：…` has a motto. */
function labelledItem(
  text: string,
  unit: Unit,
  next: Unit | undefined,
  vocabulary: Vocabulary,
): Candidate | null {
  const { marker, from, to } = unit;
  if ((marker?.kind !== "han" && marker?.kind !== "formal") || from >= to) return null;
  if (next !== undefined && next.kind !== "heading" && next.marker?.kind !== marker.kind) return null;
  const found = inlineLabel(text, { ...unit, start: from, end: to }, vocabulary);
  return found === null ? null : { ...found, style: "numbered", nests: marker.kind, marker };
}

/** `1. 学历与经验背景`, `（一）…`, `1.团队领导与发展:`, `■ 岗位职责`; never an ordinary item's long words. */
function itemCandidate(text: string, unit: Unit, vocabulary: Vocabulary): Candidate | null {
  const { marker, from, to } = unit;
  if (marker === null || from >= to) return null;
  if (to - from > widest) return null;
  if (marker.kind === "bullet" && isPlainBullet(text.charCodeAt(unit.start))) return null;
  const style = marker.kind === "bullet" ? "label" : "numbered";
  const nests = marker.kind === "bullet" ? "label" : marker.kind;
  const found = whole(text, { start: from, end: to }, style, nests, 0, vocabulary);
  return { ...found, marker };
}

const isPlainBullet = (code: number): boolean =>
  code === 0x2d || code === 0x2a || code === 0x2b || code === 0x2022 || code === 0xb7;

function textCandidate(text: string, unit: Unit, vocabulary: Vocabulary): Candidate | null {
  const { start, end } = unit;
  const first = text.charCodeAt(start);
  if (first === OPEN_BRACKET || first === 0x3016 || first === 0xff3b)
    return bracketCandidate(text, unit, vocabulary);
  if (first === 0x23) return tightAtx(text, unit, vocabulary);
  if (text.startsWith("**", start) || text.startsWith("__", start))
    return boldCandidate(text, unit, vocabulary);
  if (end - start > widest) return inlineLabel(text, unit, vocabulary);
  const marker = readMarker(text, start, end);
  if (marker !== null && (marker.kind === "chapter" || marker.kind === "letter" || marker.kind === "roman")) {
    return whole(text, { start, end }, "numbered", marker.kind, 0, vocabulary);
  }
  if (marker !== null && marker.kind === "decimal") {
    return whole(text, { start, end }, "numbered", "decimal", 0, vocabulary);
  }
  if (first === 0x5b) {
    const square = whole(text, { start, end }, "bracket", "bracket", 0, vocabulary);
    return square.match?.how === "exact" && text.charCodeAt(square.place.start - 1) === 0x5b ? square : null;
  }
  return inlineLabel(text, unit, vocabulary) ?? whole(text, { start, end }, "label", "label", 0, vocabulary);
}

/** `【岗位职责】`, with words behind it or without. */
function bracketCandidate(text: string, unit: Unit, vocabulary: Vocabulary): Candidate | null {
  const closing =
    text.charCodeAt(unit.start) === OPEN_BRACKET
      ? "】"
      : text.charCodeAt(unit.start) === 0x3016
        ? "〗"
        : "］";
  const close = text.slice(unit.start, Math.min(unit.end, unit.start + widest)).indexOf(closing);
  if (close < 2) return null;
  const after = unit.start + close + 1;
  let rest = after;
  while (rest < unit.end && (isSpace(text.charCodeAt(rest)) || isColon(text.charCodeAt(rest)))) rest++;
  const found = whole(text, { start: unit.start, end: after }, "bracket", "bracket", 0, vocabulary);
  if (rest === unit.end) return found;
  return found.match === null ? null : { ...found, inline: rest };
}

/** `##岗位职责`: a heading to its author, not to CommonMark. Known names only, so that `#话题` stays text. */
function tightAtx(text: string, unit: Unit, vocabulary: Vocabulary): Candidate | null {
  let from = unit.start;
  while (text.charCodeAt(from) === 0x23 && from < unit.end) from++;
  const level = from - unit.start;
  if (level > 6 || unit.end - from > widest) return null;
  const found = whole(text, { start: from, end: unit.end }, "atx", "marked", level, vocabulary);
  return found.match?.how === "exact" ? found : null;
}

/** `**岗位职责：**` alone on its line, or with words behind it. */
function boldCandidate(text: string, unit: Unit, vocabulary: Vocabulary): Candidate | null {
  const mark = text.slice(unit.start, unit.start + 2);
  const close = text.slice(unit.start + 2, Math.min(unit.end, unit.start + 2 + widest)).indexOf(mark);
  if (close < 1) return null;
  const after = unit.start + 2 + close + 2;
  let rest = after;
  while (rest < unit.end && (isSpace(text.charCodeAt(rest)) || isColon(text.charCodeAt(rest)))) rest++;
  const colonBehind = text.slice(after, rest).search(/[:：]/) !== -1;
  const found = whole(text, { start: unit.start, end: after }, "bold", "bold", 0, vocabulary);
  const nests = found.marker !== null && found.marker.kind !== "bullet" ? found.marker.kind : "bold";
  const colon = found.colon || colonBehind;
  if (rest === unit.end) return { ...found, nests, colon };
  return colon && found.match?.how === "exact" ? { ...found, nests, colon, inline: rest } : null;
}

/** `职责：负责…`: a known label and its content on one line. */
function inlineLabel(text: string, unit: Unit, vocabulary: Vocabulary): Candidate | null {
  const place = keyPlace(text, unit.start, unit.end);
  if (place === null) return null;
  let rest = place.colonEnd;
  while (rest < unit.end && isSpace(text.charCodeAt(rest))) rest++;
  if (rest === unit.end) return null;
  const found = whole(text, place.key, "label", "label", 0, vocabulary);
  return found.match?.how === "exact" ? { ...found, colon: true, inline: rest } : null;
}

/**
 * A table row that begins a section: one cell with words (`| 一、基本信息 | | |`), or a section's name in the first
 * cell and its content behind it (`| 责任范围 | 对…负责 | |`).
 */
function rowCandidate(text: string, unit: Unit, vocabulary: Vocabulary): Candidate | null {
  const [first, ...others] = unit.cells;
  if (first === undefined || first.start === first.end || first.end - first.start > widest) return null;
  const filled = others.filter((cell) => cell.start < cell.end);
  if (unit.header && filled.length > 0) return null;
  if (filled.length === 0) {
    const found = whole(text, first, "row", "row", 0, vocabulary);
    return {
      ...found,
      nests: found.marker === null || found.marker.kind === "bullet" ? "row" : found.marker.kind,
    };
  }
  const found = whole(text, first, "row", "rowcell", 0, vocabulary);
  if (found.match?.how !== "exact" || !filled.some((cell) => isContent(text.slice(cell.start, cell.end))))
    return null;
  let inline = first.end;
  while (inline < unit.end && text.charCodeAt(inline) !== 0x7c && text.charCodeAt(inline) !== 0x09) inline++;
  return { ...found, inline: inline + 1 };
}

/** More than a word or figure: `| 沟通能力 | 30% |` is a row of a data table. */
const isContent = (words: string): boolean => widthOf(words) >= 16 || /[，,。；;、]/.test(words);
