import path from "node:path";
import { pathToFileURL } from "node:url";
import { isTaken, readText } from "../cli/disk.ts";
import { type ConfigFile, configFileName, readConfig } from "../config/config-file.ts";
import { rules } from "../rules/registry.ts";
import { createVocabulary } from "../vocabulary/create.ts";
import { type Boundary, isWithin } from "./boundary.ts";

/** The config files that hold now. */
export interface Configs {
  /** The config of a folder: its own or the nearest above it; null when there is none. */
  nearest(folder: string): ConfigFile | null;
  /** Every one that was asked for so far. */
  all(): readonly ConfigFile[];
}

/** Reads config files; one whose text did not change is the same object as last time. */
export type ReadConfigs = () => Configs;

/**
 * Below the root a config file may not be a link out of it. One above the root counts, too: it is what the command
 * line goes by, and whoever started the server put it there.
 */
export function createConfigs({ root, holds }: Boundary, named: string | null): ReadConfigs {
  const words = createVocabulary();
  const sectionNamed = (heading: string) => words.section(heading)?.ids[0] ?? null;
  const known = new Map<string, ConfigFile>();
  const readAt = (file: string): ConfigFile | null => {
    const read = readText(file);
    if (!("text" in read)) return null;
    const before = known.get(file);
    if (before?.text === read.text) return before;
    const config = readConfig(pathToFileURL(file).href, read.text, { rules, sectionNamed });
    known.set(file, config);
    return config;
  };
  return () => {
    if (named !== null) {
      const config = readAt(named);
      return { nearest: () => config, all: () => (config === null ? [] : [config]) };
    }
    const own = new Map<string, ConfigFile | null>();
    const inFolder = (folder: string): ConfigFile | null => {
      const before = own.get(folder);
      if (before !== undefined) return before;
      const file = path.join(folder, configFileName);
      const above = folder !== root && isWithin(folder, root);
      // Most folders have none, and where a path really leads is told folder by folder.
      const config = isTaken(file) && (above || holds(file)) ? readAt(file) : null;
      own.set(folder, config);
      return config;
    };
    const nearest = (folder: string): ConfigFile | null => {
      const config = inFolder(folder);
      const parent = path.dirname(folder);
      return config ?? (parent === folder ? null : nearest(parent));
    };
    return { nearest, all: () => [...own.values()].filter((config) => config !== null) };
  };
}
