import type { ShownFinding } from "./messages.ts";

/** What showing a finding needs of a diagnostic; severities as VS Code numbers them. */
export interface FindingSource {
  readonly source?: string | undefined;
  readonly severity: number;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly code?:
    | string
    | number
    | { readonly value: string | number; readonly target: { toString(skipEncoding?: boolean): string } }
    | undefined;
}

/** Our findings of a document by place, the graver first; `labels` are the severities in words. */
export function shownFindings(
  diagnostics: readonly FindingSource[],
  labels: readonly string[],
): readonly ShownFinding[] {
  return diagnostics
    .filter(({ source }) => source === "rolewright")
    .map(({ severity, message, range, code }): ShownFinding => {
      const { line, character } = range.start;
      const rule = typeof code === "object" ? code.value : (code ?? "");
      const url = typeof code === "object" ? code.target.toString(true) : "";
      return { line, character, severity, label: labels[severity] ?? "", message, rule: String(rule), url };
    })
    .sort((a, b) => a.line - b.line || a.severity - b.severity || a.character - b.character);
}
