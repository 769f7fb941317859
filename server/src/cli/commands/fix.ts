import { complain } from "../complain.ts";
import { fixWanted } from "../fix/fix-wanted.ts";
import { unifiedDiff } from "../fix/patch.ts";
import { fixJson, fixText } from "../fix/report.ts";
import { ruleFilter } from "../fix/rule-filter.ts";
import { textOf } from "../flags.ts";
import { exit, failed } from "../outcome.ts";
import type { Run } from "./run.ts";

/** `rolewright fix [PATH…]`: settles what can be settled without asking, and says what is left. */
export const run: Run = async ({ operands, flags }, io, format) => {
  const filter = ruleFilter(textOf(flags, "rule"));
  if (failed(filter)) return complain(io, filter.failure);
  const unsafe = flags.has("unsafe");
  const patch = flags.has("diff");
  const dryRun = patch || flags.has("dry-run");
  const fixed = await fixWanted(
    {
      operands: operands.length === 0 ? ["."] : operands,
      config: textOf(flags, "config"),
      inputName: textOf(flags, "stdin-filename"),
      quiet: false,
      alone: false,
      unsafe,
      wants: filter.value.wants,
      mayInvent: filter.value.names,
      toUtf8: flags.has("to-utf8"),
      dryRun,
    },
    io,
  );
  if (failed(fixed)) return complain(io, fixed.failure);
  const report = fixed.value;
  const { language } = io;
  if (report.files.length === 0 && report.failures.length > 0) return complain(io, ...report.failures);
  // A filter gives its text and nothing else.
  if (report.input !== null && !dryRun) io.out.write(report.input);
  if (patch)
    for (const { path, before, after } of report.files) io.out.write(unifiedDiff(path, before, after));
  else if (report.input === null || dryRun || report.files.length > 0) {
    const options = { language, color: io.out.color, dryRun, mayBeUnsafe: !unsafe };
    io.out.write(format === "json" ? fixJson(report, language) : fixText(report, options));
  }
  if (report.failures.length > 0) return complain(io, ...report.failures);
  const undone = dryRun && report.files.length > 0;
  return undone || report.left.errors > 0 ? exit.findings : exit.clean;
};
