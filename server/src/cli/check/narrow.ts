import path from "node:path";
import type { Severity } from "../../config/settings.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { type Arguments, textOf } from "../flags.ts";
import { failed, type Outcome } from "../outcome.ts";
import type { CheckReport } from "../report/report.ts";
import type { Checked } from "./check-files.ts";
import type { BaselineRequest } from "./with-baseline.ts";

/** What of the findings is wanted. */
export interface Wanted {
  /** `--baseline`, with what is to become of it; null without one. */
  readonly baseline: Pick<BaselineRequest, "file" | "change"> | null;
  /** `--quiet` */
  readonly errorsOnly: boolean;
}

/** What the flags say about it. A baseline can be written only by a run that sees everything it is about. */
export function wantedOf(flags: Arguments["flags"]): Outcome<Wanted> {
  const file = textOf(flags, "baseline");
  const change: BaselineRequest["change"] = flags.has("update-baseline")
    ? "update"
    : flags.has("prune-baseline")
      ? "prune"
      : null;
  if (flags.has("update-baseline") && flags.has("prune-baseline")) return { failure: oneChange };
  if (change !== null && file === null) return { failure: noBaseline(change) };
  const part = ["changed-since", "shard"].find((flag) => flags.has(flag));
  if (change !== null && part !== undefined) return { failure: onlyPart(change, part) };
  const baseline = file === null ? null : { file, change };
  return { value: { baseline, errorsOnly: flags.has("quiet") } };
}

export interface Narrowed {
  /** What to report. Its summary counts everything but what the baseline knows. */
  readonly report: CheckReport;
  /** What there is to say about the baseline. */
  readonly note: Localised | null;
}

/** What the run was about. */
export interface Scope {
  readonly cwd: string;
  readonly operands: readonly string[];
  /** Other files below the operands may be part of other runs. */
  readonly shared: boolean;
}

/** What was found. */
export interface Found extends Checked {
  /** Files of the report with only some of their findings. */
  readonly partial?: ReadonlySet<string>;
}

/** Leaves out what nobody wants to hear of. */
export async function narrow(
  { report, failures, partial = new Set() }: Found,
  { baseline, errorsOnly }: Wanted,
  { cwd, operands, shared }: Scope,
): Promise<Outcome<Narrowed>> {
  let narrowed: Narrowed = { report, note: null };
  if (baseline !== null) {
    // A file that could not be read has no findings, which says nothing about those it had.
    const complete = !shared && failures.length === 0;
    const { withBaseline } = await import("./with-baseline.ts");
    const parted = withBaseline(report, {
      file: baseline.file,
      change: failures.length === 0 ? baseline.change : null,
      cwd,
      whole: complete ? operands.map((operand) => path.resolve(cwd, operand)) : [],
      partial,
    });
    if (failed(parted)) return parted;
    const unwritten = failures.length > 0 && baseline.change !== null;
    narrowed = unwritten ? { ...parted.value, note: notWritten(baseline.file) } : parted.value;
  }
  return { value: errorsOnly ? { ...narrowed, report: onlyErrors(narrowed.report) } : narrowed };
}

const isError = ({ severity }: { readonly severity: Severity }): boolean => severity === "error";

/** The summary still counts everything. */
const onlyErrors = ({ files, summary }: CheckReport): CheckReport => ({
  files: files.map((file) => ({ ...file, findings: file.findings.filter(isError) })),
  summary,
});

const flagOf = (change: "update" | "prune"): string => `--${change}-baseline`;

const noBaseline = (change: "update" | "prune"): Localised => ({
  "zh-CN": `${flagOf(change)} 须与 --baseline FILE 一起使用`,
  "zh-TW": `${flagOf(change)} 須與 --baseline FILE 一起使用`,
  en: `${flagOf(change)} goes with --baseline FILE, which names the file to write`,
});

const notWritten = (file: string): Localised => ({
  "zh-CN": `没有写 ${file}：并非所有文件都已检查`,
  "zh-TW": `沒有寫 ${file}：並非所有檔案都已檢查`,
  en: `${file} was not written: not everything could be checked`,
});

const oneChange: Localised = {
  "zh-CN": "--update-baseline 与 --prune-baseline 只能用一个",
  "zh-TW": "--update-baseline 與 --prune-baseline 只能用一個",
  en: "either --update-baseline or --prune-baseline, not both",
};

const onlyPart = (change: "update" | "prune", flag: string): Localised => ({
  "zh-CN": `${flagOf(change)} 不能与 --${flag} 一起使用：基线须由完整的检查写入`,
  "zh-TW": `${flagOf(change)} 不能與 --${flag} 一起使用：基準須由完整的檢查寫入`,
  en: `${flagOf(change)} does not go with --${flag}: a baseline is written by a run that checks everything`,
});
