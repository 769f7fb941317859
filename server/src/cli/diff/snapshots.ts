import path from "node:path";
import { type ConfigFile, configFileName } from "../../config/config-file.ts";
import { roleFiles } from "../../config/role-files.ts";
import { decodeText } from "../../text/decode.ts";
import { relativeTo } from "../discover.ts";
import { readText } from "../disk.ts";
import { type ChangedFile, contentsOf, filesAt, isPointer } from "../git.ts";
import { failed, type Outcome } from "../outcome.ts";
import { configAt } from "../settings-source.ts";
import { uriOf } from "../uris.ts";

/** The role files of one revision, or of the working tree. */
export interface Snapshot {
  /** Texts by absolute path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly configs: readonly ConfigFile[];
  /** Files of the working tree that cannot be read: why, by absolute path. */
  readonly unread: ReadonlyMap<string, string>;
}

export interface SnapshotOptions {
  readonly cwd: string;
  /** Top of the working tree. */
  readonly top: string;
  /** Folder the organisation is below. */
  readonly root: string;
  /** Commits; `to` is null for the working tree. */
  readonly from: string;
  readonly to: string | null;
  readonly changes: readonly ChangedFile[];
  /** The config for everything, when the command line names one. */
  readonly forAll: ConfigFile | null;
}

/** Where a file's content is: an object of git, or the disk. */
type Content = { readonly object: string } | "disk";

/** Larger files are no texts people wrote. */
const mostBytes = 64 * 1024 * 1024;

export async function snapshotsOf(
  options: SnapshotOptions,
): Promise<Outcome<{ readonly before: Snapshot; readonly after: Snapshot }>> {
  const { cwd, top, from, to, changes } = options;
  const before = await contentsAt(cwd, top, from);
  if (failed(before)) return before;
  const after = to === null ? { value: changed(before.value, changes) } : await contentsAt(cwd, top, to);
  if (failed(after)) return after;
  const both = [before.value, after.value].map((contents) => ({
    contents,
    configs: configsIn(contents, options),
  }));
  const first = await contentsOf(
    cwd,
    both.flatMap(({ contents, configs }) => objectsOf(contents, configs)),
  );
  if (failed(first)) return first;
  const files = both.map(({ contents, configs }) => {
    const read = configs.flatMap((file) => {
      const text = textOf(file, contents.get(file), first.value, new Map());
      return text === null ? [] : [configAt(uriOf(file), text)];
    });
    return { contents, configs: read, roles: rolesIn(contents, read, options) };
  });
  const second = await contentsOf(
    cwd,
    files.flatMap(({ contents, roles }) => objectsOf(contents, roles)),
  );
  if (failed(second)) return second;
  const [left, right] = files.map(({ contents, configs, roles }): Snapshot => {
    const unread = new Map<string, string>();
    const texts = new Map<string, string>();
    for (const file of roles) {
      const text = textOf(file, contents.get(file), second.value, unread);
      if (text !== null) texts.set(file, text);
    }
    return { texts, configs, unread };
  });
  const none: Snapshot = { texts: new Map(), configs: [], unread: new Map() };
  return { value: { before: left ?? none, after: right ?? none } };
}

async function contentsAt(
  cwd: string,
  top: string,
  commit: string,
): Promise<Outcome<ReadonlyMap<string, Content>>> {
  const listed = await filesAt(cwd, commit);
  if (failed(listed)) return listed;
  const small = listed.value.filter(({ bytes }) => bytes <= mostBytes);
  return { value: new Map(small.map(({ name, object }) => [path.resolve(top, name), { object }])) };
}

/** The working tree: what was there with what is different. */
function changed(
  before: ReadonlyMap<string, Content>,
  changes: readonly ChangedFile[],
): ReadonlyMap<string, Content> {
  const after = new Map(before);
  for (const { status, path: file, from } of changes) {
    if (from !== null && from !== file) after.delete(from);
    if (status === "deleted") after.delete(file);
    else after.set(file, "disk");
  }
  return after;
}

const objectsOf = (contents: ReadonlyMap<string, Content>, files: readonly string[]): readonly string[] =>
  files.flatMap((file) => {
    const content = contents.get(file);
    return content === undefined || content === "disk" ? [] : [content.object];
  });

/** Null for what is no text, is kept elsewhere (LFS) or cannot be read. */
function textOf(
  file: string,
  content: Content | undefined,
  objects: ReadonlyMap<string, Buffer>,
  unread: Map<string, string>,
): string | null {
  if (content === undefined) return null;
  if (content === "disk") {
    const read = readText(file);
    if ("text" in read) return read.text;
    if (!read.unread.missing) unread.set(file, read.unread.code);
    return null;
  }
  const bytes = objects.get(content.object);
  return bytes === undefined || isPointer(bytes) ? null : (decodeText(bytes)?.text ?? null);
}

/** Config files below the organisation's folder and on the way up to the top. */
const configsIn = (
  contents: ReadonlyMap<string, Content>,
  { root, forAll }: SnapshotOptions,
): readonly string[] =>
  forAll !== null
    ? []
    : [...contents.keys()].filter(
        (file) =>
          path.basename(file) === configFileName &&
          (isWithin(root, file) || isWithin(path.dirname(file), root)),
      );

/** Role files below the organisation's folder, each judged by the config that is nearest to it. */
function rolesIn(
  contents: ReadonlyMap<string, Content>,
  configs: readonly ConfigFile[],
  { cwd, root, forAll }: SnapshotOptions,
): readonly string[] {
  const folders = new Map(configs.map((config) => [config.uri, config]));
  const usual = roleFiles(null);
  const judges = new Map<string, (file: string) => boolean>();
  const judgeOf = (folder: string): ((file: string) => boolean) => {
    const known = judges.get(folder);
    if (known !== undefined) return known;
    const config = forAll ?? folders.get(uriOf(path.join(folder, configFileName))) ?? null;
    const parent = path.dirname(folder);
    const home = forAll === null ? folder : cwd;
    const own = config === null ? null : roleFiles(config);
    const judge =
      own !== null
        ? (file: string) => own(relativeTo(home, file))
        : parent === folder || folders.size === 0
          ? (file: string) => usual(relativeTo(root, file))
          : judgeOf(parent);
    judges.set(folder, judge);
    return judge;
  };
  return [...contents.keys()]
    .filter((file) => isWithin(root, file) && judgeOf(path.dirname(file))(file))
    .sort();
}

export const isWithin = (folder: string, file: string): boolean => {
  const relative = path.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
};
