import type { Block, Role, Section } from "../../../role/role.ts";
import { lineStart } from "../build.ts";
import { renumbered } from "./numbering.ts";
import type { Sheet } from "./sheet.ts";
import { blankBefore } from "./sheet.ts";

/** How the author writes list items. */
export interface ListStyle {
  /** Indentation, marker and gap of an item with this number: `1. `, `  - `. */
  lead(ordinal: number): string;
  /** A blank line stands between items. */
  readonly loose: boolean;
  readonly ordered: boolean;
}

const plain: ListStyle = { lead: () => "- ", loose: false, ordered: false };

const isItem = (block: Block): boolean => block.kind === "item" && block.depth === 0;

/** The style of one item. */
export function styleOf(text: string, item: Block, loose: boolean): ListStyle {
  const indent = text.slice(lineStart(text, item.span.start), item.span.start);
  const gap = text.slice(item.span.start + item.marker.length, item.content.start);
  const wanted = /^[-*+•]$|^\d+[.)]$/.test(item.marker) && gap === "" ? " " : gap;
  const lead = /^\s*$/.test(indent) && /^\s*$/.test(wanted) ? wanted : " ";
  const before = /^\s*$/.test(indent) ? indent : "";
  const ordered = renumbered(item.marker, 2) !== item.marker || renumbered(item.marker, 1) !== item.marker;
  return {
    lead: (ordinal) => before + (ordered ? renumbered(item.marker, ordinal) : item.marker) + lead,
    loose,
    ordered,
  };
}

/** True when a blank line stands before most items but the first of their list. */
export function isLoose(text: string, items: readonly Block[]): boolean {
  const further = items.slice(1);
  return further.length > 0 && further.every((item) => blankBefore(text, lineStart(text, item.span.start)));
}

/** The style most of the sections' lists begin with; `- ` where there is none. Fields are no list. */
export function commonStyle({ text, role }: Sheet): ListStyle {
  const seen = new Map<string, { count: number; readonly section: Section }>();
  for (const section of role.sections) {
    const first = section.blocks.find((block) => isItem(block) && block.field === null);
    if (first === undefined) continue;
    const key = first.marker.replace(/[\d０-９]+|[一二三四五六七八九十]+/g, "1");
    const entry = seen.get(key);
    if (entry === undefined) seen.set(key, { count: 1, section });
    else entry.count++;
  }
  const most = [...seen.values()].sort((a, b) => b.count - a.count)[0];
  const items = most?.section.blocks.filter(isItem) ?? [];
  const [first] = items;
  return first === undefined ? plain : styleOf(text, first, isLoose(text, items));
}

/** Lines of a template, their `- ` items marked as the author marks items. */
export function markedAs(style: ListStyle, lines: readonly string[]): readonly string[] {
  let ordinal = 0;
  return lines.map((line) => {
    ordinal = line.startsWith("- ") ? ordinal + 1 : 0;
    return ordinal === 0 ? line : style.lead(ordinal) + line.slice(2);
  });
}

/** Items of the outermost level in a section's own body. */
export const itemsOf = (section: Section): readonly Block[] => section.blocks.filter(isItem);

/** True when nothing in the body of any section is set off by a blank line. */
export function isDense({ text }: Sheet, role: Role): boolean {
  const from = role.sections[0]?.span.start ?? 0;
  return !/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(text.slice(from));
}
