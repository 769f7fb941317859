import { forEachDiagnostic, type Diagnostic as Squiggle, setDiagnostics } from "@codemirror/lint";
import type { LSPPlugin } from "@codemirror/lsp-client";
import type { Text } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { Diagnostic, Position } from "vscode-languageserver-protocol";

export const severities = ["error", "warning", "info", "hint"] as const;
export type Severity = (typeof severities)[number];

/** A finding as the page shows it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly url: string | null;
  /** As the server sent it, to be sent back when fixes are asked for. */
  readonly source: Diagnostic;
  readonly squiggle: Squiggle;
  /** 1-based. */
  readonly line: number;
}

/** More squiggles than anybody looks at; drawing them would make typing slow. */
const mostSquiggles = 1000;

/** Draws the server's findings and gives them back, the gravest first. `plugin` knows what was typed since. */
export function showFindings(
  view: EditorView,
  plugin: LSPPlugin,
  diagnostics: readonly Diagnostic[],
): readonly Finding[] {
  const synced = plugin.syncedDoc;
  const place = (position: Position): number => plugin.unsyncedChanges.mapPos(offsetIn(synced, position));
  const findings = diagnostics.map((source): Finding => {
    const from = place(source.range.start);
    const to = Math.max(from, place(source.range.end));
    const severity = severities[(source.severity ?? 1) - 1] ?? "error";
    const message = typeof source.message === "string" ? source.message : source.message.value;
    const rule = String(source.code ?? "");
    return {
      rule,
      severity,
      message,
      url: webAddress(source.codeDescription?.href),
      source,
      squiggle: { from, to, severity, message, source: rule },
      line: source.range.start.line + 1,
    };
  });
  const order = (finding: Finding): number => severities.indexOf(finding.severity);
  const sorted = [...findings].sort((a, b) => order(a) - order(b) || a.squiggle.from - b.squiggle.from);
  const drawn = sorted.slice(0, mostSquiggles).map(({ squiggle }) => squiggle);
  view.dispatch(setDiagnostics(view.state, drawn));
  return sorted;
}

/** Where a finding stands now, after what was typed since it was made. */
export function placeOf(
  view: EditorView,
  { squiggle }: Finding,
): { readonly from: number; readonly to: number } {
  let place = { from: squiggle.from, to: squiggle.to };
  forEachDiagnostic(view.state, (diagnostic, from, to) => {
    if (diagnostic === squiggle) place = { from, to };
  });
  const end = view.state.doc.length;
  return { from: Math.min(place.from, end), to: Math.min(place.to, end) };
}

/** A position as an offset, kept inside the text whatever it says. */
export function offsetIn(text: Text, { line, character }: Position): number {
  if (line >= text.lines) return text.length;
  const { from, to } = text.line(line + 1);
  return Math.min(from + character, to);
}

const webAddress = (href: string | undefined): string | null =>
  href !== undefined && /^https:\/\//.test(href) ? href : null;
