/** What counting needs of a diagnostic; severities as VS Code numbers them: 0 error, 1 warning, 2 information, 3 hint. */
export interface CountedDiagnostic {
  readonly source?: string | undefined;
  readonly severity: number;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  /** Information; hints are too quiet to be counted. */
  readonly others: number;
}

/** How many of our problems a document has. */
export function countBySeverity(diagnostics: readonly CountedDiagnostic[]): Counts {
  const ours = diagnostics.filter(({ source }) => source === "rolewright");
  const count = (severity: number): number => ours.filter((one) => one.severity === severity).length;
  return { errors: count(0), warnings: count(1), others: count(2) };
}
