import { configFindings } from "../../check/config-findings.ts";
import { ruleUrl } from "../../rules/documentation.ts";
import type { Finding } from "../../rules/finding.ts";
import { indexLines, type Lines } from "../../text/lines.ts";
import type { Localised } from "../../vocabulary/language.ts";
import type { Io } from "../io.ts";
import { failed, type Outcome } from "../outcome.ts";
import { startProgress } from "../progress.ts";
import { type CheckReport, type FileReport, type FindingReport, summaryOf } from "../report/report.ts";
import { openWorkspace, type Request, type Workspace } from "../workspace.ts";

/** All that was found in the files that are wanted. */
export interface Checked {
  readonly report: CheckReport;
  /** Why it is not complete: files that cannot be read, errors of ours. */
  readonly failures: readonly Localised[];
}

/** Checks files, in the organisation they are part of. */
export async function checkFiles(request: Request, io: Io): Promise<Outcome<Checked>> {
  const opened = await openWorkspace(request, io);
  if (failed(opened)) return opened;
  const workspace = opened.value;
  const report = reportOf(workspace, io, request.quiet);
  return { value: { report, failures: workspace.failures() } };
}

function reportOf(workspace: Workspace, io: Io, quiet: boolean): CheckReport {
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
