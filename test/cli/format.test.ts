import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runHere } from "./support/here.ts";

const untidy =
  "# 店长\n\n\n\n【岗位职责】\n1.收银\n1、补货  \n\n【绩效指标】\n|指标|权重|\n|-|-|\n|销售额|60%|";
const tidy =
  "# 店长\n\n【岗位职责】\n1. 收银\n2、补货\n\n【绩效指标】\n| 指标   | 权重 |\n| ------ | ---- |\n| 销售额 | 60%  |\n";

let cwd: string;
const file = (name: string): string => path.join(cwd, name);
const put = (name: string, text: string | Buffer): void => {
  mkdirSync(path.dirname(file(name)), { recursive: true });
  writeFileSync(file(name), text);
};
const read = (name: string): string => readFileSync(file(name), "utf8");

beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), "rolewright-format-"));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

describe("format", () => {
  it("tidies role files in place, names those it changed and leaves the others", async () => {
    put("a.role.md", untidy);
    put("b.role.md", tidy);
    put("c.role.yaml", "title: 店员  \n\n\n\n部门: 门店");
    put("README.md", untidy);
    const before = statSync(file("b.role.md")).mtimeMs;
    const { code, out, err } = await runHere(["format"], cwd);
    expect({ code, out, err }).toEqual({ code: 0, out: "a.role.md\nc.role.yaml\n", err: "" });
    expect(read("a.role.md")).toBe(tidy);
    expect(read("c.role.yaml")).toBe("title: 店员\n\n部门: 门店\n");
    expect(read("README.md")).toBe(untidy);
    expect(statSync(file("b.role.md")).mtimeMs).toBe(before);
    expect(await runHere(["format"], cwd)).toMatchObject({ code: 0, out: "" });
  });

  it("only lists with --check, and says so with its exit code", async () => {
    put("a.role.md", untidy);
    expect(await runHere(["format", "--check"], cwd)).toMatchObject({ code: 1, out: "a.role.md\n" });
    expect(read("a.role.md")).toBe(untidy);
    put("a.role.md", tidy);
    expect(await runHere(["format", "--check"], cwd)).toMatchObject({ code: 0, out: "" });
  });

  it("keeps line breaks and the byte order mark", async () => {
    put("a.role.md", `\ufeff${untidy.replaceAll("\n", "\r\n")}`);
    expect((await runHere(["format", "a.role.md"], cwd)).code).toBe(0);
    expect(read("a.role.md")).toBe(`\ufeff${tidy.replaceAll("\n", "\r\n")}`);
  });

  it("reads standard input", async () => {
    expect(await runHere(["format", "-", "--stdin-filename", "x.role.md"], cwd, () => untidy)).toMatchObject({
      code: 0,
      out: tidy,
    });
    expect(await runHere(["format", "-", "--check"], cwd, () => untidy)).toMatchObject({ code: 1 });
    expect(await runHere(["format", "-"], cwd, () => tidy)).toMatchObject({ code: 0, out: tidy });
  });

  it("says in one line what is wrong", async () => {
    expect(await runHere(["format", "nowhere.role.md"], cwd)).toMatchObject({
      code: 2,
      err: "rolewright: no such file: nowhere.role.md\n",
    });
    expect((await runHere(["format", "--format", "json"], cwd)).code).toBe(2);
  });
});
