import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  changedFiles,
  contentsOf,
  fileAt,
  filesAt,
  git,
  isPointer,
  mergeBase,
} from "../../server/src/cli/git.ts";
import { failed, type Outcome } from "../../server/src/cli/outcome.ts";

let cwd: string;

const run = (...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=n", "-c", "user.email=n@example.com", ...args], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
  });

function given<T>(outcome: Outcome<T>): T {
  if (failed(outcome)) throw new Error(outcome.failure.en);
  return outcome.value;
}

const odd = "奇怪 的\"名\n字'.md";

beforeAll(() => {
  cwd = mkdtempSync(path.join(realpathSync(os.tmpdir()), "rolewright-git-"));
  run("init", "-q", "-b", "main");
  // What a repository may be set to; none of it may matter.
  run("config", "diff.external", "false");
  run("config", "diff.noprefix", "true");
  run("config", "diff.relative", "true");
  run("config", "core.quotepath", "true");
  mkdirSync(path.join(cwd, "文件夹"));
  writeFileSync(path.join(cwd, "文件夹/一.md"), "一\n二\n三\n四\n");
  writeFileSync(path.join(cwd, odd), "名字\n");
  writeFileSync(path.join(cwd, "去.md"), "去\n");
  symlinkSync("去.md", path.join(cwd, "链接.md"));
  run("add", "-A");
  run("commit", "-q", "-m", "one");
  run("mv", "文件夹/一.md", "文件夹/二.md");
  run("rm", "-q", "去.md");
  writeFileSync(path.join(cwd, odd), "别的\n");
  run("add", "-A");
  run("commit", "-q", "-m", "two");
  run("config", "core.fsmonitor", "touch ran; false");
  writeFileSync(path.join(cwd, "新 的.md"), "新\n");
  rmSync(path.join(cwd, "链接.md"));
  writeFileSync(path.join(cwd, "链接.md"), "不再是链接\n");
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const told = async (from: string, to: string | null, folder = cwd): Promise<readonly string[]> =>
  given(await changedFiles(folder, from, to)).map(({ status, path: file, from: before }) => {
    const name = (full: string): string => path.relative(cwd, full);
    return `${status} ${name(file)}${before === null || before === file ? "" : ` ← ${name(before)}`}`;
  });

describe("git", () => {
  it("tells what differs between revisions, with names as they are, from any folder", async () => {
    const changes = ["deleted 去.md", `modified ${odd}`, "renamed 文件夹/二.md ← 文件夹/一.md"];
    expect([...(await told("HEAD~1", "HEAD"))].sort()).toEqual(changes);
    expect([...(await told("HEAD~1", "HEAD", path.join(cwd, "文件夹")))].sort()).toEqual(changes);
  });

  it("tells what differs in the working tree, what git does not know yet included; a link is no file", async () => {
    expect([...(await told("HEAD", null))].sort()).toEqual(["added 新 的.md", "added 链接.md"]);
  });

  it("gives contents of a revision", async () => {
    expect(given(await fileAt(cwd, "HEAD~1", odd))?.toString()).toBe("名字\n");
    expect(given(await fileAt(path.join(cwd, "文件夹"), "HEAD", "二.md"))?.toString()).toBe(
      "一\n二\n三\n四\n",
    );
    expect(given(await fileAt(cwd, "HEAD", "去.md"))).toBeNull();
    expect(given(await fileAt(cwd, "HEAD", "链接.md"))).toBeNull();
    const files = given(await filesAt(cwd, "HEAD~1"));
    expect(files.map(({ name }) => name).sort()).toEqual(["去.md", odd, "文件夹/一.md"].sort());
    const contents = given(await contentsOf(cwd, [...files.map(({ object }) => object), "0".repeat(40)]));
    expect([...contents.values()].map(String).sort()).toEqual(["一\n二\n三\n四\n", "名字\n", "去\n"].sort());
  });

  it("gives what two revisions have in common", async () => {
    expect(given(await mergeBase(cwd, "HEAD", "HEAD~1"))).toBe(run("rev-parse", "HEAD~1").trim());
  });

  it.each(["", "-x", "--output=x", "HEAD..HEAD", "没有", "HEAD\n", "HEAD:文件夹", "HEAD\0"])(
    "refuses %j as a revision, in one line",
    async (revision) => {
      const outcomes: readonly Outcome<unknown>[] = [
        await changedFiles(cwd, revision, null),
        await changedFiles(cwd, "HEAD", revision),
        await fileAt(cwd, revision, "去.md"),
        await mergeBase(cwd, "HEAD", revision),
      ];
      for (const outcome of outcomes) {
        expect(failed(outcome) ? outcome.failure.en : "").toMatch(/^no revision /);
      }
    },
  );

  it("says why it has no answer", async () => {
    const outside = mkdtempSync(path.join(os.tmpdir(), "rolewright-outside-"));
    const outcome = await changedFiles(outside, "HEAD", null);
    expect(failed(outcome) ? outcome.failure.en : "").toBe("this is no git repository");
    const wrong = await git(cwd, ["no-such-command"]);
    expect(failed(wrong) ? wrong.failure.en : "").toContain("'no-such-command' is not a git command");
    const nul = await git(cwd, ["show", "a\0b"]);
    expect(failed(nul) ? nul.failure.en : "").toBe("a name holds a NUL character");
    rmSync(outside, { recursive: true });
  });

  it("knows the notes that stand for files kept elsewhere", () => {
    expect(
      isPointer(Buffer.from("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n")),
    ).toBe(true);
    expect(isPointer(Buffer.from("# 客服经理\n"))).toBe(false);
  });
});
