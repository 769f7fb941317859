import path from "node:path";
import { inLanguage, type Localised } from "../../vocabulary/language.ts";
import { complain } from "../complain.ts";
import { brokenConfig, openConfigs } from "../configs.ts";
import { kindOf } from "../disk.ts";
import { textOf } from "../flags.ts";
import { exit, failed } from "../outcome.ts";
import { agentGuide, rulePage } from "../pages.ts";
import { noOperands } from "../usage-errors.ts";
import type { Run } from "./run.ts";

/** `rolewright mcp [--root DIR] [--write]`: the MCP server. Loaded only here: other commands need none of it. */
export const run: Run = async ({ operands, flags }, io) => {
  if (operands.length > 0) return complain(io, noOperands("mcp"));
  const written = textOf(flags, "root") ?? ".";
  const folder = path.resolve(io.cwd, written);
  if (kindOf(folder) !== "folder") return complain(io, noFolder(written));
  const config = textOf(flags, "config");
  if (config !== null) {
    const opened = openConfigs(path.resolve(io.cwd, config));
    if (failed(opened)) return complain(io, opened.failure);
    const broken = opened.value.forAll === null ? null : brokenConfig(opened.value.forAll, config);
    if (broken !== null) return complain(io, broken);
  }
  const { startMcp } = await import("../../mcp/start.ts");
  const { createBoundary } = await import("../../mcp/boundary.ts");
  const boundary = createBoundary(folder);
  const write = flags.has("write");
  const log = (message: string): void => io.err.write(`rolewright mcp: ${message}\n`);
  startMcp({
    boundary,
    config: config === null ? null : path.resolve(io.cwd, config),
    write,
    language: io.language,
    rulePage,
    guide: agentGuide(),
    log,
  });
  log(inLanguage(serving(boundary.root, write), io.language));
  return exit.clean;
};

const noFolder = (name: string): Localised => ({
  "zh-CN": `没有文件夹 ${name}`,
  "zh-TW": `沒有資料夾 ${name}`,
  en: `no such folder: ${name}`,
});

const serving = (root: string, write: boolean): Localised => ({
  "zh-CN": `根文件夹 ${root}，${write ? "可写入" : "只读"}`,
  "zh-TW": `根資料夾 ${root}，${write ? "可寫入" : "唯讀"}`,
  en: `the root is ${root}, ${write ? "and agents may write" : "for reading only"}`,
});
