import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createSettings } from "../../config/resolve.ts";
import type { LoadConverters } from "../../import/converters.ts";
import { failureLine } from "../../import/failure.ts";
import { type ImportOutcome, importFile } from "../../import/import-file.ts";
import type { Imported } from "../../import/import-text.ts";
import type { ImportReport } from "../../import/report.ts";
import { reportText } from "../../import/report-text.ts";
import { sniff } from "../../import/sniff.ts";
import { decodeText } from "../../text/decode.ts";
import type { Localised } from "../../vocabulary/language.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { cannotRead, cannotWrite, isThere } from "../cannot.ts";
import { complain } from "../complain.ts";
import { brokenConfig, type Configs, openConfigs } from "../configs.ts";
import { relativeTo } from "../discover.ts";
import { sayEncoding } from "../encoding.ts";
import { type Arguments, oneOf, textOf } from "../flags.ts";
import type { Io } from "../io.ts";
import { exit, failed, type Outcome } from "../outcome.ts";
import { needsOperand } from "../usage-errors.ts";
import { makeFolders, writeWhole } from "../write.ts";
import { type Destination, destinationOf } from "./import-to.ts";
import type { Run } from "./run.ts";

/**
 * `rolewright import FILE…`: role definitions made of Word documents, PDFs, web pages and texts. Every file for
 * itself: one that cannot be read keeps none of the others from being written, and makes the exit code 2.
 */
export const run: Run = async (args, io) => {
  const { operands, flags } = args;
  if (operands.length === 0) return complain(io, needsOperand("import", files));
  const output = textOf(flags, "output");
  const yaml = output !== null && /\.ya?ml$/iu.test(output);
  const to = oneOf(flags, "to", ["md", "yaml"], yaml ? "yaml" : "md");
  if (failed(to)) return complain(io, to.failure);
  const destination = destinationOf(output, operands.length, io.cwd);
  if (failed(destination)) return complain(io, destination.failure);
  const opened = openConfigs(configOf(args, io));
  if (failed(opened)) return complain(io, opened.failure);
  return importAll(args, io, {
    to: to.value === "yaml" ? "yaml" : "markdown",
    destination: destination.value,
    configs: opened.value,
  });
};

const files: Localised = { "zh-CN": "文件", "zh-TW": "檔案", en: "files" };

const configOf = ({ flags }: Arguments, { cwd }: Io): string | null => {
  const named = textOf(flags, "config");
  return named === null ? null : path.resolve(cwd, named);
};

interface Plan {
  readonly to: "markdown" | "yaml";
  readonly destination: Destination;
  readonly configs: Configs;
}

async function importAll({ operands, flags }: Arguments, io: Io, plan: Plan): Promise<number> {
  const failures: Localised[] = [];
  const reports: { readonly report: ImportReport; readonly vocabulary: Vocabulary }[] = [];
  const written = new Set<string>();
  for (const operand of operands) {
    const source = await readSource(operand, textOf(flags, "stdin-filename"), io);
    if (failed(source)) {
      failures.push(source.failure);
      continue;
    }
    const { name, bytes, folder } = source.value;
    const vocabulary = vocabularyFor(plan.configs, plan.destination.folder ?? folder, io);
    if (failed(vocabulary)) return complain(io, vocabulary.failure);
    const options = { to: plan.to, vocabulary: vocabulary.value };
    sayTextEncoding(name === "" ? "-" : name, bytes, io);
    const made: ImportOutcome = await importFile(path.basename(name), bytes, options, load);
    if ("failure" in made) {
      failures.push(failureLine(name === "" ? "-" : name, made.failure));
      continue;
    }
    const problem = put(made, plan.destination, { force: flags.has("force"), written, io });
    if (problem !== null) failures.push(problem);
    else reports.push({ report: made.report, vocabulary: vocabulary.value });
  }
  const file = textOf(flags, "report");
  if (file !== null && reports.length > 0) {
    const problem = writeReports(reports, file, flags.has("force"), io);
    if (problem !== null) failures.push(problem);
  }
  return failures.length > 0 ? complain(io, ...failures) : exit.clean;
}

/** Of texts only: a web page says its own, the others have none. */
function sayTextEncoding(name: string, bytes: Uint8Array, io: Io): void {
  const kind = sniff(path.basename(name), bytes);
  const read = kind === "markdown" || kind === "plain" ? decodeText(bytes) : null;
  if (read !== null) sayEncoding(io, name, read);
}

const load: LoadConverters = async () => (await import("../../formats/index.ts")).converters;

interface Source {
  /** For people, relative to the working directory. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly folder: string;
}

async function readSource(operand: string, inputName: string | null, io: Io): Promise<Outcome<Source>> {
  if (operand === "-") {
    const name = inputName ?? "";
    return { value: { name, bytes: await io.readInput(), folder: io.cwd } };
  }
  const file = path.resolve(io.cwd, operand);
  const name = relativeTo(io.cwd, file);
  try {
    if (statSync(file).isDirectory()) return { failure: isFolder(name) };
    return { value: { name, bytes: readFileSync(file), folder: path.dirname(file) } };
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "EIO";
    return { failure: cannotRead(name, code === "ENOTDIR" ? "ENOENT" : code) };
  }
}

/** The words of the company whose folder the result is for. */
function vocabularyFor(configs: Configs, folder: string, io: Io): Outcome<Vocabulary> {
  const config = configs.nearest(folder);
  if (config !== null) {
    const broken = brokenConfig(config, config.uri);
    if (broken !== null) return { failure: broken };
  }
  const settings =
    configs.forAll === null
      ? createSettings(configs.all(), { asOf: "2026-01-01" })
      : createSettings([], {
          asOf: "2026-01-01",
          forAll: { config: configs.forAll, folder: pathToFileURL(io.cwd).href },
        });
  return { value: settings(pathToFileURL(path.join(folder, "x.role.md")).href, io.language).vocabulary };
}

interface Putting {
  readonly force: boolean;
  /** Files this run has written. */
  readonly written: Set<string>;
  readonly io: Io;
}

/** Writes a result; why not, else. */
function put(made: Imported, destination: Destination, { force, written, io }: Putting): Localised | null {
  if (destination.file === null && destination.folder === null) {
    io.out.write(made.text);
    return null;
  }
  const file = destination.file ?? path.join(destination.folder ?? "", made.fileName);
  const name = relativeTo(io.cwd, file);
  if (written.has(file) || (!force && exists(file))) return isThere(name);
  written.add(file);
  const code = makeFolders(path.dirname(file)) ?? writeWhole(file, made.text);
  return code === null ? null : cannotWrite(name, code);
}

function exists(file: string): boolean {
  try {
    return statSync(file).isFile() || statSync(file).isDirectory();
  } catch {
    return false;
  }
}

/** One report as it is, several as a list; for people unless the name ends with `.json`. */
function writeReports(
  reports: readonly { readonly report: ImportReport; readonly vocabulary: Vocabulary }[],
  name: string,
  force: boolean,
  io: Io,
): Localised | null {
  const file = path.resolve(io.cwd, name);
  const shown = relativeTo(io.cwd, file);
  const all = reports.map(({ report }) => report);
  const text = /\.json$/iu.test(name)
    ? `${JSON.stringify(all.length === 1 ? all[0] : { version: 1, files: all }, null, 2)}\n`
    : reports.map(({ report, vocabulary }) => reportText(report, io.language, vocabulary)).join("\n");
  if (name === "-") {
    io.out.write(text);
    return null;
  }
  if (!force && exists(file)) return isThere(shown);
  const code = writeWhole(file, text);
  return code === null ? null : cannotWrite(shown, code);
}

const isFolder = (name: string): Localised => ({
  "zh-CN": `${name} 是文件夹，请写明要导入的文件`,
  "zh-TW": `${name} 是資料夾，請寫明要匯入的檔案`,
  en: `${name} is a folder; name the files to import`,
});
