import path from "node:path";
import { fileURLToPath } from "node:url";
import { configFindings } from "../../check/config-findings.ts";
import type { Finding } from "../../rules/finding.ts";
import { indexLines } from "../../text/lines.ts";
import type { Localised } from "../../vocabulary/language.ts";
import type { Io } from "../io.ts";
import { failed, type Outcome } from "../outcome.ts";
import { planOf, type Request } from "../plan.ts";
import { startProgress } from "../progress.ts";
import { failuresIn } from "../reading.ts";
import { countsOf } from "../report/counts.ts";
import { type FileReport, summaryOf } from "../report/report.ts";
import { uriOf } from "../uris.ts";
import { sayEncodings } from "../workspace.ts";
import type { Checked } from "./check-files.ts";
import { fileReport, findingsReport, type Places } from "./checked-file.ts";
import { changesSince } from "./git-changes.ts";
import { createPart } from "./part.ts";
import { findingsSince } from "./since.ts";

export interface ChangedRequest extends Request {
  /** `--changed-since` */
  readonly revision: string;
  /** What safe fixes change is wanted, too. */
  readonly changes: boolean;
}

export interface CheckedChanges extends Checked {
  /** Files of the report with only some of their findings: those that the changes of others brought about. */
  readonly partial: ReadonlySet<string>;
}

/**
 * Checks what changed since a revision: all of the changed files, and what their changes broke in others. The
 * organisation is everything, as always. All files are read and checked once, by one thread: only so is it known whom
 * a change concerns.
 */
export async function checkChanged(request: ChangedRequest, io: Io): Promise<Outcome<CheckedChanges>> {
  const { cwd } = io;
  if (request.operands.includes("-")) return { failure: noInput };
  const planned = await planOf(request, io);
  if (failed(planned)) return planned;
  const { workspace, wanted, named, configs, settingsFor } = planned.value;
  const config = request.config === null ? null : path.resolve(cwd, request.config);
  const changed = await changesSince(request.revision, { cwd, workspace, configs, config });
  if (failed(changed)) return changed;

  const task = { cwd, files: workspace, wanted, named: [...named], changes: request.changes };
  const part = createPart(task, settingsFor);
  const { session, checker, name, events } = part;
  const progress = startProgress(io.err, workspace.length + wanted.length, io.language, request.quiet);
  for (const _ of part.read()) progress.step();
  part.restore([]);
  const known = new Set(session.uris());
  const uris = wanted.map(uriOf).filter((uri) => known.has(uri));
  const since = findingsSince(session, checker, uris, changed.value, progress.step);
  progress.end();
  if (!request.quiet) sayEncodings(io, cwd, events);

  const places: Places = {
    name,
    range: session.range,
    changes: request.changes ? { session, settingsFor, config: () => null, configHome: () => "" } : null,
  };
  const reportOf = (uri: string, findings: readonly Finding[]): FileReport => {
    const document = session.document(uri)?.document;
    const empty = { findings: [], lines: new Map<number, string>() };
    return fileReport(
      name(uri),
      document === undefined ? empty : findingsReport(places, uri, findings, document),
    );
  };
  const mistaken = configs.filter(
    ({ uri, problems }) => problems.length > 0 && changed.value.files.has(fileURLToPath(uri)),
  );
  const files = [
    ...since.map(({ uri, findings }) => reportOf(uri, findings)),
    ...mistaken.map((found) => {
      const { uri, text } = found;
      return fileReport(
        name(uri),
        findingsReport(places, uri, configFindings(found), { text, lines: indexLines(text) }),
      );
    }),
  ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const roles = since.reduce((sum, { uri }) => sum + session.organisation.entriesOf(uri).length, 0);
  const summary = {
    ...summaryOf(since.length, roles, []),
    ...countsOf(files.flatMap(({ findings }) => findings)),
  };
  return {
    value: {
      report: { files, summary },
      failures: failuresIn(events, planned.value),
      partial: new Set(since.filter(({ whole }) => !whole).map(({ uri }) => name(uri))),
    },
  };
}

const noInput: Localised = {
  "zh-CN": "--changed-since 不能与标准输入（-）一起使用",
  "zh-TW": "--changed-since 不能與標準輸入（-）一起使用",
  en: "--changed-since does not go with standard input (-)",
};
