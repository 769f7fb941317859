import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { formatDocument } from "../../surface/normalise.ts";
import { stripBom } from "../../text/bom.ts";
import { applyEdits } from "../../text/edit.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { complain } from "../complain.ts";
import { textOf } from "../flags.ts";
import { exit, failed } from "../outcome.ts";
import { openWorkspace, usualInputName, type Workspace } from "../workspace.ts";
import { writeWhole } from "../write.ts";
import type { Run } from "./run.ts";

/**
 * `rolewright format [PATH…]`: list numbers, tables and white space of role files, in place; their words and headings
 * stay. With `--check` nothing is written, and files that would change are findings.
 */
export const run: Run = async ({ operands, flags }, io) => {
  const opened = await openWorkspace(
    {
      operands: operands.length === 0 ? ["."] : operands,
      config: textOf(flags, "config"),
      inputName: textOf(flags, "stdin-filename"),
      quiet: false,
      alone: true,
    },
    io,
  );
  if (failed(opened)) return complain(io, opened.failure);
  const workspace = opened.value;
  const input = operands.includes("-")
    ? path.resolve(io.cwd, textOf(flags, "stdin-filename") ?? usualInputName)
    : null;
  const check = flags.has("check");
  const changed: Changed[] = [];
  for (const uri of workspace.wanted) {
    const formatted = formattedText(workspace, uri);
    if (formatted === null) continue;
    const file = fileURLToPath(uri);
    // What comes from standard input goes to standard output, changed or not.
    if (file === input && !check) io.out.write(formatted.text);
    else if (formatted.changed) changed.push({ file, uri, text: formatted.text });
  }
  const failures = [...workspace.failures()];
  if (!check && failures.length === 0) {
    for (const change of changed) failures.push(...written(workspace, change));
  }
  for (const { uri } of changed) io.out.write(`${workspace.name(uri)}\n`);
  if (failures.length > 0) return complain(io, ...failures);
  return check && changed.length > 0 ? exit.findings : exit.clean;
};

interface Changed {
  readonly file: string;
  readonly uri: string;
  readonly text: string;
}

function formattedText(
  { session, settingsFor }: Workspace,
  uri: string,
): { readonly text: string; readonly changed: boolean } | null {
  const document = session.document(uri)?.document;
  const role = document?.roles[0];
  if (document === undefined || role === undefined) return null;
  const { vocabulary } = settingsFor(uri, role.language);
  const edits = formatDocument(document, vocabulary, everything);
  return { text: applyEdits(document.text, edits), changed: edits.length > 0 };
}

const everything = { trimTrailingWhitespace: true, insertFinalNewline: true };

/** Writes a file as it was read: with its byte order mark, and not at all when it is no UTF-8. */
function written({ name }: Workspace, { file, uri, text }: Changed): Localised[] {
  const bom = markOf(file);
  if (bom === null) return [noUtf8(name(uri))];
  const code = writeWhole(file, bom + text);
  return code === null ? [] : [cannotWrite(name(uri), code)];
}

/** The byte order mark of a file in UTF-8, empty when it has none; null when it is something else or gone. */
function markOf(file: string): string | null {
  try {
    const bytes = readFileSync(file);
    const raw = bytes.toString("utf8");
    if (!Buffer.from(raw, "utf8").equals(bytes)) return null;
    return stripBom(raw).bom ? "\ufeff" : "";
  } catch {
    return null;
  }
}

const noUtf8 = (name: string): Localised => ({
  "zh-CN": `${name} 不是 UTF-8 编码，未改动`,
  "zh-TW": `${name} 不是 UTF-8 編碼，未改動`,
  en: `${name} is not UTF-8 and was left as it is`,
});

const cannotWrite = (name: string, code: string): Localised => ({
  "zh-CN": `无法写入 ${name}（${code}）`,
  "zh-TW": `無法寫入 ${name}（${code}）`,
  en: `cannot write ${name} (${code})`,
});
