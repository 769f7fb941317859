import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { requirementsOf } from "../../config/ask.ts";
import type { SettingsFor } from "../../config/settings.ts";
import { roleFileName } from "../../surface/new-role.ts";
import { newDocument } from "../../surface/template/new-document.ts";
import { guessLanguage } from "../../vocabulary/guess-language.ts";
import { type Language, type Localised, languages } from "../../vocabulary/language.ts";
import { documentKinds } from "../../vocabulary/templates.ts";
import { cannotWrite, isThere } from "../cannot.ts";
import { complain } from "../complain.ts";
import { brokenConfig, openConfigs } from "../configs.ts";
import { relativeTo } from "../discover.ts";
import { isTaken, kindOf } from "../disk.ts";
import { type Arguments, oneOf, textOf } from "../flags.ts";
import type { Io } from "../io.ts";
import { exit, failed, type Outcome } from "../outcome.ts";
import { today } from "../plan.ts";
import { settingsOf } from "../settings-source.ts";
import { uriOf } from "../uris.ts";
import { makeFolders, writeWhole } from "../write.ts";
import type { Run } from "./run.ts";

const wordings = ["staff", "manager", "executive"] as const;

/** `rolewright new NAME`: a role to fill in, as the editor's “New Role…” makes it. */
export const run: Run = async ({ operands, flags }, io) => {
  const [name = "", ...more] = operands.map((operand) => operand.replaceAll(/\s+/g, " ").trim());
  if (name === "" || more.length > 0) return complain(io, oneName);
  const { file, folder } = destinationOf(textOf(flags, "output"), io.cwd);
  const looksLikeYaml = file !== null && /\.ya?ml$/iu.test(file);
  const to = oneOf(flags, "to", ["md", "yaml"], looksLikeYaml ? "yaml" : "md");
  if (failed(to)) return complain(io, to.failure);
  const kind = oneOf(flags, "kind", documentKinds, "position");
  if (failed(kind)) return complain(io, kind.failure);
  const wording = oneOf(flags, "wording", wordings, "staff");
  if (failed(wording)) return complain(io, wording.failure);
  const format = to.value === "yaml" ? "yaml" : "markdown";
  const target = file ?? path.join(folder ?? io.cwd, roleFileName(name, format));
  const settingsFor = settingsNear(path.dirname(target), flags, io);
  if (failed(settingsFor)) return complain(io, settingsFor.failure);

  const uri = pathToFileURL(target).href;
  const usual = settingsFor.value(uri, io.language).language ?? languageOf(name, io.language);
  const language = oneOf(flags, "language", languages, usual);
  if (failed(language)) return complain(io, language.failure);
  const settings = settingsFor.value(uri, language.value);
  const { text } = newDocument(
    {
      title: name,
      kind: kind.value,
      language: language.value,
      format,
      reportsTo: textOf(flags, "reports-to") ?? "",
      department: textOf(flags, "department") ?? "",
      // Of a position everybody in the folder knows whose it is.
      organization: kind.value === "posting" ? settings.organization : "",
      ...(flags.has("wording") ? { level: wording.value } : {}),
    },
    requirementsOf(settings, kind.value).requiredSections.map(({ id }) => id),
    settings.vocabulary,
  );
  if (file === null && folder === null) {
    io.out.write(text);
    return exit.clean;
  }
  const shown = relativeTo(io.cwd, target);
  if (!flags.has("force") && isTaken(target)) return complain(io, isThere(shown));
  const code = makeFolders(path.dirname(target)) ?? writeWhole(target, text);
  if (code !== null) return complain(io, cannotWrite(shown, code));
  io.out.write(`${shown}\n`);
  return exit.clean;
};

/** Where the text goes: a file is called like one, everything else is a folder; neither is standard output. */
function destinationOf(
  output: string | null,
  cwd: string,
): { readonly file: string | null; readonly folder: string | null } {
  if (output === null || output === "-") return { file: null, folder: null };
  const target = path.resolve(cwd, output);
  const isFile = /\.(?:md|markdown|ya?ml)$/iu.test(output) && kindOf(target) !== "folder";
  return isFile ? { file: target, folder: null } : { file: null, folder: target };
}

/** What holds in a folder: the config that is named, or the nearest. */
function settingsNear(folder: string, flags: Arguments["flags"], { cwd }: Io): Outcome<SettingsFor> {
  const named = textOf(flags, "config");
  const opened = openConfigs(named === null ? null : path.resolve(cwd, named));
  if (failed(opened)) return opened;
  const configs = opened.value;
  const config = configs.nearest(folder);
  const broken = config === null ? null : brokenConfig(config, relativeTo(cwd, fileURLToPath(config.uri)));
  if (broken !== null) return { failure: broken };
  const source = {
    configs: configs.all().map(({ uri, text }) => ({ uri, text })),
    forAll: configs.forAll !== null,
    folder: uriOf(cwd),
    asOf: today(),
  };
  return { value: settingsOf(source, configs.all()) };
}

/** A name in another script than the terminal's says what the document is to be written in. */
const languageOf = (name: string, spoken: Language): Language => {
  const own = guessLanguage(name);
  return own !== "en" && spoken !== "en" ? spoken : own;
};

const oneName: Localised = {
  "zh-CN": "new 后面写一个岗位名称，含空格时加引号",
  "zh-TW": "new 後面寫一個職位名稱，含空格時加引號",
  en: "new needs the name of one role, in quotes when it has blanks",
};
