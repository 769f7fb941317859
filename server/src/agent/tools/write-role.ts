import { lineBreakOf } from "../../text/lines.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { excerpt } from "../input/read-input.ts";
import { conflict, writeAll, written } from "../roles/carry-out.ts";
import { findFile } from "../roles/find-role.ts";
import { plainPath } from "../roles/path.ts";
import { versionOf } from "../roles/version.ts";
import { type Answer, defineTool, failed, type ToolContext } from "../tool.ts";

/** `write_role`: the whole text of a role file, new or changed. */
export const writeRole = defineTool({
  name: "write_role",
  title: { "zh-CN": "写入岗位", en: "Write a role" },
  description: {
    "zh-CN":
      "写入一个岗位文件的全文：新建（*.role.md、*.role.yaml），或改写已有的文件。改写时须给出 inspect_role 的 version，文件此后有变则不写。小改动优先用 apply_fix 或 insert_section。先用 check_roles 的 text 检查。写入后报告该文件的问题。",
    en: "Writes the whole text of a role file: a new one (*.role.md, *.role.yaml), or one that is there. The latter needs the version inspect_role gave, and is left alone if it changed since. For small changes prefer apply_fix or insert_section. Try the words with check_roles and its text first. Reports the file's findings afterwards.",
  },
  parameters: {
    path: {
      type: "text",
      required: true,
      longest: 1000,
      does: { "zh-CN": "文件路径，相对于根文件夹", en: "The file's path, relative to the root" },
    },
    text: {
      type: "text",
      required: true,
      longest: 1_000_000,
      does: { "zh-CN": "全文", en: "The whole text" },
    },
    expectedVersion: {
      type: "text",
      longest: 100,
      does: {
        "zh-CN": "改写已有的文件时必须写：inspect_role 给出的 file.version",
        en: "Needed for a file that is there: file.version as inspect_role gave it",
      },
    },
  },
  output: written,
  effect: "changes",
  run(context, { path: writtenPath, text, expectedVersion }) {
    const path = plainPath(writtenPath);
    if (failed(path)) return path;
    const known = context.session.uris().find((uri) => context.pathOf(uri) === path.value);
    return known === undefined
      ? create(context, path.value, text, expectedVersion)
      : replace(context, known, text, expectedVersion);
  },
});

async function create(
  context: ToolContext,
  path: string,
  text: string,
  expected: string | null,
): Promise<Answer> {
  if (expected !== null) {
    const found = findFile(context, path);
    return failed(found) ? found : { failure: byPathOnly };
  }
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (!/[^.]\.role\.(?:md|ya?ml)$/i.test(name) || path.split("/").some(isHidden))
    return { failure: noRoleFile(path) };
  if (path.split("/").some(isNoNameSomewhere)) return { failure: noNameSomewhere(path) };
  const uri = context.uriOf(path);
  return writeAll(context, uri, [{ uri, before: null, text }]);
}

/** Hidden folders, and those of package managers, hold no roles: what is written there would not be seen again. */
const isHidden = (part: string): boolean => part.startsWith(".") || part.toLowerCase() === "node_modules";

/**
 * What some system takes for something else: Windows has devices of these names and does not know these characters, and
 * signs nobody sees make a name look like another one.
 */
const isNoNameSomewhere = (part: string): boolean =>
  /[<>:"|?*]|\.$|^(?:con|prn|aux|nul|(?:com|lpt)\d)(?:\.|$)|\p{Bidi_Control}|[\u200b\ufeff]/iu.test(part);

async function replace(
  context: ToolContext,
  uri: string,
  text: string,
  expected: string | null,
): Promise<Answer> {
  const document = context.session.document(uri)?.document;
  const path = context.pathOf(uri);
  if (document === undefined) return { failure: unreadable(path) };
  const now = versionOf(document.text);
  if (expected === null) return { failure: needsVersion(path) };
  if (expected !== now) return { failure: conflict(path, now) };
  // The file's own line breaks: agents write LF whatever the file has.
  const lineBreak = lineBreakOf(document.text);
  const kept = lineBreak === "\n" ? text : text.replaceAll(/\r\n|\r|\n/g, lineBreak);
  return writeAll(context, uri, [{ uri, before: document.text, text: kept }]);
}

const byPathOnly: Localised = { "zh-CN": "请写文件路径", en: "name the file by its path" };

const unreadable = (path: string): Localised => ({
  "zh-CN": `${path} 无法读取`,
  en: `${path} cannot be read`,
});

const noRoleFile = (path: string): Localised => ({
  "zh-CN": `“${excerpt(path)}”不是岗位文件名；须以 .role.md 或 .role.yaml 结尾，且不在隐藏文件夹中`,
  en: `“${excerpt(path)}” is no name of a role file: it has to end in .role.md or .role.yaml, outside of hidden folders`,
});

const noNameSomewhere = (path: string): Localised => ({
  "zh-CN": `“${excerpt(path)}”不能用作文件名：不能含 < > : " | ? * 和不可见的符号，也不能是 con、nul 等 Windows 保留的名称`,
  en: `“${excerpt(path)}” is no name on every system: leave out < > : " | ? * and invisible signs, and names Windows keeps for itself, like con and nul`,
});

const needsVersion = (path: string): Localised => ({
  "zh-CN": `${path} 已经存在；要改写它，请先用 inspect_role 读取，并给出 expectedVersion`,
  en: `${path} exists already; to change it read it with inspect_role first and give expectedVersion`,
});
