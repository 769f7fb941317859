import type { Severity } from "../../config/settings.ts";
import type { Range } from "../../text/lines.ts";
import type { Localised } from "../../vocabulary/language.ts";

/** What `check` found, ready to be written down in any format. Files and findings are sorted. */
export interface CheckReport {
  readonly files: readonly FileReport[];
  readonly summary: Summary;
}

export interface FileReport {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly findings: readonly FindingReport[];
  /** A line of the file without its break, for excerpts and for telling findings apart; empty past the end. */
  line(number: number): string;
}

export interface FindingReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Localised;
  readonly range: Range;
  readonly related: readonly RelatedReport[];
  readonly fixes: readonly FixReport[];
  readonly url: string;
}

export interface RelatedReport {
  readonly path: string;
  readonly range: Range;
  readonly message: Localised;
}

export interface FixReport {
  readonly title: Localised;
  readonly safe: boolean;
  /** What it changes, by file; only where a format wants it, and only of safe fixes. */
  readonly changes?: readonly FileChanges[];
}

export interface FileChanges {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  /** By place; none overlap. */
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** Counts of everything found, also of what `--quiet` leaves out. */
export interface Summary {
  /** Role files checked; config files don't count. */
  readonly files: number;
  readonly roles: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  /** Findings a baseline knows, which are neither reported nor counted above; left out without a baseline. */
  readonly baseline?: number;
}

export const summaryOf = (files: number, roles: number, severities: readonly Severity[]): Summary => {
  const count = (severity: Severity): number => severities.filter((other) => other === severity).length;
  return {
    files,
    roles,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    hints: count("hint"),
  };
};
