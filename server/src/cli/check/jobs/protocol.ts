import type { Encoding } from "../../../text/decode.ts";
import type { SettingsSource } from "../../settings-source.ts";
import type { AnswerOptions } from "../ndjson/answer.ts";
import type { PartTask } from "../part.ts";

/*
 * How a run is shared by threads. Each reads its files and says what the others have to know of them; each is told
 * what all others said, and then checks its own files. Every thread so has the whole organisation, and none has the
 * documents of the others.
 */

/** What a thread is there for: the first thing it is told. */
export type Work = PartWork | LinesWork;

export interface PartWork {
  readonly work: "part";
  readonly task: PartTask;
  readonly source: SettingsSource;
  /** A cache wants to know what findings depend on. */
  readonly keep: boolean;
}

/** Documents that come one a line. */
export interface LinesWork extends Omit<AnswerOptions, "settingsFor"> {
  readonly work: "lines";
  readonly source: SettingsSource;
}

/** What a thread with a part of the files is told: `encodeKnown` of every other part. */
export type Others = readonly string[];

/** What it says, in this order. */
export type Said =
  | { readonly said: "read"; readonly known: string }
  | ({ readonly said: "checked" } & PartResult);

/** What is left to tell when a part is done, apart from what was known after reading. */
export interface PartResult {
  /** `encodeFiles` */
  readonly files: string;
  /** `encodeNeeds`, for a cache; empty without one. */
  readonly needs: string;
  /** What each file that was read is recognised by, for a cache. */
  readonly digests: readonly (readonly [uri: string, digest: string])[];
  /** A file became another one on the way. */
  readonly moved: boolean;
  readonly unread: readonly (readonly [file: string, code: string])[];
  readonly encodings: readonly (readonly [
    file: string,
    read: { readonly encoding: Encoding; readonly damaged: boolean },
  ])[];
  readonly errors: readonly string[];
}
