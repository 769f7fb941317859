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
  const place = paint("bold", at(file.path, range.start));
  const name = paint(styles[severity], inLanguage(severityNames[severity], language));
  let text = `${place}  ${name}  ${printable(inLanguage(finding.message, language))}  ${paint("dim", rule)}`;
  const line = file.line(range.start.line);
  const end = range.end.line === range.start.line ? range.end.character : line.length;
  const shown = excerpt(line, range.start.character, Math.max(end, range.start.character));
  if (shown.line.trim() !== "") {
    const number = String(range.start.line + 1);
    const gutter = paint("dim", `  ${" ".repeat(number.length)} |`);
    text += `\n${paint("dim", `  ${number} |`)} ${shown.line}`;
    text += `\n${gutter} ${paint(styles[severity], shown.marks)}`;
  }
  for (const other of related)
    text += `\n  ${at(other.path, other.range.start)}  ${printable(inLanguage(other.message, language))}`;
  return text;
}

/** `path:line:column` for people. */
export const at = (
  path: string,
  { line, character }: { readonly line: number; readonly character: number },
): string => `${printable(path)}:${line + 1}:${character + 1}`;
