import type { Role, RoleDocument, Section } from "../../../role/role.ts";
import { lineBreakOf } from "../../../text/lines.ts";
import type { Vocabulary } from "../../../vocabulary/vocabulary.ts";
import type { FrontMatter } from "../front.ts";
import { findFrontMatter } from "../front.ts";

/** A document as the writer looks at it: its reading, and the habits of its author that every edit follows. */
export interface Sheet {
  readonly text: string;
  readonly document: RoleDocument;
  readonly role: Role;
  readonly vocabulary: Vocabulary;
  readonly front: FrontMatter | null;
  readonly lineBreak: string;
  /** Headings stand off from what is before them by a blank line. */
  readonly airy: boolean;
  /** A blank line stands between a heading and its body. */
  readonly airyHeadings: boolean;
}

export function sheetOf(document: RoleDocument, role: Role, vocabulary: Vocabulary): Sheet {
  const { text } = document;
  return {
    text,
    document,
    role,
    vocabulary,
    front: findFrontMatter(text),
    lineBreak: lineBreakOf(text),
    airy: mostly(
      role.sections.filter(
        ({ headingLine }, index) => index > 0 || text.slice(0, headingLine.start).trim() !== "",
      ),
      ({ headingLine }) => blankBefore(text, headingLine.start),
      role.sections.every(({ style }) => style === "atx") || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(text),
    ),
    airyHeadings: mostly(
      role.sections.filter((section) => section.blocks.length > 0 && !isInline(text, section)),
      (section) => blankAfter(text, section.body.start),
      true,
    ),
  };
}

/** True when at least half of the list pass; `none` is the answer for an empty list. */
function mostly<T>(list: readonly T[], passes: (entry: T) => boolean, none: boolean): boolean {
  if (list.length === 0) return none;
  return list.filter(passes).length * 2 >= list.length;
}

/** Content begins on the heading's own line. */
export const isInline = (text: string, { headingLine, body }: Section): boolean =>
  !/[\n\r]/.test(text.slice(headingLine.end, body.start)) && body.start < text.length;

const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d;

/** The line before the one that begins at an offset is blank. */
export function blankBefore(text: string, lineStart: number): boolean {
  let at = backOverBreak(text, lineStart);
  if (at === lineStart) return true;
  while (at > 0 && (text.charCodeAt(at - 1) === 0x20 || text.charCodeAt(at - 1) === 0x09)) at--;
  return at === 0 || isBreak(text.charCodeAt(at - 1));
}

/** The line that begins at an offset is blank. */
export function blankAfter(text: string, lineStart: number): boolean {
  let at = lineStart;
  while (at < text.length && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at++;
  return at < text.length && isBreak(text.charCodeAt(at));
}

/** Before the line break that ends at an offset. */
export function backOverBreak(text: string, offset: number): number {
  if (text.charCodeAt(offset - 1) === 0x0a && text.charCodeAt(offset - 2) === 0x0d) return offset - 2;
  return offset > 0 && isBreak(text.charCodeAt(offset - 1)) ? offset - 1 : offset;
}

/** Before all blank lines and white space that end at an offset. */
export function backOverSpace(text: string, offset: number, least: number): number {
  let at = offset;
  while (at > least && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

/** End of the line an offset is in, before its break. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

/** Every line break of the words as the document has them. */
export const withBreaks = (words: string, lineBreak: string): string =>
  words.replace(/\r\n|\n|\r/g, lineBreak);
