import path from "node:path";
import { type ConfigFile, configFileName } from "../config/config-file.ts";
import { includeGlobs, roleFiles } from "../config/role-files.ts";
import { cannotRead } from "./cannot.ts";
import type { Configs } from "./configs.ts";
import { expand, list, looksLikePattern, relativeTo } from "./discover.ts";
import { kindOf } from "./disk.ts";
import { failed, type Outcome } from "./outcome.ts";
import { fileOf } from "./uris.ts";
import { isWithin } from "./within.ts";

/** What a command is about. Absolute paths, sorted. */
export interface Selection {
  /** Files whose findings are wanted. */
  readonly wanted: readonly string[];
  /** Of these, the ones named one by one: it is an error when they cannot be read. */
  readonly named: ReadonlySet<string>;
  /** All files of the organisation the wanted ones belong to. */
  readonly workspace: readonly string[];
  /** Config files whose mistakes are wanted. */
  readonly configs: readonly ConfigFile[];
  /** Folders below the wanted ones that may not be looked into: why, by path. */
  readonly unreadable: ReadonlyMap<string, string>;
}

export interface SelectOptions {
  readonly cwd: string;
  readonly configs: Configs;
  /** The file standard input stands for; it need not exist. */
  readonly input: string | null;
  /** The files are looked at for themselves: nothing is looked for beside them. */
  readonly alone: boolean;
}

/**
 * Finds out what paths mean. A file counts whatever its name; a folder gives the role files below it. The
 * organisation is everything below the working directory, or below the folder of the config that holds for it;
 * for paths outside, everything below their folders.
 */
export async function select(
  operands: readonly string[],
  { cwd, configs, input, alone }: SelectOptions,
): Promise<Outcome<Selection>> {
  const named = await nameFiles(operands, cwd);
  if (failed(named)) return named;
  const { folders } = named.value;
  const files = [...named.value.files, ...(input === null ? [] : [input])];

  const roots = new Set<string>();
  const rootOf = (folder: string): string => {
    const config = configs.forAll === null ? configs.nearest(folder) : null;
    return config === null ? folder : folderOfConfig(config);
  };
  // A path below the working directory belongs to what is there; one outside only to its own surroundings.
  const around = (folder: string): string => (isWithin(cwd, folder) ? cwd : folder);
  for (const folder of alone
    ? folders
    : [...folders, ...files.map((file) => path.dirname(file))].map(around)) {
    if (![...roots].some((root) => isWithin(root, folder))) roots.add(rootOf(folder));
  }

  const found = new Set<string>();
  const configFolders = new Set<string>();
  const unreadable = new Map<string, string>();
  const below = (file: string): boolean => folders.some((folder) => isWithin(folder, file));
  for (const root of roots) {
    const listing = await rolesBelow(root, cwd, configs);
    for (const file of listing.files) found.add(file);
    for (const file of listing.configs) configFolders.add(path.dirname(file));
    for (const [folder, code] of listing.unreadable) if (below(folder)) unreadable.set(folder, code);
  }
  const wanted = sorted([...files.filter((file) => !isConfig(file)), ...[...found].filter(below)]);
  const about = new Set([
    ...folders,
    ...files.map((file) => path.dirname(file)),
    ...wanted.map((file) => path.dirname(file)),
    ...[...configFolders].filter(below),
  ]);
  const used = new Set(
    [...about].map((folder) => configs.nearest(folder)).filter((config) => config !== null),
  );
  return {
    value: {
      wanted,
      named: new Set(files),
      workspace: sorted([...found, ...wanted]),
      configs: [...used].sort((a, b) => (a.uri < b.uri ? -1 : 1)),
      unreadable,
    },
  };
}

interface Named {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

async function nameFiles(operands: readonly string[], cwd: string): Promise<Outcome<Named>> {
  const files: string[] = [];
  const folders: string[] = [];
  for (const operand of operands) {
    const full = path.resolve(cwd, operand);
    const kind = kindOf(full);
    if (kind === "file") files.push(full);
    else if (kind === "folder") folders.push(full);
    else {
      const matched = kind.missing && looksLikePattern(operand) ? await expand(operand, cwd) : [];
      if (matched.length === 0) return { failure: cannotRead(operand, kind.missing ? "ENOENT" : kind.code) };
      files.push(...matched);
    }
  }
  return { value: { files, folders } };
}

/** Role and config files below a folder, each judged by the config that is nearest to it. */
async function rolesBelow(root: string, cwd: string, configs: Configs) {
  const first = await list(root, includeGlobs(configs.nearest(root)));
  const files = new Set(first.files);
  if (configs.forAll === null) {
    // A config further down may name files of its own.
    for (const folder of first.configs
      .map((file) => path.dirname(file))
      .filter((folder) => folder !== root)) {
      const inner = configs.nearest(folder);
      if (includeGlobs(inner).length === 0) continue;
      for (const file of (await list(folder, includeGlobs(inner))).files) files.add(file);
    }
  }
  const judges = new Map<string, (path: string) => boolean>();
  const isRole = (file: string): boolean => {
    const nearest = configs.nearest(path.dirname(file));
    const folder = configs.forAll !== null ? cwd : nearest === null ? root : folderOfConfig(nearest);
    const judge = judges.get(folder) ?? roleFiles(nearest);
    judges.set(folder, judge);
    return judge(relativeTo(folder, file));
  };
  // Nobody misses what a config leaves out.
  const missed = [...first.unreadable].filter(
    ([folder]) => folder === root || isRole(path.join(folder, anyRole)),
  );
  return { files: [...files].filter(isRole), configs: first.configs, unreadable: new Map(missed) };
}

/** A role file as it is named in every folder. */
const anyRole = "x.role.md";

const folderOfConfig = ({ uri }: ConfigFile): string => path.dirname(fileOf(uri));

const isConfig = (file: string): boolean => path.basename(file) === configFileName;

const sorted = (files: readonly string[]): readonly string[] => [...new Set(files)].sort();
