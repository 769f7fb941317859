import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runHere } from "./support/here.ts";
import { makeOrganisation, removeFolder, roleText } from "./support/organisation.ts";
import { rolewright } from "./support/program.ts";

let cwd = "";
beforeEach(() => {
  cwd = makeOrganisation(24);
});
afterEach(() => removeFolder(cwd));

const kept = (): string => path.join(cwd, "kept");
const cold = (...more: readonly string[]) => runHere(["check", "--format", "json", ...more], cwd);
const cached = (...more: readonly string[]) => cold("--cache-location", "kept", ...more);

describe("check --cache", () => {
  it("finds the same again, and after changes what a cold run finds", async () => {
    const first = await cached();
    expect(first).toEqual(await cold());
    const written = statSync(kept()).mtimeMs;
    expect(await cached()).toEqual(first);
    expect(statSync(kept()).mtimeMs).toBe(written);
    // Everybody in between is told of the new title.
    writeFileSync(path.join(cwd, "部门2/role-002.role.md"), roleText(2).replace("# 2区", "# 二区"));
    rmSync(path.join(cwd, "部门1/role-009.role.md"));
    writeFileSync(path.join(cwd, "部门1/新.role.md"), roleText(5));
    const changed = await cached();
    expect(changed).toEqual(await cold());
    expect(changed.out).not.toBe(first.out);
  });

  it("knows the files of another question, and speaks every language", async () => {
    await cached("部门1");
    expect(await cached()).toEqual(await cold());
    expect(await cached("部门2", "--locale", "zh-TW")).toEqual(await cold("部门2", "--locale", "zh-TW"));
  });

  it("begins anew with another config", async () => {
    await cached();
    writeFileSync(path.join(cwd, "rolewright.config.yaml"), "extends: minimal\n");
    expect(await cached()).toEqual(await cold());
  });

  it.each([
    ["nothing", ""],
    ["a text of somebody's", "# 我的笔记\n"],
    ["another program's", '{"version":1,"files":{}}\n'],
  ])("takes %s for no cache and writes its own", async (_, text) => {
    writeFileSync(kept(), text);
    expect(await cached()).toEqual(await cold());
    expect(readFileSync(kept(), "utf8")).toMatch(/^\{"rolewright":"cache"/);
  });

  it("does not believe a cache that was changed to hide findings", async () => {
    await cached();
    const text = readFileSync(kept(), "utf8");
    const [head = "", digests = "", , ...rest] = text.split("\n");
    const nothing = '{"rules":[],"paths":[],"messages":[],"fixes":[],"files":[]}';
    writeFileSync(kept(), [head, digests, nothing, ...rest].join("\n"));
    expect(await cached()).toEqual(await cold());
  });

  it("is where tools of Node keep theirs, else beside the roles", async () => {
    await cold("--cache");
    expect(readdirSync(cwd)).toContain(".rolewright-cache");
    mkdirSync(path.join(cwd, "node_modules"));
    await cold("--cache");
    expect(readdirSync(path.join(cwd, "node_modules/.cache/rolewright"))).toHaveLength(1);
  });

  it("may be used by several runs at once", async () => {
    const args = ["check", "--format", "json"];
    const whole = await rolewright(args, { cwd });
    const kept = [...args, "--cache-location", "kept"];
    const runs = await Promise.all(
      [kept, [...kept, "--jobs", "2"], kept].map((words) => rolewright(words, { cwd })),
    );
    for (const run of runs) expect(run).toEqual(whole);
    expect(await rolewright(kept, { cwd })).toEqual(whole);
    expect(readdirSync(cwd).filter((name) => name.includes("tmp"))).toEqual([]);
  });

  it("that cannot be written fails nothing, and says so", async () => {
    writeFileSync(path.join(cwd, "file"), "");
    const { code, out } = await cold();
    const run = await cold("--cache-location", "file/kept");
    expect(run).toMatchObject({ code, out });
    expect(run.err).toMatch(/^rolewright: cannot write the cache file\/kept \(E[A-Z]+\)[^\n]*\n$/);
  });

  it.skipIf(process.getuid?.() === 0)("forgets no file that cannot be read", async () => {
    await cached();
    chmodSync(path.join(cwd, "部门1/role-001.role.md"), 0);
    const run = await cached();
    expect(run.code).toBe(2);
    expect(run).toEqual(await cold());
  });
});
