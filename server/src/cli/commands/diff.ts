import { compare } from "../../compare/compare.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { complain } from "../complain.ts";
import { reportJson } from "../diff/json.ts";
import { reportMarkdown } from "../diff/markdown.ts";
import { sidesOfPaths } from "../diff/paths.ts";
import { type DiffReport, differs } from "../diff/report.ts";
import { sidesOfRevisions } from "../diff/revisions.ts";
import type { Sides } from "../diff/sides.ts";
import { reportText } from "../diff/text.ts";
import { type Arguments, textOf } from "../flags.ts";
import type { Io } from "../io.ts";
import { exit, failed, type Outcome } from "../outcome.ts";
import type { Run } from "./run.ts";

/** `rolewright diff A B`, `rolewright diff --git A..B [PATH…]`: what roles say otherwise than before. */
export const run: Run = async (args, io, format) => {
  const sides = await sidesOf(args, io);
  if (failed(sides)) return complain(io, sides.failure);
  const { before, after, names, renames, failures } = sides.value;
  const difference = compare(before, after, { renames });
  const report: DiffReport = { ...difference, names };
  io.out.write(written(report, io, format));
  const broken = failures();
  if (broken.length > 0) return complain(io, ...broken);
  return args.flags.has("exit-code") && differs(difference) ? exit.findings : exit.clean;
};

function sidesOf({ operands, flags }: Arguments, io: Io): Promise<Outcome<Sides>> {
  const config = textOf(flags, "config");
  const range = textOf(flags, "git");
  const inputName = textOf(flags, "stdin-filename");
  if (range !== null) {
    return inputName !== null || operands.includes("-")
      ? Promise.resolve({ failure: noInput })
      : sidesOfRevisions({ range, paths: operands, config }, io);
  }
  const [before, after, more] = operands;
  if (before === undefined || after === undefined || more !== undefined)
    return Promise.resolve({ failure: two });
  if (inputName !== null && before !== "-" && after !== "-") return Promise.resolve({ failure: needsInput });
  return sidesOfPaths({ before, after, config, inputName }, io);
}

function written(report: DiffReport, { language, out }: Io, format: string): string {
  if (format === "json") return reportJson(report, language);
  if (format === "markdown") return reportMarkdown(report, language);
  return reportText(report, { language, color: out.color });
}

const two: Localised = {
  "zh-CN": "diff 后面要写两个文件或两个文件夹，或用 --git 写版本",
  "zh-TW": "diff 後面要寫兩個檔案或兩個資料夾，或用 --git 寫版本",
  en: "diff needs two files or two folders, or --git with revisions",
};

const noInput: Localised = {
  "zh-CN": "--git 不读标准输入",
  "zh-TW": "--git 不讀標準輸入",
  en: "--git reads no standard input",
};

const needsInput: Localised = {
  "zh-CN": "--stdin-filename 须与 - 一起使用",
  "zh-TW": "--stdin-filename 須與 - 一起使用",
  en: "--stdin-filename goes with -, which reads standard input",
};
