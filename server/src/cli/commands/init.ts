import path from "node:path";
import { configFileName } from "../../config/config-file.ts";
import { inLanguage, type Language, type Localised } from "../../vocabulary/language.ts";
import { cannotWrite, isThere } from "../cannot.ts";
import { complain } from "../complain.ts";
import { isTaken } from "../disk.ts";
import { configText, type Proposal } from "../init/config-text.ts";
import { propose } from "../init/propose.ts";
import { type Survey, survey } from "../init/survey.ts";
import { exit } from "../outcome.ts";
import { plural } from "../report/counts.ts";
import { noOperands } from "../usage-errors.ts";
import { writeWhole } from "../write.ts";
import type { Run } from "./run.ts";

/** `rolewright init`: a config that fits the folder, and what it was made of. */
export const run: Run = async ({ operands, flags }, io) => {
  if (operands.length > 0) return complain(io, noOperands("init"));
  const file = path.join(io.cwd, configFileName);
  const dryRun = flags.has("dry-run");
  if (!dryRun && !flags.has("force") && isTaken(file)) return complain(io, isThere(configFileName));
  const found = await survey(io.cwd);
  const proposal = propose(found, { external: flags.has("external"), spoken: io.language });
  const text = configText(proposal, proposal.language ?? io.language);
  if (dryRun) {
    io.out.write(text);
    return exit.clean;
  }
  const code = writeWhole(file, text);
  if (code !== null) return complain(io, cannotWrite(configFileName, code));
  for (const line of told(found, proposal, io.language)) io.out.write(`${line}\n`);
  return exit.clean;
};

/** What was found and what follows from it, a line each. */
function told(found: Survey, proposal: Proposal, language: Language): readonly string[] {
  const lines: Localised[] = [wrote(found)];
  const { organization, include, exclude, external, unknown, postings } = proposal;
  if (proposal.preset !== null) lines.push(usesPreset(proposal.preset));
  if (organization !== "") lines.push(belongsTo(organization));
  if (include.length > 0) lines.push(includes(found.lookalikes.length));
  if (exclude.length > 0) lines.push(excludes(exclude.length));
  if (postings !== null) lines.push(hasPostings(postings.preset));
  if (external.length > 0) lines.push(tookIn(external.length));
  if (unknown.length > 0) lines.push(leftOut(unknown.length));
  lines.push(next);
  return lines.map((line) => inLanguage(line, language));
}

const wrote = ({ files, lookalikes, roles }: Survey): Localised => {
  const all = files.length + lookalikes.length;
  return {
    "zh-CN": `已写入 ${configFileName}：找到 ${all} 个文件、${roles.length} 个岗位`,
    "zh-TW": `已寫入 ${configFileName}：找到 ${all} 個檔案、${roles.length} 個職位`,
    en: `Wrote ${configFileName}: found ${plural(all, "file")} with ${plural(roles.length, "role")}`,
  };
};

const usesPreset = (preset: string): Localised => ({
  "zh-CN": `  预设 ${preset}`,
  "zh-TW": `  預設 ${preset}`,
  en: `  preset ${preset}`,
});

const belongsTo = (name: string): Localised => ({
  "zh-CN": `  公司 ${name}`,
  "zh-TW": `  公司 ${name}`,
  en: `  organisation ${name}`,
});

const includes = (count: number): Localised => ({
  "zh-CN": `  其中 ${count} 个不叫 *.role.md，但像岗位说明书，已写入 include`,
  "zh-TW": `  其中 ${count} 個不叫 *.role.md，但像職務說明書，已寫入 include`,
  en: `  ${count} of them are not named *.role.md and read like roles; they are in include`,
});

const excludes = (count: number): Localised => ({
  "zh-CN": `  ${count} 个在同一文件夹而不像岗位说明书，已写入 exclude，请核对`,
  "zh-TW": `  ${count} 個在同一資料夾而不像職務說明書，已寫入 exclude，請核對`,
  en: `  ${plural(count, "file")} among them that ${count === 1 ? "reads" : "read"} like no role: in exclude; have a look`,
});

const hasPostings = (preset: string): Localised => ({
  "zh-CN": `  招聘启事按 ${preset} 检查（overrides）`,
  "zh-TW": `  徵才公告按 ${preset} 檢查（overrides）`,
  en: `  postings are checked by ${preset} (overrides)`,
});

const tookIn = (count: number): Localised => ({
  "zh-CN": `  ${count} 个没有文件的上级已写入 external，请核对`,
  "zh-TW": `  ${count} 個沒有檔案的主管已寫入 external，請核對`,
  en: `  ${plural(count, "superior")} without a file in external; have a look at them`,
});

const leftOut = (count: number): Localised => ({
  "zh-CN": `  ${count} 个上级没有文件；--external 把他们写入配置`,
  "zh-TW": `  ${count} 個主管沒有檔案；--external 把他們寫入設定`,
  en: `  ${plural(count, "superior")} without a file; --external takes them into the config`,
});

const next: Localised = {
  "zh-CN": "接下来：rolewright check；旧文件夹问题太多时，先用 check --baseline 记下现有的",
  "zh-TW": "接下來：rolewright check；舊資料夾問題太多時，先用 check --baseline 記下現有的",
  en: "Next: rolewright check; in an old folder with many findings, note them first with check --baseline",
};
