import type { Severity } from "../../config/settings.ts";
import { indexLines } from "../../text/lines.ts";
import { type CheckReport, type FileReport, type FindingReport, summaryOf } from "./report.ts";

/** A finding for tests. What is left out is of no interest. */
export interface Told extends Partial<Pick<FindingReport, "related" | "fixes">> {
  readonly rule?: string;
  readonly severity?: Severity;
  readonly zh?: string;
  readonly en?: string;
}

/** A file for tests: `⟦…⟧` in its text are the places of the findings, in order. */
export function fileOf(path: string, marked: string, told: readonly Told[] = []): FileReport {
  let text = "";
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  for (const character of marked) {
    if (character === "⟦") {
      open.push(spans.length);
      spans.push({ start: text.length, end: text.length });
    } else if (character === "⟧") {
      const span = spans[open.pop() ?? -1];
      if (span !== undefined) span.end = text.length;
    } else text += character;
  }
  const lines = indexLines(text);
  return {
    path,
    findings: told.map(
      ({ rule = "text/typo", severity = "warning", zh = "有误", en = "Wrong", ...more }, at) => ({
        rule,
        severity,
        message: { "zh-CN": zh, en },
        range: lines.range(spans[at] ?? { start: 0, end: 0 }),
        related: more.related ?? [],
        fixes: more.fixes ?? [],
        url: `https://rules.example/${rule}.md`,
      }),
    ),
    line: (number) => (number < lines.count ? text.slice(lines.start(number), lines.end(number)) : ""),
  };
}

export const reportOf = (...files: readonly FileReport[]): CheckReport => ({
  files,
  summary: summaryOf(
    files.length,
    files.length,
    files.flatMap(({ findings }) => findings.map(({ severity }) => severity)),
  ),
});

export const place = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});
