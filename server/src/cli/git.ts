import { execFile } from "node:child_process";
import path from "node:path";
import type { Localised } from "../vocabulary/language.ts";
import { failed, type Outcome } from "./outcome.ts";

/**
 * The git of this computer, asked without a shell and only for what is there: nothing is fetched, checked out or
 * written. Answers are read with `-z`, so that names may hold anything a file name can.
 */

/** More than this is no answer about role definitions. */
const mostBytes = 256 * 1024 * 1024;

/** What holds for every question: no pager, names as they are, paths and not patterns, no programs of the repository. */
const always = [
  "--no-pager",
  "--literal-pathspecs",
  ...["core.quotepath=off", "core.fsmonitor=false", "diff.relative=false", "color.ui=false"].flatMap(
    (setting) => ["-c", setting],
  ),
];

/** What git wrote, as bytes. A failure is its first line of complaint. `input` goes to its standard input. */
export function git(cwd: string, args: readonly string[], input?: string): Promise<Outcome<Buffer>> {
  if (args.some((argument) => argument.includes("\0"))) return Promise.resolve({ failure: oddName });
  return new Promise((resolve) => {
    // The last one: Windows would take a `git.exe` of the folder that is looked at before the real one.
    const environment = {
      ...process.env,
      LC_ALL: "C",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_TERMINAL_PROMPT: "0",
      NoDefaultCurrentDirectoryInExePath: "1",
    };
    const child = execFile(
      "git",
      [...always, ...args],
      { cwd, env: environment, encoding: "buffer", maxBuffer: mostBytes, windowsHide: true },
      (error, stdout, stderr) =>
        resolve(error === null ? { value: stdout } : { failure: failureOf(error, stderr.toString()) }),
    );
    // git that ends before it has read all says why on standard error.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input ?? "");
  });
}

/** Which entry of git's raw output a line is. Paths are absolute, spelled from the working directory. */
export interface ChangedFile {
  readonly status: "added" | "modified" | "deleted" | "renamed";
  /** Where it is afterwards; where it was when it is deleted. */
  readonly path: string;
  /** Where it was before; null when it was nowhere. Another path than `path` only when it is renamed. */
  readonly from: string | null;
  /** Object name of its content before, null when there was none. */
  readonly before: string | null;
  /** Object name of its content afterwards, null when there is none or it is in the working tree. */
  readonly after: string | null;
}

/**
 * Files that differ between a revision and another one, or the working tree (`to` is null; files git does not know
 * yet and does not ignore are added then), sorted by path. Renames are told as such. Submodules and symbolic links
 * are left out: their content is no role definition.
 */
export async function changedFiles(
  cwd: string,
  from: string,
  to: string | null,
): Promise<Outcome<readonly ChangedFile[]>> {
  const top = await topOf(cwd);
  if (failed(top)) return top;
  const before = await commitOf(cwd, from);
  if (failed(before)) return before;
  const after = to === null ? null : await commitOf(cwd, to);
  if (after !== null && failed(after)) return after;
  const sides = after === null ? [before.value] : [before.value, after.value];
  const raw = await git(cwd, ["diff", ...plainDiff, ...sides, "--"]);
  if (failed(raw)) return raw;
  const changes = changesOf(raw.value.toString(), top.value);
  if (to !== null) return { value: sorted(changes) };
  const others = await git(top.value, ["ls-files", "--others", "--exclude-standard", "-z"]);
  if (failed(others)) return others;
  const added = others.value
    .toString()
    .split("\0")
    // A repository inside this one is listed as a folder.
    .filter((name) => name !== "" && !name.endsWith("/"))
    .map((name): ChangedFile => {
      const file = path.resolve(top.value, name);
      return { status: "added", path: file, from: null, before: null, after: null };
    });
  return { value: sorted([...changes, ...added]) };
}

const plainDiff = [
  "--raw",
  "-z",
  "--find-renames",
  "--no-abbrev",
  "--no-relative",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--ignore-submodules=all",
];

/** A file's bytes as they are in a revision, null when it is not there or no plain file. `file` may be absolute. */
export async function fileAt(cwd: string, revision: string, file: string): Promise<Outcome<Buffer | null>> {
  const commit = await commitOf(cwd, revision);
  if (failed(commit)) return commit;
  const listed = await git(cwd, ["ls-tree", "-z", "--long", commit.value, "--", path.resolve(cwd, file)]);
  if (failed(listed)) return listed;
  const [entry] = entriesOf(listed.value.toString());
  if (entry === undefined) return { value: null };
  return git(cwd, ["cat-file", "blob", entry.object]);
}

/** A plain file of a revision: its path from the top of the repository, with `/`. */
export interface TreeFile {
  readonly name: string;
  readonly object: string;
  readonly bytes: number;
}

/** The plain files of a revision. Submodules and symbolic links are left out. */
export async function filesAt(cwd: string, revision: string): Promise<Outcome<readonly TreeFile[]>> {
  const commit = await commitOf(cwd, revision);
  if (failed(commit)) return commit;
  const listed = await git(cwd, ["ls-tree", "-r", "-z", "--long", "--full-tree", commit.value]);
  return failed(listed) ? listed : { value: entriesOf(listed.value.toString()) };
}

/** Contents by object name, all read by one process. Objects that are missing are left out. */
export async function contentsOf(
  cwd: string,
  objects: readonly string[],
): Promise<Outcome<ReadonlyMap<string, Buffer>>> {
  const contents = new Map<string, Buffer>();
  if (objects.length === 0) return { value: contents };
  const answer = await git(cwd, ["cat-file", "--batch"], `${[...new Set(objects)].join("\n")}\n`);
  if (failed(answer)) return answer;
  const bytes = answer.value;
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf(0x0a, at);
    if (lineEnd < 0) break;
    const [object = "", kind, size] = bytes.toString("latin1", at, lineEnd).split(" ");
    at = lineEnd + 1;
    if (kind === "missing" || size === undefined) continue;
    const end = at + Number(size);
    if (kind === "blob") contents.set(object, bytes.subarray(at, end));
    at = end + 1;
  }
  return { value: contents };
}

/** The top folder of the working tree, spelled from `cwd` (no symbolic link is followed on the way). */
export async function topOf(cwd: string): Promise<Outcome<string>> {
  const answer = await git(cwd, ["rev-parse", "--show-cdup"]);
  if (failed(answer))
    return /not a git repository/.test(answer.failure.en) ? { failure: noRepository } : answer;
  return { value: path.resolve(cwd, answer.value.toString().replace(/\r?\n$/, "")) };
}

/** The commit a revision's name means: `main`, `HEAD~2`, `v1.0`, a hash. */
export async function commitOf(cwd: string, revision: string): Promise<Outcome<string>> {
  if (!isRevision(revision)) return { failure: noRevision(revision, false) };
  const top = await topOf(cwd);
  if (failed(top)) return top;
  const answer = await git(cwd, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`,
  ]);
  if (!failed(answer)) return { value: answer.value.toString().trim() };
  const shallow = await git(cwd, ["rev-parse", "--is-shallow-repository"]);
  return { failure: noRevision(revision, !failed(shallow) && shallow.value.toString().startsWith("true")) };
}

/** The commit two revisions have in common, where a branch left another. */
export async function mergeBase(cwd: string, one: string, other: string): Promise<Outcome<string>> {
  const first = await commitOf(cwd, one);
  if (failed(first)) return first;
  const second = await commitOf(cwd, other);
  if (failed(second)) return second;
  const answer = await git(cwd, ["merge-base", first.value, second.value]);
  return failed(answer)
    ? { failure: noMergeBase(one, other) }
    : { value: answer.value.toString().trim().split("\n")[0] ?? "" };
}

/** Nothing that git could take for an option or for two revisions. */
const isRevision = (name: string): boolean =>
  name !== "" &&
  !name.startsWith("-") &&
  !name.includes("..") &&
  !/[\p{Cc}\s]/u.test(name.replaceAll(" ", ""));

/** Content of a large file that git keeps elsewhere: only the note where it is. */
export const isPointer = (content: Uint8Array): boolean =>
  content.length < 1024 && Buffer.from(content.subarray(0, pointer.length)).toString("latin1") === pointer;

const pointer = "version https://git-lfs.github.com/spec/";

/** `100644 blob 5626abf0f72e58d7a153368ba57db4c673c0e171      5\tname` */
function entriesOf(listed: string): readonly TreeFile[] {
  return listed.split("\0").flatMap((line) => {
    const tab = line.indexOf("\t");
    const [mode = "", kind, object = "", bytes] = line.slice(0, Math.max(tab, 0)).split(/ +/);
    if (kind !== "blob" || !isPlain(mode)) return [];
    return [{ name: line.slice(tab + 1), object, bytes: Number(bytes) }];
  });
}

const isPlain = (mode: string): boolean => mode.startsWith("100");
const nothing = /^0+$/;

/** `:100644 100644 <object> <object> R087` NUL `old` NUL `new` NUL */
function changesOf(raw: string, top: string): readonly ChangedFile[] {
  const parts = raw.split("\0");
  const changes: ChangedFile[] = [];
  for (let at = 0; at < parts.length; ) {
    const [modeBefore = "", modeAfter = "", before = "", after = "", status = ""] = (parts[at++] ?? "")
      .replace(/^:/, "")
      .split(" ");
    if (status === "") break;
    const first = path.resolve(top, parts[at++] ?? "");
    const second = /^[RC]/.test(status) ? path.resolve(top, parts[at++] ?? "") : first;
    const was = isPlain(modeBefore) && !status.startsWith("C");
    const is = isPlain(modeAfter);
    if (!was && !is) continue;
    changes.push({
      status: !was ? "added" : !is ? "deleted" : first === second ? "modified" : "renamed",
      path: is ? second : first,
      from: was ? first : null,
      before: was && !nothing.test(before) ? before : null,
      after: is && !nothing.test(after) ? after : null,
    });
  }
  return changes;
}

const sorted = (changes: readonly ChangedFile[]): readonly ChangedFile[] =>
  [...changes].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));

function failureOf(
  error: { readonly code?: unknown; readonly message: string },
  complaint: string,
): Localised {
  if (error.code === "ENOENT") return noGit;
  if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return tooMuch;
  const line = complaint.split("\n").find((words) => words.trim() !== "") ?? error.message;
  const words = line.replace(/^(?:fatal|error): /, "").trim();
  return { "zh-CN": `git：${words}`, "zh-TW": `git：${words}`, en: `git: ${words}` };
}

const noGit: Localised = {
  "zh-CN": "找不到 git，请先安装",
  "zh-TW": "找不到 git，請先安裝",
  en: "git is not installed",
};

const noRepository: Localised = {
  "zh-CN": "这里不是 git 仓库",
  "zh-TW": "這裡不是 git 儲存庫",
  en: "this is no git repository",
};

const tooMuch: Localised = {
  "zh-CN": "git 给出的内容过多",
  "zh-TW": "git 給出的內容過多",
  en: "git has too much to say",
};

const oddName: Localised = {
  "zh-CN": "名称中有 NUL 字符",
  "zh-TW": "名稱中有 NUL 字元",
  en: "a name holds a NUL character",
};

const noRevision = (name: string, shallow: boolean): Localised => ({
  "zh-CN": `没有版本 ${name}${shallow ? "：这是浅克隆，请取回完整历史（fetch-depth: 0）" : ""}`,
  "zh-TW": `沒有版本 ${name}${shallow ? "：這是淺層複製，請取回完整歷史（fetch-depth: 0）" : ""}`,
  en: `no revision ${name}${shallow ? ": this is a shallow clone; fetch the whole history (fetch-depth: 0)" : ""}`,
});

const noMergeBase = (one: string, other: string): Localised => ({
  "zh-CN": `${one} 与 ${other} 没有共同的起点；如果是浅克隆，请取回完整历史（fetch-depth: 0）`,
  "zh-TW": `${one} 與 ${other} 沒有共同的起點；如果是淺層複製，請取回完整歷史（fetch-depth: 0）`,
  en: `${one} and ${other} have no commit in common; in a shallow clone fetch the whole history (fetch-depth: 0)`,
});
