import { hash } from "../text/hash.ts";
import { indexLines, type Lines, type Position, type Range } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import type { RoleEntry } from "./entry.ts";
import { type LocalLink, localLinks } from "./local-links.ts";
import type { ReadingSettings } from "./settings.ts";

/** A file as the session knows it. */
export interface File {
  /** Part of the workspace, not only open. */
  member: boolean;
  open: { readonly text: string; readonly version: number } | null;
  /** Its text as last read; null before that. */
  read: ReadText | null;
  /** What it was read with; null before that. */
  settings: ReadingSettings | null;
  /** Nothing before this offset was typed since. */
  from: number;
}

export const newFile = (): File => ({ member: false, open: null, read: null, settings: null, from: 0 });

/** What is remembered of a text that was read: enough to know it again, and to say where a span is. */
export interface ReadText {
  readonly length: number;
  readonly hash: number;
  /** Where its lines begin. */
  readonly starts: Uint32Array;
  /** Where it links to other files. */
  readonly links: readonly LocalLink[];
  /** Reading it threw: a bug of ours. It is not tried again before the text changes. */
  readonly failed: boolean;
}

/** What a session that never read a file has to be told of it: what others can see, and where its lines begin. */
export interface KnownFile {
  /** As a session keeps them. */
  readonly entries: readonly RoleEntry[];
  readonly read: ReadText;
}

export function readText(text: string, lines: Lines | undefined): ReadText {
  const { starts } = lines ?? indexLines(text);
  return {
    length: text.length,
    hash: hash(text),
    starts: new Uint32Array(starts),
    links: localLinks(text),
    failed: lines === undefined,
  };
}

export const isText = (read: ReadText | null, text: string): boolean =>
  read !== null && read.length === text.length && read.hash === hash(text);

/** The same places, but no text is this one: it has to be read again. */
export const unread = (read: ReadText): ReadText => ({ ...read, hash: -1, failed: false });

/** Length of the beginning two texts share. */
export function commonStart(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

export function rangeIn({ starts, length }: ReadText, { start, end }: Span): Range {
  const position = (offset: number): Position => {
    const at = Math.max(0, Math.min(offset, length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - (starts[low] ?? 0) };
  };
  return { start: position(start), end: position(end) };
}
