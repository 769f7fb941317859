import type { Severity } from "../../config/settings.ts";
import { inLanguage } from "../../vocabulary/language.ts";
import { checkFiles } from "../check/check-files.ts";
import { complain } from "../complain.ts";
import { count, textOf } from "../flags.ts";
import type { Io } from "../io.ts";
import { exit, failed } from "../outcome.ts";
import { reporters } from "../report/index.ts";
import type { CheckReport } from "../report/report.ts";
import type { Run } from "./run.ts";

/** `rolewright check [PATH…]`: reports what is wrong. Without a path: everything below the working directory. */
export const run: Run = async ({ operands, flags }, io, format) => {
  const maxWarnings = count(flags, "max-warnings");
  if (failed(maxWarnings)) return complain(io, maxWarnings.failure);
  const quiet = flags.has("quiet");
  const checked = await checkFiles(
    {
      operands: operands.length === 0 ? ["."] : operands,
      config: textOf(flags, "config"),
      inputName: textOf(flags, "stdin-filename"),
      quiet,
      alone: false,
    },
    io,
  );
  if (failed(checked)) return complain(io, checked.failure);
  const { report, failures } = checked.value;
  const { summary } = report;
  // Somebody who wants errors only and has none wants to read nothing; a program wants its document.
  if (format !== "text" || !quiet || summary.errors > 0) {
    io.out.write(reporters[format]?.(quiet ? errorsOnly(report) : report, io) ?? "");
  }
  if (failures.length > 0) return complain(io, ...failures);
  if (maxWarnings.value !== null && summary.warnings > maxWarnings.value) {
    sayTooMany(io, summary.warnings, maxWarnings.value);
    return exit.findings;
  }
  return summary.errors > 0 ? exit.findings : exit.clean;
};

const isError = ({ severity }: { readonly severity: Severity }): boolean => severity === "error";

/** The summary still counts everything. */
const errorsOnly = ({ files, summary }: CheckReport): CheckReport => ({
  files: files.map((file) => ({ ...file, findings: file.findings.filter(isError) })),
  summary,
});

function sayTooMany({ err, language }: Io, found: number, allowed: number): void {
  const words = {
    "zh-CN": `警告过多：${found} 个，最多允许 ${allowed} 个`,
    "zh-TW": `警告過多：${found} 個，最多允許 ${allowed} 個`,
    en: `too many warnings: ${found}, allowed are ${allowed}`,
  };
  err.write(`rolewright: ${inLanguage(words, language)}\n`);
}
