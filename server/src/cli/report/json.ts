import { inLanguage, type Language } from "../../vocabulary/language.ts";
import type { CheckReport, FindingReport } from "./report.ts";

/** `check --format json`, version 1. Equal reports give equal bytes. Lines and characters count from zero, in UTF-16 units. */
export function reportJson({ files, summary }: CheckReport, language: Language): string {
  const document = {
    version: 1,
    files: files.map(({ path, findings }) => ({
      path,
      findings: findings.map((finding) => findingJson(finding, language)),
    })),
    summary,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A finding as every document in JSON has it. */
export const findingJson = (
  { rule, severity, message, range, related, fixes, url }: FindingReport,
  language: Language,
) => ({
  rule,
  severity,
  message: inLanguage(message, language),
  range,
  related: related.map((other) => ({ ...other, message: inLanguage(other.message, language) })),
  fixes: fixes.map(({ title, safe }) => ({ title: inLanguage(title, language), safe })),
  url,
});
