import { configFindings } from "../../check/config-findings.ts";
import type { ConfigFile } from "../../config/config-file.ts";
import { indexLines } from "../../text/lines.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { relativeTo } from "../discover.ts";
import type { Io } from "../io.ts";
import { failed, type Outcome } from "../outcome.ts";
import { type Plan, planOf, type Request } from "../plan.ts";
import { startProgress } from "../progress.ts";
import { failuresIn, namesIn } from "../reading.ts";
import { type CheckReport, type FileReport, summaryOf } from "../report/report.ts";
import { sayEncodings } from "../workspace.ts";
import { fileReport, findingsReport } from "./checked-file.ts";
import { type RunOptions, runPlan } from "./run-plan.ts";
import { inShard, type Shard } from "./shard.ts";

/** Which files, and how they are to be checked. What is left out is as without the flag. */
export interface CheckRequest extends Request, Partial<RunOptions> {
  /** Only the files of this part are reported. */
  readonly shard?: Shard | null;
}

/** All that was found in the files that are wanted. */
export interface Checked {
  readonly report: CheckReport;
  /** Why it is not complete: files that cannot be read, errors of ours. */
  readonly failures: readonly Localised[];
}

/** Checks files, in the organisation they are part of. */
export async function checkFiles(request: CheckRequest, io: Io): Promise<Outcome<Checked>> {
  const planned = await planOf(request, io);
  if (failed(planned)) return planned;
  const { shard = null, jobs = null, cache = null, changes = false } = request;
  const plan = shard === null ? planned.value : shardOfPlan(planned.value, shard);
  const { cwd, workspace, wanted, configs } = plan;
  const progress = startProgress(io.err, workspace.length + wanted.length, io.language, request.quiet);
  const { files, events } = await runPlan({
    plan,
    options: { jobs, cache, changes },
    io,
    step: progress.step,
  });
  progress.end();
  if (!request.quiet) sayEncodings(io, cwd, events);
  const name = namesIn(cwd);
  const reports = [
    ...configs.filter(({ problems }) => problems.length > 0).map((config) => configReport(config, name)),
    ...files.map((file) => fileReport(name(file.uri), file)),
  ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const severities = reports.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const roles = files.reduce((sum, file) => sum + file.roles, 0);
  const report = { files: reports, summary: summaryOf(files.length, roles, severities) };
  return { value: { report, failures: failuresIn(events, plan) } };
}

/** The whole organisation, but only some of the files and configs are reported. */
function shardOfPlan(plan: Plan, shard: Shard): Plan {
  const { cwd, wanted, configs } = plan;
  const name = namesIn(cwd);
  return {
    ...plan,
    wanted: wanted.filter((file) => inShard(relativeTo(cwd, file), shard)),
    configs: configs.filter(({ uri }) => inShard(name(uri), shard)),
  };
}

function configReport(config: ConfigFile, name: (uri: string) => string): FileReport {
  const places = { name, range: () => undefined, changes: null };
  const document = { text: config.text, lines: indexLines(config.text) };
  return fileReport(name(config.uri), findingsReport(places, config.uri, configFindings(config), document));
}
