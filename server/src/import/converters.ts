import type { PrintDocument } from "../render/print-document.ts";
import type { Localised } from "../vocabulary/language.ts";
import type { OptionalLibrary } from "./optional-library.ts";

/** Words of a source that are not in what was made of it, and why. */
export interface Dropped {
  /** The words as the source has them; empty for what has no words (a picture). */
  readonly text: string;
  readonly why: DropReason;
}

export type DropReason =
  /** A site's navigation, notices, buttons around the text. */
  | "boilerplate"
  /** The same line at the head or foot of every page, and page numbers. */
  | "page-furniture"
  /** How characters are read, put in brackets behind them by a scraper. */
  | "pinyin"
  /** Marks that stand for characters a converter could not show. */
  | "stray-mark"
  /** Pictures, drawings, embedded files. */
  | "picture"
  /** Comments, tracked deletions, hidden text, scripts, styles. */
  | "hidden"
  /** Headings' numbers, list markers, table rules: said by the result's own marks. */
  | "layout";

/** A source as Markdown, before anything is understood of it. */
export interface ConvertedSource {
  /** CommonMark with GFM tables; the source's own words, escaped as Markdown needs it. */
  readonly markdown: string;
  /** All words of the source in reading order, white space folded: what “nothing is lost” is measured against. */
  readonly text: string;
  readonly dropped: readonly Dropped[];
}

/**
 * Why a file cannot be taken in. `encrypted`: a password is needed; `corrupt`: not what its name says; `empty`: no
 * words in it (a scan, say); `too-large`; `old-format`: a Word document from before 2007 (`.doc`) under whatever name;
 * `needs-…`: a library that is installed apart is not there; `no-converters`: nothing here reads the format.
 */
export type ConversionFailure =
  | "encrypted"
  | "corrupt"
  | "empty"
  | "too-large"
  | "old-format"
  | `needs-${OptionalLibrary}`
  | "no-converters";

export type Conversion = ConvertedSource | { readonly failure: ConversionFailure };

/**
 * The file formats others have made: heavy libraries, loaded when first needed and absent where there is no place
 * to load them from. Nothing here throws for what a file holds.
 */
export interface Converters {
  docxToMarkdown(bytes: Uint8Array): Promise<Conversion>;
  htmlToMarkdown(html: string): Promise<Conversion>;
  pdfToMarkdown(bytes: Uint8Array): Promise<Conversion>;
  /** An Office Open XML document (`.docx`). */
  printToDocx(document: PrintDocument): Promise<Uint8Array | { readonly failure: Localised }>;
}

/** Null where they cannot be had: in a browser's worker. */
export type LoadConverters = () => Promise<Converters | null>;
