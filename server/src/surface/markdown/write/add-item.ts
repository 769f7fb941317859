import type { Block, Section } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import { lineStart } from "../build.ts";
import { readMarker } from "../marker.ts";
import { cellWords } from "./heading-like.ts";
import { commonStyle, isDense, isLoose, itemsOf, styleOf } from "./list-style.ts";
import type { Sheet } from "./sheet.ts";
import { isInline, lineEnd, withBreaks } from "./sheet.ts";

/** One more item at the end of a section's list; an empty item is filled instead. None when it is there already. */
export function addItem(sheet: Sheet, section: Section, words: string): TextEdit[] {
  const { text } = sheet;
  const item = words.replace(/^- /, "").trim();
  if (item === "" || has(sheet, section, item)) return [];
  const items = itemsOf(section);
  const last = items.at(-1);
  const lines = withBreaks(item, sheet.lineBreak);
  if (last !== undefined && last.content.start === last.content.end) return [fill(text, last, lines)];
  if (last !== undefined) return [afterItem(sheet, section, items, last, lines)];
  const row = section.blocks.findLast(({ kind }) => kind === "row");
  if (section.style === "row" && row !== undefined) return [inRow(sheet, section, row, cellWords(item))];
  if (section.style === "row") return [newRow(sheet, section, cellWords(item))];
  return [newList(sheet, section, lines)];
}

/** An item with these words, or a cell that has them, stands in the section's own body. */
function has({ text }: Sheet, section: Section, item: string): boolean {
  const flat = (words: string): string => words.replace(/\s+/g, " ").trim();
  const wanted = cellWords(item);
  return section.blocks.some(({ kind, content, cells }) => {
    if (kind === "item") return flat(text.slice(content.start, content.end)) === flat(item);
    return kind === "row" && cells.some(({ start, end }) => text.slice(start, end).includes(wanted));
  });
}

function fill(text: string, item: Block, words: string): TextEdit {
  const at = item.span.start + item.marker.length;
  const gap = /^[-*+•]$|[.)]$/.test(item.marker) ? " " : "";
  return { span: { start: at, end: lineEnd(text, at) }, newText: gap + words };
}

/** Behind the last item, what is nested in it included. */
function afterItem(
  sheet: Sheet,
  section: Section,
  items: readonly Block[],
  last: Block,
  words: string,
): TextEdit {
  const { text, lineBreak } = sheet;
  const style = styleOf(text, last, isLoose(text, items));
  const ordinal = (readMarker(text, last.span.start, last.span.end)?.ordinal ?? items.length) + 1;
  const at = endOfItem(text, section, last);
  const lead = style.lead(ordinal);
  return {
    span: { start: at, end: at },
    newText: (style.loose ? lineBreak : "") + lineBreak + lead + indented(words, lead, lineBreak),
  };
}

/** Further lines of an item stand under its words. */
const indented = (words: string, lead: string, lineBreak: string): string =>
  words.split(lineBreak).join(lineBreak + " ".repeat(lead.length));

/** End of the last block that belongs to an item: nested items, and whatever is indented deeper than its marker. */
function endOfItem(text: string, section: Section, item: Block): number {
  const column = (block: Block): number => block.span.start - lineStart(text, block.span.start);
  const own = column(item);
  let end = item.span.end;
  for (const block of section.blocks.slice(section.blocks.indexOf(item) + 1)) {
    if (!(block.kind === "item" && block.depth > item.depth) && column(block) <= own) break;
    end = block.span.end;
  }
  return end;
}

/** `| 责任范围 | … |` says more in its own cell; a section of rows gets a row. */
function inRow(sheet: Sheet, section: Section, row: Block, words: string): TextEdit {
  const { text } = sheet;
  if (!isInline(text, section)) return newRow(sheet, section, words);
  const cell = row.cells.findLast(({ start, end }) => start < end) ?? row.cells[0];
  if (cell === undefined) return newRow(sheet, section, words);
  if (cell.start === cell.end) return { span: cell, newText: `${words} ` };
  const content = text.slice(cell.start, cell.end);
  const separator = /[;；。.]$/.test(content) ? " " : content.includes(";") ? "; " : "；";
  return { span: { start: cell.end, end: cell.end }, newText: separator + words };
}

/** A row of one cell, as wide as the table, at the section's end. */
function newRow({ text, lineBreak }: Sheet, section: Section, words: string): TextEdit {
  const after = section.blocks.at(-1)?.span.end ?? section.headingLine.end;
  const end = lineEnd(text, after);
  const line = text.slice(lineStart(text, after), end);
  const pipes = [...line.matchAll(/(?<!\\)\|/g)].length;
  const filler = Array.from({ length: Math.max(1, pipes - 1) }, () => "|").join(
    line.includes("||") ? "" : " ",
  );
  return { span: { start: end, end }, newText: `${lineBreak}| ${words} ${filler}` };
}

/** The first item of a section: behind its text, or under its heading. */
function newList(sheet: Sheet, section: Section, words: string): TextEdit {
  const { text, lineBreak } = sheet;
  const lead = commonStyle(sheet).lead(1);
  const item = lead + indented(words, lead, lineBreak);
  const last = section.blocks.at(-1);
  if (last !== undefined) {
    const gap = isDense(sheet, sheet.role) ? lineBreak : lineBreak + lineBreak;
    return { span: { start: last.span.end, end: last.span.end }, newText: gap + item };
  }
  const at = isInline(text, section) ? section.body.start : section.headingLine.end;
  const gap = sheet.airyHeadings && !isInline(text, section) ? lineBreak + lineBreak : lineBreak;
  return { span: { start: at, end: at }, newText: gap + item };
}
