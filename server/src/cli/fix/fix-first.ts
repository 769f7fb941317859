import { inLanguage, type Localised } from "../../vocabulary/language.ts";
import type { Arguments } from "../flags.ts";
import type { Io } from "../io.ts";
import { failed, type Outcome } from "../outcome.ts";
import { plural } from "../report/counts.ts";
import type { Request } from "../workspace.ts";
import { fixWanted } from "./fix-wanted.ts";

type Flags = Arguments["flags"];

/** `check --fix`: safe fixes are written before anything is checked, and a line of standard error says how many. */
export async function fixFirst(request: Request, flags: Flags, io: Io): Promise<Outcome<null>> {
  if (request.operands.includes("-")) return { failure: notInput };
  const narrowing = narrowings.find((name) => flags.has(name));
  if (narrowing !== undefined) return { failure: notNarrowed(narrowing) };
  const fixed = await fixWanted(
    {
      ...request,
      // What the check itself says once, it need not say twice.
      quiet: true,
      unsafe: false,
      wants: () => true,
      mayInvent: () => false,
      toUtf8: false,
      dryRun: false,
    },
    io,
  );
  if (failed(fixed)) return fixed;
  const { files, failures } = fixed.value;
  const [failure] = failures;
  if (failure !== undefined) return { failure };
  const count = files.reduce((sum, { applied }) => sum + applied.length, 0);
  if (count > 0 && !request.quiet) {
    const words: Localised = {
      "zh-CN": `已修复 ${files.length} 个文件中的 ${count} 处`,
      "zh-TW": `已修復 ${files.length} 個檔案中的 ${count} 處`,
      en: `fixed ${plural(count, "problem")} in ${plural(files.length, "file")}`,
    };
    io.err.write(`rolewright: ${inLanguage(words, io.language)}\n`);
  }
  return { value: null };
}

/** With these a check reports a part of the files; fixing them all would be a surprise. */
const narrowings = ["changed-since", "shard"];

const notNarrowed = (name: string): Localised => ({
  "zh-CN": `--fix 不能与 --${name} 一起使用；请用 rolewright fix 写明文件`,
  "zh-TW": `--fix 不能與 --${name} 一起使用；請用 rolewright fix 寫明檔案`,
  en: `--fix does not go with --${name}; name the files for rolewright fix`,
});

const notInput: Localised = {
  "zh-CN": "--fix 改写文件，不能与 - 一起使用；请用 rolewright fix -",
  "zh-TW": "--fix 改寫檔案，不能與 - 一起使用；請用 rolewright fix -",
  en: "--fix rewrites files and does not go with -; use rolewright fix -",
};
