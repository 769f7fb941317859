import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import schema from "./check-report.schema.json" with { type: "json" };
import { fixtures, rolewright } from "./support/program.ts";

const validate = new Ajv({ strict: false }).compile(schema);

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
      readonly related: readonly { readonly message: string }[];
      readonly range: Readonly<
        Record<"start" | "end", { readonly line: number; readonly character: number }>
      >;
    }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

async function check(args: readonly string[], cwd: string, env?: Readonly<Record<string, string>>) {
  const result = await rolewright(["check", "--format", "json", ...args], {
    cwd: path.join(fixtures, cwd),
    ...(env === undefined ? {} : { env }),
  });
  const report = JSON.parse(result.out) as Report;
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  const found = report.files.flatMap(({ path: file, findings }) =>
    findings.map(({ rule, severity }) => `${file} ${severity} ${rule}`),
  );
  return { ...result, report, found, paths: report.files.map((file) => file.path) };
}

describe.concurrent("exit codes", () => {
  it.each<[name: string, cwd: string, args: readonly string[], code: number]>([
    ["0 when nothing is found", "clean", [], 0],
    ["0 when there are no errors", "findings", ["roles/trainer.role.yaml"], 0],
    ["0 when there is nothing to check", "../support", [], 0],
    ["1 for errors", "findings", [], 1],
    ["1 for more warnings than allowed", "findings", ["roles/trainer.role.yaml", "--max-warnings", "0"], 1],
    ["0 for as many warnings as allowed", "findings", ["roles/trainer.role.yaml", "--max-warnings", "1"], 0],
    ["1 for mistakes in the config", "config-mistakes", [], 1],
  ])("%s", async (_name, cwd, args, code) => {
    expect((await rolewright(["check", ...args], { cwd: path.join(fixtures, cwd) })).code).toBe(code);
  });

  it("2 with one line for wrong usage", async () => {
    const { code, out, err } = await rolewright(["check", "--formt", "json"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe("rolewright: unknown option --formt; did you mean --format?\n");
  });

  it("2 with one line for a broken config", async () => {
    const { code, out, err } = await rolewright(["check"], { cwd: path.join(fixtures, "broken-config") });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^rolewright: rolewright\.config\.yaml:3:1: [^\n]+\n$/);
  });
});

describe.concurrent("what is checked", () => {
  it("everything below the working directory, sorted", async () => {
    const { paths, report } = await check([], "findings");
    expect(paths).toEqual(["roles/manager.role.yaml", "roles/trainer.role.yaml", "roles/客服总监.role.md"]);
    expect(report.summary).toMatchObject({ files: 3, roles: 3 });
  });

  it("a file that is named, with the whole organisation known", async () => {
    const { paths, found } = await check(["roles/客服经理.role.yaml"], "clean");
    expect(paths).toEqual(["roles/客服经理.role.yaml"]);
    expect(found).toEqual([]);
  });

  it("the organisation above the working directory, when its config is there", async () => {
    const { paths, found } = await check(["客服经理.role.yaml"], "clean/roles");
    expect({ paths, found }).toEqual({ paths: ["客服经理.role.yaml"], found: [] });
  });

  it("a folder outside the working directory", async () => {
    const { paths } = await check(["../clean"], "findings");
    expect(paths).toEqual(["../clean/roles/客服总监.role.md", "../clean/roles/客服经理.role.yaml"]);
  });

  it("a pattern the shell left as it stands", async () => {
    expect((await check(["roles/*.yaml"], "findings")).paths).toEqual([
      "roles/manager.role.yaml",
      "roles/trainer.role.yaml",
    ]);
  });

  it("each file once, however often it is named", async () => {
    expect((await check([".", "roles", "roles/manager.role.yaml"], "findings")).paths).toHaveLength(3);
  });

  it("what `include` names and not what `exclude` names", async () => {
    const { paths } = await check([], "nested");
    expect(paths).toEqual(["postings/招聘.md", "roles/甲.role.yaml", "分公司/roles/甲.role.yaml"]);
  });

  it("an excluded file when it is named", async () => {
    expect((await check(["archive/甲.role.yaml"], "nested")).paths).toEqual(["archive/甲.role.yaml"]);
  });
});

describe.concurrent("configuration", () => {
  it("the nearest config counts, and overrides by path", async () => {
    const { found } = await check([], "nested");
    expect(found.filter((line) => line.startsWith("roles/"))).toEqual([]);
    expect(found).toContain("分公司/roles/甲.role.yaml warning section/missing");
    expect(found.filter((line) => line.startsWith("postings/"))).toContain(
      "postings/招聘.md warning section/missing",
    );
  });

  it("--config is used for everything, its globs relative to the working directory", async () => {
    const { found, paths } = await check(
      ["--config", "../nested/rolewright.config.yaml", "."],
      "config-mistakes",
    );
    expect({ found, paths }).toEqual({ found: [], paths: ["roles/a.role.yaml"] });
  });

  it("mistakes are findings on the config file, at the words", async () => {
    const { report, found } = await check([], "config-mistakes");
    expect(found).toEqual([
      "rolewright.config.yaml error config/invalid",
      "rolewright.config.yaml error config/invalid",
    ]);
    expect(report.files.at(-1)?.findings.map(({ range }) => range)).toEqual([
      { start: { line: 1, character: 0 }, end: { line: 1, character: 12 } },
      { start: { line: 3, character: 2 }, end: { line: 3, character: 17 } },
    ]);
    expect(report.summary).toMatchObject({ files: 1, errors: 2 });
  });

  it("mistakes are told when only a file beside it is checked, or the config itself", async () => {
    expect((await check(["roles/a.role.yaml"], "config-mistakes")).found).toHaveLength(2);
    const { paths } = await check(["rolewright.config.yaml"], "config-mistakes");
    expect(paths).toEqual(["rolewright.config.yaml"]);
  });
});

describe.concurrent("the report", () => {
  it("has the place as a link, the severity, the message, the rule, the line, and a mark below the words", async () => {
    const cwd = path.join(fixtures, "findings");
    const [{ out }, { report }] = await Promise.all([
      rolewright(["check", "--locale", "zh-CN"], { cwd }),
      check(["--locale", "zh-CN"], "findings"),
    ]);
    const [undefinedRole, inconsistent] = report.files.flatMap(({ findings }) => findings);
    expect(out).toBe(
      [
        `roles/trainer.role.yaml:3:12  警告  ${undefinedRole?.message}  reporting/undefined-role`,
        "  3 | reportsTo: Service Manger",
        "    |            ^^^^^^^^^^^^^^",
        "",
        `roles/客服总监.role.md:15:22  错误  ${inconsistent?.message}  experience/inconsistent`,
        "  15 | - 具备丰富的行业经验，客户服务工作经验 10 年以上。",
        "     |                                        ^^^^^^^^^",
        `  roles/客服总监.role.md:11:5  ${inconsistent?.related[0]?.message}`,
        "",
        "共 3 个文件、3 个岗位：1 个错误，1 个警告。",
        "",
      ].join("\n"),
    );
  });

  it("is the same bytes on every run", async () => {
    const [one, other, third] = await Promise.all([
      check([], "findings"),
      check([], "findings"),
      check(["roles/客服总监.role.md", "roles", "."], "findings"),
    ]);
    expect(other.out).toBe(one.out);
    expect(third.out).toBe(one.out);
  });

  it("has findings in order of place, whose ranges are the words meant", async () => {
    const { report } = await check([], "findings");
    for (const { path: file, findings } of report.files) {
      const starts = findings.map(({ range: { start } }) => start.line * 10_000 + start.character);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      const lines = readFileSync(path.join(fixtures, "findings", file), "utf8").split("\n");
      for (const { range, rule } of findings.filter(({ rule }) => rule === "reporting/undefined-role")) {
        expect([rule, lines[range.start.line]?.slice(range.start.character, range.end.character)]).toEqual([
          "reporting/undefined-role",
          "Service Manger",
        ]);
      }
    }
  });

  it("counts everything, also what --quiet leaves out", async () => {
    const [all, quiet] = await Promise.all([check([], "findings"), check(["--quiet"], "findings")]);
    expect(quiet.report.summary).toEqual(all.report.summary);
    expect(quiet.found).toEqual(all.found.filter((line) => line.includes(" error ")));
    expect(quiet.found).not.toEqual(all.found);
  });

  it("--quiet says nothing when there are no errors", async () => {
    const { out, err } = await rolewright(["check", "--quiet", "roles/trainer.role.yaml"], {
      cwd: path.join(fixtures, "findings"),
    });
    expect({ out, err }).toEqual({ out: "", err: "" });
  });

  it("speaks the language asked for, or that of the environment", async () => {
    const cwd = path.join(fixtures, "findings");
    const inLanguage = async (args: readonly string[], env?: Readonly<Record<string, string>>) =>
      (await rolewright(["check", ...args], { cwd, ...(env === undefined ? {} : { env }) })).out
        .trimEnd()
        .split("\n")
        .at(-1);
    expect(await inLanguage(["--locale", "zh-CN"])).toMatch(/^共 3 个文件、3 个岗位：/);
    expect(await inLanguage(["--locale", "zh-TW"])).toMatch(/^共 3 個檔案、3 個職位：/);
    expect(await inLanguage(["--locale", "en"], { LANG: "zh_CN.UTF-8" })).toMatch(/^3 files, 3 roles: /);
    expect(await inLanguage([], { LANG: "zh_CN.UTF-8" })).toMatch(/^共 3 个文件/);
    expect(await inLanguage([], { LANG: "zh_CN.UTF-8", LC_ALL: "zh_TW.UTF-8" })).toMatch(/^共 3 個檔案/);
    expect(await inLanguage([], { LANG: "de_DE.UTF-8" })).toMatch(/^3 files/);
  });

  it("has no colours unless they are wanted", async () => {
    const cwd = path.join(fixtures, "findings");
    const start = "\u001b[";
    expect((await rolewright(["check"], { cwd })).out).not.toContain(start);
    expect((await rolewright(["check"], { cwd, env: { FORCE_COLOR: "1" } })).out).toContain(start);
    expect((await rolewright(["check", "--no-color"], { cwd, env: { FORCE_COLOR: "1" } })).out).not.toContain(
      start,
    );
  });
});
