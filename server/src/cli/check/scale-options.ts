import type { Localised } from "../../vocabulary/language.ts";
import { type Arguments, count, textOf } from "../flags.ts";
import { failed, type Outcome } from "../outcome.ts";
import type { RunOptions } from "./run-plan.ts";
import { type Shard, shardOf } from "./shard.ts";

/** What the command line says about large runs. */
export interface ScaleOptions extends Omit<RunOptions, "changes"> {
  readonly shard: Shard | null;
  /** `--ndjson` */
  readonly lines: boolean;
}

/** More threads than these are a typing mistake. */
const mostJobs = 256;

export function scaleOptions({ operands, flags }: Arguments): Outcome<ScaleOptions> {
  const jobs = count(flags, "jobs");
  if (failed(jobs)) return jobs;
  if (jobs.value !== null && (jobs.value < 1 || jobs.value > mostJobs)) return { failure: wrongJobs };
  const shard = shardOf(textOf(flags, "shard"));
  if (failed(shard)) return shard;
  const location = textOf(flags, "cache-location");
  const lines = flags.has("ndjson");
  const other = ["cache", "shard", "changed-since", "baseline", "stdin-filename", "format", "fix"].find(
    (flag) => flags.has(flag),
  );
  if (lines && other !== undefined) return { failure: notTogether("--ndjson", `--${other}`) };
  if (lines && operands.length > 0) return { failure: noPaths };
  if (shard.value !== null && flags.has("changed-since"))
    return { failure: notTogether("--shard", "--changed-since") };
  return {
    value: {
      jobs: jobs.value,
      // Who says where it is wants one.
      cache: flags.has("cache") || location !== null ? { location } : null,
      shard: shard.value,
      lines,
    },
  };
}

const wrongJobs: Localised = {
  "zh-CN": `--jobs 须为 1 到 ${mostJobs} 的整数`,
  "zh-TW": `--jobs 須為 1 到 ${mostJobs} 的整數`,
  en: `--jobs takes a whole number from 1 to ${mostJobs}`,
};

const notTogether = (one: string, other: string): Localised => ({
  "zh-CN": `${one} 不能与 ${other} 一起使用`,
  "zh-TW": `${one} 不能與 ${other} 一起使用`,
  en: `${one} does not go with ${other}`,
});

const noPaths: Localised = {
  "zh-CN": "--ndjson 从标准输入读取文档，后面不写路径",
  "zh-TW": "--ndjson 從標準輸入讀取文件，後面不寫路徑",
  en: "--ndjson reads documents from standard input and takes no paths",
};
