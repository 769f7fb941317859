import { type ConfigFile, configFileName, readConfig } from "../config/config-file.ts";
import { createSettings } from "../config/resolve.ts";
import type { Settings, SettingsFor } from "../config/settings.ts";
import { rules } from "../rules/registry.ts";
import { stripBom } from "../text/bom.ts";
import { indexLines } from "../text/lines.ts";
import { createVocabulary } from "../vocabulary/create.ts";
import { inLanguage, type Language } from "../vocabulary/language.ts";
import type { CheckOptions, ConfigError, Options } from "./types.ts";

/** Where the documents are: a root that holds nothing else. */
export const root = "file:///";

/** The config of a call, read; null when there is none. Throws when nothing can be checked by it. */
export function configOf({ config, locale = "en" }: Options): ConfigFile | null {
  if (config === undefined) return null;
  // JSON is YAML.
  const { text } = stripBom(typeof config === "string" ? config : JSON.stringify(config, null, 2));
  const words = createVocabulary();
  const sectionNamed = (heading: string) => words.section(heading)?.ids[0] ?? null;
  const read = readConfig(`${root}${configFileName}`, text, { rules, sectionNamed });
  if (read.fatal !== null) throw unusable(read, read.fatal, locale);
  return read;
}

function unusable(
  { text }: ConfigFile,
  { message, span }: NonNullable<ConfigFile["fatal"]>,
  locale: Language,
): ConfigError {
  const range = indexLines(text).range(span);
  const at = `${configFileName}:${range.start.line + 1}:${range.start.character + 1}`;
  const error = new Error(`${at}: ${inLanguage(message, locale)}`);
  return Object.assign(error, { name: "ConfigError" as const, range });
}

/** Settings of all documents of a call. */
export function settingsOf(
  config: ConfigFile | null,
  { asOf = today(), language }: Pick<CheckOptions, "asOf" | "language">,
): SettingsFor {
  const settingsFor =
    config === null
      ? createSettings([], { asOf })
      : createSettings([], { asOf, forAll: { config, folder: root } });
  return language === undefined ? settingsFor : speaking(settingsFor, language);
}

/** The same with a language for documents that do not say. Equal settings stay the same object. */
function speaking(settingsFor: SettingsFor, language: Language): SettingsFor {
  const known = new Map<Settings, Settings>();
  return (uri, wanted) => {
    const plain = settingsFor(uri, wanted);
    const settings = known.get(plain) ?? { ...plain, language: plain.language ?? language };
    known.set(plain, settings);
    return settings;
  };
}

/** The day it is here, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
