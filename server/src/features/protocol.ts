import type { TextEdit as LspTextEdit } from "vscode-languageserver-types";

/** `rolewright/preview` */
export interface PreviewParams {
  readonly uri: string;
  readonly variant: "internal" | "posting";
  /** For the client's own use; the HTML is the same in every theme. */
  readonly theme?: string;
  /** Index of the role in a file with several, 0 when left out. */
  readonly role?: number;
}

export interface PreviewResult {
  readonly html: string;
  readonly title: string;
  readonly outline: readonly OutlineEntry[];
}

/** A heading of the preview. */
export interface OutlineEntry {
  /** Canonical section id, null for headings that are not known. */
  readonly id: string | null;
  readonly title: string;
  /** Zero-based line of the heading in the source. */
  readonly line: number;
  readonly depth: number;
}

/** `rolewright/insertSection`: edits that put a section at its canonical place. */
export interface InsertSectionParams {
  readonly uri: string;
  readonly section: string;
}

/** `rolewright/sections`: what “Insert Section…” offers, in canonical order. */
export interface SectionChoice {
  readonly id: string;
  readonly heading: string;
  readonly purpose: string;
  readonly present: boolean;
  readonly required: boolean;
}

/** Null when the document is unknown or has the section already. */
export type InsertSectionResult = readonly LspTextEdit[] | null;

/** `rolewright/newRole`: the text of a new role file and a name for it. */
export interface NewRoleParams {
  /** Folder the file will be in. */
  readonly folder: string;
  readonly title: string;
  readonly format: "markdown" | "yaml";
  readonly language?: string;
  readonly reportsTo?: string;
}

export interface NewRoleResult {
  readonly fileName: string;
  readonly text: string;
}

/** `rolewright/roles`: every role of the workspace, for pickers. */
export interface RoleChoice {
  readonly title: string;
  readonly uri: string;
  readonly department: string | null;
  readonly level: string | null;
}

/** Server to client, where the server cannot read files itself: `rolewright/findFiles` → uris of role and config files. */
export type FindFilesResult = readonly string[];

/** Server to client: `rolewright/readFile` → the file's text, null when it is gone. */
export interface ReadFileParams {
  readonly uri: string;
}

export type ReadFileResult = { readonly text: string } | null;
