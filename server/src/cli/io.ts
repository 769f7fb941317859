import type { Language } from "../vocabulary/language.ts";
import type { Crew } from "./check/jobs/crew.ts";

/** Where a command writes. */
export interface Output {
  write(text: string): void;
  /**
   * Settled once enough of what was written has been taken for more to follow; false when nobody takes anything any
   * more. Left out where all is taken at once.
   */
  drained?(): Promise<boolean>;
  /** A person sits in front of it. */
  readonly isTerminal: boolean;
  /** ANSI colours are wanted. */
  readonly color: boolean;
}

/** What a command has to do with the world around it. */
export interface Io {
  /** Results. */
  readonly out: Output;
  /** Progress and what went wrong. */
  readonly err: Output;
  readonly language: Language;
  /** Absolute. */
  readonly cwd: string;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
  /** Standard input piece by piece, as it comes; all of it in one piece where this is left out. */
  inputPieces?(): AsyncIterable<Uint8Array>;
  /** The file that holds this program. */
  readonly program?: string;
  /** Without it there is one thread. */
  readonly crew?: Crew;
}
