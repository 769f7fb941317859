import path from "node:path";
import { type ExportFormat, exportFormats, formatInfo } from "../../render/export/format.ts";
import { defaultTheme, type ThemeId, themeIds } from "../../render/theme.ts";
import type { Variant } from "../../render/variant.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { complain } from "../complain.ts";
import { kindOf } from "../disk.ts";
import { makeFiles } from "../export/make-files.ts";
import { makeSite } from "../export/make-site.ts";
import { type Request, sourcesOf, writeOptions } from "../export/request.ts";
import { targetOf } from "../export/targets.ts";
import { writeAll } from "../export/write-all.ts";
import { oneOf, textOf } from "../flags.ts";
import { exit, failed } from "../outcome.ts";
import { needsOperand } from "../usage-errors.ts";
import { openWorkspace } from "../workspace.ts";
import { endBetweenFiles } from "../write.ts";
import type { Run } from "./run.ts";

/** `rolewright export FILE… --to F -o OUT`: roles as documents for people, job boards and search engines. */
export const run: Run = async ({ operands, flags }, io) => {
  if (operands.length === 0) return complain(io, needsOperand("export", files));
  if (!flags.has("to")) return complain(io, needsTo);
  const format = oneOf<ExportFormat>(flags, "to", exportFormats, "html");
  if (failed(format)) return complain(io, format.failure);
  const usual = formatInfo[format.value].variant;
  const variant = oneOf<Variant>(flags, "variant", ["internal", "posting"], usual);
  if (failed(variant)) return complain(io, variant.failure);
  const theme = oneOf<ThemeId>(flags, "theme", themeIds, defaultTheme);
  if (failed(theme)) return complain(io, theme.failure);

  // A browser that prints shall not outlive an interruption, nor leave its files behind.
  if (format.value === "pdf") endBetweenFiles();
  const opened = await openWorkspace(
    {
      operands,
      config: textOf(flags, "config"),
      inputName: textOf(flags, "stdin-filename"),
      quiet: false,
      alone: false,
    },
    io,
  );
  if (failed(opened)) return complain(io, opened.failure);
  const request: Request = {
    workspace: opened.value,
    format: format.value,
    variant: variant.value,
    theme: theme.value,
    folders: operands.filter((operand) => kindOf(path.resolve(io.cwd, operand)) === "folder"),
    output: textOf(flags, "output"),
    force: flags.has("force"),
    io,
  };
  return exportAll(request);
};

async function exportAll(request: Request): Promise<number> {
  const { workspace, folders, format, output, io } = request;
  const sources = sourcesOf(request);
  const unread = workspace.failures();
  if (unread.length > 0) return complain(io, ...unread);
  if (sources.length === 0)
    return complain(io, folders.length > 0 && workspace.wanted.length > 0 ? noPosting : nothing);
  const several = folders.length > 0 || sources.length > 1;
  const target = targetOf({ output, format, several, cwd: io.cwd });
  if (failed(target)) return complain(io, target.failure);
  const made =
    several && format === "html" && target.value.kind === "folder"
      ? await makeSite(request, sources, target.value.folder)
      : await makeFiles(request, sources, target.value);
  if (failed(made)) return complain(io, made.failure);
  const { files: written, hasErrors } = made.value;
  const code = hasErrors ? exit.findings : exit.clean;
  if (target.value.kind === "output") {
    for (const { content } of written) io.out.write(typeof content === "string" ? content : "");
    return code;
  }
  const folder = target.value.kind === "folder" ? target.value.folder : null;
  const failure = writeAll(written, folder, writeOptions(request));
  return failure === null ? code : complain(io, failure);
}

const files: Localised = { "zh-CN": "文件", "zh-TW": "檔案", en: "files" };

const needsTo: Localised = {
  "zh-CN": `export 须用 --to 写明格式：${exportFormats.join("、")}`,
  "zh-TW": `export 須用 --to 寫明格式：${exportFormats.join("、")}`,
  en: `export needs --to and one of ${exportFormats.join(", ")}`,
};

const nothing: Localised = {
  "zh-CN": "没有可导出的岗位文件",
  "zh-TW": "沒有可匯出的職位檔案",
  en: "there is no role definition to export",
};

const noPosting: Localised = {
  "zh-CN":
    "文件夹中没有招聘启事（kind: posting）；要对外发布其他岗位，请逐个点名，内部使用请加 --variant internal",
  "zh-TW":
    "資料夾中沒有徵才公告（kind: posting）；要對外發布其他職務，請逐一點名，內部使用請加 --variant internal",
  en: "there is no posting (kind: posting) in the folder; name other roles one by one to publish them, or add --variant internal",
};
