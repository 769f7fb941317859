import type { Events } from "../reading.ts";
import type { CheckedFile } from "./checked-file.ts";
import type { Known, Needed } from "./part.ts";

/** What a run over the files of an organisation gives, however it was done. */
export interface Ran {
  /** The wanted files that are there; in no order. */
  readonly files: readonly CheckedFile[];
  readonly events: Events;
  /** What a later run may go by; null when it may not, or nobody asked. */
  readonly remembered: Remembered | null;
}

export interface Remembered {
  /** Files whose findings hold. */
  readonly files: readonly CheckedFile[];
  /** What their findings depend on. */
  readonly needs: readonly Needed[];
  /** All files of the organisation. */
  readonly known: readonly Known[];
  readonly digests: ReadonlyMap<string, string>;
}
