import { styleText } from "node:util";
import type { Applied } from "../../check/fix-all.ts";
import { displayWidth } from "../../text/width.ts";
import { inLanguage, type Language, type Localised } from "../../vocabulary/language.ts";
import { countsText, plural } from "../report/counts.ts";
import { printable } from "../report/excerpt.ts";
import type { FixReport } from "./fix-wanted.ts";

export interface FixReportOptions {
  readonly language: Language;
  readonly color: boolean;
  readonly dryRun: boolean;
  /** What is left may still be fixed with `--unsafe`. */
  readonly mayBeUnsafe: boolean;
}

/** `fix --format text`: what was fixed, by file; then a line that sums up and says what is left. */
export function fixText(report: FixReport, options: FixReportOptions): string {
  const { language, color } = options;
  const paint = (style: "bold" | "dim", text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const groups = report.files.map(({ path, applied, toUtf8 }) =>
    [
      paint("bold", printable(path)),
      ...(toUtf8 ? [`  ${inLanguage(stored, language)}`] : []),
      ...table(grouped(applied), language).map(([rule, title]) => `  ${paint("dim", rule)}  ${title}`),
    ].join("\n"),
  );
  return `${[...groups, `${inLanguage(summary(report, options), language)}\n`].join("\n\n")}`;
}

const stored: Localised = { "zh-CN": "改存为 UTF-8", "zh-TW": "改存為 UTF-8", en: "stored as UTF-8" };

/** `fix --format json` */
export const fixJson = (report: FixReport, language: Language): string =>
  `${JSON.stringify(
    {
      version: 1,
      files: report.files.map(({ path, applied, toUtf8 }) => ({
        path,
        ...(toUtf8 ? { toUtf8 } : {}),
        fixes: grouped(applied).map(({ rule, title, count }) => ({
          rule,
          title: inLanguage(title, language),
          count,
        })),
      })),
      summary: { files: report.files.length, fixes: countFixes(report), left: report.left },
    },
    null,
    2,
  )}\n`;

interface Group extends Applied {
  readonly count: number;
}

/** The same fix of the same rule several times is one line. */
function grouped(applied: readonly Applied[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const one of applied) {
    const key = `${one.rule}\0${one.title["zh-CN"]}`;
    groups.set(key, { ...one, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

function table(groups: readonly Group[], language: Language): readonly (readonly [string, string])[] {
  const width = Math.max(0, ...groups.map(({ rule }) => displayWidth(rule)));
  return groups.map(({ rule, title, count }) => {
    const words = printable(inLanguage(title, language));
    return [rule.padEnd(width), count === 1 ? words : `${words} × ${count}`] as const;
  });
}

const countFixes = ({ files }: FixReport): number =>
  files.reduce((sum, { applied }) => sum + applied.length, 0);

function summary(report: FixReport, { dryRun, mayBeUnsafe }: FixReportOptions): Localised {
  const fixes = countFixes(report);
  const files = report.files.filter(({ applied }) => applied.length > 0).length;
  const left = {
    "zh-CN": countsText(report.left, "zh-CN"),
    "zh-TW": countsText(report.left, "zh-TW"),
    en: countsText(report.left, "en"),
  };
  const unsafe = mayBeUnsafe && report.unsafe > 0 ? report.unsafe : 0;
  return {
    "zh-CN": `${fixes === 0 ? "没有可以修复的问题" : `${dryRun ? "可" : "已"}修复 ${files} 个文件中的 ${fixes} 处`}；${left["zh-CN"] === "" ? "没有其他问题" : `尚有 ${left["zh-CN"]}`}${unsafe === 0 ? "" : `，其中 ${unsafe} 处另有须由人判断的修复（--unsafe 采用没有歧义的）`}。`,
    "zh-TW": `${fixes === 0 ? "沒有可以修復的問題" : `${dryRun ? "可" : "已"}修復 ${files} 個檔案中的 ${fixes} 處`}；${left["zh-TW"] === "" ? "沒有其他問題" : `尚有 ${left["zh-TW"]}`}${unsafe === 0 ? "" : `，其中 ${unsafe} 處另有須由人判斷的修復（--unsafe 採用沒有歧義的）`}。`,
    en: `${fixes === 0 ? "Nothing to fix" : `${dryRun ? "Can fix" : "Fixed"} ${plural(fixes, "problem")} in ${plural(files, "file")}`}; ${left.en === "" ? "nothing is left" : `${left.en} left`}${unsafe === 0 ? "" : `, ${unsafe} of them with fixes to think about (--unsafe takes those without a choice)`}.`,
  };
}
