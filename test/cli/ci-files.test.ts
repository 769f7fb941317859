import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import manifest from "../../package.json" with { type: "json" };
import { commonFlags } from "../../server/src/cli/specs/common.ts";
import { specs } from "../../server/src/cli/specs/index.ts";
import { type Folder, makeFolder } from "./support/folder.ts";
import { fixtures, program } from "./support/program.ts";
import { readSarif } from "./support/sarif.ts";

const root = path.resolve(import.meta.dirname, "../..");
const textOf = (name: string): string => readFileSync(path.join(root, name), "utf8");

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly require_serial: boolean;
}

const action = parse(textOf("action.yml")) as Action;
const hooks = parse(textOf(".pre-commit-hooks.yaml")) as readonly Hook[];

const specOf = (name: string) => specs.find((spec) => spec.name === name);
const flagsOf = (name: string): readonly string[] => [
  ...commonFlags.map((flag) => flag.name),
  ...(specOf(name)?.flags ?? []).map((flag) => flag.name),
];

/** Long flags of a script that it gives to something else than us. */
const others = /--(?:prefix|no-save|ignore-scripts|no-audit|no-fund|loglevel)\b/g;

describe("action.yml", () => {
  const scripts = action.runs.steps.map(({ run = "" }) => run).join("\n");

  it("uses flags and formats there are", () => {
    const flags = [...scripts.replaceAll(others, "").matchAll(/--([a-z][a-z-]+)/g)].map(([, name]) => name);
    expect(flags.length).toBeGreaterThan(6);
    for (const flag of flags) expect(flagsOf("check")).toContain(flag);
    for (const [, format] of scripts.matchAll(/--format=([a-z]+)/g))
      expect(specOf("check")?.formats).toContain(format);
    for (const format of specOf("check")?.formats ?? [])
      expect(action.inputs.format?.description).toContain(format);
    expect(specOf("check")?.formats).toContain(action.inputs.format?.default);
  });

  it("installs this version", () => {
    expect(action.inputs.version?.default).toBe(manifest.version);
  });

  it("gives every input to the scripts as a variable, and no text of it", () => {
    expect(scripts).not.toContain("${{");
    const given = action.runs.steps.flatMap(({ env = {} }) => Object.entries(env));
    for (const name of Object.keys(action.inputs)) {
      const variable = `INPUT_${name.toUpperCase().replaceAll("-", "_")}`;
      expect(given).toContainEqual([variable, `\${{ inputs.${name} }}`]);
      expect(scripts).toMatch(new RegExp(`\\$\\{?${variable}\\b`));
    }
    for (const step of action.runs.steps) expect(step.run === undefined || step.shell === "bash").toBe(true);
  });
});

let folder: Folder;
let home: Folder;

beforeEach(() => {
  folder = makeFolder();
  home = makeFolder();
  // Stands in for npm: what it would install is the build that is tested.
  const npm = [
    "#!/usr/bin/env bash",
    'echo "$*" >> "$RUNNER_TEMP/npm.log"',
    'mkdir -p "$RUNNER_TEMP/rolewright/node_modules/.bin"',
    `printf '#!/usr/bin/env bash\\nexec "%s" "%s" "$@"\\n' ${JSON.stringify(process.execPath)} ${JSON.stringify(program)} > "$RUNNER_TEMP/rolewright/node_modules/.bin/rolewright"`,
    'chmod +x "$RUNNER_TEMP/rolewright/node_modules/.bin/rolewright"',
    "",
  ].join("\n");
  home.put("bin/npm", npm);
  chmodSync(path.join(home.path, "bin/npm"), 0o755);
});
afterEach(() => {
  folder.remove();
  home.remove();
});

/** Runs the scripts of the action one after another, as a runner does: until one fails. */
function act(given: Readonly<Record<string, string>> = {}) {
  const at = (name: string): string => path.join(home.path, name);
  const read = (name: string): string => (existsSync(at(name)) ? readFileSync(at(name), "utf8") : "");
  const outputs = (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      read("output")
        .split("\n")
        .filter((line) => line.includes("="))
        .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
    );
  const valueFor = (expression: string): string => {
    const [, input, output] =
      /^\$\{\{ (?:inputs\.([a-z-]+)|steps\.check\.outputs\.([a-z-]+)) \}\}$/.exec(expression) ?? [];
    if (input !== undefined) return given[input] ?? action.inputs[input]?.default ?? "";
    return outputs()[output ?? ""] ?? "";
  };
  let log = "";
  let code: number | null = 0;
  for (const { env = {}, run } of action.runs.steps) {
    if (run === undefined) continue;
    writeFileSync(at("step.sh"), run);
    const result = spawnSync("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", at("step.sh")], {
      cwd: folder.path,
      encoding: "utf8",
      env: {
        // The stand-in for npm comes before the real one.
        PATH: [at("bin"), path.dirname(process.execPath), "/usr/bin", "/bin"].join(":"),
        HOME: home.path,
        LANG: "C.UTF-8",
        RUNNER_TEMP: at("temp"),
        GITHUB_OUTPUT: at("output"),
        GITHUB_STEP_SUMMARY: at("summary"),
        ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, valueFor(value)])),
      },
    });
    log += result.stdout + result.stderr;
    code = result.status;
    if (code !== 0) break;
  }
  return { code, log, summary: read("summary"), outputs: outputs(), npm: read("temp/npm.log") };
}

const hasBash = spawnSync("bash", ["--version"]).status === 0;

describe.runIf(hasBash)("the action's scripts, run by bash", () => {
  beforeEach(() => {
    mkdirSync(path.join(home.path, "temp"));
    cpSync(path.join(fixtures, "findings"), folder.path, { recursive: true });
  });

  it("annotate, summarise, and fail for errors", () => {
    const { code, log, summary, outputs, npm } = act();
    expect(npm).toContain(`rolewright@${manifest.version}\n`);
    expect(npm).toContain("--ignore-scripts");
    expect(code).toBe(1);
    expect(log).toMatch(/^::error file=roles\/客服总监\.role\.md,line=15,/m);
    expect(summary).toContain("| roles/客服总监.role.md | 1 |");
    expect(outputs).toEqual({ "exit-code": "1" });
  });

  it("never fail when so told, and do for warnings when so told", () => {
    expect(act({ "fail-on": "never", summary: "false" })).toMatchObject({
      code: 0,
      outputs: { "exit-code": "0" },
    });
    // What could not be checked is no finding.
    expect(act({ "fail-on": "never", paths: "nowhere" })).toMatchObject({
      code: 2,
      outputs: { "exit-code": "2" },
    });
    const trainer = { paths: "roles/trainer.role.yaml", summary: "false" };
    expect(act(trainer).code).toBe(0);
    const { code, log } = act({ ...trainer, "fail-on": "warning" });
    expect(code).toBe(1);
    expect(log).toContain("too many warnings: 1, allowed are 0");
    expect(act({ "fail-on": "whatever" })).toMatchObject({
      code: 2,
      log: expect.stringContaining("::error "),
    });
  });

  it("write SARIF where it is wanted, and for code scanning", () => {
    const { outputs } = act({ "sarif-file": "out dir.sarif", locale: "zh-CN", summary: "false" });
    expect(outputs["sarif-file"]).toBe("out dir.sarif");
    const [run] = readSarif(readFileSync(path.join(folder.path, "out dir.sarif"), "utf8")).runs;
    expect(run?.results).toHaveLength(2);
    expect(run?.tool.driver.language).toBe("zh-CN");
    const sent = act({ "upload-sarif": "true", summary: "false" });
    expect(readSarif(readFileSync(sent.outputs["sarif-file"] ?? "", "utf8")).runs[0]?.results).toHaveLength(
      2,
    );
  });

  it("take paths line by line, with spaces and Chinese characters", () => {
    folder.put("新 岗位/乙 丙.role.yaml", "title: 乙\nreportsTo: 大区经理\n");
    const { log } = act({ paths: "新 岗位\r\n\nroles/trainer.role.yaml\n", summary: "false" });
    expect(log).toMatch(/^::warning file=新 岗位\/乙 丙\.role\.yaml,/m);
    expect(log).toMatch(/^2 files, 2 roles: /m);
  });

  it("leave out what the baseline knows, and what did not change", () => {
    spawnSync(process.execPath, [program, "check", "--baseline", "b.json", "--update-baseline"], {
      cwd: folder.path,
    });
    expect(act({ baseline: "b.json", summary: "false" })).toMatchObject({
      code: 0,
      outputs: { "exit-code": "0" },
    });
    folder.git("init", "-q");
    folder.git("add", "-A");
    folder.git("commit", "-qm", "begin");
    const { code, log } = act({ "changed-since": "HEAD", summary: "false" });
    expect({ code, log }).toEqual({ code: 0, log: "0 files, 0 roles: nothing found.\n" });
    expect(act({ "changed-since": "nowhere" })).toMatchObject({
      code: 2,
      log: "rolewright: no revision nowhere\n",
      summary: expect.not.stringContaining("nowhere"),
      outputs: { "exit-code": "2" },
    });
  });

  it.each([
    "paths",
    "config",
    "baseline",
    "changed-since",
    "locale",
    "format",
    "sarif-file",
    "fail-on",
    "version",
  ])("never run what an input says: %s", (name) => {
    const { code, outputs } = act({
      summary: "false",
      [name]: "x\"; touch pwned; '$(touch pwned)`touch pwned`\n--version",
    });
    expect(readdirSync(folder.path)).not.toContain("pwned");
    expect(existsSync(path.join(home.path, "pwned"))).toBe(false);
    expect(name === "sarif-file" ? [1, 2] : [2]).toContain(code);
    expect(Object.keys(outputs).filter((key) => !["exit-code", "sarif-file"].includes(key))).toEqual([]);
  });
});

describe(".pre-commit-hooks.yaml", () => {
  /** Python's `(?i)` in front is a flag here. */
  const matches = ({ files }: Hook, name: string): boolean =>
    new RegExp(files.replace(/^\(\?i\)/, ""), "i").test(name);

  it("names commands there are, for the files they are for", () => {
    expect(hooks.map(({ id }) => id)).toEqual(["rolewright-check", "rolewright-format", "rolewright-fix"]);
    for (const hook of hooks) {
      const [bin, command = "", ...args] = hook.entry.split(" ");
      expect([bin, hook.language, hook.require_serial]).toEqual(["rolewright", "node", true]);
      for (const arg of args) expect(flagsOf(command)).toContain(arg.replace(/^--/, ""));
      expect(specOf(command)?.name).toBe(command);
      for (const name of ["客服 中心/甲.role.md", "a.role.yaml", "b.ROLE.yml"])
        expect(matches(hook, name)).toBe(true);
      for (const name of ["README.md", "role.md", "a.role.md.bak", "rolewright.config.yml"])
        expect(matches(hook, name)).toBe(false);
      expect(matches(hook, "hr/rolewright.config.yaml")).toBe(command === "check");
    }
  });

  it("installs a command line that is complete, and nothing else", () => {
    // pre-commit does `npm install` and `npm pack` in a clone; the first makes the build.
    expect(manifest.scripts.dependencies).toBe("node scripts/build-missing.mjs");
    const args = ["pack", "--dry-run", "--json", "--ignore-scripts", "--silent"];
    const { stdout } = spawnSync("npm", args, {
      cwd: root,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    const [packed] = JSON.parse(stdout) as readonly {
      readonly files: readonly { readonly path: string }[];
    }[];
    const files = (packed?.files ?? []).map((file) => file.path);
    for (const file of readdirSync(path.join(root, "dist/npm"))) expect(files).toContain(`dist/npm/${file}`);
    expect(files).toContain(manifest.bin.rolewright.replace(/^\.\//, ""));
    const strange = files.filter(
      (file) =>
        !/^(?:dist\/npm\/|docs\/rules\/|[^/]+$|dist\/(?:extension\.cjs|web\/extension\.js)$)/.test(file),
    );
    expect(strange).toEqual([]);
  });

  /** As pre-commit runs a hook: the entry, then the files. */
  function hook(id: string, ...files: readonly string[]) {
    const entry = hooks.find((candidate) => candidate.id === id)?.entry ?? "";
    const args = [program, ...entry.split(" ").slice(1), ...files];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder.path, encoding: "utf8" });
    return { status, stdout };
  }

  const untidy = "# 客服专员\n\n- **直接上级**：客服经理\n\n## 岗位职责\n\n1. 接听电话   \n1. 记录诉求\n";

  it("check, format and fix, run on samples", () => {
    folder.put("甲 乙.role.md", untidy);
    folder.put("b.role.yaml", "title: 质检主管\nexperience: 8-5年\nreportsTo: 客服经理\n");
    expect(hook("rolewright-check", "甲 乙.role.md").status).toBe(0);
    const checked = hook("rolewright-check", "甲 乙.role.md", "b.role.yaml");
    expect(checked.status).toBe(1);
    expect(checked.stdout).toContain("experience/inverted");

    expect(hook("rolewright-format", "甲 乙.role.md").status).toBe(0);
    const formatted = readFileSync(path.join(folder.path, "甲 乙.role.md"), "utf8");
    expect(formatted).toContain("1. 接听电话\n1. 记录诉求\n");
    folder.put("c.role.md", readFileSync(path.join(root, "samples/broken/17-损坏的文字.role.md"), "utf8"));
    hook("rolewright-fix", "c.role.md");
    expect(readFileSync(path.join(folder.path, "c.role.md"), "utf8")).not.toBe(
      readFileSync(path.join(root, "samples/broken/17-损坏的文字.role.md"), "utf8"),
    );
  });
});

describe("docs/ci.md", () => {
  const page = textOf("docs/ci.md");
  const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text = ""]) => ({
    language,
    text,
  }));

  it("shows YAML that can be read, and inputs, hooks, commands and flags there are", () => {
    for (const { text } of blocks.filter(({ language }) => language === "yaml"))
      expect(() => parse(text)).not.toThrow();
    const inputs = new Set(Object.keys(action.inputs));
    for (const { text } of blocks) {
      const [, given = ""] =
        /uses: rolewright\/rolewright@\S+\n\s+with:\n((?:\s{10,}.*\n)*)/.exec(text) ?? [];
      for (const [, name = ""] of given.matchAll(/^ {10}([a-z-]+):/gm)) expect(inputs).toContain(name);
      for (const [, id] of text.matchAll(/- id: (\S+)/g))
        expect(hooks.map((known) => known.id)).toContain(id);
      for (const [, command = "", rest = ""] of text.matchAll(
        /\brolewright (check|format|fix|diff)\b([^\n|>&]*)/g,
      )) {
        for (const [, flag] of rest.matchAll(/--([a-z][a-z-]+)/g)) expect(flagsOf(command)).toContain(flag);
        for (const [, format = ""] of rest.matchAll(/--format[= ]([a-z]+)/g))
          expect(specOf(command)?.formats).toContain(format);
      }
    }
  });

  it("names the version there is", () => {
    for (const [, version] of page.matchAll(/rolewright@v?(\d+\.\d+\.\d+)/g))
      expect(version).toBe(manifest.version);
    for (const [, version] of page.matchAll(/rev: v(\S+)/g)) expect(version).toBe(manifest.version);
  });
});
