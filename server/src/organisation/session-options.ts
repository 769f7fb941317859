import type { ScopedName } from "./index-change.ts";
import type { Reading } from "./reading.ts";
import type { ReadingSettingsFor } from "./settings.ts";

/** Where texts come from. Synchronous, so that an answer never waits: Node reads the disk, the browser has texts in memory. */
export interface Files {
  /** A file's text, null when there is none. Never throws. */
  read(uri: string): string | null;
}

/** What happened to the state of a session. */
export type SessionEvent =
  /** A file has another text than before, or came or went. Nothing before the offset `from` is different. */
  | { readonly kind: "file"; readonly uri: string; readonly from: number }
  /** Answers of the organisation changed. */
  | {
      readonly kind: "organisation";
      readonly topics: Iterable<string>;
      readonly names: readonly ScopedName[];
    }
  /** Settings changed: everything said so far may be different. */
  | { readonly kind: "settings" };

export interface SessionOptions {
  readonly files: Files;
  readonly settingsFor: ReadingSettingsFor;
  /** Left out: by the file name's surface, with every kind of fact. */
  readonly reading?: Reading;
  /** Documents of closed files that are kept; 20 by default. A command that reads every file once may keep all. */
  readonly keep?: number;
  /** Told of errors of ours while reading a file; the file then has no roles. */
  readonly onError?: (error: unknown, uri: string) => void;
}
