import type { Scalar } from "yaml";
import type { Block, Section } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import { trimSpan } from "../../../text/span.ts";
import { isFlow, isScalarNode, isSeqNode } from "../nodes.ts";
import { isEmpty, pairEnd, wordsOf, wordsSpan } from "../places.ts";
import { scalar, writeContent } from "./content.ts";
import { addItems } from "./list.ts";
import { emptyValuePlace, insert, pairStart, replace } from "./pairs.ts";
import { blockIndent, isInFlow } from "./rewrite.ts";
import { sectionPair, textOwner } from "./sections.ts";
import { columnOf, lineEnd, lineStart, type Sheet, spaces } from "./sheet.ts";

/** Adds items at the end of a section: entries of its list, or lines of its text; not those that are there. */
export function addSectionItems(
  sheet: Sheet,
  section: Section | undefined,
  texts: readonly string[],
): TextEdit[] {
  if (!section) return [];
  const { text } = sheet;
  const present = new Set(
    section.blocks
      .filter(({ kind }) => kind === "item")
      .map(({ content }) => text.slice(content.start, content.end)),
  );
  const items = [...new Set(texts.map((item) => item.trim()))].filter(
    (item) => item !== "" && !present.has(item),
  );
  if (items.length === 0) return [];
  const found = sectionPair(sheet, section);
  if (!found) {
    const owner = textOwner(sheet, section);
    return owner ? addLines(sheet, owner, section, items) : [];
  }
  const { pair } = found;
  const { value } = pair;
  if (isSeqNode(value)) {
    const missing = items.filter(
      (item) => !value.items.some((entry) => isScalarNode(entry) && wordsOf(text, entry) === item),
    );
    if (missing.length === 0) return [];
    if (value.items.length > 0) return addItems(sheet, value, missing);
    return [
      replace(
        value.range[0],
        value.range[1],
        `[${missing.map((item) => scalar(sheet, item, true)).join(", ")}]`,
      ),
    ];
  }
  if (value === null || isEmpty(value)) {
    const flow = isFlow(found.map);
    // The items of a section are sentences: each on its own line, whatever short lists look like.
    const source = writeContent(
      { ...sheet, flowLists: false },
      { kind: "list", items },
      columnOf(text, pairStart(pair)),
      flow,
    );
    const { at } = emptyValuePlace(text, pair);
    return [insert(flow ? at : lineEnd(text, at), source)];
  }
  if (!isScalarNode(value)) return [];
  if (value.type?.startsWith("BLOCK")) return addLines(sheet, value, section, items);
  return addToText(sheet, value, columnOf(text, pairStart(pair)), lineEnd(text, pairEnd(text, pair)), items);
}

/** Lines behind the last one of a section in a `|` text. */
function addLines(
  sheet: Sheet,
  owner: Scalar.Parsed,
  section: Section,
  items: readonly string[],
): TextEdit[] {
  const { text, lineBreak } = sheet;
  if (!owner.type?.startsWith("BLOCK") || items.some((item) => /[\r\n]/.test(item))) return [];
  const last = section.blocks.findLast(({ kind }) => kind === "item" || kind === "paragraph");
  const item = section.blocks.findLast(({ kind, depth }) => kind === "item" && depth === 0);
  const end = section.blocks.reduce((most, { span }) => Math.max(most, span.end), section.headingLine.end);
  const at = lineEnd(text, end);
  const column = item ? columnOf(text, item.span.start) : blockIndent(text, owner);
  if (!Number.isFinite(column)) return [];
  // Folding (`>`) would join the lines of a list to one; an empty line keeps a list apart from a paragraph.
  const folded = owner.type === "BLOCK_FOLDED";
  const gap = folded || (last && last.kind === "paragraph") ? lineBreak + lineBreak : lineBreak;
  let marker = item ? markerSource(text, item) : "- ";
  const lines = items.map((words, index) => {
    marker = item ? nextMarker(marker) : marker;
    return `${index === 0 || folded ? gap : lineBreak}${spaces(column)}${marker}${words}`;
  });
  return [insert(at, lines.join(""))];
}

/** A text on the line of its key becomes a `|` block with the items below it. */
function addToText(
  sheet: Sheet,
  value: Scalar.Parsed,
  column: number,
  end: number,
  items: readonly string[],
): TextEdit[] {
  const { text, lineBreak } = sheet;
  const words = wordsOf(text, value);
  const lines = words.split(/\r\n|\n|\r/);
  const inside = wordsSpan(text, value);
  const simple =
    !isInFlow(sheet, value) &&
    lineStart(text, value.range[0]) === lineStart(text, inside.end) &&
    !/^\s|[\0-\x08]/.test(words);
  if (!simple) return [];
  const indent = lineBreak + spaces(column + sheet.step);
  const source = [...lines, "", ...items.map((item) => `- ${item}`)].map((line) =>
    line.trim() === "" ? lineBreak : indent + line,
  );
  return [replace(value.range[0], value.range[1], "|"), insert(end, source.join(""))];
}

/** The marker of an item with the space behind it. */
const markerSource = (text: string, { span, content }: Block): string =>
  text.slice(span.start, trimSpan(text, content).start);

const digits = "一二三四五六七八九";

/** 1 to 20 as Chinese numerals. */
const numerals = [...digits, "十", ...Array.from(digits, (digit) => `十${digit}`), "二十"];

/** `3.` → `4.`, `（三）` → `（四）`, `③` → `④`; others as they are. */
export function nextMarker(marker: string): string {
  const number = /\d{1,3}/.exec(marker);
  if (number) return marker.replace(number[0], String(Number(number[0]) + 1));
  const han = /[一二三四五六七八九十]{1,3}/.exec(marker);
  if (han) return marker.replace(han[0], numerals[numerals.indexOf(han[0]) + 1] ?? han[0]);
  return marker.replace(/[①-⑲]/, (sign) => String.fromCharCode(sign.charCodeAt(0) + 1));
}
