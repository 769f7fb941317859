import type { FileChange } from "../../check/change.ts";
import { applyEdits } from "../../text/edit.ts";
import { indexLines } from "../../text/lines.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { findingJson } from "../finding-json.ts";
import { count, finding, flag, listOf, object, text } from "../output.ts";
import type { Answer, FileWrite, ToolContext } from "../tool.ts";
import { versionOf } from "./version.ts";

/** What tools that write say when they are done. */
export const written = object({
  files: listOf(object({ path: text, version: text, created: flag })),
  findings: listOf(finding),
  more: count,
});

/** Findings told after a change. */
const mostFindings = 20;

/** Carries changes out and says what is found in the file they were for, as it is now. */
export async function carryOut(
  context: ToolContext,
  uri: string,
  changes: readonly FileChange[],
): Promise<Answer> {
  const writes = changes.map((change): FileWrite | null => {
    if (change.kind === "create") return { uri: change.uri, before: null, text: change.text };
    const before = textOf(context, change.uri);
    return before === null ? null : { uri: change.uri, before, text: applyEdits(before, change.edits) };
  });
  const known = writes.filter((write) => write !== null);
  if (known.length < writes.length) return { failure: gone };
  return writeAll(context, uri, known);
}

export async function writeAll(
  context: ToolContext,
  uri: string,
  writes: readonly FileWrite[],
): Promise<Answer> {
  if (context.files === null) return { failure: readOnly };
  if (writes.length === 0) return { failure: nothing };
  const failure = await context.files.write(writes);
  if (failure !== null) return { failure };
  const found = context.checker.findings(uri);
  const lines = context.session.document(uri)?.document.lines ?? indexLines("");
  return {
    value: {
      files: writes.map((write) => ({
        path: context.pathOf(write.uri),
        version: versionOf(textOf(context, write.uri) ?? write.text),
        created: write.before === null,
      })),
      findings: found.slice(0, mostFindings).map((one) => findingJson(context, uri, lines, one)),
      more: Math.max(0, found.length - mostFindings),
    },
  };
}

/** The text changes were made for: what was read, not what may be there by now. */
const textOf = ({ session, config }: ToolContext, uri: string): string | null => {
  const document = session.document(uri)?.document;
  if (document !== undefined) return document.text;
  const own = config(uri);
  return own?.uri === uri ? own.text : null;
};

/** Why a change made for a text that is gone is not carried out. */
export const conflict = (path: string, now: string): Localised => ({
  "zh-CN": `${path} 此后已改动，未写入；请用 inspect_role 重新读取（现在的 version：${now}）`,
  en: `${path} changed since it was read, so nothing was written; read it again with inspect_role (its version now: ${now})`,
});

const readOnly: Localised = {
  "zh-CN": "本服务器只读；要允许写入，请以 --write 启动",
  en: "this server only reads; start it with --write to let it write",
};

const nothing: Localised = { "zh-CN": "没有要改的", en: "there is nothing to change" };

const gone: Localised = { "zh-CN": "要改的文件已不存在", en: "a file to be changed is gone" };
