import { styleText } from "node:util";
import type { Severity } from "../../config/settings.ts";
import { inLanguage, type Language, type Localised } from "../../vocabulary/language.ts";
import { excerpt, printable } from "./excerpt.ts";
import type { CheckReport, FileReport, FindingReport, Summary } from "./report.ts";

export interface TextOptions {
  readonly language: Language;
  readonly color: boolean;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const styles: Readonly<Record<Severity, Style>> = {
  error: "red",
  warning: "yellow",
  info: "blue",
  hint: "cyan",
};

const severityNames: Readonly<Record<Severity, Localised>> = {
  error: { "zh-CN": "错误", "zh-TW": "錯誤", en: "error" },
  warning: { "zh-CN": "警告", en: "warning" },
  info: { "zh-CN": "信息", "zh-TW": "資訊", en: "info" },
  hint: { "zh-CN": "提示", en: "hint" },
};

/**
 * `check --format text`: findings by file, each with the place as editors and terminals make it a link
 * (`path:line:column`, counted from one), its line and a mark below the words; then a line that sums up.
 */
export function reportText({ files, summary }: CheckReport, { language, color }: TextOptions): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const groups = files
    .filter(({ findings }) => findings.length > 0)
    .map((file) => file.findings.map((finding) => findingText(file, finding, language, paint)).join("\n"));
  return `${[...groups, summaryText(summary, language, paint)].join("\n\n")}\n`;
}

function findingText(file: FileReport, finding: FindingReport, language: Language, paint: Paint): string {
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

const at = (
  path: string,
  { line, character }: { readonly line: number; readonly character: number },
): string => `${printable(path)}:${line + 1}:${character + 1}`;

function summaryText(summary: Summary, language: Language, paint: Paint): string {
  const { files, roles, errors, warnings, infos, hints } = summary;
  const found = errors + warnings + infos + hints;
  const style: Style = errors > 0 ? "red" : warnings > 0 ? "yellow" : "green";
  if (language === "en") {
    const checked = `${plural(files, "file")}, ${plural(roles, "role")}`;
    const counts: readonly (readonly [number, string])[] = [
      [errors, "error"],
      [warnings, "warning"],
      [infos, "info"],
      [hints, "hint"],
    ];
    const parts = counts.filter(([count]) => count > 0).map(([count, name]) => plural(count, name));
    return paint(style, `${checked}: ${found === 0 ? "nothing found" : parts.join(", ")}.`);
  }
  const traditional = language === "zh-TW";
  const checked = traditional ? `共 ${files} 個檔案、${roles} 個職位` : `共 ${files} 个文件、${roles} 个岗位`;
  const counts: readonly (readonly [number, Severity])[] = [
    [errors, "error"],
    [warnings, "warning"],
    [infos, "info"],
    [hints, "hint"],
  ];
  const parts = counts
    .filter(([count]) => count > 0)
    .map(
      ([count, severity]) =>
        `${count} ${measureOf(severity, traditional)}${inLanguage(severityNames[severity], language)}`,
    );
  const nothing = traditional ? "沒有發現問題" : "没有发现问题";
  return paint(style, `${checked}：${found === 0 ? nothing : parts.join("，")}。`);
}

const plural = (count: number, name: string): string => `${count} ${name}${count === 1 ? "" : "s"}`;

/** 个错误, 条信息 */
const measureOf = (severity: Severity, traditional: boolean): string =>
  severity === "error" || severity === "warning" ? (traditional ? "個" : "个") : traditional ? "則" : "条";
