import picomatch from "picomatch";
import type { ConfigFile } from "./config-file.ts";
import { type ConfigLayer, emptyLayer } from "./layer.ts";
import { isNamedRole } from "./role-name.ts";

/** True for a path that one of the globs matches; both relative to the config file's folder. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  // `./postings/**` is a natural way to write it and would match nothing.
  const plain = globs.map((glob) => glob.replace(/^\.\//, ""));
  return picomatch(plain, { strictSlashes: false });
}

/** Nobody's own documents: what package managers and version control keep. */
const isForeign = (path: string): boolean => /(?:^|\/)(?:node_modules|\.git)(?:\/|$)/.test(path);

const isHidden = (path: string): boolean => /(?:^|\/)\.[^/]/.test(path);

/**
 * Tells the role files among the paths below a config file's folder (or a workspace's, without one): named
 * `*.role.md`, `*.role.yaml` or `*.role.yml`, or matched by `include`; not matched by `exclude`; not in a
 * hidden folder unless `include` says so, and never in `node_modules` or `.git`.
 */
export function roleFiles(config: Pick<ConfigFile, "layer"> | null): (path: string) => boolean {
  const layers = flatten(config?.layer ?? emptyLayer, []);
  return (path) => {
    if (isForeign(path)) return false;
    const applying = layers.filter(({ guards }) => guards.every((guard) => guard(path)));
    if (applying.some(({ excluded }) => excluded(path))) return false;
    return (isNamedRole(path) && !isHidden(path)) || applying.some(({ included }) => included(path));
  };
}

/** For one path; keep `roleFiles(config)` for many. `path` is relative to the config file's folder. */
export const isRoleFile = (path: string, config: Pick<ConfigFile, "layer"> | null): boolean =>
  roleFiles(config)(path);

/** Every `include` of a config, for listing a folder. */
export const includeGlobs = (config: Pick<ConfigFile, "layer"> | null): readonly string[] =>
  config === null ? [] : [...new Set(allIncludes(config.layer))];

const allIncludes = (layer: ConfigLayer): readonly string[] => [
  ...layer.include.map((glob) => glob.replace(/^\.\//, "")),
  ...layer.overrides.flatMap(allIncludes),
];

interface Selection {
  /** All must match for the layer to apply. */
  readonly guards: readonly ((path: string) => boolean)[];
  readonly included: (path: string) => boolean;
  readonly excluded: (path: string) => boolean;
}

function flatten(layer: ConfigLayer, guards: Selection["guards"]): readonly Selection[] {
  return [
    { guards, included: matcher(layer.include), excluded: matcher(layer.exclude) },
    ...layer.overrides.flatMap((override) => flatten(override, [...guards, matcher(override.files)])),
  ];
}
