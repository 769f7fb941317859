import type { TextEdit as LspTextEdit } from "vscode-languageserver-types";
import type { ImportReport } from "../import/report.ts";

/** `rolewright/preview` */
export interface PreviewParams {
  readonly uri: string;
  readonly variant: "internal" | "posting";
  /** For the client's own use; the HTML is the same in every theme. */
  readonly theme?: string;
  /** Index of the role in a file with several, 0 when left out. */
  readonly role?: number;
  /** The language a YAML file's maps by language are shown in; the file's own when left out. */
  readonly language?: string;
}

export interface PreviewResult {
  readonly html: string;
  readonly title: string;
  readonly outline: readonly OutlineEntry[];
  /** The language shown. */
  readonly language: string;
  /** The languages the role is there in, this one included; one when there is no other. */
  readonly versions: readonly PreviewVersion[];
  /** Part of the file could not be read. */
  readonly broken: boolean;
}

/** A language version of a role: another file, or the same file in another of its languages. */
export interface PreviewVersion {
  /** `zh-CN`, `zh-TW` or `en`. */
  readonly language: string;
  /** What the language calls itself. */
  readonly label: string;
  readonly uri: string;
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

/** `rolewright/exportRole` */
export interface ExportRoleParams {
  readonly uri: string;
  /** `html`, `pdf`, `docx`, `jsonld`, `json-resume`, `text` or `md`. */
  readonly format: string;
  /** That of the format when left out: what goes outside is for candidates. */
  readonly variant?: "internal" | "posting";
  readonly theme?: string;
  /** Index of the role in a file with several; all of them when left out. */
  readonly role?: number;
  /** One of the languages of a YAML file's maps by language; the file's own when left out or not there. */
  readonly language?: string;
}

/** A file, or one line that says why there is none. */
export type ExportRoleResult =
  | {
      /** A name for it: 客服总监.html */
      readonly fileName: string;
      readonly mediaType: string;
      /** Its text, or its bytes. */
      readonly text?: string;
      readonly base64?: string;
      /** What is missing in it and what was taken for granted, in the client's language. */
      readonly notes: readonly ExportRoleNote[];
    }
  | { readonly error: string };

export interface ExportRoleNote {
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
}

/** `rolewright/insertSection`: edits that put a section at its canonical place. */
export interface InsertSectionParams {
  readonly uri: string;
  readonly section: string;
  /** Line of the role that is meant in a file with several; the first role when left out. */
  readonly line?: number;
}

/** `rolewright/normalize`: what to put right; what is left out is put right, too, but for punctuation. */
export interface NormaliseParams {
  readonly uri: string;
  readonly options?: Partial<
    Readonly<Record<"headings" | "lists" | "tables" | "numbering" | "blankLines" | "punctuation", boolean>>
  >;
}

/** Null when the document is unknown; empty when it is clean already. */
export type NormaliseResult = readonly LspTextEdit[] | null;

/** `rolewright/sections`: what “Insert Section…” offers, in canonical order. */
export interface SectionChoice {
  readonly id: string;
  readonly heading: string;
  readonly purpose: string;
  readonly present: boolean;
  readonly required: boolean;
  /** The words the section will have, without its heading; empty for sections that are present. */
  readonly preview: string;
  /** Zero-based line it will be put before; null for sections that are present or cannot be put in. */
  readonly line: number | null;
  /** How the heading is typed in 拼音: `baomiyishi`, `bmys`. */
  readonly spellings: readonly string[];
}

/** An edit; with `snippet` where it has gaps to be filled in, which is the same text in the syntax of snippets. */
export interface SectionEdit extends LspTextEdit {
  readonly snippet?: string;
}

/** Null when the document is unknown or has the section already. */
export type InsertSectionResult = readonly SectionEdit[] | null;

/** `rolewright/convertRole` */
export interface ConvertRoleParams {
  readonly uri: string;
  readonly to: "markdown" | "yaml";
}

export interface ConvertRoleResult {
  /** One for each role of the file, to stand beside it; none when it cannot be converted. */
  readonly files: readonly { readonly fileName: string; readonly text: string }[];
  /** For people: what is kept in comments, or why there are no files. */
  readonly notes: readonly string[];
  /** Changes of other files, for when the new file takes the old one's place. */
  readonly references: readonly FileEdits[];
}

export interface FileEdits {
  readonly uri: string;
  readonly edits: readonly LspTextEdit[];
}

/** `rolewright/newRole`: the text of a new role file and a name for it. */
export interface NewRoleParams {
  /** Folder the file will be in. */
  readonly folder: string;
  readonly title: string;
  readonly format: "markdown" | "yaml";
  readonly language?: string;
  readonly reportsTo?: string;
  /** What is described; a position when left out. */
  readonly template?: "position" | "posting" | "occupation";
  /** A role whose headings and fields the new one gets, in place of a template. */
  readonly outlineOf?: { readonly uri: string; readonly title: string };
}

export interface NewRoleResult {
  readonly fileName: string;
  /** With the gaps' own words in them. */
  readonly text: string;
  /** The same with gaps to be filled in, in the syntax of snippets. */
  readonly snippet: string;
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

/**
 * Server to client, `rolewright/formatsScript`: address of the script with the libraries for other formats, for a server
 * in a worker; null (or no answer) when the client has none.
 */
export type FormatsScriptResult = string | null;

/** `rolewright/completeness`: how much of what is asked of a role is there. */
export interface CompletenessParams {
  readonly uri: string;
  /** Line of the role that is meant in a file with several; the first role when left out. */
  readonly line?: number;
}

/** A field or a section the preset asks for. */
export interface RequiredPart {
  readonly id: string;
  /** Its name in the document's language. */
  readonly heading: string;
  readonly kind: "section" | "field";
  /** It is there, or what it would say is said elsewhere. */
  readonly present: boolean;
}

/** Null for files that are no roles, or of which nothing is asked. */
export type CompletenessResult = {
  /** Empty while the role has none. */
  readonly title: string;
  readonly required: readonly RequiredPart[];
  readonly present: number;
  readonly total: number;
  /** False while the syntax is broken, so that what seems to be missing may only be unreadable. */
  readonly complete: boolean;
} | null;

/** `rolewright/insertField`: a field that is missing. */
export interface InsertFieldParams {
  readonly uri: string;
  readonly field: string;
  readonly line?: number;
}

/** Null when the field is there already or cannot be written. */
export type InsertFieldResult = {
  readonly edits: readonly LspTextEdit[];
  /** The value it is added with, to be typed over. */
  readonly placeholder: string;
} | null;

/** `rolewright/importDocument`: a role definition made of a document; a request gives one of `base64`, `text` and `html`. */
export interface ImportDocumentParams {
  /** The file's name, empty for what has none. */
  readonly name: string;
  /** A file's bytes. */
  readonly base64?: string;
  readonly text?: string;
  readonly html?: string;
  readonly to: "markdown" | "yaml";
  /** Folder the file will be in. */
  readonly folder: string;
}

export type ImportDocumentResult =
  | {
      readonly fileName: string;
      readonly text: string;
      readonly report: ImportReport;
      /** The report for people, in Markdown. */
      readonly reportText: string;
    }
  /** One line that says why there is none. */
  | { readonly error: string };

/** `rolewright/tool`: one of the tools for agents that change nothing. */
export interface ToolParams {
  readonly name: string;
  /** As an agent wrote it. */
  readonly input: unknown;
}

export type ToolResult =
  | { readonly answer: Readonly<Record<string, unknown>> }
  /** One line for the agent: what was wrong, and what to do about it. */
  | { readonly error: string };

/** `rolewright/importFragment`: Markdown of a piece of HTML for a place in a role; null when nothing can be made of it. */
export interface ImportFragmentParams {
  readonly html: string;
  /** The document it is for. */
  readonly uri: string;
}

export type ImportFragmentResult = { readonly text: string } | null;

/** `rolewright/explainRule`: what a rule finds and why. */
export interface ExplainRuleParams {
  /** `experience/inconsistent` */
  readonly rule: string;
}

/** Null for what is no rule. */
export type ExplainRuleResult = {
  readonly summary: string;
  /** Markdown: the beginning of *Why* of its page. */
  readonly why: string;
  /** Its page. */
  readonly url: string;
} | null;
