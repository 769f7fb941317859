import type { Section } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import type { SectionId } from "../../../vocabulary/sections.ts";
import { lineStart } from "../build.ts";
import { cellWords, headingLike, plainHeading } from "./heading-like.ts";
import { commonStyle, isDense } from "./list-style.ts";
import { headingNumber } from "./numbering.ts";
import { placeOf } from "./place.ts";
import type { Sheet } from "./sheet.ts";
import { backOverSpace, blankBefore } from "./sheet.ts";

/** A new section at its canonical place, unless the role has one. */
export function addSection(sheet: Sheet, id: SectionId, body: readonly string[]): TextEdit[] {
  const { role, vocabulary } = sheet;
  if (role.sections.some(({ ids }) => ids.includes(id))) return [];
  const { siblings, index } = placeOf(role, id);
  const heading = vocabulary.heading(id, role.language);
  const next = siblings[index];
  const previous = siblings[index - 1];
  const model = modelOf(siblings, index);
  const lines =
    model?.style === "row"
      ? rowLines(sheet, model, heading, ordinalOf(sheet, siblings, index, model), body)
      : [headingOf(sheet, siblings, index, model, heading), ...bodyLines(sheet, body)];
  if (next !== undefined) return [before(sheet, next, lines)];
  return [behind(sheet, previous?.span.end ?? sheet.text.length, lines, model?.style === "row")];
}

/** The neighbour whose heading the new one is written like: of the style most of them have. */
function modelOf(siblings: readonly Section[], index: number): Section | undefined {
  const counts = new Map<string, number>();
  for (const { style } of siblings) counts.set(style, (counts.get(style) ?? 0) + 1);
  const [common] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const before = siblings.slice(0, index).findLast(({ style }) => style === common);
  return before ?? siblings.slice(index).find(({ style }) => style === common);
}

function headingOf(
  sheet: Sheet,
  siblings: readonly Section[],
  index: number,
  model: Section | undefined,
  heading: string,
): string {
  if (model === undefined) return plainHeading(heading, 2);
  return headingLike(sheet, model, heading, ordinalOf(sheet, siblings, index, model));
}

/** The number of the new heading: the next one, or that of the heading it comes before; 0 when its model has none. */
function ordinalOf({ text }: Sheet, siblings: readonly Section[], index: number, model: Section): number {
  const kind = headingNumber(text, model)?.marker.kind;
  if (kind === undefined) return 0;
  const numberOf = (section: Section | undefined): number => {
    const number = section === undefined ? null : headingNumber(text, section);
    return number?.marker.kind === kind ? number.marker.ordinal : 0;
  };
  const previous = siblings.slice(0, index).findLast((section) => numberOf(section) > 0);
  if (previous !== undefined) return numberOf(previous) + 1;
  return numberOf(siblings.slice(index).find((section) => numberOf(section) > 0)) || 1;
}

/** The body, its items marked as the author marks items. */
function bodyLines(sheet: Sheet, body: readonly string[]): string[] {
  const style = commonStyle(sheet);
  const dense = isDense(sheet, sheet.role) && sheet.role.sections.length > 0;
  const lines: string[] = sheet.airyHeadings && body.length > 0 ? [""] : [];
  let ordinal = 0;
  let item = false;
  body.forEach((line, index) => {
    const isItem = line.startsWith("- ");
    if (index > 0 && (isItem ? item && style.loose : item && !dense)) lines.push("");
    if (index > 0 && isItem && !item && !dense) lines.push("");
    ordinal = isItem ? ordinal + 1 : 0;
    lines.push(isItem ? style.lead(ordinal) + line.slice(2).trim() : plainLine(line));
    item = isItem;
  });
  return lines;
}

/** A line of text that Markdown shall not take for anything else. */
export const plainLine = (line: string): string =>
  line
    .replace(/^(\s*)(?=[#>+*|]|-(?=\s)|`{3}|~{3}|={3}|-{3})/, "$1\\")
    .replace(/^(\s*\d+)([.)])(?=\s)/, "$1\\$2");

/** A heading row and a row for each line, as wide as the neighbours' rows. */
function rowLines(
  sheet: Sheet,
  model: Section,
  heading: string,
  ordinal: number,
  body: readonly string[],
): string[] {
  const { text } = sheet;
  const lineOfModel = text.slice(model.headingLine.start, lineEndAt(text, model.headingLine.start));
  const pipes = [...lineOfModel.matchAll(/(?<!\\)\|/g)].length;
  const inline = model.headingLine.end < model.headingLine.start + lineOfModel.length;
  const words = body.map((line) => cellWords(line.replace(/^- /, "")));
  const filler = (count: number): string =>
    Array.from({ length: count }, () => "|").join(lineOfModel.includes("||") ? "" : " ");
  const row = (...cells: string[]): string =>
    `| ${cells.join(" | ")} ${filler(Math.max(1, pipes - cells.length))}`;
  if (inline) return [row(cellWords(heading), words.join("；"))];
  return [headingLike(sheet, model, cellWords(heading), ordinal), ...words.map((line) => row(line))];
}

function lineEndAt(text: string, offset: number): number {
  const found = /[\n\r]/.exec(text.slice(offset));
  return found === null ? text.length : offset + found.index;
}

/** Puts the lines before a section, with the gap the author keeps between sections. */
function before(sheet: Sheet, next: Section, lines: readonly string[]): TextEdit {
  const { lineBreak, airy } = sheet;
  const start = lineStart(sheet.text, next.headingLine.start);
  const lead = airy && start > 0 && !blankBefore(sheet.text, start) ? lineBreak : "";
  const gap = airy && next.style !== "row" ? lineBreak : "";
  return { span: { start, end: start }, newText: lead + lines.join(lineBreak) + lineBreak + gap };
}

/** Puts the lines behind everything before an offset; the text's last line break stays as it is. */
function behind(sheet: Sheet, offset: number, lines: readonly string[], row: boolean): TextEdit {
  const { text, lineBreak, airy, role } = sheet;
  const least = sheet.front?.end ?? 0;
  const start = backOverSpace(text, offset, least);
  const words = lines.join(lineBreak);
  if (start <= least) {
    const broken = start > 0 && !/[\n\r]/.test(text.charAt(start - 1)) ? lineBreak : "";
    return {
      span: { start, end: start },
      newText: broken + (start > 0 ? lineBreak : "") + words + lineBreak,
    };
  }
  // What follows keeps its distance, and the text's end its final line break or its absence.
  const gap = row || !(airy || role.sections.length === 0) ? lineBreak : lineBreak + lineBreak;
  return { span: { start, end: start }, newText: gap + words };
}
