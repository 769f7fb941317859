import type { TextEdit } from "../../../text/edit.ts";
import { displayWidth } from "../../../text/width.ts";
import { keyPlace, readPairs } from "../field-line.ts";
import type { Unit } from "../unit.ts";
import { breaksBetween, hasInk } from "./lines.ts";
import type { Page } from "./page.ts";

/** A label is no wider than twelve Chinese characters. */
const widestLabel = 24;

/**
 * Field lines under each other, which Markdown runs together, as a list: `部门：客服部` gives `- **部门**：客服部`. Lines
 * with a label nobody knows go along when they stand among them. Words below the run are parted from it: Markdown would
 * read them as more of the last item. One group for each run of lines.
 */
export function fieldLists(page: Page): TextEdit[][] {
  const groups: TextEdit[][] = [];
  let run: Unit[] = [];
  let fields = 0;
  const flush = (below?: Unit): void => {
    if (run.length > 1 && fields > 0)
      groups.push([...run.flatMap((unit) => listed(page, unit)), ...parted(page, run.at(-1), below)]);
    run = [];
    fields = 0;
  };
  for (const unit of page.units) {
    const last = run.at(-1);
    if (last !== undefined && !isUnder(page.text, last, unit)) flush();
    const kind = labelOf(page, unit);
    if (kind === "none") flush(unit);
    else {
      run.push(unit);
      if (kind === "field") fields++;
    }
  }
  flush();
  return groups;
}

/** A blank line below the run where words go on right under it. */
function parted({ text, headingAt, lineBreak }: Page, last?: Unit, below?: Unit): TextEdit[] {
  if (last === undefined || below === undefined) return [];
  const goesOn = below.kind === "text" && !headingAt.has(below.start) && isUnder(text, last, below);
  return goesOn ? [{ span: { start: last.end, end: last.end }, newText: lineBreak }] : [];
}

const isUnder = (text: string, unit: Unit, next: Unit): boolean =>
  !hasInk(text, unit.end, next.start) && breaksBetween(text, unit.end, next.start) === 1;

function labelOf({ text, headingAt, blockAt }: Page, unit: Unit): "field" | "label" | "none" {
  if (unit.kind !== "text" || unit.depth > 0 || headingAt.has(unit.start)) return "none";
  const place = keyPlace(text, unit.from, unit.to);
  if (place === null) return "none";
  const field = blockAt.get(unit.start)?.field ?? null;
  if (field !== null) return "field";
  const label = text.slice(place.key.start, place.key.end);
  // `9:00-18:00` has a colon and no label.
  const short = /\p{L}/u.test(label) && displayWidth(label) <= widestLabel;
  return short && hasInk(text, place.colonEnd, unit.to) ? "label" : "none";
}

/** The line as items, one for each field that stands on it. */
function listed({ text, vocabulary, lineBreak }: Page, unit: Unit): TextEdit[] {
  const pairs = readPairs(text, unit.from, unit.to, vocabulary);
  const starts = pairs
    .map(({ whole }) => whole.start)
    .filter((start, index) => index > 0 && !hasWords(text, pairs[index - 1]?.whole.end ?? start, start));
  return [unit.start, ...starts].flatMap((start, index) => {
    const gap = index === 0 ? start : backOverBlanks(text, start);
    const lead: TextEdit = {
      span: { start: gap, end: start },
      newText: index === 0 ? "- " : `${lineBreak}- `,
    };
    const place = keyPlace(text, start, unit.to);
    if (place === null || "*_".includes(text.charAt(start))) return [lead];
    return [
      { ...lead, newText: `${lead.newText}**` },
      { span: { start: place.key.end, end: place.key.end }, newText: "**" },
    ];
  });
}

const isBlank = (char: string): boolean => char === " " || char === "\t" || char === "\u3000";

const hasWords = (text: string, from: number, to: number): boolean =>
  [...text.slice(from, to)].some((char) => !isBlank(char));

function backOverBlanks(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && isBlank(text.charAt(at - 1))) at--;
  return at;
}
