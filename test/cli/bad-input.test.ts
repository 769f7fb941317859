import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, openSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shownSpecs } from "../../server/src/cli/specs/index.ts";
import { type Folder, makeFolder } from "./support/folder.ts";
import { runHere } from "./support/here.ts";
import { program, type Result, rolewright } from "./support/program.ts";

/*
 * What every command does with what it cannot use: one clear line, the right exit code, no stack, no half of a file.
 */

const role = "# 仓库主管\n\n- **直接上级**：店长\n\n## 岗位职责\n\n1.盘点库存\n";
const oneLine = /^rolewright: [^\n]+\n$/;

let folder: Folder;
let broken: Folder;
beforeAll(() => {
  broken = makeFolder({ "rolewright.config.yaml": "extends: [internal-cn\n", "a.role.md": role });
  folder = makeFolder({
    "a.role.md": role,
    "b.role.md": role.replace("仓库主管", "配送主管"),
    "sub/x.role.md": role.replace("仓库主管", "导购"),
  });
});
afterAll(() => {
  folder.remove();
  broken.remove();
});

/** As few arguments as each command does something with; `file` is what it reads. */
const usual: Readonly<Record<string, (file: string) => readonly string[]>> = {
  check: (file) => [file],
  inspect: (file) => [file],
  graph: (file) => [file],
  diff: (file) => [file, "b.role.md"],
  fix: (file) => [file],
  format: (file) => [file],
  import: (file) => [file],
  export: (file) => [file, "--to", "text"],
  new: () => ["店长"],
  init: () => ["--dry-run"],
  rules: () => [],
  explain: () => ["section/missing"],
  completion: () => ["bash"],
};

/** Those that talk for as long as somebody listens. */
const servers = ["lsp", "mcp"];
const readers = ["check", "inspect", "graph", "diff", "fix", "format", "import", "export"];
const argsOf = (name: string, file = "a.role.md"): readonly string[] => usual[name]?.(file) ?? [];

it("the table has every command", () => {
  const names = shownSpecs.map(({ name }) => name);
  expect(names.filter((name) => !(name in usual) && !servers.includes(name))).toEqual([]);
  expect(readers.filter((name) => !names.includes(name))).toEqual([]);
});

const refused = (result: Result, words: string): void => {
  expect({ code: result.code, out: result.out }).toEqual({ code: 2, out: "" });
  expect(result.err).toMatch(oneLine);
  expect(result.err).toContain(words);
};

describe.each(shownSpecs.map(({ name }) => name))("%s", (name) => {
  const run = (args: readonly string[], cwd = folder.path) => runHere([name, ...args], cwd);
  const server = servers.includes(name) ? ["--stdio"] : [];

  it.each<[args: readonly string[], words: string]>([
    [["--nonsense"], "unknown option --nonsense"],
    [["--format", "nonsense"], "--format"],
    [["--locale", "fr"], "--locale cannot be fr"],
    [["--locale"], "--locale needs a value"],
    [["--cwd", "nowhere"], "no such folder: nowhere"],
    [["--cwd", "a.role.md"], "no such folder: a.role.md"],
    [["--no-color=yes"], "--no-color takes no value"],
  ])("refuses %j", async (args, words) => {
    refused(await run([...argsOf(name), ...server.filter(() => name === "lsp"), ...args]), words);
  });

  it("has help in three languages", async () => {
    for (const locale of ["zh-CN", "zh-TW", "en"]) {
      const { code, out, err } = await run(["--help", "--locale", locale]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toContain(`rolewright ${name}`);
    }
  });
});

describe.each(readers)("%s: files", (name) => {
  const run = (file: string, ...more: readonly string[]) =>
    runHere([name, ...argsOf(name, file), ...more], folder.path);

  it("one that is not there", async () => {
    refused(await run("nobody.role.md"), "nobody.role.md");
  });
  it("one below a file", async () => {
    refused(await run("a.role.md/b.role.md"), "a.role.md/b.role.md");
  });
  it("a config that is not there", async () => {
    refused(await run("a.role.md", "--config", "nowhere.yaml"), "nowhere.yaml");
  });
  it("a config that is a folder", async () => {
    refused(await run("a.role.md", "--config", "sub"), "sub");
  });
  it("a config that is broken", async () => {
    const args = [name, ...argsOf(name).map((arg) => (arg === "b.role.md" ? "a.role.md" : arg))];
    refused(await runHere(args, broken.path), "rolewright.config.yaml:2:1");
  });
});

describe("files that cannot be written", () => {
  it.each<[args: readonly string[], words: string]>([
    [["graph", "--format", "svg", "-o", "sub"], "sub"],
    [["graph", "--format", "svg", "-o", "nowhere/x.svg"], "nowhere/x.svg"],
    [["export", "a.role.md", "--to", "html", "-o", "a.role.md/x.html"], "a.role.md"],
    [["import", "a.role.md", "-o", "a.role.md/x.role.md"], "a.role.md"],
    [["new", "店长", "-o", "a.role.md/sub"], "a.role.md"],
    [["init", "--cwd", "/proc"], "rolewright.config.yaml"],
  ])("%j", async (args, words) => {
    refused(await runHere(args, folder.path), words);
  });
});

const nobody = 65_534;
/** Nothing is closed to root, so another user has to try. */
const asSomebodyElse = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

describe.skipIf(process.platform === "win32")("a folder that may not be looked into", () => {
  let closed: Folder;
  beforeAll(() => {
    closed = makeFolder({ "a.role.md": role });
    chmodSync(closed.path, 0o755);
    mkdirSync(path.join(closed.path, "closed"), { mode: 0 });
  });
  afterAll(() => {
    chmodSync(path.join(closed.path, "closed"), 0o700);
    closed.remove();
  });

  it.each<[args: readonly string[], out: RegExp]>([
    [["check", "--format", "json"], /"path": "a\.role\.md"/],
    [["check", "closed", "--format", "json"], /"files": \[\]/],
    [["format", "--check"], /^a\.role\.md$/m],
    [["fix"], /^$/],
  ])("%j", async (args, out) => {
    const result = await start(args, { cwd: closed.path, ...asSomebodyElse });
    expect(result).toMatchObject({ code: 2, err: "rolewright: cannot read closed (EACCES)\n" });
    expect(result.out).toMatch(out);
  });
});

const talkers = Object.keys(usual);

describe.skipIf(process.platform === "win32")("standard output", () => {
  it.concurrent.each(talkers)("that nobody reads: %s", async (name) => {
    const args = [
      name,
      ...argsOf(name),
      ...(name === "fix" ? ["--dry-run"] : name === "format" ? ["--check"] : []),
    ];
    const { code, err } = await start(args, { cwd: folder.path, deaf: true });
    // Scripts of completion are written by a library, past what is passed in.
    const patient = name === "completion" ? { code: 0, err: "" } : await runHere(args, folder.path);
    expect({ code, err }).toEqual({ code: patient.code, err: patient.err });
  });

  const full = "/dev/full";
  const hasFull = readdirSync("/dev").includes("full");
  it.skipIf(!hasFull).concurrent.each(talkers)("that is full: %s", async (name) => {
    const args = [
      name,
      ...argsOf(name),
      ...(name === "fix" ? ["--dry-run"] : name === "format" ? ["--check"] : []),
    ];
    const { code, err } = await start(args, { cwd: folder.path, stdout: openSync(full, "w") });
    expect(code).toBe(2);
    expect(err.split("\n").filter((line) => line.startsWith("rolewright: "))).toEqual([
      "rolewright: cannot write to standard output (ENOSPC)",
    ]);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe("standard input", () => {
  it.skipIf(process.platform === "win32").each(["check", "import"])("that is a folder: %s", async (name) => {
    const result = await start([name, "-"], { cwd: folder.path, stdin: openSync(folder.path, "r") });
    refused(result, "cannot read - (EISDIR)");
  });

  it.each(["check", "fix"])("that is no text: %s", async (name) => {
    const input = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
    refused(await rolewright([name, "-"], { cwd: folder.path, input }), "- is no text");
  });
});

describe.skipIf(process.platform === "win32")("an interruption while files are written", () => {
  const names = Array.from({ length: 150 }, (_, index) => `r${String(index).padStart(3, "0")}.role.md`);
  const before = (name: string): string => role.replace("仓库主管", name.slice(0, 4));
  const after = (name: string): string => before(name).replace("1.盘", "1. 盘");

  it.each<[signal: NodeJS.Signals, code: number]>([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ])("%s ends it between two of them", async (signal, code) => {
    const many = makeFolder(Object.fromEntries(names.map((name) => [name, before(name)])));
    try {
      const child = spawn(process.execPath, [program, "format"], { cwd: many.path, env });
      let err = "";
      child.stderr.on("data", (chunk: Buffer) => {
        err += chunk.toString();
      });
      // The first name is told as soon as the first file is written.
      child.stdout.once("data", () => child.kill(signal));
      const ended = await new Promise<number | null>((resolve) => child.on("close", resolve));
      expect(ended).toBe(code);
      expect(err).toBe("");
      expect(readdirSync(many.path).sort()).toEqual(names);
      const texts = names.map((name) => readFileSync(path.join(many.path, name), "utf8"));
      const done = names.filter((name, index) => texts[index] === after(name));
      expect(texts.filter((text, index) => text !== before(names[index] ?? "")).length).toBe(done.length);
      expect(done.length).toBeGreaterThan(0);
      expect(done.length).toBeLessThan(names.length);
    } finally {
      many.remove();
    }
  });
});

const env = { PATH: process.env.PATH ?? "", LANG: "en_US.UTF-8" };

interface Starting {
  readonly cwd: string;
  readonly uid?: number;
  readonly gid?: number;
  readonly stdin?: number;
  readonly stdout?: number;
  /** Nobody reads standard output. */
  readonly deaf?: boolean;
}

/** A process with other streams than people give it. */
function start(
  args: readonly string[],
  { cwd, uid, gid, stdin, stdout, deaf = false }: Starting,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      env,
      stdio: [stdin ?? "ignore", stdout ?? "pipe", "pipe"],
      ...(uid === undefined ? {} : { uid }),
      ...(gid === undefined ? {} : { gid }),
    });
    let out = "";
    let err = "";
    if (deaf) child.stdout?.destroy();
    else child.stdout?.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr?.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}
