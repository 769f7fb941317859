import path from "node:path";
import type { Localised } from "../../vocabulary/language.ts";
import { cannotWrite } from "../cannot.ts";
import { relativeTo } from "../discover.ts";
import { failed, type Outcome } from "../outcome.ts";
import { countsOf } from "../report/counts.ts";
import type { CheckReport, FileReport } from "../report/report.ts";
import { isWithin } from "../within.ts";
import { writeWhole } from "../write.ts";
import { type Baseline, type KnownFinding, knownFindings, part } from "./baseline.ts";
import { openBaseline, writeBaseline } from "./baseline-file.ts";

/** What the command line says about a baseline. */
export interface BaselineRequest {
  /** As it is written. */
  readonly file: string;
  /** `update`: from now on everything found is known. `prune`: what is there no more is forgotten. */
  readonly change: "update" | "prune" | null;
  /** The working directory, absolute. */
  readonly cwd: string;
  /** Absolute paths that were to be checked as a whole, folders and files; none when only a part of them was. */
  readonly whole: readonly string[];
  /** Files, as the report names them, of which only some findings are in the report. */
  readonly partial: ReadonlySet<string>;
}

export interface WithBaseline {
  readonly report: CheckReport;
  /** For standard error: that the baseline was written, or that parts of it are needed no more. */
  readonly note: Localised | null;
}

/**
 * Takes what a baseline knows out of a report, and writes the baseline when asked to. The summary then counts what is
 * left, and how many findings were known.
 */
export function withBaseline(report: CheckReport, request: BaselineRequest): Outcome<WithBaseline> {
  const { file, change, cwd } = request;
  const full = path.resolve(cwd, file);
  const opened = openBaseline(full, file);
  if (failed(opened)) return opened;
  if (opened.value === null && change !== "update") return { failure: noSuchBaseline(file) };
  const before: Baseline = opened.value ?? { files: new Map() };
  const folder = path.dirname(full);
  const nameOf = (name: string): string => relativeTo(folder, path.resolve(cwd, name));

  const files = new Map<string, readonly KnownFinding[]>();
  const left: FileReport[] = [];
  let known = 0;
  let stale = 0;
  const seen = new Set<string>();
  for (const found of report.files) {
    const name = nameOf(found.path);
    const entries = change === "update" ? knownFindings(found) : (before.files.get(name) ?? []);
    const parted = part(found, entries);
    const judged = !request.partial.has(found.path);
    seen.add(name);
    known += parted.known;
    if (judged) stale += parted.stale;
    files.set(name, judged ? parted.kept : entries);
    left.push({ ...found, findings: parted.fresh });
  }
  // What is not in the report though it was to be checked is gone, or no role file any more.
  const isGone = (name: string): boolean =>
    request.whole.some((asked) => isWithin(asked, path.resolve(folder, name)));
  for (const [name, entries] of before.files) {
    if (seen.has(name)) continue;
    if (isGone(name)) stale += entries.reduce((sum, { count }) => sum + count, 0);
    else files.set(name, entries);
  }

  if (change !== null) {
    const code = writeWhole(full, writeBaseline({ files }));
    if (code !== null) return { failure: cannotWrite(file, code) };
  }
  return {
    value: {
      report: {
        files: left,
        summary: {
          ...report.summary,
          ...countsOf(left.flatMap(({ findings }) => findings)),
          baseline: known,
        },
      },
      note: noteOf(file, change, known, stale),
    },
  };
}

function noteOf(
  file: string,
  change: BaselineRequest["change"],
  known: number,
  stale: number,
): Localised | null {
  if (change === "update")
    return {
      "zh-CN": `${file} 已写入：记下 ${known} 处问题`,
      "zh-TW": `${file} 已寫入：記下 ${known} 處問題`,
      en: `${file} written: it knows ${known} ${known === 1 ? "finding" : "findings"}`,
    };
  if (stale === 0) return null;
  if (change === "prune")
    return {
      "zh-CN": `${file} 已整理：去掉 ${stale} 处已不存在的问题`,
      "zh-TW": `${file} 已整理：去掉 ${stale} 處已不存在的問題`,
      en: `${file} pruned: ${stale} ${stale === 1 ? "finding is" : "findings are"} there no more`,
    };
  return {
    "zh-CN": `${file} 中有 ${stale} 处问题已不存在，可用 --prune-baseline 去掉`,
    "zh-TW": `${file} 中有 ${stale} 處問題已不存在，可用 --prune-baseline 去掉`,
    en: `${stale} ${stale === 1 ? "finding" : "findings"} of ${file} ${stale === 1 ? "is" : "are"} there no more; --prune-baseline takes them out`,
  };
}

const noSuchBaseline = (file: string): Localised => ({
  "zh-CN": `没有文件 ${file}；用 --update-baseline 建立`,
  "zh-TW": `沒有檔案 ${file}；用 --update-baseline 建立`,
  en: `no such file: ${file}; --update-baseline makes it`,
});
