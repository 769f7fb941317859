import type { Role, RoleDocument, Section } from "../../role/role.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { withoutOwnMark } from "../own-mark.ts";
import type { ToPrint } from "../print-blocks.ts";
import type { PrintBlock, Run } from "../print-document.ts";
import { blocksMarkdown } from "../section-markdown.ts";
import { mayShowBlock, showsSection, type Variant } from "../variant.ts";

/** One piece of a section as plain words: an item, a paragraph, a row. */
export interface Piece {
  readonly text: string;
  /** Nesting of list items, 0 for everything else. */
  readonly depth: number;
}

/** A role and who reads it. */
export interface Reading {
  readonly document: RoleDocument;
  readonly role: Role;
  readonly variant: Variant;
  readonly vocabulary: Vocabulary;
}

/** The words of all sections of these kinds that a reader of this variant may see, without markup. */
export function sectionPieces(
  reading: Reading,
  ids: readonly SectionId[],
  toPrint: ToPrint,
): readonly Piece[] {
  const { document, role, variant, vocabulary } = reading;
  return role.sections
    .filter((section) => isAbout(role, section, ids) && showsSection(role, section, variant, vocabulary))
    .flatMap(({ blocks }) => {
      const shown = blocks.filter((block) => mayShowBlock(document, role, block, variant, vocabulary));
      return blocksMarkdown(document, shown, 0).flatMap(toPrint);
    })
    .flatMap((block) => piecesOf(block, 0));
}

/** A section whose heading is not known belongs to the one it stands in. */
function isAbout(role: Role, section: Section, ids: readonly SectionId[]): boolean {
  if (section.id !== null) return ids.includes(section.id);
  const parent = section.parent === null ? undefined : role.sections[section.parent];
  return parent !== undefined && isAbout(role, parent, ids);
}

function piecesOf(block: PrintBlock, depth: number): readonly Piece[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return pieceOf(runsWords(block.runs), depth);
    case "quote":
      return block.blocks.flatMap((inner) => piecesOf(inner, depth));
    case "list":
      return block.items.flatMap((item) => itemPieces(item, depth, block.marked === true));
    case "table":
      return block.rows.flatMap((row) => pieceOf(row.map(runsWords).filter(Boolean).join(" – "), depth));
    case "code":
    case "rule":
      return [];
  }
}

/** What an item says, then the items in it. */
function itemPieces(item: readonly PrintBlock[], depth: number, marked: boolean): readonly Piece[] {
  const [first, ...others] = item.flatMap((inner) =>
    piecesOf(inner, inner.kind === "list" ? depth + 1 : depth),
  );
  if (first === undefined) return [];
  return [marked ? { ...first, text: withoutOwnMark(first.text) } : first, ...others];
}

const pieceOf = (text: string, depth: number): readonly Piece[] => (text === "" ? [] : [{ text, depth }]);

/** Words on one line: no box of a task, and of an address what people write. */
const runsWords = (runs: readonly Run[]): string =>
  runs
    .map(({ text, href }) => (href === undefined ? text : text.replace(/^mailto:/i, "")))
    .join("")
    .replace(/^[☐☑] /u, "")
    .replaceAll(/(?<=[\p{Script=Han}，。；：、])\s*\n\s*(?=\p{Script=Han})/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();
