import path from "node:path";
import { fileURLToPath } from "node:url";
import { formatDocument } from "../../surface/normalise.ts";
import { applyEdits } from "../../text/edit.ts";
import { complain } from "../complain.ts";
import { textOf } from "../flags.ts";
import { exit, failed } from "../outcome.ts";
import { isUtf8, type Rewriting, rewrite } from "../rewrite.ts";
import { openWorkspace, usualInputName, type Workspace } from "../workspace.ts";
import { nextTurn } from "../write.ts";
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
  const toUtf8 = flags.has("to-utf8");
  const changed: Rewriting[] = [];
  for (const uri of workspace.wanted) {
    const formatted = formattedText(workspace, uri);
    if (formatted === null) continue;
    const file = fileURLToPath(uri);
    // What comes from standard input goes to standard output, changed or not.
    if (file === input && !check) io.out.write(formatted.text);
    else if (formatted.before !== formatted.text || (toUtf8 && file !== input && !isUtf8(file)))
      changed.push({ file, name: workspace.name(uri), before: formatted.before, after: formatted.text });
  }
  const failures = [...workspace.failures()];
  if (!check && failures.length === 0) {
    for (const change of changed) {
      const failure = rewrite(change, toUtf8);
      if (failure !== null) failures.push(failure);
      else io.out.write(`${change.name}\n`);
      await nextTurn();
    }
  }
  if (check) for (const { name } of changed) io.out.write(`${name}\n`);
  if (failures.length > 0) return complain(io, ...failures);
  return check && changed.length > 0 ? exit.findings : exit.clean;
};

function formattedText(
  { session, settingsFor }: Workspace,
  uri: string,
): { readonly before: string; readonly text: string } | null {
  const document = session.document(uri)?.document;
  const role = document?.roles[0];
  if (document === undefined || role === undefined) return null;
  const { vocabulary } = settingsFor(uri, role.language);
  const edits = formatDocument(document, vocabulary, everything);
  return { before: document.text, text: applyEdits(document.text, edits) };
}

const everything = { trimTrailingWhitespace: true, insertFinalNewline: true };
