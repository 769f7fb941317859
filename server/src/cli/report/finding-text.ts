import type { styleText } from "node:util";
import type { Severity } from "../../config/settings.ts";
import { inLanguage, type Language } from "../../vocabulary/language.ts";
import { severityNames } from "./counts.ts";
import { excerpt, printable } from "./excerpt.ts";
import type { FileReport, FindingReport } from "./report.ts";

export type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

const styles: Readonly<Record<Severity, Style>> = {
  error: "red",
  warning: "yellow",
  info: "blue",
  hint: "cyan",
};

/** For files and logs. */
export const unpainted: Paint = (_style, text) => text;

/**
 * A finding for people: its place as editors and terminals make it a link (`path:line:column`, counted from one), its
 * line with a mark below the words, and the places that belong to it.
 */
export function findingText(
  file: FileReport,
  finding: FindingReport,
  language: Language,
  paint: Paint,
): string {
  const { severity, range, rule, related } = finding;
  const head = [
    paint("bold", at(file.path, range.start)),
    paint(styles[severity], inLanguage(severityNames[severity], language)),
    printable(inLanguage(finding.message, language)),
    paint("dim", rule),
  ].join("  ");
  const line = file.line(range.start.line);
  const end = range.end.line === range.start.line ? range.end.character : line.length;
  const shown = excerpt(line, range.start.character, Math.max(end, range.start.character));
  const number = String(range.start.line + 1);
  const gutter = (label: string): string => paint("dim", `  ${label.padStart(number.length)} |`);
  const lines = [head];
  if (shown.line.trim() !== "") {
    lines.push(`${gutter(number)} ${shown.line}`, `${gutter("")} ${paint(styles[severity], shown.marks)}`);
  }
  for (const other of related) {
    lines.push(`  ${at(other.path, other.range.start)}  ${printable(inLanguage(other.message, language))}`);
  }
  return lines.join("\n");
}

/** `path:line:column` for people. */
export const at = (
  path: string,
  { line, character }: { readonly line: number; readonly character: number },
): string => `${printable(path)}:${line + 1}:${character + 1}`;
