import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rolewright } from "./support/program.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "rolewright-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder of its own with these files. */
function make(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  const cwd = path.join(folder, name);
  for (const [file, text] of Object.entries({ "rolewright.config.yaml": config, ...files })) {
    mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
    writeFileSync(path.join(cwd, file), text);
  }
  return cwd;
}

const config = "extends: minimal\nrules: { reporting/*: off, experience/*: off, section/order: off }\n";
const clean = "title: 客服专员\nsections:\n  岗位职责:\n    - 接听来电。\n";
/** Its only finding: `responsibilities` is missing, told at 客服专员. */
const unfinished = "title: 客服专员\n";

async function check(cwd: string, args: readonly string[] = [], input?: string | Buffer) {
  const result = await rolewright(["check", "--format", "json", ...args], {
    cwd,
    ...(input === undefined ? {} : { input }),
  });
  const { files, summary } = JSON.parse(result.out) as {
    readonly files: readonly {
      readonly path: string;
      readonly findings: readonly { readonly rule: string; readonly range: unknown }[];
    }[];
    readonly summary: Readonly<Record<string, number>>;
  };
  return {
    ...result,
    summary,
    paths: files.map((file) => file.path),
    found: files.flatMap(({ path: file, findings }) =>
      findings.map(({ rule, range }) => ({ file, rule, range })),
    ),
  };
}

const titleRange = { start: { line: 0, character: 7 }, end: { line: 0, character: 11 } };

describe("files of any bytes", () => {
  it.each<[name: string, bytes: string | Buffer]>([
    ["a byte order mark", `\ufeff${unfinished}`],
    ["CR LF", unfinished.replaceAll("\n", "\r\n")],
    ["CR", unfinished.replaceAll("\n", "\r")],
    ["UTF-16, little end first", Buffer.from(`\ufeff${unfinished}`, "utf16le")],
    ["UTF-16, big end first", Buffer.from(`\ufeff${unfinished}`, "utf16le").swap16()],
  ])("%s: the ranges are those of an editor", async (name, bytes) => {
    const { found, code } = await check(make(`bytes ${name}`, { "a.role.yaml": bytes }));
    expect(found).toEqual([{ file: "a.role.yaml", rule: "section/missing", range: titleRange }]);
    expect(code).toBe(0);
  });

  it.each<[name: string, file: string, bytes: string | Buffer]>([
    ["nothing", "a.role.md", ""],
    ["nothing, in YAML", "a.role.yaml", ""],
    ["a byte order mark alone", "a.role.md", "\ufeff"],
    ["NUL", "a.role.yaml", "title: \0\n"],
    ["half a surrogate", "a.role.md", "# \ud83d\n"],
  ])("%s is checked as any other", async (name, file, bytes) => {
    const { paths, summary, err } = await check(make(`odd ${name}`, { [file]: bytes }));
    expect({ paths, err }).toEqual({ paths: [file], err: "" });
    expect(summary.files).toBe(1);
  });
});

describe("files of any name", () => {
  it.each(["notes.md", "岗位.txt", "old.yaml", "role.YML", "x.erb"])(
    "%s counts when it is named",
    async (name) => {
      const cwd = make(`name ${name}`, { [name]: unfinished, "b.role.yaml": clean });
      expect((await check(cwd)).paths).toEqual(["b.role.yaml"]);
      expect((await check(cwd, [name])).paths).toEqual([name]);
    },
  );

  it("names may hold anything a file system allows", async () => {
    const names = [
      "a b.role.yaml",
      "a%20b.role.yaml",
      "[a].role.yaml",
      "客服 #1?.role.yaml",
      "{x}.role.yaml",
    ];
    const cwd = make("odd names", Object.fromEntries(names.map((name) => [name, clean])));
    expect((await check(cwd)).paths).toEqual([...names].sort());
    expect((await check(cwd, names)).paths).toEqual([...names].sort());
  });

  it("hidden folders, node_modules and .git are left alone", async () => {
    const cwd = make("foreign", {
      "a.role.yaml": clean,
      ".history/a.role.yaml": clean,
      "node_modules/x/a.role.yaml": clean,
      "sub/node_modules/a.role.yaml": clean,
      ".git/a.role.yaml": clean,
    });
    expect((await check(cwd)).paths).toEqual(["a.role.yaml"]);
    expect((await check(cwd, [".history/a.role.yaml"])).paths).toEqual([".history/a.role.yaml"]);
  });
});

describe("links", () => {
  it("a loop of folders ends, and no file counts twice", async () => {
    const cwd = make("loop", { "roles/a.role.yaml": clean });
    symlinkSync("..", path.join(cwd, "roles/up"));
    symlinkSync("roles", path.join(cwd, "again"));
    expect((await check(cwd)).paths).toEqual(["roles/a.role.yaml"]);
  });

  it("a link that leads nowhere is left alone, and is an error when it is named", async () => {
    const cwd = make("dangling", { "a.role.yaml": clean });
    symlinkSync("nowhere.role.yaml", path.join(cwd, "b.role.yaml"));
    expect((await check(cwd)).paths).toEqual(["a.role.yaml"]);
    const { code, err } = await rolewright(["check", "b.role.yaml"], { cwd });
    expect({ code, err }).toEqual({ code: 2, err: "rolewright: no such file: b.role.yaml\n" });
  });
});

describe("files that cannot be read", () => {
  it("exit with 2 and one line, after what could be checked", async () => {
    const cwd = make("unreadable", { "a.role.yaml": unfinished });
    // A link to itself: unreadable for everybody, the administrator included.
    symlinkSync("self.role.yaml", path.join(cwd, "self.role.yaml"));
    const { code, err } = await rolewright(["check", "self.role.yaml", "a.role.yaml"], { cwd });
    expect({ code, err }).toEqual({ code: 2, err: "rolewright: cannot read self.role.yaml (ELOOP)\n" });
  });

  it.skipIf(process.getuid?.() === 0)("say so also when they were found in a folder", async () => {
    const cwd = make("forbidden", { "a.role.yaml": unfinished });
    writeFileSync(path.join(cwd, "b.role.yaml"), clean, { mode: 0 });
    const { code, err, found } = await check(cwd);
    expect({ code, err }).toEqual({ code: 2, err: "rolewright: cannot read b.role.yaml (EACCES)\n" });
    expect(found).toHaveLength(1);
  });
});

describe("standard input", () => {
  it("stands for a file, whatever the disk says", async () => {
    const cwd = make("input", { "a.role.yaml": clean, "b.role.yaml": clean.replace("客服专员", "客服经理") });
    const { found, paths } = await check(cwd, ["-", "--stdin-filename", "a.role.yaml"], unfinished);
    expect(paths).toEqual(["a.role.yaml"]);
    expect(found).toEqual([{ file: "a.role.yaml", rule: "section/missing", range: titleRange }]);
  });

  it("may be a file that is not there yet", async () => {
    const { paths, found } = await check(
      make("new input", {}),
      ["-", "--stdin-filename", "sub/new.role.yaml"],
      clean,
    );
    expect({ paths, found }).toEqual({ paths: ["sub/new.role.yaml"], found: [] });
  });

  it("is Markdown without a name", async () => {
    const cwd = make("nameless input", {});
    const { paths, found } = await check(cwd, ["-"], Buffer.from("\ufeff# 客服专员\n"));
    expect(paths).toEqual(["stdin.role.md"]);
    expect(found).toEqual([
      {
        file: "stdin.role.md",
        rule: "section/missing",
        range: { start: { line: 0, character: 2 }, end: { line: 0, character: 6 } },
      },
    ]);
  });

  it("belongs to the organisation of its folder", async () => {
    const cwd = make("input in company", {
      "rolewright.config.yaml": "extends: minimal\n",
      "boss.role.yaml": "title: 客服总监\nroot: true\nsections: { 岗位职责: [管理。] }\n",
    });
    const text = "title: 客服专员\nreportsTo: 客服总监\nsections: { 岗位职责: [接听。] }\n";
    const rules = async (input: string) =>
      (await check(cwd, ["-", "--stdin-filename", "a.role.yaml"], input)).found.map(({ rule }) => rule);
    expect(await rules(text)).not.toContain("reporting/undefined-role");
    expect(await rules(text.replace("reportsTo: 客服总监", "reportsTo: 客服总兼"))).toContain(
      "reporting/undefined-role",
    );
  });
});

describe("several roles in one file", () => {
  it("are counted as roles", async () => {
    const cwd = make("several", { "a.role.yaml": `${clean}---\n${clean.replace("客服专员", "客服经理")}` });
    expect((await check(cwd)).summary).toMatchObject({ files: 1, roles: 2 });
  });
});

describe("suppressions", () => {
  it("hold on the command line", async () => {
    const cwd = make("suppressed", {
      "a.role.yaml": `# rolewright-disable-next-line section/missing: 草稿\n${unfinished}`,
      "b.role.md": "<!-- rolewright-disable-file section/*: 草稿 -->\n# 客服经理\n",
    });
    expect((await check(cwd)).found).toEqual([]);
  });
});
