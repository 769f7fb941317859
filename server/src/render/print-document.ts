import type { Language } from "../vocabulary/language.ts";

/** Words of one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly code?: boolean;
  readonly strike?: boolean;
  /** An http, https or mailto address. */
  readonly href?: string;
}

/** One block of a document that is to be printed. A line break within runs is `\n`. */
export type PrintBlock =
  | { readonly kind: "heading"; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  | { readonly kind: "quote"; readonly blocks: readonly PrintBlock[] }
  | { readonly kind: "code"; readonly text: string }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      /** Number of the first item of an ordered list. */
      readonly start: number;
      /** Items bring their own marks, `（一）` or `①`: none is printed before them. */
      readonly marked?: boolean;
      readonly items: readonly (readonly PrintBlock[])[];
    }
  /** Rows of cells, all of one length; `header`: the first row is one. */
  | {
      readonly kind: "table";
      readonly header: boolean;
      readonly rows: readonly (readonly (readonly Run[])[])[];
    }
  | { readonly kind: "rule" };

/** A role as a document for paper, without any file format: what DOCX is made from. */
export interface PrintDocument {
  readonly title: string;
  readonly language: Language;
  /** Head of every page: the organisation, the document's kind. */
  readonly header: readonly string[];
  /** Foot of every page: code and version; the page's number is added. */
  readonly footer: readonly string[];
  /** Field names and values of the card below the title. */
  readonly card: readonly { readonly name: string; readonly value: string }[];
  /** Heading above the card, when the role has one for it (基本信息). */
  readonly cardHeading?: string;
  readonly blocks: readonly PrintBlock[];
}
