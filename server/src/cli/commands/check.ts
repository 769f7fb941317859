import { configFindings } from "../../check/config-findings.ts";
import type { Severity } from "../../config/settings.ts";
import { ruleUrl } from "../../rules/documentation.ts";
import type { Finding } from "../../rules/finding.ts";
import { indexLines, type Lines } from "../../text/lines.ts";
import { inLanguage } from "../../vocabulary/language.ts";
import { complain } from "../complain.ts";
import { count, textOf } from "../flags.ts";
import type { Io } from "../io.ts";
import { exit, failed } from "../outcome.ts";
import { startProgress } from "../progress.ts";
import { reportJson } from "../report/json.ts";
import { type FileReport, type FindingReport, type Summary, summaryOf } from "../report/report.ts";
import { reportText } from "../report/text.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";
import { type Command, inputFlags } from "./command.ts";

/** `rolewright check [PATH…]`: reports what is wrong. Without a path: everything below the working directory. */
export const check: Command = {
  name: "check",
  flags: { ...inputFlags, quiet: "flag", "max-warnings": "value" },
  formats: ["text", "json"],
  async run({ operands, flags }, io, format) {
    const limit = count(flags, "max-warnings");
    if (failed(limit)) return complain(io, limit.failure);
    const maxWarnings = limit.value;
    const quiet = flags.has("quiet");
    const opened = await openWorkspace(
      {
        operands: operands.length === 0 ? ["."] : operands,
        config: textOf(flags, "config"),
        inputName: textOf(flags, "stdin-filename"),
        quiet,
        alone: false,
      },
      io,
    );
    if (failed(opened)) return complain(io, opened.failure);
    const workspace = opened.value;
    const { files, summary } = checkAll(workspace, io, quiet);
    const shown = quiet ? files.map(errorsOnly) : files;

    if (format === "json") io.out.write(reportJson({ files: shown, summary }, io.language));
    else if (!quiet || summary.errors > 0) {
      io.out.write(reportText({ files: shown, summary }, { language: io.language, color: io.out.color }));
    }
    const failures = workspace.failures();
    if (failures.length > 0) return complain(io, ...failures);
    if (maxWarnings !== null && summary.warnings > maxWarnings) {
      sayTooMany(io, summary.warnings, maxWarnings);
      return exit.findings;
    }
    return summary.errors > 0 ? exit.findings : exit.clean;
  },
};

function checkAll(
  workspace: Workspace,
  io: Io,
  quiet: boolean,
): { readonly files: FileReport[]; readonly summary: Summary } {
  const { session, checker, wanted, configs, name } = workspace;
  const files: FileReport[] = configs
    .filter(({ problems }) => problems.length > 0)
    .map((config) =>
      fileReport(workspace, config.uri, configFindings(config), config.text, indexLines(config.text)),
    );
  let roles = 0;
  const progress = startProgress(io.err, wanted.length, io.language, quiet);
  for (const uri of wanted) {
    const findings = checker.findings(uri);
    roles += session.organisation.entriesOf(uri).length;
    if (findings.length === 0) files.push({ path: name(uri), findings: [], line: () => "" });
    else {
      const document = session.document(uri)?.document;
      if (document !== undefined)
        files.push(fileReport(workspace, uri, findings, document.text, document.lines));
    }
    progress.step();
  }
  progress.end();
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const severities = files.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  return { files, summary: summaryOf(wanted.length, roles, severities) };
}

function fileReport(
  workspace: Workspace,
  uri: string,
  findings: readonly Finding[],
  text: string,
  lines: Lines,
): FileReport {
  return {
    path: workspace.name(uri),
    findings: findings.map((finding) => findingReport(workspace, uri, finding, lines)),
    line: (number) => text.slice(lines.start(number), lines.end(number)),
  };
}

function findingReport(
  { session, name }: Workspace,
  uri: string,
  finding: Finding,
  lines: Lines,
): FindingReport {
  const { rule, severity, message, span, related = [], fixes = [] } = finding;
  return {
    rule,
    severity,
    message,
    range: lines.range(span),
    related: related.flatMap((other) => {
      const range =
        other.uri === undefined || other.uri === uri
          ? lines.range(other.span)
          : session.range(other.uri, other.span);
      return range === undefined ? [] : [{ path: name(other.uri ?? uri), range, message: other.message }];
    }),
    fixes: fixes.map(({ title, safe }) => ({ title, safe })),
    url: ruleUrl(rule),
  };
}

const isError = ({ severity }: { readonly severity: Severity }): boolean => severity === "error";

const errorsOnly = (file: FileReport): FileReport => ({ ...file, findings: file.findings.filter(isError) });

function sayTooMany({ err, language }: Io, found: number, allowed: number): void {
  const words = {
    "zh-CN": `警告过多：${found} 个，最多允许 ${allowed} 个`,
    "zh-TW": `警告過多：${found} 個，最多允許 ${allowed} 個`,
    en: `too many warnings: ${found}, allowed are ${allowed}`,
  };
  err.write(`rolewright: ${inLanguage(words, language)}\n`);
}
