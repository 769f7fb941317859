import path from "node:path";
import { fileURLToPath } from "node:url";
import type { ConfigFile } from "../../config/config-file.ts";
import type { SettingsFor } from "../../config/settings.ts";
import { createSession, type Session } from "../../organisation/session.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { cannotRead } from "../cannot.ts";
import { brokenConfig, openConfigs } from "../configs.ts";
import { relativeTo } from "../discover.ts";
import { type ChangedFile, changedFiles, commitOf, mergeBase, topOf } from "../git.ts";
import type { Io } from "../io.ts";
import { failed, type Outcome } from "../outcome.ts";
import { today } from "../plan.ts";
import { startProgress } from "../progress.ts";
import { internalError } from "../reading.ts";
import { settingsOf } from "../settings-source.ts";
import { uriOf } from "../uris.ts";
import { sharedReading } from "./shared-reading.ts";
import { type Sides, sideOf } from "./sides.ts";
import { isWithin, type Snapshot, snapshotsOf } from "./snapshots.ts";

export interface Revisions {
  /** What `--git` says: `A..B`, `A...B`, or `A` against the working tree. */
  readonly range: string;
  /** Only these files and folders are compared; none: all. */
  readonly paths: readonly string[];
  /** `--config` */
  readonly config: string | null;
}

/**
 * Two states of the roles of a git repository. Files that differ are compared; the organisation is all of them, below
 * the folder of the config that is nearest to the working directory, else below the working directory.
 */
export async function sidesOfRevisions(request: Revisions, io: Io): Promise<Outcome<Sides>> {
  const { cwd } = io;
  const named = openConfigs(request.config === null ? null : path.resolve(cwd, request.config));
  if (failed(named)) return named;
  const { forAll } = named.value;
  const nearest = forAll === null ? named.value.nearest(cwd) : null;
  const top = await topOf(cwd);
  if (failed(top)) return top;
  const wished = nearest === null ? cwd : path.dirname(fileURLToPath(nearest.uri));
  const root = isWithin(top.value, wished) ? wished : top.value;

  const commits = await commitsOf(request.range, cwd);
  if (failed(commits)) return commits;
  const { from, to } = commits.value;
  const changes = await changedFiles(cwd, from, to);
  if (failed(changes)) return changes;
  const snapshots = await snapshotsOf({
    cwd,
    top: top.value,
    root,
    from,
    to,
    changes: changes.value,
    forAll,
  });
  if (failed(snapshots)) return snapshots;
  const { before, after } = snapshots.value;
  for (const config of [...before.configs, ...after.configs]) {
    const broken = brokenConfig(config, relativeTo(cwd, fileURLToPath(config.uri)));
    if (broken !== null) return { failure: broken };
  }

  const chosen = chosenBy(request.paths, changes.value, [before, after], cwd);
  if (failed(chosen)) return chosen;
  const errors: string[] = [];
  const { sessions, settings } = readAll(before, after, forAll, io, errors);
  const side = (which: 0 | 1, snapshot: Snapshot, files: readonly (string | null)[]) =>
    sideOf({
      session: sessions[which],
      settingsFor: settings[which],
      wanted: files.flatMap((file) => (file !== null && snapshot.texts.has(file) ? [uriOf(file)] : [])),
      pathOf: (uri) => relativeTo(cwd, fileURLToPath(uri)),
      nameOf: (uri) => relativeTo(cwd, fileURLToPath(uri)),
    });
  const renamed = changes.value.filter(({ status }) => status === "renamed");
  return {
    value: {
      before: side(
        0,
        before,
        chosen.value.map((change) => change.from),
      ),
      after: side(
        1,
        after,
        chosen.value.map((change) => (change.status === "deleted" ? null : change.path)),
      ),
      names: commits.value.names,
      renames: new Map(
        renamed.map((change) => [relativeTo(cwd, change.from ?? ""), relativeTo(cwd, change.path)]),
      ),
      failures: () => [
        ...[...before.unread, ...after.unread].map(([file, code]) => cannotRead(relativeTo(cwd, file), code)),
        ...errors.map(internalError),
      ],
    },
  };
}

interface Commits {
  readonly from: string;
  readonly to: string | null;
  readonly names: Sides["names"];
}

/** `A..B`, `A...B` (since the two parted), `A..`, `..B`; `A` alone is compared with the working tree. */
async function commitsOf(range: string, cwd: string): Promise<Outcome<Commits>> {
  const [, one = "", dots, other = ""] = /^(.*?)(\.{2,3})(?!\.)(.*)$/su.exec(range) ?? ["", range];
  const names = { before: one || "HEAD", after: dots === undefined ? null : other || "HEAD" };
  const to = names.after === null ? null : await commitOf(cwd, names.after);
  if (to !== null && failed(to)) return to;
  const from =
    dots === "..."
      ? await mergeBase(cwd, names.before, names.after ?? "HEAD")
      : await commitOf(cwd, names.before);
  if (failed(from)) return from;
  return { value: { from: from.value, to: to?.value ?? null, names } };
}

/** The changes the paths ask for, renames by either of their paths. */
function chosenBy(
  paths: readonly string[],
  changes: readonly ChangedFile[],
  snapshots: readonly Snapshot[],
  cwd: string,
): Outcome<readonly ChangedFile[]> {
  const folders = paths.map((name) => ({ name, full: path.resolve(cwd, name) }));
  for (const { name, full } of folders) {
    const known = snapshots.some(({ texts }) => [...texts.keys()].some((file) => isWithin(full, file)));
    if (!known) return { failure: noRoles(name) };
  }
  const wanted = (file: string | null): boolean =>
    file !== null && (folders.length === 0 || folders.some(({ full }) => isWithin(full, file)));
  return { value: changes.filter((change) => wanted(change.path) || wanted(change.from)) };
}

/** Reads both states side by side, so that a file that is the same in both is read once. */
function readAll(before: Snapshot, after: Snapshot, forAll: ConfigFile | null, io: Io, errors: string[]) {
  const settingsFor = (configs: readonly ConfigFile[]): SettingsFor => {
    const used = forAll === null ? configs : [forAll];
    const sources = used.map(({ uri, text }) => ({ uri, text }));
    const source = { configs: sources, forAll: forAll !== null, folder: uriOf(io.cwd), asOf: today() };
    return settingsOf(source, used);
  };
  const settings: [SettingsFor, SettingsFor] = [settingsFor(before.configs), settingsFor(after.configs)];
  // Equal settings are one object: what was read with them is good for both.
  const texts = ({ configs }: Snapshot): string =>
    JSON.stringify(configs.map(({ uri, text }) => [uri, text]));
  if (texts(before) === texts(after)) settings[1] = settings[0];
  const reading = sharedReading();
  const session = (own: SettingsFor, { texts: files }: Snapshot): Session =>
    createSession({
      settingsFor: own,
      reading,
      onError: (error, uri) => errors.push(`${relativeTo(io.cwd, fileURLToPath(uri))}: ${String(error)}`),
      files: { read: (uri) => files.get(fileURLToPath(uri)) ?? null },
    });
  const sessions: [Session, Session] = [session(settings[0], before), session(settings[1], after)];
  const files = [...new Set([...before.texts.keys(), ...after.texts.keys()])].sort();
  const progress = startProgress(io.err, files.length, io.language, false);
  for (const file of files) {
    if (before.texts.has(file)) sessions[0].refresh(uriOf(file));
    if (after.texts.has(file)) sessions[1].refresh(uriOf(file));
    progress.step();
  }
  progress.end();
  return { sessions, settings };
}

const noRoles = (name: string): Localised => ({
  "zh-CN": `两边都没有 ${name} 中的岗位文件`,
  "zh-TW": `兩邊都沒有 ${name} 中的職位檔案`,
  en: `neither side has role definitions in ${name}`,
});
