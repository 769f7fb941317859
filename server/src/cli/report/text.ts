import { styleText } from "node:util";
import { inLanguage, type Language, type Localised } from "../../vocabulary/language.ts";
import { summaryLine } from "./counts.ts";
import { findingText, type Paint, type Style } from "./finding-text.ts";
import type { CheckReport, FileReport, Summary } from "./report.ts";

export interface TextOptions {
  readonly language: Language;
  readonly color: boolean;
}

/**
 * `check --format text`: findings by file, each with the place as editors and terminals make it a link
 * (`path:line:column`, counted from one), its line and a mark below the words; then a line that sums up.
 */
export function reportText({ files, summary }: CheckReport, { language, color }: TextOptions): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const pieces: string[] = [];
  for (const file of files) {
    if (file.findings.length === 0) continue;
    for (const finding of file.findings) pieces.push(findingText(file, finding, language, paint), "\n");
    pieces.push("\n");
  }
  return `${pieces.join("")}${summaryText(files, summary, language, paint)}\n`;
}

function summaryText(
  files: readonly FileReport[],
  summary: Summary,
  language: Language,
  paint: Paint,
): string {
  const style: Style = summary.errors > 0 ? "red" : summary.warnings > 0 ? "yellow" : "green";
  const line = paint(style, summaryLine(summary, language));
  let fixable = 0;
  for (const { findings } of files)
    for (const { fixes } of findings) if (fixes.some(({ safe }) => safe)) fixable++;
  return fixable === 0 ? line : `${line}\n${paint("dim", inLanguage(fixableWords(fixable), language))}`;
}

const fixableWords = (count: number): Localised => ({
  "zh-CN": `其中 ${count} 处可用 rolewright fix 自动修复。`,
  "zh-TW": `其中 ${count} 處可用 rolewright fix 自動修復。`,
  en: `rolewright fix can settle ${count} of them.`,
});
