import { type ConfigFile, readConfig } from "../config/config-file.ts";
import { createSettings } from "../config/resolve.ts";
import type { SettingsFor } from "../config/settings.ts";
import { rules } from "../rules/registry.ts";
import { createVocabulary } from "../vocabulary/create.ts";

/** All that settings are made of, as plain data: another thread makes the same ones of it, and a cache is known by it. */
export interface SettingsSource {
  /** Every config file that was found on the way, or the one that holds for everything. */
  readonly configs: readonly { readonly uri: string; readonly text: string }[];
  /** The only config holds for all files, wherever they are. */
  readonly forAll: boolean;
  /** URI of the working directory, which the globs of such a config are relative to. */
  readonly folder: string;
  /** ISO date rules go by. */
  readonly asOf: string;
}

/** Reads a config file's text, with the rules and words there are. */
export function configAt(uri: string, text: string): ConfigFile {
  const words = createVocabulary();
  const sectionNamed = (heading: string) => words.section(heading)?.ids[0] ?? null;
  return readConfig(uri, text, { rules, sectionNamed });
}

/** The settings of every file. `read`: the config files, where they have been read already. */
export function settingsOf(
  { configs, forAll, folder, asOf }: SettingsSource,
  read: readonly ConfigFile[] = configs.map(({ uri, text }) => configAt(uri, text)),
): SettingsFor {
  const [only] = read;
  return forAll && only !== undefined
    ? createSettings([], { asOf, forAll: { config: only, folder } })
    : createSettings(read, { asOf });
}
