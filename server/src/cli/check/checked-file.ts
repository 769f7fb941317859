import type { ChangeContext } from "../../check/change.ts";
import { changesOf } from "../../check/change.ts";
import { ruleUrl } from "../../rules/documentation.ts";
import type { Finding, Fix, Related } from "../../rules/finding.ts";
import { indexLines, type Lines, type Range } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import type { FileChanges, FileReport, FindingReport, FixReport, RelatedReport } from "../report/report.ts";

/** What was found in one file: plain data, which may come from another thread or from an earlier run. */
export interface CheckedFile {
  readonly uri: string;
  /** How many roles it holds. */
  readonly roles: number;
  readonly findings: readonly FindingReport[];
  /** The lines findings stand on, by number. */
  readonly lines: ReadonlyMap<number, string>;
}

/** What it takes to write findings down. */
export interface Places {
  /** Path for people. */
  name(uri: string): string;
  /** Where a span of another file is; undefined when there is no such file. */
  range(uri: string, span: Span): Range | undefined;
  /** What safe fixes change is wanted, too, and this is what tells it. */
  readonly changes: ChangeContext | null;
}

export function findingsReport(
  places: Places,
  uri: string,
  findings: readonly Finding[],
  { text, lines }: { readonly text: string; readonly lines: Lines },
): Pick<CheckedFile, "findings" | "lines"> {
  if (findings.length === 0) return { findings: [], lines: noLines };
  const shown = new Map<number, string>();
  const path = places.name(uri);
  const reports = findings.map((finding) => {
    const report = findingReport(places, uri, path, finding, lines);
    const { start, end } = report.range;
    for (let line = start.line; line <= end.line; line++) {
      if (!shown.has(line)) shown.set(line, text.slice(lines.start(line), lines.end(line)));
    }
    return report;
  });
  return { findings: reports, lines: shown };
}

const noLines: ReadonlyMap<number, string> = new Map();

function findingReport(
  places: Places,
  uri: string,
  path: string,
  finding: Finding,
  lines: Lines,
): FindingReport {
  const { rule, severity, message, span, related = [], fixes = [] } = finding;
  return {
    rule,
    severity,
    message,
    range: lines.range(span),
    related: relatedReports(places, uri, path, related, lines),
    fixes: fixes.map((fix) => fixReport(places, uri, finding.role, fix)),
    url: ruleUrl(rule),
  };
}

function relatedReports(
  places: Places,
  uri: string,
  path: string,
  related: readonly Related[],
  lines: Lines,
): readonly RelatedReport[] {
  const reports: RelatedReport[] = [];
  for (const { uri: other, span, message } of related) {
    if (other === undefined || other === uri) reports.push({ path, range: lines.range(span), message });
    else {
      const range = places.range(other, span);
      if (range !== undefined) reports.push({ path: places.name(other), range, message });
    }
  }
  return reports;
}

function fixReport({ name, changes }: Places, uri: string, role: number, fix: Fix): FixReport {
  const { title, safe, intents } = fix;
  if (changes === null || !safe) return { title, safe };
  const found = changesOf(changes, { uri, role }, intents);
  // A new file is nothing that formats can offer as an edit.
  if (found.some(({ kind }) => kind === "create")) return { title, safe };
  const edited = found.flatMap((change): FileChanges[] => {
    if (change.kind !== "edit") return [];
    const text = changes.session.text(change.uri);
    if (text === null) return [];
    const lines = indexLines(text);
    const edits = [...change.edits].sort((a, b) => a.span.start - b.span.start);
    return [
      {
        path: name(change.uri),
        edits: edits.map(({ span, newText }) => ({ range: lines.range(span), newText })),
      },
    ];
  });
  return { title, safe, changes: edited };
}

/** A file as reporters take it. */
export const fileReport = (
  path: string,
  { findings, lines }: Pick<CheckedFile, "findings" | "lines">,
): FileReport => ({
  path,
  findings,
  line: (number) => lines.get(number) ?? "",
});
