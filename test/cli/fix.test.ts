import { lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Folder, makeFolder } from "./support/folder.ts";
import { runHere } from "./support/here.ts";

const config = "extends: minimal\nrules: { reporting/*: off }\n";
const spaced = (words = "仓 储 系 统"): string =>
  `# 仓库主管\n\n## 岗位职责\n\n| 类别 | 内容 |\n| --- | --- |\n| ${words} | 每周盘点 |\n`;
const tidy = spaced("仓储系统");
const typo = "# 销售专员\n\n## 岗位职责\n\n- 录入进消存数据\n";
/** No YAML: an error, and nothing mends it. */
const wrong = "title: [文员\n";

let folder: Folder;
const read = (name: string): string => readFileSync(path.join(folder.path, name), "utf8");
const fix = (args: readonly string[] = [], input?: string) =>
  runHere(["fix", ...args], folder.path, input === undefined ? undefined : () => input);

beforeEach(() => {
  folder = makeFolder({ "rolewright.config.yaml": config });
});
afterEach(() => folder.remove());

describe("fix", () => {
  it("rewrites what is safe to fix, says what it was, and leaves other files alone", async () => {
    folder.put("a.role.md", spaced());
    folder.put("b.role.md", tidy.replace("仓库主管", "配送主管"));
    folder.put("notes.md", spaced());
    const before = statSync(path.join(folder.path, "b.role.md")).mtimeMs;
    const { code, out, err } = await fix();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(
      "a.role.md\n  text/letter-spacing  Close the gaps\n\nFixed 1 problem in 1 file; nothing is left.\n",
    );
    expect(read("a.role.md")).toBe(tidy);
    expect(read("notes.md")).toBe(spaced());
    expect(statSync(path.join(folder.path, "b.role.md")).mtimeMs).toBe(before);
    expect(await fix()).toMatchObject({ code: 0, out: "Nothing to fix; nothing is left.\n" });
  });

  it("speaks Chinese", async () => {
    folder.put("a.role.md", spaced());
    const { out } = await fix(["--locale", "zh-CN"]);
    expect(out).toBe(
      "a.role.md\n  text/letter-spacing  去掉字间空格\n\n已修复 1 个文件中的 1 处；没有其他问题。\n",
    );
    folder.put("a.role.md", spaced());
    expect((await fix(["--locale", "zh-TW", "--dry-run"])).out).toMatch(
      /可修復 1 個檔案中的 1 處；沒有其他問題。\n$/,
    );
  });

  it("writes nothing with --dry-run", async () => {
    folder.put("a.role.md", spaced());
    const { code, out } = await fix(["--dry-run"]);
    expect(code).toBe(1);
    expect(out).toContain("Can fix 1 problem in 1 file");
    expect(read("a.role.md")).toBe(spaced());
  });

  it("writes a patch with --diff", async () => {
    folder.put("a.role.md", spaced());
    expect(await fix(["--diff"])).toEqual({
      code: 1,
      out: `--- a/a.role.md\n+++ b/a.role.md\n@@ -4,4 +4,4 @@\n \n | 类别 | 内容 |\n | --- | --- |\n-| 仓 储 系 统 | 每周盘点 |\n+| 仓储系统 | 每周盘点 |\n`,
      err: "",
    });
    expect(read("a.role.md")).toBe(spaced());
    expect((await fix(["-", "--stdin-filename", "x.role.md", "--diff"], spaced())).out).toContain(
      "+++ b/x.role.md",
    );
    folder.put("a.role.md", tidy);
    expect(await fix(["--diff"])).toEqual({ code: 0, out: "", err: "" });
  });

  it("takes fixes to look at only with --unsafe", async () => {
    folder.put("a.role.md", typo);
    const safely = await fix();
    expect(safely.out).toMatch(/^Nothing to fix; 1 \w+ left, 1 of them with fixes to think about \(--unsafe/);
    expect(read("a.role.md")).toBe(typo);
    expect((await fix(["--unsafe"])).out).toContain("text/typo");
    expect(read("a.role.md")).toBe(typo.replace("消", "销"));
  });

  it.each<[name: string, rule: string, fixed: boolean]>([
    ["an id", "text/letter-spacing", true],
    ["several", "law/name-form,text/letter-spacing", true],
    ["a category", "text/*", true],
    ["another", "law/*", false],
  ])("--rule with %s", async (_name, rule, fixed) => {
    folder.put("a.role.md", spaced());
    await fix(["--rule", rule]);
    expect(read("a.role.md")).toBe(fixed ? tidy : spaced());
  });

  it("leaves what a comment suppresses", async () => {
    const text = `<!-- rolewright-disable-file text/letter-spacing: 原样 -->\n${spaced()}`;
    folder.put("a.role.md", text);
    await fix(["--unsafe"]);
    expect(read("a.role.md")).toBe(text);
  });

  it("exits with 1 when errors are left", async () => {
    folder.put("a.role.yaml", wrong);
    const { code, out } = await fix();
    expect(code).toBe(1);
    expect(out).toMatch(/^Nothing to fix; \d+ errors?/);
  });

  it("changes nothing when a file cannot be read", async () => {
    folder.put("a.role.md", spaced());
    writeFileSync(path.join(folder.path, "b.role.md"), new Uint8Array(64));
    const { code, out, err } = await fix();
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("b.role.md is no text");
    expect(read("a.role.md")).toBe(spaced());
  });

  it("tells programs what it did", async () => {
    folder.put("a.role.md", spaced());
    const { out } = await fix(["--format", "json"]);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: [
        {
          path: "a.role.md",
          fixes: [{ rule: "text/letter-spacing", title: "Close the gaps", count: 1 }],
        },
      ],
      summary: { files: 1, fixes: 1, left: { errors: 0, warnings: 0, infos: 0, hints: 0 } },
    });
  });

  it("is a filter for standard input", async () => {
    expect(await fix(["-", "--stdin-filename", "x.role.md"], spaced())).toEqual({
      code: 0,
      out: tidy,
      err: "",
    });
    expect(await fix(["-"], tidy)).toEqual({ code: 0, out: tidy, err: "" });
  });

  it("invents for a rule that is named, not for its category", async () => {
    folder.put("rolewright.config.yaml", "extends: internal-cn\nrules: { reporting/*: off, field/*: off }\n");
    folder.put("a.role.md", typo);
    await fix(["--unsafe", "--rule", "section/*"]);
    expect(read("a.role.md")).toBe(typo);
    await fix(["--unsafe", "--rule", "section/missing"]);
    expect(read("a.role.md")).toContain("## 保密意识\n");
  });

  it("writes behind a link, which stays one", async () => {
    folder.put("kept/real.txt", spaced());
    symlinkSync(path.join("kept", "real.txt"), path.join(folder.path, "a.role.md"));
    expect((await fix(["a.role.md"])).code).toBe(0);
    expect(lstatSync(path.join(folder.path, "a.role.md")).isSymbolicLink()).toBe(true);
    expect(read("kept/real.txt")).toBe(tidy);
    expect(readdirSync(path.join(folder.path, "kept"))).toEqual(["real.txt"]);
  });

  it("keeps line breaks, the byte order mark and the mode", async () => {
    const file = path.join(folder.path, "a.role.md");
    writeFileSync(file, `\ufeff${spaced().replaceAll("\n", "\r\n")}`, { mode: 0o640 });
    await fix();
    expect(read("a.role.md")).toBe(`\ufeff${tidy.replaceAll("\n", "\r\n")}`);
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });
});

describe("check --fix", () => {
  it("fixes first and reports what is left", async () => {
    folder.put("a.role.md", spaced());
    folder.put("b.role.md", typo);
    const { code, out, err } = await runHere(["check", "--fix", "--format", "json"], folder.path);
    const rules = (JSON.parse(out) as { files: { findings: { rule: string }[] }[] }).files.flatMap(
      ({ findings }) => findings.map(({ rule }) => rule),
    );
    expect({ code, rules, err }).toEqual({
      code: 0,
      rules: ["text/typo"],
      err: "rolewright: fixed 1 problem in 1 file\n",
    });
    expect(read("a.role.md")).toBe(tidy);
  });

  it.each<[args: readonly string[], words: string]>([
    [["-"], "--fix rewrites files and does not go with -"],
    [["--shard", "1/2"], "--fix does not go with --shard"],
    [["--changed-since", "HEAD"], "--fix does not go with --changed-since"],
  ])("%j is refused", async (args, words) => {
    const { code, out, err } = await runHere(["check", "--fix", ...args], folder.path);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
  });
});
