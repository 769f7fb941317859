import type { Localised } from "../vocabulary/language.ts";

/** A value, or the one line that says why there is none. The command then ends with exit code 2. */
export type Outcome<T> = { readonly value: T } | { readonly failure: Localised };

export const failed = <T>(outcome: Outcome<T>): outcome is { readonly failure: Localised } =>
  "failure" in outcome;

/** Exit codes of every command. */
export const exit = {
  /** Nothing at error level, and not more warnings than allowed. */
  clean: 0,
  /** Findings. */
  findings: 1,
  /** Wrong usage, input that cannot be read, a broken config. */
  failure: 2,
} as const;
