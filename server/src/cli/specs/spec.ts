import type { Localised } from "../../vocabulary/language.ts";

/**
 * What a command is called and takes: plain data, without what it does. The parser, the help, the completion of
 * shells and `docs/cli.md` are all made of it.
 */
export interface CommandSpec {
  readonly name: string;
  /** What stands after the name, as usage lines have it: `[PATH…]`; empty for none. */
  readonly operands: string;
  /** One line, without a full stop. */
  readonly summary: Localised;
  /** Paragraphs for the command's own help and page: what it means by its operands, what it writes, when it fails. */
  readonly description: readonly Localised[];
  /** Besides the common ones. */
  readonly flags: readonly FlagSpec[];
  /** Values of `--format`, the usual one first; none when it has no say in the form of its answer. */
  readonly formats: readonly string[];
  readonly examples: readonly Example[];
  /** What a shell may offer for operands. */
  readonly completes?: Completes;
  /** For programs; help and completion leave it out. */
  readonly hidden?: boolean;
}

export interface FlagSpec {
  /** Without the dashes. */
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  /** How its value is called in usage lines: `FILE`; null for a flag that is there or not. */
  readonly value: string | null;
  /** The values it may have. */
  readonly values?: readonly string[];
  readonly does: Localised;
  /** What a shell may offer for the value, when `values` does not say. */
  readonly completes?: Completes;
  /** For programs; help and completion leave it out. */
  readonly hidden?: boolean;
}

/** Files and folders are the shell's own; a list is the words themselves. */
export type Completes = "files" | "folders" | "rules" | readonly string[];

/** A line to type, and what it is good for. */
export interface Example {
  /** Without the `$`. */
  readonly line: string | Localised;
  readonly does: Localised;
}
