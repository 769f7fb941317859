import type { Block, Role, Section } from "../role/role.ts";
import type { Span } from "../text/span.ts";
import { type Shape, shapeOf } from "./likeness.ts";
import { type Wording, wordingOf } from "./wording.ts";

/** A paragraph, list item or table row of a section. */
export interface Item extends Wording {
  /** Index in `Role.sections`; null before the first. */
  readonly section: number | null;
  /** Position among the section's items, from 0. */
  readonly position: number;
  /** It is a field: what it says is told as such, unless it is only words on the other side. */
  readonly field: boolean;
  /** Keys of its lines, where it has several. */
  readonly lines: () => readonly string[];
  readonly shape: () => Shape;
}

/** What a section says, item by item, fields included; comments say nothing. */
export const itemsOf = (role: Role, text: string, index: number | null): readonly Item[] => {
  const blocks = index === null ? role.preamble : (role.sections[index] as Section | undefined)?.blocks;
  const items: Item[] = [];
  for (const block of blocks ?? []) {
    if (block.kind === "comment") continue;
    const wording = wordsOf(block, text);
    if (wording.words === "") continue;
    let shape: Shape | null = null;
    items.push({
      ...wording,
      section: index,
      position: items.length,
      field: block.field !== null,
      lines: () => linesOf(text, block.content),
      shape: () => {
        shape ??= shapeOf(wording.key);
        return shape;
      },
    });
  }
  return items;
};

/** A row is read cell by cell; of code the language is no part. */
function wordsOf(block: Block, text: string): Wording {
  if (block.kind === "code") {
    const fence = /^[`~]{3,}[^\n]*\n/.exec(text.slice(block.content.start, block.content.end));
    return wordingOf(text, { start: block.content.start + (fence?.[0].length ?? 0), end: block.content.end });
  }
  if (block.kind !== "row") return wordingOf(text, block.content);
  const cells = block.cells.map((cell) => wordingOf(text, cell)).filter(({ words }) => words !== "");
  return {
    words: cells.map(({ words }) => words).join(" | "),
    key: cells.map(({ key }) => key).join("|"),
    span: block.span,
  };
}

function linesOf(text: string, { start, end }: Span): readonly string[] {
  const lines = text.slice(start, end).split(/\r\n|\n|\r/);
  return lines.length < 2 ? [] : lines.map((line) => wordingOf(line, { start: 0, end: line.length }).key);
}
