import path from "node:path";
import type { SettingsFor } from "../config/settings.ts";
import { type Decoded, decodeText } from "../text/decode.ts";
import type { Localised } from "../vocabulary/language.ts";
import { cannotRead } from "./cannot.ts";
import { brokenConfig, openConfigs } from "./configs.ts";
import { relativeTo } from "./discover.ts";
import { noText } from "./disk.ts";
import type { Io } from "./io.ts";
import { failed, type Outcome } from "./outcome.ts";
import { type Selection, select } from "./select.ts";
import { type SettingsSource, settingsOf } from "./settings-source.ts";
import { fileOf, uriOf } from "./uris.ts";

/** What the command line says about which files are meant. */
export interface Request {
  /** Paths, patterns, and `-` for standard input. */
  readonly operands: readonly string[];
  /** `--config` */
  readonly config: string | null;
  /** `--stdin-filename` */
  readonly inputName: string | null;
  readonly quiet: boolean;
  /** The files are looked at for themselves; no others are read. */
  readonly alone: boolean;
}

/** Which files are meant and what they are read with, before any of them is read. */
export interface Plan extends Selection {
  readonly cwd: string;
  readonly source: SettingsSource;
  readonly settingsFor: SettingsFor;
  /** The file standard input stands for, with what was read; one of `wanted`. */
  readonly input: { readonly file: string; readonly read: Decoded } | null;
}

/** Standard input is such a file unless `--stdin-filename` names another. */
export const usualInputName = "stdin.role.md";

/** Finds out which files are meant, and reads their configs and standard input. */
export async function planOf(request: Request, io: Io): Promise<Outcome<Plan>> {
  const { cwd } = io;
  const { operands, alone, inputName } = request;
  const reads = operands.includes("-");
  if (inputName !== null && !reads) return { failure: nameWithoutInput };
  const opened = openConfigs(request.config === null ? null : path.resolve(cwd, request.config));
  if (failed(opened)) return opened;
  const configs = opened.value;
  const inputFile = reads ? path.resolve(cwd, inputName ?? usualInputName) : null;
  const paths = operands.filter((operand) => operand !== "-");
  const selected = await select(paths, { cwd, configs, input: inputFile, alone });
  if (failed(selected)) return selected;
  for (const config of selected.value.configs) {
    const broken = brokenConfig(config, relativeTo(cwd, fileOf(config.uri)));
    if (broken !== null) return { failure: broken };
  }
  const source: SettingsSource = {
    configs: configs.all().map(({ uri, text }) => ({ uri, text })),
    forAll: configs.forAll !== null,
    folder: uriOf(cwd),
    asOf: today(),
  };
  const settingsFor = settingsOf(source, configs.all());
  const plan = { ...selected.value, cwd, source, settingsFor };
  if (inputFile === null) return { value: { ...plan, input: null } };
  const read = decodeText(await io.readInput());
  if (read === null) return { failure: cannotRead("-", noText) };
  return { value: { ...plan, input: { file: inputFile, read } } };
}

/** The day it is here, not in Greenwich. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const nameWithoutInput: Localised = {
  "zh-CN": "--stdin-filename 须与 - 一起使用",
  "zh-TW": "--stdin-filename 須與 - 一起使用",
  en: "--stdin-filename goes with -, which reads standard input",
};
