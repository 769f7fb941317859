import { configFindings } from "../check/config-findings.ts";
import { configFileName } from "../config/config-file.ts";
import { ruleUrl } from "../rules/documentation.ts";
import type { Finding as Found } from "../rules/finding.ts";
import { indexLines, type Lines } from "../text/lines.ts";
import { inLanguage, type Language } from "../vocabulary/language.ts";
import { checkDocuments } from "./given.ts";
import { type Opened, open, single } from "./open.ts";
import type * as Public from "./types.ts";
import type { CheckReport, FileReport, Finding, Severity, Summary } from "./types.ts";

export const check: typeof Public.check = (documents, options = {}): CheckReport => {
  checkDocuments(documents);
  const list =
    typeof documents === "string"
      ? [single(documents, options)]
      : "text" in documents
        ? [documents]
        : [...documents];
  const opened = open(list, options);
  const { locale = "en" } = options;
  const { session, checker, files } = opened;
  const reports = files.map(({ uri, path }): FileReport => {
    const found = checker.findings(uri);
    const lines = session.document(uri)?.document.lines;
    return {
      path,
      findings: lines === undefined ? [] : found.map((one) => findingOf(opened, uri, one, lines, locale)),
    };
  });
  const all = [...ofConfig(opened, locale), ...reports].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
  );
  const roles = files.reduce((sum, { uri }) => sum + session.organisation.entriesOf(uri).length, 0);
  return { version: 1, files: all, summary: summaryOf(files.length, roles, all) };
};

function ofConfig(opened: Opened, locale: Language): readonly FileReport[] {
  const { config } = opened;
  if (config === null || config.problems.length === 0) return [];
  const lines = indexLines(config.text);
  const findings = configFindings(config).map((found) => findingOf(opened, config.uri, found, lines, locale));
  return [{ path: configFileName, findings }];
}

function findingOf(
  { session, pathOf }: Opened,
  uri: string,
  { rule, severity, message, span, related = [], fixes = [] }: Found,
  lines: Lines,
  locale: Language,
): Finding {
  return {
    rule,
    severity,
    message: inLanguage(message, locale),
    range: lines.range(span),
    related: related.flatMap((other) => {
      const at = other.uri ?? uri;
      const range = at === uri ? lines.range(other.span) : session.range(at, other.span);
      if (range === undefined) return [];
      return [{ path: pathOf(at), range, message: inLanguage(other.message, locale) }];
    }),
    fixes: fixes.map(({ title, safe }) => ({ title: inLanguage(title, locale), safe })),
    url: ruleUrl(rule),
  };
}

function summaryOf(files: number, roles: number, reports: readonly FileReport[]): Summary {
  const count = (wanted: Severity): number =>
    reports.reduce(
      (sum, { findings }) => sum + findings.filter(({ severity }) => severity === wanted).length,
      0,
    );
  return {
    files,
    roles,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    hints: count("hint"),
  };
}
