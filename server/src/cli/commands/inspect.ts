import { type InspectReport, inspectDocument } from "../../render/inspect.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { complain } from "../complain.ts";
import { textOf } from "../flags.ts";
import { exit, failed } from "../outcome.ts";
import { inspectText } from "../report/inspect-text.ts";
import { needsOperand } from "../usage-errors.ts";
import { openWorkspace } from "../workspace.ts";
import type { Run } from "./run.ts";

/** `rolewright inspect FILE…`: what was understood of files, each for itself. Any text file may be named. */
export const run: Run = async ({ operands, flags }, io, format) => {
  if (operands.length === 0) return complain(io, needsOperand("inspect", files));
  const opened = await openWorkspace(
    {
      operands,
      config: textOf(flags, "config"),
      inputName: textOf(flags, "stdin-filename"),
      quiet: false,
      alone: true,
    },
    io,
  );
  if (failed(opened)) return complain(io, opened.failure);
  const { session, wanted, name, failures } = opened.value;
  const roles = wanted.flatMap((uri) => {
    const analysed = session.document(uri);
    return analysed === undefined ? [] : inspectDocument(name(uri), analysed);
  });
  const report: InspectReport = { version: 1, roles };
  if (format === "json") io.out.write(`${JSON.stringify(report, null, 2)}\n`);
  else if (roles.length > 0)
    io.out.write(`${roles.map((role) => inspectText(role, io.language)).join("\n\n")}\n`);
  const broken = failures();
  return broken.length > 0 ? complain(io, ...broken) : exit.clean;
};

const files: Localised = { "zh-CN": "文件", "zh-TW": "檔案", en: "files" };
