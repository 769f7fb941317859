import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rewrite } from "../../server/src/cli/rewrite.ts";
import { decodeText, type Encoding } from "../../server/src/text/decode.ts";
import { encodeText } from "../../server/src/text/encode.ts";
import { type Folder, makeFolder } from "./support/folder.ts";
import { runHere } from "./support/here.ts";
import { rolewright } from "./support/program.ts";

const simplified = "# 仓库主管\n\n## 岗位职责\n\n1.盘点库存\n2.录入进消存数据\n";
const traditional = "# 倉儲主管\n\n## 工作內容\n\n1.盤點庫存\n2.排班與點名\n";
const western = "# Café Manager\n\n## Responsibilities\n\n1.Runs the café – it’s “hers”\n2.Orders\n";

const bytesOf = (text: string, encoding: Encoding, bom = false): Uint8Array => {
  const bytes = encodeText(text, encoding, bom);
  if (bytes === null) throw new Error(`${text} cannot be written in ${encoding}`);
  return bytes;
};

const kinds: readonly (readonly [said: string, encoding: Encoding, bom: boolean, text: string])[] = [
  ["GB 18030", "gb18030", false, simplified],
  ["Big5", "big5", false, traditional],
  ["UTF-16 LE", "utf-16le", true, simplified],
  ["UTF-16 LE", "utf-16le", false, simplified],
  ["UTF-16 BE", "utf-16be", true, traditional],
  ["UTF-16 BE", "utf-16be", false, western],
  ["Windows-1252", "windows-1252", false, western],
];

let folder: Folder;
const file = (name: string): string => path.join(folder.path, name);
const run = (...args: readonly string[]) => runHere(args, folder.path);
const put = (name: string, bytes: Uint8Array): void => writeFileSync(file(name), bytes);
const raw = (name: string): Uint8Array => new Uint8Array(readFileSync(file(name)));

beforeEach(() => {
  folder = makeFolder({ "rolewright.config.yaml": "extends: minimal\nrules: { reporting/*: off }\n" });
});
afterEach(() => folder.remove());

describe.each(kinds)("%s", (said, encoding, bom, text) => {
  it("is read as UTF-8 is, and said once on standard error", async () => {
    folder.put("a.role.md", text);
    const plain = await run("check", "--format", "json");
    put("a.role.md", bytesOf(text, encoding, bom));
    const note = `a.role.md: read as ${said}\n`;
    expect(await run("check", "--format", "json")).toEqual({ ...plain, err: note });
    expect((await run("check", "--locale", "zh-CN")).err).toBe(`a.role.md：读作 ${said}\n`);
    expect((await run("check", "--quiet")).err).toBe("");
  });

  it("stays what it is when it is formatted", async () => {
    put("a.role.md", bytesOf(text, encoding, bom));
    expect(await run("format")).toMatchObject({ code: 0, out: "a.role.md\n" });
    expect(raw("a.role.md")).toEqual(bytesOf(text.replaceAll(/^(\d\.)/gm, "$1 "), encoding, bom));
  });

  it("becomes UTF-8 when it is wanted", async () => {
    const tidy = text.replaceAll(/^(\d\.)/gm, "$1 ");
    put("a.role.md", bytesOf(tidy, encoding, bom));
    expect(await run("format")).toMatchObject({ code: 0, out: "" });
    expect(await run("format", "--to-utf8")).toMatchObject({ code: 0, out: "a.role.md\n" });
    expect(readFileSync(file("a.role.md"), "utf8")).toBe(tidy);
    expect(await run("format", "--to-utf8")).toEqual({ code: 0, out: "", err: "" });
  });
});

describe("every command that reads files", () => {
  it.each<[args: readonly string[], words: string]>([
    [["inspect", "a.role.md"], "仓库主管"],
    [["graph"], "仓库主管"],
    [["export", "a.role.md", "--to", "text", "--variant", "internal"], "仓库主管"],
    [["fix", "--dry-run"], "text/typo"],
    [["format", "--check"], "a.role.md"],
    [["import", "a.role.md"], "仓库主管"],
  ])("%j", async (args, words) => {
    put("a.role.md", bytesOf(simplified, "gb18030"));
    const { out, err } = await run(...args, ...(args[0] === "fix" ? ["--unsafe"] : []));
    expect(out).toContain(words);
    expect(err.match(/^a\.role\.md: read as GB 18030$/gm)).toHaveLength(1);
  });
});

describe("writing", () => {
  it("fix keeps the encoding", async () => {
    put("a.role.md", bytesOf(simplified, "gb18030"));
    expect(await run("fix", "--unsafe")).toMatchObject({ code: 0 });
    expect(raw("a.role.md")).toEqual(bytesOf(simplified.replace("消", "销"), "gb18030"));
  });

  it("fix makes UTF-8 of all files when it is wanted", async () => {
    put("a.role.md", bytesOf(simplified, "gb18030"));
    put("b.role.md", bytesOf(traditional, "utf-16le", true));
    folder.put("c.role.md", western);
    const { code, out } = await run("fix", "--unsafe", "--rule", "text/typo", "--to-utf8");
    expect(code).toBe(0);
    expect(out).toMatch(
      /^a\.role\.md\n {2}stored as UTF-8\n {2}text\/typo .*\n\nb\.role\.md\n {2}stored as UTF-8\n\nFixed 1 problem in 1 file;/,
    );
    expect(readFileSync(file("a.role.md"), "utf8")).toBe(simplified.replace("消", "销"));
    expect(readFileSync(file("b.role.md"), "utf8")).toBe(traditional);
  });

  it("does not touch a file whose encoding lacks a character, and says how to go on", () => {
    const bytes = bytesOf(traditional, "big5");
    put("a.role.md", bytes);
    // 務 is in Big5, 务 is not.
    const rewriting = {
      file: file("a.role.md"),
      name: "a.role.md",
      before: traditional,
      after: `${traditional}务`,
    };
    expect(rewrite(rewriting, false)?.en).toContain("--to-utf8 makes it UTF-8");
    expect(raw("a.role.md")).toEqual(bytes);
    expect(rewrite(rewriting, true)).toBeNull();
    expect(readFileSync(file("a.role.md"), "utf8")).toBe(`${traditional}务`);
    expect(rewrite(rewriting, true)?.en).toContain("was changed meanwhile");
  });

  it("leaves damaged files as they are", async () => {
    const bytes = Buffer.concat([Buffer.from(simplified), Buffer.from([0xff]), Buffer.from("\n")]);
    put("a.role.md", bytes);
    const { code, err } = await run("format");
    expect(code).toBe(2);
    expect(err).toBe(
      "a.role.md: read as UTF-8; some of its bytes are no text and stand as “\ufffd”\n" +
        "rolewright: a.role.md has bytes that are no text and was left as it is\n",
    );
    expect(raw("a.role.md")).toEqual(new Uint8Array(bytes));
  });
});

describe("standard input", () => {
  it.each(kinds.slice(0, 3))("%s", async (said, encoding, bom, text) => {
    const { code, out, err } = await rolewright(["format", "-", "--stdin-filename", "x.role.md"], {
      cwd: folder.path,
      input: Buffer.from(bytesOf(text, encoding, bom)),
    });
    expect({ code, err }).toEqual({ code: 0, err: `x.role.md: read as ${said}\n` });
    expect(out).toBe(text.replaceAll(/^(\d\.)/gm, "$1 "));
  });
});

describe("what is no text", () => {
  it.each<[name: string, bytes: Uint8Array]>([
    ["zeros", new Uint8Array(64)],
    ["an archive", Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 8, 8, 8, 0, 0xa3, 0x91, 0x6d, 0x5b, 0, 0])],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0, 0, 0xd, 0x49, 0x48])],
  ])("%s: one line, and the other files are checked", async (_name, bytes) => {
    put("a.role.md", bytes);
    folder.put("b.role.md", simplified);
    const { code, out, err } = await run("check", "--format", "json");
    expect({ code, err }).toEqual({
      code: 2,
      err: "rolewright: a.role.md is no text; rolewright import reads Word documents, PDFs and web pages\n",
    });
    expect(JSON.parse(out)).toMatchObject({ files: [{ path: "b.role.md" }] });
  });
});

it("a config file may be in another encoding, too", async () => {
  put(
    "rolewright.config.yaml",
    bytesOf("extends: minimal\norganization: 青禾家居\nrules: { reporting/*: off }\n", "gb18030"),
  );
  folder.put("a.role.md", simplified);
  expect(JSON.parse((await run("inspect", "a.role.md", "--format", "json")).out)).toMatchObject({
    roles: [{ title: "仓库主管" }],
  });
  expect(decodeText(raw("rolewright.config.yaml"))?.encoding).toBe("gb18030");
});
