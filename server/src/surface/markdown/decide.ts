import type { Candidate } from "./candidate.ts";
import { hasHan, looksLikeHeading, widthOf } from "./heading-words.ts";
import type { Marker } from "./marker.ts";
import { isNumbered } from "./nesting.ts";
import type { Follow, Scene } from "./scene.ts";
import { endsBefore, endsSentence, followOf, introduces, nextIndex, repeats } from "./scene.ts";

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
  if (scene.isField(index) || (style !== "numbered" && scene.units[index]?.kind !== "text")) return false;
  if (repeats(scene, match?.ids ?? [])) return false;
  // `七、工作條件：週一至週五` counts on from `六、工作內容：` over a list.
  if (style === "numbered")
    return scene.habits.strong === 0 && scene.open.every(({ nests }) => !outerThanHan.has(nests));
  const around = scene.open.at(-1)?.nests;
  // Among the fields of the basic information `**Supervisory status:** none` is one more of them.
  if (scene.open.at(-1)?.ids[0] === "basic") return false;
  if (style === "bold") return true;
  return scene.habits.strong === 0 && (around === undefined || around === "label" || around === "bold");
}

/** What `一、` stands inside of rather than beside. */
const outerThanHan: ReadonlySet<string> = new Set(["marked", "chapter", "formal", "row", "rowcell"]);

function numberedHeading(scene: Scene, index: number, candidate: Candidate): boolean {
  const { marker, match } = candidate;
  if (marker === null) return false;
  // `一、職稱：總務專員` is a field with a number in front.
  if (/[:：]\s*\S/.test(candidate.words) && scene.isField(index)) return false;
  const exact = match?.how === "exact";
  if (marker.kind === "letter" || marker.kind === "decimal")
    return exact && levelContent(followOf(scene, index));
  const outer =
    marker.kind === "formal" ||
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
  if (follow !== "list" && follow !== "nested" && goesOnFromItem(scene, index, marker)) return false;
  if (levelContent(follow) || follow === "nested") return true;
  // A label, a bold line or a bracket under it is its first subsection.
  if (follow === "heading" && scene.units[nextIndex(scene, index)]?.kind === "text") return true;
  return marker !== null && isOpen(scene, marker);
}

/** A heading counted like this one is open: the line may be the next of them. */
const isOpen = ({ open }: Scene, { kind }: Marker): boolean => open.some(({ nests }) => nests === kind);

/** Items are not further apart. */
const farthest = 20;

/** `（二）投诉处理` behind `（一）安排班次，保证接通。`, which is a sentence and an item: an item, too. */
function goesOnFromItem(scene: Scene, index: number, marker: Marker | null): boolean {
  if (marker === null || marker.ordinal < 2 || scene.open.some(({ nests }) => nests === marker.kind))
    return false;
  for (let at = index - 1; at >= 0 && at >= index - farthest; at--) {
    const before = scene.units[at];
    if (before === undefined || before.kind === "heading") return false;
    if (before.marker?.kind === marker.kind) return before.marker.ordinal === marker.ordinal - 1;
  }
  return false;
}

/** 1. 1、 (1) ①: mostly items; headings when they are known or have content of another kind under them. */
function arabicHeading(scene: Scene, index: number, candidate: Candidate, exact: boolean): boolean {
  const { words, colon, match, marker } = candidate;
  const follow = followOf(scene, index);
  const before = marker !== null && isOpen(scene, marker);
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
  // Item 3 of a list whose items 1 and 2 are none has parts.
  if (follow === "list" || follow === "row") return before || (marker?.ordinal ?? 0) <= 1;
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
  match?.how === "exact" ||
  ((marker !== null || match !== null) && looksLikeHeading(words, 40) && !runsIn.test(words));

/** `1、甲 2、乙` in one cell are items. */
const runsIn = /\s[2２][、.．)）]/u;

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
  // A bare label may name the first part of a section by nearly the section's own name; an introduction has a colon.
  const numbered = scene.open.at(-1)?.nests;
  const part = !colon && hasHan(words) && numbered !== undefined && isNumbered(numbered) && scene.fresh;
  if (!part && repeats(scene, match?.ids ?? [])) return false;
  if (colon) return !isUnfilledField(scene, index, follow);
  if (!endsBefore(scene, index)) return false;
  const next = scene.units[nextIndex(scene, index)];
  if (!hasHan(words)) {
    if (unit?.joins === true) return false;
    if (next === undefined || next.blank || next.kind !== "text") return true;
    return scene.habits.strong === 0 && (scene.habits.bare >= 2 || introduces(scene, index));
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
