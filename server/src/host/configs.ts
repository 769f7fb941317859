import { type ConfigFile, configFileName, readConfig } from "../config/config-file.ts";
import { createSettings } from "../config/resolve.ts";
import { includeGlobs, roleFiles } from "../config/role-files.ts";
import type { SettingsFor } from "../config/settings.ts";
import { rules } from "../rules/registry.ts";
import { createVocabulary } from "../vocabulary/create.ts";

/** The config files of a workspace, open or on disk. */
export interface Configs {
  isConfig(uri: string): boolean;
  /** Takes a config file's text, null when it is gone. True when that changed something. */
  set(uri: string, text: string | null): boolean;
  get(uri: string): ConfigFile | undefined;
  uris(): Iterable<string>;
  /** The nearest config file at or above a document, or null. */
  nearest(uri: string): ConfigFile | null;
  settingsFor: SettingsFor;
  /** Globs of further role files, of all configs. */
  include(): readonly string[];
  /** True for a role file; `root` is the workspace folder it is in, where no config file says more. */
  isRole(uri: string, root: string): boolean;
}

const words = createVocabulary();
const sectionNamed = (heading: string) => words.section(heading)?.ids[0] ?? null;

export function createConfigs(): Configs {
  const files = new Map<string, ConfigFile>();
  let settings = createSettings([], { asOf: today() });
  const selections = new Map<string, (path: string) => boolean>();

  const nearest = (uri: string): ConfigFile | null => {
    let best: ConfigFile | null = null;
    for (const file of files.values()) {
      const folder = folderOf(file.uri);
      if (uri.startsWith(folder) && (best === null || folder.length > folderOf(best.uri).length)) best = file;
    }
    return best;
  };
  return {
    isConfig: (uri) => uri.endsWith(`/${configFileName}`),
    set(uri, text) {
      if (text === null ? !files.has(uri) : files.get(uri)?.text === text) return false;
      if (text === null) files.delete(uri);
      else files.set(uri, readConfig(uri, text, { rules, sectionNamed }));
      settings = createSettings([...files.values()], { asOf: today() });
      selections.clear();
      return true;
    },
    get: (uri) => files.get(uri),
    uris: () => files.keys(),
    nearest,
    settingsFor: (uri, language) => settings(uri, language),
    include: () => [...new Set([...files.values()].flatMap((file) => [...includeGlobs(file)]))],
    isRole(uri, root) {
      const config = nearest(uri);
      const folder = config === null ? `${root}/` : folderOf(config.uri);
      const known = selections.get(folder) ?? roleFiles(config);
      selections.set(folder, known);
      return known(
        decoded(uri.startsWith(folder) ? uri.slice(folder.length) : uri.slice(uri.lastIndexOf("/") + 1)),
      );
    },
  };
}

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf("/") + 1);

/** Today where the user is, as an ISO date. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray % that is no escape
  }
}
