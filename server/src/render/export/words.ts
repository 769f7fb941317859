import type { Block, Role, RoleDocument, Section } from "../../role/role.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { plainHtml } from "../plain-html.ts";
import { wordsOf } from "../section-markdown.ts";
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
export function sectionPieces(reading: Reading, ids: readonly SectionId[]): readonly Piece[] {
  const { document, role, variant, vocabulary } = reading;
  return role.sections
    .filter((section) => isAbout(role, section, ids) && showsSection(role, section, variant, vocabulary))
    .flatMap((section) => section.blocks)
    .filter((block) => mayShowBlock(document, role, block, variant, vocabulary))
    .flatMap((block) => {
      const text = blockWords(document, block);
      return text === "" ? [] : [{ text, depth: block.depth }];
    });
}

/** A section whose heading is not known belongs to the one it stands in. */
function isAbout(role: Role, section: Section, ids: readonly SectionId[]): boolean {
  if (section.id !== null) return ids.includes(section.id);
  const parent = section.parent === null ? undefined : role.sections[section.parent];
  return parent !== undefined && isAbout(role, parent, ids);
}

function blockWords(document: RoleDocument, block: Block): string {
  switch (block.kind) {
    case "comment":
    case "code":
      return "";
    case "row":
      return block.cells
        .map((cell) => plainWords(wordsOf(document, cell)))
        .filter((cell) => cell !== "")
        .join(" – ");
    case "html":
      return plainWords(plainHtml(wordsOf(document, block.span)));
    case "quote":
      return plainWords(wordsOf(document, block.span).replaceAll(/^[>\s]+/gmu, ""));
    default:
      return plainWords(wordsOf(document, block.content));
  }
}

/** Words on one line without the marks of Markdown. Linear in the length of the text. */
export const plainWords = (text: string): string =>
  text
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "")
    .replaceAll(/<(?:mailto:)?((?:https?:\/\/|[^\s<>@:]{1,100}@)[^\s<>]{1,500})>/gi, "$1")
    .replaceAll(/<\/?[a-zA-Z][^<>]{0,200}>/g, " ")
    .replace(/^\s*\[[ xX]\]\s+/, "")
    .replaceAll(/\[\^([^[\]\s]{1,100})\](:?)/g, "[$1]")
    .replaceAll(/!?\[([^[\]\n]{0,500})\]\((?:[^()\n]|\([^()\n]{0,500}\)){0,2000}\)/g, "$1")
    .replaceAll(/(`+)([^`\n]{1,500})\1/g, "$2")
    .replaceAll(/(\*\*\*|\*\*|__|~~)(?=\S)([^*_~\n]{1,500})\1/g, "$2")
    .replaceAll(/(?<![*\p{L}\p{N}])\*(?=\S)([^*\n]{1,500}?)(?<=\S)\*(?![*\p{L}\p{N}])/gu, "$1")
    .replaceAll(/\\([\\`*_{}[\]()#+.!|<>~-])/g, "$1")
    .replaceAll(/(?<=[\p{Script=Han}，。；：、])\s*\n\s*(?=\p{Script=Han})/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();
