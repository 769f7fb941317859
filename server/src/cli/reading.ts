import { type Checker, createChecker } from "../check/checker.ts";
import type { SettingsFor } from "../config/settings.ts";
import { createSession, type Session } from "../organisation/session.ts";
import type { Decoded } from "../text/decode.ts";
import type { Localised } from "../vocabulary/language.ts";
import { cannotRead } from "./cannot.ts";
import { relativeTo } from "./discover.ts";
import { readText } from "./disk.ts";
import { fileOf } from "./uris.ts";

/** What came up while files were read, as plain data. */
export interface Events {
  /** Files that are there and cannot be read, or are named and not there: why, by absolute path. */
  readonly unread: Map<string, string>;
  /** The encoding of wanted files that are not in UTF-8, or that are damaged. */
  readonly encodings: Map<string, Pick<Decoded, "encoding" | "damaged">>;
  /** Errors of ours. */
  readonly errors: string[];
}

export const noEvents = (): Events => ({ unread: new Map(), encodings: new Map(), errors: [] });

export interface ReadingOptions {
  readonly cwd: string;
  readonly settingsFor: SettingsFor;
  /** Absolute paths of files named one by one: it is an error when they are not there. */
  readonly named: ReadonlySet<string>;
  /** Absolute paths of files whose encoding is worth a word. */
  readonly wanted: ReadonlySet<string>;
  /** Told the text of each file that is read, also when it is read again. */
  readonly onText?: (uri: string, text: string) => void;
  /** See `CheckerOptions`. */
  readonly forgetful?: boolean;
}

/** Files of the disk, and all that is known of them. */
export interface Reading {
  readonly session: Session;
  readonly checker: Checker;
  readonly events: Events;
  /** The text of a file on the disk, null when there is none. Never throws; what was wrong is among the events. */
  textOf(uri: string): string | null;
  /** Path for people: relative to the working directory, with `/`. */
  name(uri: string): string;
}

/**
 * Documents kept between reading and checking; each takes about 40 KB, the rest is read twice. Whoever checks them
 * in the reverse order of reading meets the kept ones first.
 */
const mostKept = 3500;

/** A session over the disk. Nothing is read yet. */
export function createReading(options: ReadingOptions): Reading {
  const { cwd, settingsFor, named, wanted, onText, forgetful = false } = options;
  const events = noEvents();
  const { unread, encodings, errors } = events;
  const name = namesIn(cwd);
  const textOf = (uri: string): string | null => {
    const file = fileOf(uri);
    const found = readText(file);
    if ("text" in found) {
      note(encodings, wanted, file, found.read);
      onText?.(uri, found.text);
      return found.text;
    }
    // A file that was listed and is gone by now is no failure; one that was named is.
    if (!found.unread.missing) unread.set(file, found.unread.code);
    else if (named.has(file)) unread.set(file, "ENOENT");
    return null;
  };
  const session = createSession({
    settingsFor,
    keep: mostKept,
    onError: (error, uri) => errors.push(`${name(uri)}: ${String(error)}`),
    files: { read: textOf },
  });
  const log = (message: string) => void errors.push(message);
  const checker = createChecker(session, { settingsFor, log, once: true, forgetful });
  return { session, checker, events, textOf, name };
}

/** Remembers the encoding of a file when there is something to say about it. */
export function note(
  encodings: Events["encodings"],
  wanted: ReadonlySet<string>,
  file: string,
  { encoding, damaged }: Decoded,
): void {
  if ((encoding !== "utf-8" || damaged) && wanted.has(file)) encodings.set(file, { encoding, damaged });
}

/** Paths of files for people. Findings that point elsewhere ask for the same few again and again. */
export function namesIn(cwd: string): (uri: string) => string {
  const known = new Map<string, string>();
  const here = `${cwd}/`;
  return (uri) => {
    const before = known.get(uri);
    if (before !== undefined) return before;
    const file = fileOf(uri);
    const name = file.startsWith(here) ? file.slice(here.length) : relativeTo(cwd, file);
    known.set(uri, name);
    return name;
  };
}

/** Why the answer is not complete. `unreadable`: folders that may not be looked into. */
export const failuresIn = (
  { unread, errors }: Events,
  { cwd, unreadable }: { readonly cwd: string; readonly unreadable: ReadonlyMap<string, string> },
): readonly Localised[] => [
  ...[...unreadable, ...unread]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([file, code]) => cannotRead(relativeTo(cwd, file), code)),
  ...errors.map(internalError),
];

export const internalError = (message: string): Localised => {
  const line = message.split("\n")[0] ?? message;
  return { "zh-CN": `内部错误：${line}`, "zh-TW": `內部錯誤：${line}`, en: `internal error: ${line}` };
};
