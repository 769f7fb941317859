import type { Arguments } from "../flags.ts";
import type { Io } from "../io.ts";

/**
 * Does what a command is for and gives the exit code. `format` is one of the formats of its spec, the usual one when
 * none is written. Rejects only for errors of ours.
 */
export type Run = (args: Arguments, io: Io, format: string) => Promise<number>;
