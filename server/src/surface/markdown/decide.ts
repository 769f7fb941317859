import type { SectionId } from "../../vocabulary/sections.ts";
import type { Candidate } from "./candidate.ts";
import type { Habits } from "./habits.ts";
import { hasHan, looksLikeHeading, widthOf } from "./heading-words.ts";
import { markerRank } from "./marker.ts";
import type { Unit } from "./unit.ts";

/** A heading that is open where a candidate stands. */
export interface OpenHeading {
  readonly nests: Candidate["nests"];
  readonly level: number;
  readonly ids: readonly SectionId[];
  /** Index of its section. */
  readonly index: number;
}

/** Everything a decision may look at. */
export interface Scene {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly candidates: readonly (Candidate | null)[];
  readonly habits: Habits;
  readonly open: readonly OpenHeading[];
  /** The section the last heading began has nothing in it yet. */
  readonly fresh: boolean;
  /** Kinds of numbered headings met so far. */
  readonly numbered: ReadonlySet<string>;
  /** Index of the title's unit, -1 without one. */
  readonly titleUnit: number;
  /** Whether a unit is a field line. */
  isField(index: number): boolean;
}

/** What stands after a candidate, comments and rules left out. */
type Follow = "none" | "heading" | "sibling" | "nested" | "inner" | "list" | "text" | "row" | "other";

function nextIndex(scene: Scene, index: number): number {
  let next = index + 1;
  while (scene.units[next]?.kind === "comment" || scene.units[next]?.kind === "break") next++;
  return next;
}

function followOf(scene: Scene, index: number): Follow {
  const at = nextIndex(scene, index);
  const next = scene.units[at];
  if (next === undefined) return "none";
  if (next.kind === "heading") return "heading";
  if (next.kind === "row") return "row";
  if (next.kind === "item") {
    if (!next.free) return "nested";
    if (isSibling(scene, index, at)) return "sibling";
    return byRank(scene, index, at);
  }
  if (next.kind !== "text") return "other";
  if (!next.free) return "nested";
  const candidate = scene.candidates[at];
  if (candidate === null || candidate === undefined) return "text";
  return candidate.style === "bracket" || candidate.style === "atx" || candidate.match?.how === "exact"
    ? "heading"
    : "text";
}

/** An item counted like the candidate; bullets must be the same sign. */
function isSibling({ text, units, candidates }: Scene, index: number, next: number): boolean {
  const kind = candidates[index]?.marker?.kind;
  if (units[next]?.marker?.kind !== kind) return false;
  return kind !== "bullet" || text.charAt(units[next]?.start ?? 0) === text.charAt(units[index]?.start ?? 0);
}

/** 二、 after 1. ends what 1. begins; （1） after it is counted inside it; bullets are a list of another kind. */
function byRank({ units, candidates }: Scene, index: number, next: number): Follow {
  const own = candidates[index]?.marker?.kind;
  const other = units[next]?.marker?.kind ?? "bullet";
  if (own === undefined) return "list";
  if (markerRank[other] < markerRank[own]) return "heading";
  return other === "bullet" || own === "bullet" ? "list" : "inner";
}

/** True when the candidate at `index` begins a section. Every rule has its lines in `test/unit/markdown/headings.test.ts`. */
export function isHeading(scene: Scene, index: number, candidate: Candidate): boolean {
  if (candidate.words === "" && candidate.nests !== "marked") return false;
  // `### 部门：客服中心` is a field in large type.
  if (candidate.nests === "marked") return candidate.match !== null || !scene.isField(index);
  if (candidate.inline !== -1) return inlineHeading(scene, index, candidate);
  if (candidate.style === "bracket") return candidate.width <= 60;
  if (candidate.style === "numbered") return numberedHeading(scene, index, candidate);
  if (candidate.style === "bold") return boldHeading(scene, index, candidate);
  if (candidate.style === "row") return rowHeading(candidate);
  return labelHeading(scene, index, candidate);
}

/** `【经验要求】8-10年…`, `**Responsibilities:** …`, `职责：负责…`, `| 责任范围 | … |` */
function inlineHeading(scene: Scene, index: number, { style, match }: Candidate): boolean {
  // `【注】…` and `**Note:** …` begin a remark, not a section.
  if (match?.ids[0] === "other") return false;
  if (style === "bracket") return true;
  if (style === "row") {
    const parents = scene.open.filter(({ nests }) => nests !== "rowcell");
    return !scene.isField(index) && (scene.fresh || !repeats({ ...scene, open: parents }, match?.ids ?? []));
  }
  if (scene.isField(index) || scene.units[index]?.kind !== "text") return false;
  if (repeats(scene, match?.ids ?? [])) return false;
  const around = scene.open.at(-1)?.nests;
  // Among the fields of the basic information `**Supervisory status:** none` is one more of them.
  if (scene.open.at(-1)?.ids[0] === "basic") return false;
  if (style === "bold") return true;
  return scene.habits.strong === 0 && (around === undefined || around === "label" || around === "bold");
}

function numberedHeading(scene: Scene, index: number, candidate: Candidate): boolean {
  const { marker, match } = candidate;
  if (marker === null) return false;
  const exact = match?.how === "exact";
  if (marker.kind === "letter" || marker.kind === "decimal")
    return exact && levelContent(followOf(scene, index));
  const outer =
    marker.kind === "han" ||
    marker.kind === "hanParen" ||
    marker.kind === "chapter" ||
    marker.kind === "roman";
  return outer ? outerHeading(scene, index, candidate, exact) : arabicHeading(scene, index, candidate, exact);
}

/** 一、 （一） 第一章: mostly headings; items when they are sentences or follow each other without content. */
function outerHeading(
  scene: Scene,
  index: number,
  { words, match, marker, width }: Candidate,
  exact: boolean,
): boolean {
  if (exact) return true;
  if (!looksLikeHeading(words, 60)) return false;
  const follow = followOf(scene, index);
  if (match !== null) return follow !== "sibling" || width <= 24;
  if (levelContent(follow) || follow === "nested") return true;
  // A label, a bold line or a bracket under it is its first subsection.
  if (follow === "heading" && scene.units[nextIndex(scene, index)]?.kind === "text") return true;
  return scene.numbered.has(marker?.kind ?? "");
}

/** 1. 1、 (1) ①: mostly items; headings when they are known or have content of another kind under them. */
function arabicHeading(scene: Scene, index: number, candidate: Candidate, exact: boolean): boolean {
  const { words, colon, match, marker } = candidate;
  const follow = followOf(scene, index);
  const before = scene.numbered.has(marker?.kind ?? "");
  if (exact) {
    if (follow === "text")
      return colon || hasHan(words) || scene.units[nextIndex(scene, index)]?.blank === true;
    if (levelContent(follow)) return true;
    if (follow === "nested") return scene.habits.strong === 0 && outermost(scene, candidate);
    if (before && outermost(scene, candidate)) return true;
    return (
      follow === "sibling" && scene.open.length === 0 && scene.candidates[index + 1]?.match?.how === "exact"
    );
  }
  if (!looksLikeHeading(words, 60)) return false;
  // Where sections have real headings, an unknown short item over a list is an item with a badly indented list.
  if (scene.habits.strong > 0 && match === null) return false;
  if (follow === "list" || follow === "row") return true;
  if (follow !== "text") return false;
  if (colon) return true;
  const next = scene.units[nextIndex(scene, index)];
  return (
    scene.habits.strong === 0 &&
    hasHan(words) &&
    widthOf(words) <= 40 &&
    next !== undefined &&
    endsSentence(scene, next)
  );
}

/** No heading is open, or one of the same kind is the outermost. */
const outermost = ({ open }: Scene, { nests }: Candidate): boolean =>
  open.length === 0 || open.every((heading) => heading.nests === nests);

const levelContent = (follow: Follow): boolean =>
  follow === "list" || follow === "inner" || follow === "text" || follow === "row" || follow === "other";

function boldHeading(scene: Scene, index: number, candidate: Candidate): boolean {
  const unit = scene.units[index];
  const { match, words, colon } = candidate;
  if (unit === undefined || unit.kind !== "text") return false;
  if (match?.how === "exact") {
    if (colon && isUnfilledField(scene, index, followOf(scene, index))) return false;
    return !(repeats(scene, match.ids) && scene.fresh);
  }
  if (!looksLikeHeading(words, 60) || endsParagraph(scene, index) === false) return false;
  if (match !== null) return (colon || standsAlone(scene, index)) && !repeats(scene, match.ids);
  return scene.habits.strong === 0 && scene.habits.bold >= 2 && standsAlone(scene, index);
}

/** The next line is not more of the same paragraph's prose, unless the line ends with a colon. */
function endsParagraph(scene: Scene, index: number): boolean {
  const next = scene.units[index + 1];
  return (
    !(next?.kind === "text" && next.joins) ||
    scene.candidates[index]?.colon === true ||
    scene.habits.strong === 0
  );
}

/** A paragraph of its own. */
function standsAlone(scene: Scene, index: number): boolean {
  const unit = scene.units[index];
  const next = scene.units[index + 1];
  const begins = unit !== undefined && (!unit.joins || index === 0);
  return begins && !(next?.kind === "text" && next.joins);
}

/** One cell with words: numbered ones always, others when they are known. */
const rowHeading = ({ marker, match, words }: Candidate): boolean =>
  match?.how === "exact" || ((marker !== null || match !== null) && looksLikeHeading(words, 40));

function labelHeading(scene: Scene, index: number, candidate: Candidate): boolean {
  const { match, words, colon } = candidate;
  const unit = scene.units[index];
  if (unit === undefined) return false;
  const follow = followOf(scene, index);
  if (unit.kind === "item") return match?.how === "exact" && follow !== "sibling" && follow !== "none";
  if (match?.how === "exact") return exactLabel(scene, index, candidate, follow);
  if (!looksLikeHeading(words, 24) || !endsBefore(scene, index) || scene.habits.strong > 0 || !hasHan(words))
    return false;
  if (match !== null) {
    return (
      !repeats(scene, match.ids) && (follow === "list" || (follow === "text" && introduces(scene, index)))
    );
  }
  if (colon || scene.habits.bare < 2 || widthOf(words) < 6) return false;
  return follow === "list" || (follow === "text" && introduces(scene, index));
}

function exactLabel(
  scene: Scene,
  index: number,
  { match, words, colon }: Candidate,
  follow: Follow,
): boolean {
  const unit = scene.units[index];
  if (repeats(scene, match?.ids ?? [])) return false;
  if (colon) return !isUnfilledField(scene, index, follow);
  if (!endsBefore(scene, index)) return false;
  const next = scene.units[nextIndex(scene, index)];
  if (!hasHan(words)) {
    if (unit?.joins === true) return false;
    if (next === undefined || next.blank || next.kind !== "text") return true;
    return scene.habits.strong === 0 && introduces(scene, index);
  }
  // Two bare names in a row without a blank line between them are a list typed without marks.
  const twin = scene.candidates[index + 1];
  const listed =
    follow === "text" && next?.blank !== true && twin?.style === "label" && twin.match?.how === "exact";
  return !(listed && twin?.colon === false);
}

/** `工作地点：` with nothing behind it, at the end or among field lines: a field that nobody has filled in yet. */
function isUnfilledField(scene: Scene, index: number, follow: Follow): boolean {
  const alone =
    follow === "none" ||
    follow === "heading" ||
    (follow === "text" && scene.isField(nextIndex(scene, index)));
  return alone && scene.isField(index);
}

/** The next line is prose: clearly longer than a label, with a sentence's end, or it announces a list. */
function introduces(scene: Scene, index: number): boolean {
  const at = nextIndex(scene, index);
  const next = scene.units[at];
  if (next === undefined || !endsSentence(scene, next)) return false;
  const words = scene.text.slice(next.from, next.to);
  return widthOf(words) > 16 || (/[:：]$/.test(words) && (scene.candidates[at]?.match ?? null) === null);
}

const endsSentence = ({ text }: Scene, { from, to }: Unit): boolean =>
  to > from && "。.：:；;！!？?”）)".includes(text.charAt(to - 1));

/** What stands before the line has come to an end: a blank line, another kind of block, a field, a sentence's end. */
function endsBefore(scene: Scene, index: number): boolean {
  const unit = scene.units[index];
  const before = scene.units[index - 1];
  if (unit === undefined || unit.blank || before === undefined || !unit.joins) return true;
  const whole = scene.titleUnit === index - 1 || scene.isField(index - 1);
  return whole || before.kind !== "text" || endsSentence(scene, before);
}

/**
 * A section that is open is about the same and nothing else: `岗位职责：` under `## 岗位职责` is an introduction, under
 * `## 岗位职责与权限` a part.
 */
const repeats = ({ open }: Scene, ids: readonly SectionId[]): boolean => {
  const main = ids[0];
  return main !== undefined && open.some((heading) => heading.ids.length === 1 && heading.ids[0] === main);
};
