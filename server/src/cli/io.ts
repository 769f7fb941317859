import type { Language } from "../vocabulary/language.ts";

/** Where a command writes. */
export interface Output {
  write(text: string): void;
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
  /** Folder with a page for each rule, `<category>/<name>.md`; it need not exist. */
  readonly rulePages: string;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
}
