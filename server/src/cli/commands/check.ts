import { inLanguage } from "../../vocabulary/language.ts";
import { checkFiles } from "../check/check-files.ts";
import { narrow, wantedOf } from "../check/narrow.ts";
import { scaleOptions } from "../check/scale-options.ts";
import { complain } from "../complain.ts";
import { count, textOf } from "../flags.ts";
import type { Io } from "../io.ts";
import { exit, failed } from "../outcome.ts";
import { reporters } from "../report/index.ts";
import type { Run } from "./run.ts";

/** `rolewright check [PATH…]`: reports what is wrong. Without a path: everything below the working directory. */
export const run: Run = async (args, io, format) => {
  const { operands, flags } = args;
  const maxWarnings = count(flags, "max-warnings");
  if (failed(maxWarnings)) return complain(io, maxWarnings.failure);
  const wanted = wantedOf(flags);
  if (failed(wanted)) return complain(io, wanted.failure);
  const scale = scaleOptions(args);
  if (failed(scale)) return complain(io, scale.failure);
  const quiet = flags.has("quiet");
  if (scale.value.lines) {
    const { checkLines } = await import("../check/ndjson/check-lines.ts");
    const config = textOf(flags, "config");
    return checkLines({ config, jobs: scale.value.jobs, quiet, maxWarnings: maxWarnings.value }, io);
  }
  const request = {
    operands: operands.length === 0 ? ["."] : operands,
    config: textOf(flags, "config"),
    inputName: textOf(flags, "stdin-filename"),
    quiet,
    alone: false,
  };
  if (flags.has("fix")) {
    const { fixFirst } = await import("../fix/fix-first.ts");
    const fixed = await fixFirst(request, flags, io);
    if (failed(fixed)) return complain(io, fixed.failure);
  }
  const revision = textOf(flags, "changed-since");
  const changes = format === "sarif";
  const checked =
    revision === null
      ? await checkFiles({ ...request, ...scale.value, changes }, io)
      : await (await import("../check/changed.ts")).checkChanged({ ...request, revision, changes }, io);
  if (failed(checked)) return complain(io, checked.failure);
  const { failures } = checked.value;
  const narrowed = await narrow(checked.value, wanted.value, {
    cwd: io.cwd,
    operands: request.operands,
    shared: revision !== null || flags.has("shard"),
  });
  if (failed(narrowed)) return complain(io, narrowed.failure);
  const { report, note } = narrowed.value;
  const { summary } = report;
  // Somebody who wants errors only and has none wants to read nothing; a program wants its document.
  if (format !== "text" || !quiet || summary.errors > 0) {
    const reporter = await reporters[format]?.();
    const options = { language: io.language, color: io.out.color, maxWarnings: maxWarnings.value };
    io.out.write(reporter?.(report, options) ?? "");
  }
  if (note !== null && !quiet) io.err.write(`rolewright: ${inLanguage(note, io.language)}\n`);
  if (failures.length > 0) return complain(io, ...failures);
  if (maxWarnings.value !== null && summary.warnings > maxWarnings.value) {
    sayTooMany(io, summary.warnings, maxWarnings.value);
    return exit.findings;
  }
  return summary.errors > 0 ? exit.findings : exit.clean;
};

function sayTooMany({ err, language }: Io, found: number, allowed: number): void {
  const words = {
    "zh-CN": `警告过多：${found} 个，最多允许 ${allowed} 个`,
    "zh-TW": `警告過多：${found} 個，最多允許 ${allowed} 個`,
    en: `too many warnings: ${found}, allowed are ${allowed}`,
  };
  err.write(`rolewright: ${inLanguage(words, language)}\n`);
}
