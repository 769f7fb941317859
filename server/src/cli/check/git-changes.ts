import path from "node:path";
import { fileURLToPath } from "node:url";
import { type ConfigFile, configFileName } from "../../config/config-file.ts";
import { roleFiles } from "../../config/role-files.ts";
import { decodeText } from "../../text/decode.ts";
import { relativeTo } from "../discover.ts";
import { type ChangedFile, changedFiles, contentsOf, mergeBase } from "../git.ts";
import { failed, type Outcome } from "../outcome.ts";
import { uriOf } from "../uris.ts";
import { isWithin } from "../within.ts";
import type { Before } from "./since.ts";

/** The workspace git's changes are looked at for. */
export interface Scope {
  readonly cwd: string;
  /** All files of the organisation, absolute. */
  readonly workspace: readonly string[];
  readonly configs: readonly ConfigFile[];
  /** The config for everything, as an absolute path, when the command line names one. */
  readonly config: string | null;
}

export interface GitChanges extends Before {
  /** Everything that is there and changed, absolute, whatever it is. */
  readonly files: ReadonlySet<string>;
}

/**
 * How the role files were before: in the commit that `revision` and the checked-out one have in common, as a pull
 * request compares them, so that what others did on the other branch meanwhile does not count. What is staged, not
 * staged and not yet known to git (but not ignored) counts as changed. When a config file changed, so did all files it
 * holds for.
 */
export async function changesSince(
  revision: string,
  { cwd, workspace, configs, config }: Scope,
): Promise<Outcome<GitChanges>> {
  const base = await mergeBase(cwd, revision, "HEAD");
  if (failed(base)) return base;
  const changes = await changedFiles(cwd, base.value, null);
  if (failed(changes)) return changes;

  const present = new Set(workspace);
  const wasRole = roleJudge(cwd, configs);
  const now = changes.value.filter(({ status, path: file }) => status !== "deleted" && present.has(file));
  const gone = changes.value.filter(
    ({ status, path: file, from }) =>
      from !== null && (status === "deleted" || from !== file) && wasRole(from) && !present.has(from),
  );
  const contents = await contentsOf(
    cwd,
    [...now, ...gone].flatMap(({ before }) => before ?? []),
  );
  if (failed(contents)) return contents;
  const textBefore = ({ before: object }: ChangedFile): string | null => {
    const bytes = object === null ? undefined : contents.value.get(object);
    return bytes === undefined ? null : (decodeText(bytes)?.text ?? null);
  };

  const texts = new Map<string, string | null>();
  for (const change of gone) {
    const text = textBefore(change);
    if (change.from !== null && text !== null) texts.set(uriOf(change.from), text);
  }
  for (const change of now) {
    texts.set(uriOf(change.path), change.status === "renamed" ? null : textBefore(change));
  }
  const folders = changedConfigs(changes.value, config);
  const resettled = workspace
    .filter((file) => folders.some((folder) => isWithin(folder, file)))
    .map(uriOf)
    .filter((uri) => !texts.has(uri));
  const files = changes.value.filter(({ status }) => status !== "deleted").map(({ path: file }) => file);
  return { value: { texts, resettled: new Set(resettled), files: new Set(files) } };
}

/** Folders in which another config holds than before. */
function changedConfigs(changes: readonly ChangedFile[], config: string | null): readonly string[] {
  const touched = changes.flatMap(({ path: file, from }) => (from === null ? [file] : [file, from]));
  if (config !== null) return touched.includes(config) ? [path.parse(config).root] : [];
  return touched.filter((file) => path.basename(file) === configFileName).map((file) => path.dirname(file));
}

/** Whether a file that is gone was one of the organisation: below the same folders, and named or included as a role. */
function roleJudge(cwd: string, configs: readonly ConfigFile[]): (file: string) => boolean {
  const judges = [
    ...configs.map((config) => ({
      folder: path.dirname(fileURLToPath(config.uri)),
      isRole: roleFiles(config),
    })),
    { folder: cwd, isRole: roleFiles(null) },
  ].sort((a, b) => b.folder.length - a.folder.length);
  return (file) => {
    const judge = judges.find(({ folder }) => isWithin(folder, file));
    return judge?.isRole(relativeTo(judge.folder, file)) ?? false;
  };
}
