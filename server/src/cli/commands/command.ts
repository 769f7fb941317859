import type { Arguments, FlagKind } from "../flags.ts";
import type { Io } from "../io.ts";

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** Flags it takes besides the common ones. */
  readonly flags: Readonly<Record<string, FlagKind>>;
  /** Values of `--format`, the usual one first; none when it has no say in the form of its answer. */
  readonly formats: readonly string[];
  /** Does it and gives the exit code. `format` is one of `formats`. */
  run(args: Arguments, io: Io, format: string): Promise<number>;
}

/** Flags of commands that read files. */
export const inputFlags = { "stdin-filename": "value" } as const satisfies Record<string, FlagKind>;
