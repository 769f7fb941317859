import { cpSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { afterEach, describe, expect, it } from "vitest";
import schema from "../../schemas/baseline.schema.json" with { type: "json" };
import { type Folder, makeFolder } from "./support/folder.ts";
import { runHere } from "./support/here.ts";
import { fixtures, rolewright } from "./support/program.ts";

const broken = path.resolve(import.meta.dirname, "../../samples/broken");
const validate = new Ajv({ strict: false }).compile(schema);

let folder: Folder;
afterEach(() => folder.remove());

function copyOf(source: string): Folder {
  folder = makeFolder();
  cpSync(source, folder.path, { recursive: true });
  return folder;
}

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly rule: string; readonly severity: string }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

const check = (...args: readonly string[]) => runHere(["check", ...args], folder.path);

async function left(...args: readonly string[]) {
  const { code, out, err } = await check("--baseline", "b.json", "--format", "json", ...args);
  const { files, summary } = JSON.parse(out) as Report;
  const found = files.flatMap((file) => file.findings.map(({ rule }) => `${file.path} ${rule}`));
  return { code, found, summary, err };
}

const read = (name: string): string => readFileSync(path.join(folder.path, name), "utf8");
const update = (...args: readonly string[]) => check("--baseline", "b.json", "--update-baseline", ...args);

describe("a baseline of a folder", () => {
  it.each([
    ["with every finding there is", broken],
    ["with a few", path.join(fixtures, "findings")],
    ["with mistakes in its config", path.join(fixtures, "config-mistakes")],
    ["with nothing", path.join(fixtures, "clean")],
  ])("%s knows all of it, in every format, and stays the same bytes", async (_name, source) => {
    copyOf(source);
    const { summary: before } = JSON.parse((await check("--format", "json")).out) as Report;
    const written = await update();
    expect(written.code).toBe(0);
    expect(written.err).toMatch(/^rolewright: b\.json written: it knows \d+ findings?\n$/);
    const text = read("b.json");
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);

    const { code, found, summary, err } = await left("--max-warnings", "0");
    const { errors = 0, warnings = 0, infos = 0, hints = 0 } = before;
    expect({ code, found, err }).toEqual({ code: 0, found: [], err: "" });
    expect(summary).toEqual({
      ...before,
      errors: 0,
      warnings: 0,
      infos: 0,
      hints: 0,
      baseline: errors + warnings + infos + hints,
    });
    expect((await check("--baseline", "b.json", "--format", "github")).out).not.toContain("::error");

    await update("--locale", "zh-CN");
    expect(read("b.json")).toBe(text);
  });

  it("knows findings whose lines moved; a new one is reported and counted", async () => {
    copyOf(path.join(fixtures, "findings"));
    await update();
    const file = "roles/客服总监.role.md";
    const text = read(file);
    folder.put(file, text.replace("\n", "\n\n<!-- 修订中 -->\n\n"));
    expect((await left()).found).toEqual([]);
    folder.put(file, `${text}\n- **直接上级**：不存在的岗位\n`);
    const { code, found, summary } = await left();
    expect(found).toEqual([`${file} field/duplicate`]);
    expect([code, summary.warnings, summary.errors, summary.baseline]).toEqual([0, 1, 0, 2]);
    expect((await left("--max-warnings", "0")).code).toBe(1);
    expect((await check("--baseline", "b.json", "--quiet")).out).toBe("");
  });

  it("says what is needed no more, and takes it out when asked to", async () => {
    copyOf(path.join(fixtures, "findings"));
    await update();
    folder.put("roles/trainer.role.yaml", null);
    const full = read("b.json");
    expect((await left()).err).toBe(
      "rolewright: 1 finding of b.json is there no more; --prune-baseline takes them out\n",
    );
    // Who looks at one file learns nothing about the others.
    expect((await left("roles/manager.role.yaml")).err).toBe("");
    expect((await check("--baseline", "b.json", "--quiet")).err).toBe("");
    expect(read("b.json")).toBe(full);

    folder.put("roles/new.role.yaml", "title: New\nreportsTo: Regional Manager\n");
    const pruned = await left("--prune-baseline");
    expect(pruned.err).toBe("rolewright: b.json pruned: 1 finding is there no more\n");
    expect(pruned.found).toContain("roles/new.role.yaml reporting/undefined-role");
    expect(read("b.json")).not.toContain("trainer");
    expect((await left()).err).toBe("");
    expect((await left()).found).toEqual(pruned.found);
  });

  it("stays as it was, and says so, when a file cannot be read", async () => {
    copyOf(path.join(fixtures, "findings"));
    await update();
    const full = read("b.json");
    folder.put("roles/trainer.role.yaml", "\0\u0001\u0002".repeat(100));
    for (const change of ["update", "prune"]) {
      const { code, err } = await check("--baseline", "b.json", `--${change}-baseline`);
      expect(code).toBe(2);
      expect(err).toContain("rolewright: b.json was not written: not everything could be checked\n");
      expect(err).not.toContain("--prune-baseline");
      expect(read("b.json")).toBe(full);
    }
  });

  it("keeps what it knows of files that were not checked", async () => {
    copyOf(path.join(fixtures, "findings"));
    await update();
    const full = read("b.json");
    await update("roles/trainer.role.yaml");
    expect(read("b.json")).toBe(full);
    await check("--baseline", "b.json", "--prune-baseline", "roles/manager.role.yaml");
    expect(read("b.json")).toBe(full);
  });

  it("holds wherever the command is run", async () => {
    copyOf(path.join(fixtures, "findings"));
    await update();
    const { code, out } = await runHere(
      ["check", "--baseline", "../b.json", "--format", "json"],
      path.join(folder.path, "roles"),
    );
    const { summary } = JSON.parse(out) as Report;
    expect([code, summary.errors, summary.warnings]).toEqual([0, 0, 0]);
  });

  it("is the same for all shards together", async () => {
    copyOf(broken);
    await update();
    folder.put("01-缺少章节.role.md", `${read("01-缺少章节.role.md")}\n具有 20 年以上经验，3 年以下经验。\n`);
    const whole = await left();
    const shards = await Promise.all([1, 2, 3].map((index) => left("--shard", `${index}/3`)));
    expect(shards.flatMap(({ found }) => found).sort()).toEqual([...whole.found].sort());
    const sum = (key: string) => shards.reduce((total, { summary }) => total + (summary[key] ?? 0), 0);
    expect(sum("baseline")).toBe(whole.summary.baseline);
    // What other shards check is not gone.
    expect(shards.map(({ err }) => err)).toEqual(["", "", ""]);
  });
});

describe("2 with one line", () => {
  it.each<[name: string, args: readonly string[], words: string]>([
    [
      "a baseline that is not there",
      ["--baseline", "no.json"],
      "no such file: no.json; --update-baseline makes it",
    ],
    ["a file that is none", ["--baseline", "x.role.md"], "x.role.md is no baseline"],
    ["a folder in its place", ["--baseline", "."], "cannot read . (EISDIR)"],
    ["nothing to update", ["--update-baseline"], "--update-baseline goes with --baseline FILE"],
    ["nothing to prune", ["--prune-baseline"], "--prune-baseline goes with --baseline FILE"],
    ["both", ["--baseline", "b", "--update-baseline", "--prune-baseline"], "not both"],
    ["a part", ["--baseline", "b", "--update-baseline", "--shard", "1/2"], "does not go with --shard"],
    [
      "changes",
      ["--baseline", "b", "--prune-baseline", "--changed-since", "x"],
      "does not go with --changed-since",
    ],
    [
      "a place where nothing can be",
      ["--baseline", "x.role.md/b", "--update-baseline"],
      "cannot write x.role.md/b",
    ],
  ])("for %s", async (_name, args, words) => {
    folder = makeFolder({ "x.role.md": "# 甲\n" });
    const { code, out, err } = await check(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^rolewright: [^\n]+\n$/);
    expect(err).toContain(words);
  });
});

it("the program writes and reads it", async () => {
  copyOf(path.join(fixtures, "findings"));
  const options = { cwd: folder.path, env: { LANG: "zh_CN.UTF-8" } };
  const written = await rolewright(["check", "--baseline", "基线.json", "--update-baseline"], options);
  expect(written).toEqual({
    code: 0,
    out: "共 3 个文件、3 个岗位：没有发现问题；另有 2 个在基线中。\n",
    err: "rolewright: 基线.json 已写入：记下 2 处问题\n",
  });
  expect((await rolewright(["check", "--baseline", "基线.json"], options)).out).toBe(written.out);
  expect(JSON.parse(read("基线.json"))).toMatchObject({
    version: 1,
    files: { "roles/trainer.role.yaml": [{ rule: "reporting/undefined-role", words: "Service Manger" }] },
  });
});
