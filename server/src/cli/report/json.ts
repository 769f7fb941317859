import { inLanguage, type Language } from "../../vocabulary/language.ts";
import type { CheckReport } from "./report.ts";

/** `check --format json`, version 1. Equal reports give equal bytes. Lines and characters count from zero, in UTF-16 units. */
export function reportJson({ files, summary }: CheckReport, language: Language): string {
  const document = {
    version: 1,
    files: files.map(({ path, findings }) => ({
      path,
      findings: findings.map(({ rule, severity, message, range, related, fixes, url }) => ({
        rule,
        severity,
        message: inLanguage(message, language),
        range,
        related: related.map((other) => ({ ...other, message: inLanguage(other.message, language) })),
        fixes: fixes.map(({ title, safe }) => ({ title: inLanguage(title, language), safe })),
        url,
      })),
    })),
    summary,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
