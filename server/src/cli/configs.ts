import path from "node:path";
import { type ConfigFile, configFileName } from "../config/config-file.ts";
import { indexLines } from "../text/lines.ts";
import type { Localised } from "../vocabulary/language.ts";
import { cannotRead } from "./cannot.ts";
import { readText } from "./disk.ts";
import type { Outcome } from "./outcome.ts";
import { configAt } from "./settings-source.ts";
import { uriOf } from "./uris.ts";

/** Config files as they are found on the way, each read once. */
export interface Configs {
  /** The config of a folder: its own or the nearest above it; null when there is none. */
  nearest(folder: string): ConfigFile | null;
  /** Every one that was read. */
  all(): readonly ConfigFile[];
  /** The one for everything, when the command line names it. */
  readonly forAll: ConfigFile | null;
}

const readAt = (file: string, text: string): ConfigFile => configAt(uriOf(file), text);

/** `named`: the path `--config` gives, or null. */
export function openConfigs(named: string | null): Outcome<Configs> {
  if (named !== null) {
    const read = readText(named);
    if ("unread" in read)
      return { failure: cannotRead(named, read.unread.missing ? "ENOENT" : read.unread.code) };
    const config = readAt(named, read.text);
    return { value: { nearest: () => config, all: () => [config], forAll: config } };
  }
  const own = new Map<string, ConfigFile | null>();
  const inFolder = (folder: string): ConfigFile | null => {
    const known = own.get(folder);
    if (known !== undefined) return known;
    const file = path.join(folder, configFileName);
    const read = readText(file);
    const config = "text" in read ? readAt(file, read.text) : null;
    own.set(folder, config);
    return config;
  };
  const nearest = (folder: string): ConfigFile | null => {
    const config = inFolder(folder);
    const parent = path.dirname(folder);
    return config ?? (parent === folder ? null : nearest(parent));
  };
  const all = () => [...own.values()].filter((config) => config !== null);
  return { value: { nearest, all, forAll: null } };
}

/** The one line for a config nothing can be checked by, with the place to look at. */
export function brokenConfig(config: ConfigFile, name: string): Localised | null {
  if (config.fatal === null) return null;
  const { line, character } = indexLines(config.text).position(config.fatal.span.start);
  const at = `${name}:${line + 1}:${character + 1}`;
  const { message } = config.fatal;
  return {
    "zh-CN": `${at}：${message["zh-CN"]}`,
    "zh-TW": `${at}：${message["zh-TW"] ?? message["zh-CN"]}`,
    en: `${at}: ${message.en}`,
  };
}
