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
  /** A line of the file without its break, for excerpts. */
  line(number: number): string;
}

export interface FindingReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Localised;
  readonly range: Range;
  readonly related: readonly RelatedReport[];
  readonly fixes: readonly { readonly title: Localised; readonly safe: boolean }[];
  readonly url: string;
}

export interface RelatedReport {
  readonly path: string;
  readonly range: Range;
  readonly message: Localised;
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
