import type { Severity } from "../../config/settings.ts";
import { inLanguage, type Language, type Localised } from "../../vocabulary/language.ts";
import type { Summary } from "./report.ts";

export const severityNames: Readonly<Record<Severity, Localised>> = {
  error: { "zh-CN": "错误", "zh-TW": "錯誤", en: "error" },
  warning: { "zh-CN": "警告", en: "warning" },
  info: { "zh-CN": "信息", "zh-TW": "資訊", en: "info" },
  hint: { "zh-CN": "提示", en: "hint" },
};

/** The worst first. */
export const severities: readonly Severity[] = ["error", "warning", "info", "hint"];

export type Counts = Pick<Summary, "errors" | "warnings" | "infos" | "hints">;

export const countOf = (counts: Counts, severity: Severity): number =>
  ({ error: counts.errors, warning: counts.warnings, info: counts.infos, hint: counts.hints })[severity];

/** Counts of some findings. */
export function countsOf(findings: readonly { readonly severity: Severity }[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return { errors: counts.error, warnings: counts.warning, infos: counts.info, hints: counts.hint };
}

/** `1 error, 2 warnings` · `1 个错误，2 个警告`; empty when there is nothing. */
export function countsText(counts: Counts, language: Language): string {
  const parts = severities
    .map((severity) => [severity, countOf(counts, severity)] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => {
      const name = inLanguage(severityNames[severity], language);
      return language === "en" ? plural(count, name) : `${count} ${measureOf(severity, language)}${name}`;
    });
  return parts.join(language === "en" ? ", " : "，");
}

/** The line that sums up: what was checked, what was found, what a baseline left out. */
export function summaryLine(summary: Summary, language: Language): string {
  const { files, roles, baseline = 0 } = summary;
  const found = countsText(summary, language) || inLanguage(nothing, language);
  if (language === "en") {
    const known = baseline === 0 ? "" : `; ${baseline} more in the baseline`;
    return `${plural(files, "file")}, ${plural(roles, "role")}: ${found}${known}.`;
  }
  const traditional = language === "zh-TW";
  const checked = traditional ? `共 ${files} 個檔案、${roles} 個職位` : `共 ${files} 个文件、${roles} 个岗位`;
  const known =
    baseline === 0 ? "" : traditional ? `；另有 ${baseline} 個在基準中` : `；另有 ${baseline} 个在基线中`;
  return `${checked}：${found}${known}。`;
}

const nothing: Localised = {
  "zh-CN": "没有发现问题",
  "zh-TW": "沒有發現問題",
  en: "nothing found",
};

export const plural = (count: number, name: string): string => `${count} ${name}${count === 1 ? "" : "s"}`;

/** 个错误, 条信息 */
const measureOf = (severity: Severity, language: Language): string => {
  const counted = severity === "error" || severity === "warning";
  if (language === "zh-TW") return counted ? "個" : "則";
  return counted ? "个" : "条";
};
