import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { printToDocx } from "../../server/src/formats/docx-write.ts";
import { rolewright } from "./support/program.ts";

const scratch = mkdtempSync(path.join(tmpdir(), "rolewright-import-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A folder with these files. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(scratch, "case-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

const plain = "【基本信息】\n职位名称:仓储主管\n直接上级:物流总监\n【岗位职责】\n1、每月盘点一次\n";
const markdown = "---\nreportsTo: 物流总监\n---\n\n# 仓储主管\n\n## 岗位职责\n\n1. 每月盘点一次\n";
const html =
  "<h1>Shift Lead</h1><nav>Home | Log in</nav><h2>Responsibilities</h2><ul><li>Run a shift</li></ul>";

describe.concurrent("rolewright import", () => {
  it("writes one file's role to standard output", async () => {
    const cwd = folderWith({ "仓储主管.txt": plain });
    expect(await rolewright(["import", "仓储主管.txt"], { cwd })).toEqual({
      code: 0,
      out: markdown,
      err: "",
    });
    expect(readdirSync(cwd)).toEqual(["仓储主管.txt"]);
  });

  it("reads standard input, in any encoding", async () => {
    const input = Buffer.from(`\ufeff${plain}`, "utf16le");
    expect((await rolewright(["import", "-"], { input })).out).toBe(markdown);
    const named = await rolewright(["import", "-", "--stdin-filename", "a.html"], { input: html });
    expect(named.out).toContain("# Shift Lead\n\n");
  });

  it("writes a file, as YAML when its name says so", async () => {
    const cwd = folderWith({ "a.txt": plain });
    expect((await rolewright(["import", "a.txt", "-o", "new/a.role.yaml"], { cwd })).code).toBe(0);
    expect(readFileSync(path.join(cwd, "new/a.role.yaml"), "utf8")).toMatch(/^title: 仓储主管\n/);
    expect((await rolewright(["import", "a.txt", "--to", "yaml"], { cwd })).out).toMatch(
      /^title: 仓储主管\n/,
    );
  });

  it("writes several into a folder, the good ones though others fail", async () => {
    const cwd = folderWith({
      "仓储主管.txt": plain,
      "Shift Lead.html": html,
      "broken.pdf": "%PDF-1.4 nothing",
      "empty.md": "",
    });
    const files = ["仓储主管.txt", "Shift Lead.html", "broken.pdf", "empty.md"];
    const { code, out, err } = await rolewright(["import", ...files, "-o", "roles"], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^rolewright: cannot import broken\.pdf: [^\n]+; cannot import empty\.md: [^\n]+\n$/);
    expect(readdirSync(path.join(cwd, "roles")).sort()).toEqual(["Shift Lead.role.md", "仓储主管.role.md"]);
  });

  it("overwrites nothing without --force", async () => {
    const cwd = folderWith({ "a.txt": plain, "a.role.md": "mine\n", "sub/a.md": "# 采购经理\n" });
    const refused = await rolewright(["import", "a.txt", "-o", "a.role.md"], { cwd });
    expect(refused).toEqual({
      code: 2,
      out: "",
      err: "rolewright: a.role.md is there already; --force overwrites it\n",
    });
    expect(readFileSync(path.join(cwd, "a.role.md"), "utf8")).toBe("mine\n");
    expect((await rolewright(["import", "a.txt", "-o", "a.role.md", "--force"], { cwd })).code).toBe(0);
    expect(readFileSync(path.join(cwd, "a.role.md"), "utf8")).toBe(markdown);
    // Two sources of one name would be one file.
    const twice = await rolewright(["import", "a.txt", "sub/a.md", "-o", "out/", "--force"], { cwd });
    expect(twice.code).toBe(2);
    expect(readFileSync(path.join(cwd, "out/a.role.md"), "utf8")).toBe(markdown);
  });

  it("reports to people and to programs", async () => {
    const cwd = folderWith({ "a.txt": `${plain}本站所有内容均由网友上传\n` });
    const told = await rolewright(["import", "a.txt", "-o", "a.role.md", "--report", "a.report.md"], { cwd });
    expect(told.code).toBe(0);
    expect(readFileSync(path.join(cwd, "a.report.md"), "utf8")).toContain(
      "left by a website (line 6 of the source): `本站所有内容均由网友上传`",
    );
    await rolewright(["import", "a.txt", "-o", "b.role.md", "--report", "a.json"], { cwd });
    const report = JSON.parse(readFileSync(path.join(cwd, "a.json"), "utf8"));
    expect(report).toMatchObject({
      version: 1,
      source: "a.txt",
      title: "仓储主管",
      titleFrom: "field",
      fields: [
        { id: "title", key: "职位名称", value: "仓储主管", line: 2 },
        { id: "reportsTo", key: "直接上级", value: "物流总监", line: 3 },
      ],
      dropped: [{ why: "boilerplate", text: "本站所有内容均由网友上传", line: 6 }],
    });
  });

  it("knows the company's own words", async () => {
    const cwd = folderWith({
      "rolewright.config.yaml": "vocabulary:\n  sections: { confidentiality: [守口如瓶] }\n",
      "a.txt": "客服经理岗位说明书\n守口如瓶\n1、不谈客户\n",
    });
    expect((await rolewright(["import", "a.txt"], { cwd })).out).toContain("\n## 守口如瓶\n");
  });

  it("reads Word documents, whatever they are called", async () => {
    const docx = await printToDocx({
      language: "zh-CN",
      title: "仓储主管",
      header: ["北辰冷链"],
      footer: ["CC-207"],
      cardHeading: "基本信息",
      card: [{ name: "直接上级", value: "物流总监" }],
      blocks: [
        { kind: "heading", level: 1, runs: [{ text: "岗位职责" }] },
        {
          kind: "list",
          ordered: true,
          start: 1,
          items: [[{ kind: "paragraph", runs: [{ text: "每月盘点一次" }] }]],
        },
      ],
    });
    const cwd = folderWith({ "a.docx": docx, "b.txt": docx });
    const { code, out } = await rolewright(["import", "a.docx", "--report", "a.json"], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: markdown });
    const { dropped } = JSON.parse(readFileSync(path.join(cwd, "a.json"), "utf8"));
    expect(dropped).toContainEqual({ why: "page-furniture", text: "北辰冷链", line: null });
    expect((await rolewright(["import", "b.txt"], { cwd })).out).toBe(markdown);
  });

  it.each<
    [
      name: string,
      files: Readonly<Record<string, string | Uint8Array>>,
      args: readonly string[],
      error: RegExp,
    ]
  >([
    ["no file", {}, [], /import needs files/],
    ["a file that is not there", {}, ["a.docx"], /no such file: a\.docx/],
    ["a folder", { "sub/a.txt": plain }, ["sub"], /sub is a folder/],
    [
      "junk",
      { "a.txt": Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2]) },
      ["a.txt"],
      /a\.txt: it is no text/,
    ],
    ["an empty file", { "a.docx": "" }, ["a.docx"], /a\.docx: there are no words in it/],
    ["only white space", { "a.md": " \n\t\n" }, ["a.md"], /a\.md: there are no words in it/],
    ["no Word document", { "a.docx": "plain words" }, ["a.docx"], /a\.docx: it is damaged/],
    [
      "a broken archive",
      { "a.docx": "PK\u0003\u0004word/document.xml" },
      ["a.docx"],
      /a\.docx: it is damaged/,
    ],
    ["an archive", { "a.txt": "PK\u0003\u0004photo.jpg" }, ["a.txt"], /a\.txt: it is an archive/],
    [
      "an old Word document",
      { "a.doc": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
      ["a.doc"],
      /old kind/,
    ],
    ["a text too long", { "a.txt": "岗".repeat(300_001) }, ["a.txt"], /too large/],
    [
      "several without a folder",
      { "a.txt": plain, "b.txt": plain },
      ["a.txt", "b.txt"],
      /several files need a folder/,
    ],
    [
      "several into a file",
      { "a.txt": plain, "b.txt": plain },
      ["a.txt", "b.txt", "-o", "a.txt"],
      /is no folder/,
    ],
    ["an unknown format", { "a.txt": plain }, ["a.txt", "--to", "docx"], /--to cannot be docx/],
  ])("2 with one line, and nothing written, for %s", async (_name, files, args, error) => {
    const cwd = folderWith(files);
    const before = readdirSync(cwd);
    const { code, out, err } = await rolewright(["import", ...args], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(error);
    expect(err).toMatch(/^rolewright: [^\n]+\n$/);
    expect(readdirSync(cwd)).toEqual(before);
  });

  it("speaks the reader's language", async () => {
    const cwd = folderWith({ "a.docx": "x" });
    const { err } = await rolewright(["import", "a.docx", "--locale", "zh-TW"], { cwd });
    expect(err).toBe("rolewright: 無法匯入 a.docx：檔案已損毀，或與副檔名不符\n");
    expect(existsSync(path.join(cwd, "a.role.md"))).toBe(false);
  });
});
