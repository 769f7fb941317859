import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowsers } from "../../server/src/print/find-browser.ts";
import { runHere } from "./support/here.ts";
import { rolewright } from "./support/program.ts";

const posting = `---
kind: posting
organization: 示例科技
location: 杭州市余杭区
employmentType: full-time
datePosted: 2026-11-01
validThrough: 2099-12-31
pay: 6000-8000元/月
---
# 客服专员

## 岗位职责

- 接听客户电话
`;
const files: Readonly<Record<string, string>> = {
  "rolewright.config.yaml": "organization: 示例科技\n",
  "总部/总经理.role.yaml":
    "title: 总经理\nroot: true\ndepartment: 总经办\nsections:\n  authority: [审批预算]\n",
  "客服/客服总监.role.md":
    "# 客服总监\n\n- **所属部门**：客服中心\n- **岗位编码**：KF-1\n- **直接上级**：总经理\n\n## 岗位职责\n\n- 带领客服中心\n\n## 岗位权限\n\n- 审批五万元以内的费用\n",
  "客服/客服专员招聘.role.md": posting,
};

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), "rolewright-export-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), text);
  }
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const run = (...args: readonly string[]) => runHere(["export", ...args], cwd);
const there = (name: string): boolean => existsSync(path.join(cwd, name));
const text = (name: string): string => readFileSync(path.join(cwd, name), "utf8");
const director = "客服/客服总监.role.md";
const vacancy = "客服/客服专员招聘.role.md";

describe("rolewright export", () => {
  it("writes text to standard output and tells its length on the other", async () => {
    const { out, err, code } = await rolewright(["export", vacancy, "--to", "text"], { cwd });
    expect(out).toContain("【岗位职责】\n• 接听客户电话\n");
    expect(err).toMatch(
      /^客服\/客服专员招聘\.role\.md: note: \d+ characters \(\d+ without spaces\), \d+ of them Chinese; \d+ words\n$/,
    );
    expect(code).toBe(0);
    expect((await run(vacancy, "--to", "text", "-o", "-")).out).toBe(out);
  });

  it("is for candidates where it goes to them, and for the company where it stays", async () => {
    expect((await run(director, "--to", "text")).out).not.toContain("审批");
    expect((await run(director, "--to", "md")).out).toContain("审批五万元以内的费用");
    expect((await run(director, "--to", "md", "--variant", "posting")).out).not.toMatch(/审批|KF-1/);
  });

  it("tells what structured data lacks and ends with 1", async () => {
    expect(await run(vacancy, "--to", "jsonld")).toMatchObject({ err: "", code: 0 });
    const { out, err, code } = await run(director, "--to", "jsonld");
    expect(JSON.parse(out)).toMatchObject({ "@type": "JobPosting", title: "客服总监" });
    expect(err).toContain(
      `${director}: error: required property datePosted is missing: say when it was posted`,
    );
    expect(err).toContain(`${director}: warning: recommended property validThrough is missing`);
    expect(code).toBe(1);
    const chinese = await runHere(["export", director, "--to", "jsonld", "--locale", "zh-CN"], cwd);
    expect(chinese.err).toContain(`${director}：错误：缺少必需属性 datePosted：请写发布日期`);
  });

  it("overwrites nothing, unless it is told to", async () => {
    expect(await run(director, "--to", "html", "-o", "a.html")).toEqual({ out: "", err: "", code: 0 });
    expect(text("a.html")).toContain("<h1>客服总监</h1>");
    writeFileSync(path.join(cwd, "a.html"), "mine");
    expect(await run(director, "--to", "html", "-o", "a.html")).toEqual({
      out: "",
      err: "rolewright: a.html is there already; --force overwrites\n",
      code: 2,
    });
    expect(text("a.html")).toBe("mine");
    expect(
      await run(director, "--to", "html", "-o", "a.html", "--theme", "classic", "--force"),
    ).toMatchObject({ code: 0 });
    expect(text("a.html")).toContain('data-theme="classic"');
  });

  it("overwrites no role even then", async () => {
    expect(await run(director, "--to", "md", "-o", vacancy, "--force")).toEqual({
      out: "",
      err: `rolewright: ${vacancy} is a role definition and cannot be the output\n`,
      code: 2,
    });
    expect(text(vacancy)).toBe(posting);
  });

  it("makes a folder a site", async () => {
    expect(await run(".", "--to", "html", "-o", "site/")).toEqual({ out: "", err: "", code: 0 });
    expect(readdirSync(path.join(cwd, "site"), { recursive: true, encoding: "utf8" }).sort()).toEqual([
      "index.html",
      "organisation.html",
      "客服",
      "客服/客服专员招聘.html",
      "客服/客服总监.html",
      "总部",
      "总部/总经理.html",
    ]);
    expect(text("site/客服/客服总监.html")).toContain(
      'href="../%E6%80%BB%E9%83%A8/%E6%80%BB%E7%BB%8F%E7%90%86.html"',
    );
    expect((await run(".", "--to", "html", "-o", "site")).err).toBe(
      "rolewright: site/index.html and 4 more are there already; --force overwrites\n",
    );
    const before = text("site/index.html");
    expect((await run(".", "--to", "html", "-o", "site", "--force")).code).toBe(0);
    expect(text("site/index.html")).toBe(before);
  });

  it("puts only what is advertised outside, and leaves no trace of the rest", async () => {
    expect((await run(".", "--to", "html", "--variant", "posting", "-o", "jobs")).code).toBe(0);
    expect(readdirSync(path.join(cwd, "jobs"), { recursive: true, encoding: "utf8" }).sort()).toEqual([
      "index.html",
      "客服",
      "客服/客服专员招聘.html",
    ]);
    expect((await run("总部", "--to", "html", "--variant", "posting", "-o", "none")).err).toContain(
      "there is no posting (kind: posting) in the folder",
    );
    expect(there("none")).toBe(false);
  });

  it("keeps an internal role inside that shares its file with a posting", async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "rolewright-both-"));
    writeFileSync(
      path.join(folder, "配送.role.yaml"),
      "title: 配送员\nkind: posting\nsections:\n  responsibilities: [送货]\n---\ntitle: 配送主管\nkind: position\nsections:\n  responsibilities: [排班]\n",
    );
    const of = (...args: readonly string[]) => runHere(["export", ...args, "--variant", "posting"], folder);
    expect((await of(".", "--to", "html", "-o", "jobs")).code).toBe(0);
    expect(readdirSync(path.join(folder, "jobs")).sort()).toEqual(["index.html", "配送-配送员.html"]);
    expect(readFileSync(path.join(folder, "jobs/index.html"), "utf8")).not.toContain("配送主管");
    expect((await of(".", "--to", "text", "-o", "text")).code).toBe(0);
    expect(readFileSync(path.join(folder, "text/配送.txt"), "utf8")).not.toMatch(/配送主管|排班/);
    expect((await of("配送.role.yaml", "--to", "text")).out).toMatch(/送货[\s\S]*排班/);
    rmSync(folder, { recursive: true, force: true });
  });

  it("writes other formats beside one another", async () => {
    expect((await run("客服", "--to", "md", "-o", "wiki")).code).toBe(0);
    expect(readdirSync(path.join(cwd, "wiki")).sort()).toEqual(["客服专员招聘.md", "客服总监.md"]);
    expect((await run(director, "--to", "json-resume", "-o", "wiki")).code).toBe(0);
    expect(JSON.parse(text("wiki/客服总监.job.json"))).toMatchObject({ title: "客服总监" });
  });

  it.skipIf(process.platform !== "linux")("says so where no folder can be made", async () => {
    for (const name of ["/proc/nowhere/a/x.md", "/proc/nowhere/"])
      expect(await run(director, "--to", "md", "-o", name)).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^rolewright: cannot write \S*nowhere\S* \(\w+\)\n$/),
      });
  });

  it("reads standard input", async () => {
    const { out, code } = await runHere(
      ["export", "-", "--stdin-filename", "x.role.yaml", "--to", "md"],
      cwd,
      () => "title: 出纳\n",
    );
    expect([out, code]).toEqual(["# 出纳\n", 0]);
  });

  it.each<[string, readonly string[], string]>([
    ["no format", [director], "export needs --to and one of html, pdf, docx"],
    ["another format", [director, "--to", "rtf"], "--to cannot be rtf"],
    [
      "another theme",
      [director, "--to", "html", "--theme", "x"],
      "--theme cannot be x; it takes modern, classic, compact",
    ],
    ["another reader", [director, "--to", "html", "--variant", "x"], "--variant cannot be x"],
    ["no file", ["--to", "html"], "export needs files"],
    ["a file that is not there", ["nobody.role.md", "--to", "html"], "nobody.role.md"],
    ["bytes without a file", [director, "--to", "docx"], "--to docx needs a file to write to: -o role.docx"],
    ["several files without a folder", [director, vacancy, "--to", "md"], "several files need a folder"],
    [
      "several files into a file",
      ["客服", "--to", "md", "-o", director],
      "is a file; several files need a folder",
    ],
    ["a folder of nothing", ["empty", "--to", "html", "-o", "x"], "there is no role definition to export"],
  ])("ends with one line and 2: %s", async (_, args, expected) => {
    mkdirSync(path.join(cwd, "empty"), { recursive: true });
    const { out, err, code } = await run(...args);
    expect(err).toContain(expected);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect([out, code]).toEqual(["", 2]);
  });

  it("writes nothing of half a document, nor of the others", async () => {
    mkdirSync(path.join(cwd, "half"), { recursive: true });
    writeFileSync(path.join(cwd, "half/a.role.md"), "# a\n\n## b\n\nc\n");
    writeFileSync(path.join(cwd, "half/b.role.yaml"), "title: [\n");
    for (const format of ["html", "md"]) {
      const { err, code } = await run("half", "--to", format, "-o", "out");
      expect([err, code]).toEqual([
        "rolewright: cannot export half/b.role.yaml: line 1: This [ has no ].\n",
        2,
      ]);
      expect(there("out")).toBe(false);
    }
    rmSync(path.join(cwd, "half"), { recursive: true });
  });
});

describe("PDF", () => {
  it("without a browser says in one line what was looked for and what to do", async () => {
    const none = await rolewright(["export", director, "--to", "pdf", "-o", "a.pdf"], {
      cwd,
      env: { ROLEWRIGHT_CHROMIUM: "/nonexistent" },
    });
    expect([none.err, none.code]).toEqual([
      "rolewright: cannot export 客服/客服总监.role.md: the browser named in ROLEWRIGHT_CHROMIUM is not there or is no program: /nonexistent\n",
      2,
    ]);
    const nowhere = await rolewright(["export", director, "--to", "pdf", "-o", "a.pdf"], {
      cwd,
      env: { PATH: "/nonexistent" },
    });
    // On macOS and Windows browsers are found without a path.
    if (process.platform === "linux") {
      expect(nowhere.err).toContain(
        "PDF needs Chromium, Google Chrome or Microsoft Edge, and none was found",
      );
      expect(nowhere.code).toBe(2);
      expect(there("a.pdf")).toBe(false);
    }
  });

  it("by a program that prints nothing fails in one line", async () => {
    if (process.platform === "win32") return;
    const program = path.join(cwd, "no-browser.sh");
    writeFileSync(program, "#!/bin/sh\necho '[1:2:ERROR] cannot open display' >&2\nexit 3\n", {
      mode: 0o755,
    });
    const { err, code } = await rolewright(["export", director, "--to", "pdf", "-o", "a.pdf"], {
      cwd,
      env: { ROLEWRIGHT_CHROMIUM: program },
    });
    expect(err).toContain("the browser did not print a PDF");
    expect(err).toContain("cannot open display");
    expect([code, there("a.pdf")]).toEqual([2, false]);
  });

  const browsers = findBrowsers({ env: process.env, platform: process.platform });
  const hasBrowser = browsers.named === null ? browsers.found.length > 0 : browsers.there;
  const hasPoppler = commandWorks("pdftotext") && commandWorks("pdffonts");
  if (!hasBrowser || !hasPoppler)
    console.log(`PDF not printed: there is no ${hasBrowser ? "poppler (pdftotext, pdffonts)" : "Chromium"}.`);

  it.skipIf(!hasBrowser || !hasPoppler)("has the words, and the fonts they are in", async () => {
    const env = {
      HOME: os.homedir(),
      ...(process.env.ROLEWRIGHT_CHROMIUM ? { ROLEWRIGHT_CHROMIUM: process.env.ROLEWRIGHT_CHROMIUM } : {}),
    };
    const { err, code } = await rolewright(["export", director, "--to", "pdf", "-o", "b.pdf"], { cwd, env });
    expect([err, code]).toEqual(["", 0]);
    const words = execFileSync("pdftotext", [path.join(cwd, "b.pdf"), "-"], { encoding: "utf8" });
    for (const expected of ["客服总监", "岗位职责", "带领客服中心", "KF-1"])
      expect(words).toContain(expected);
    const fonts = execFileSync("pdffonts", [path.join(cwd, "b.pdf")], { encoding: "utf8" });
    const lines = fonts.trim().split("\n").slice(2);
    expect(lines.length).toBeGreaterThan(0);
    // emb sub uni object ID: every font is embedded.
    for (const line of lines) expect(line).toMatch(/\s+yes\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$/);
    const info = execFileSync("pdfinfo", [path.join(cwd, "b.pdf")], { encoding: "utf8" });
    expect(info).toMatch(/Title:\s+客服总监/);
    expect(info).toMatch(/Page size:.*A4/);
  });
});

function commandWorks(name: string): boolean {
  try {
    execFileSync(name, ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
