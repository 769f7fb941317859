import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import Ajv from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import schema from "./diff-report.schema.json" with { type: "json" };
import { runHere } from "./support/here.ts";
import { rolewright } from "./support/program.ts";

const lead = `---
code: KF-07
pay: 8000-11000元/月
---

# 客服主管

- 所属部门：客服中心
- 直接上级：客服经理

## 岗位职责

- 每天开班前布置当日重点
- 每周旁听每位组员至少两通来电
- 接手升级的投诉，当班给出处理意见

## 任职资格

- 大专及以上学历
- 5年以上客服工作经验
`;

const files: Readonly<Record<string, string>> = {
  "rolewright.config.yaml": "organization: 示例科技\n",
  "客服/客服总监.role.md": "# 客服总监\n\n- 直接上级：总经理\n\n## 岗位职责\n\n- 定下全年的服务目标\n",
  "客服/客服经理.role.md": "# 客服经理\n\n- 直接上级：客服总监\n\n## 岗位职责\n\n- 排好每月的班次\n",
  "客服/客服主管.role.md": lead,
  "总部/总经理.role.yaml": "title: 总经理\nroot: true\nsections:\n  responsibilities:\n    - 批准年度预算\n",
};

let home: string;
let repository: string;

const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=n", "-c", "user.email=n@example.com", ...args], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
  });

const write = (folder: string, name: string, text: string): void => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const commit = (cwd: string, message: string): void => {
  git(cwd, "add", "-A");
  git(cwd, "commit", "-q", "-m", message);
};

/** A copy of the repository for one test to change. */
function copy(): string {
  const folder = mkdtempSync(path.join(home, "copy-"));
  cpSync(repository, folder, { recursive: true });
  return folder;
}

const edit = (folder: string, name: string, ...edits: readonly (readonly [string, string])[]): void => {
  const file = path.join(folder, name);
  const text = edits.reduce(
    (current, [from, to]) => {
      if (!current.includes(from)) throw new Error(`no ${from} in ${name}`);
      return current.replace(from, to);
    },
    readFileSync(file, "utf8"),
  );
  writeFileSync(file, text);
};

const diff = (cwd: string, ...args: readonly string[]) =>
  runHere(["diff", ...args, "--locale", "zh-CN"], cwd);

beforeAll(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "rolewright-diff-"));
  repository = path.join(home, "repository");
  for (const [name, text] of Object.entries(files)) write(repository, name, text);
  git(repository, "init", "-q", "-b", "main");
  commit(repository, "one");
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("rolewright diff A B", () => {
  it("tells what two files say differently, what matters first", async () => {
    const cwd = mkdtempSync(path.join(home, "files-"));
    write(cwd, "旧.role.md", lead);
    write(
      cwd,
      "新.role.md",
      lead.replace("5年以上", "8年以上").replace("客服经理", "客服总监").replace("至少两通", "至少三通"),
    );
    const { code, out, err } = await diff(cwd, "旧.role.md", "新.role.md");
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toBe(
      [
        "客服主管  旧.role.md → 新.role.md",
        " 9 ~ 直接上级：客服经理 → 客服总监",
        "20 ~ 经验要求（客服）：5 → 8 年以上（提高）",
        "14 ~ 岗位职责：每周旁听每位组员至少[-两-]{+三+}通来电",
        "",
        "1 个岗位：修改 1。变化 3 处：重要变化 2，一般 1。",
        "",
      ].join("\n"),
    );
  });

  it("says nothing of equal files, whatever they are called", async () => {
    const cwd = mkdtempSync(path.join(home, "files-"));
    write(cwd, "a.role.md", lead);
    write(cwd, "b.role.md", lead);
    const { code, out } = await diff(cwd, "a.role.md", "b.role.md", "--exit-code");
    expect([code, out]).toEqual([0, "没有差异。\n"]);
  });

  it("compares folders: roles that came, went, and are found again", async () => {
    const before = copy();
    const after = copy();
    rmSync(path.join(after, "客服/客服经理.role.md"));
    write(after, "客服/数据分析师.role.yaml", "title: 数据分析师\nreportsTo: 客服总监\n");
    rmSync(path.join(after, "客服/客服主管.role.md"));
    write(after, "客服/组长.role.md", lead.replace("# 客服主管", "# 客服组长"));
    const { out, code } = await diff(home, path.basename(before), path.basename(after), "--exit-code");
    expect(code).toBe(1);
    expect(out).toContain("- 客服经理  删除岗位（直接上级 客服总监）");
    expect(out).toContain("+ 数据分析师  新增岗位（直接上级 客服总监）");
    expect(out).toContain("岗位名称：客服主管 → 客服组长");
    expect(out).toContain("客服组长：不再有上级（原为 客服经理）");
    expect(out).toContain("客服总监：直接下级 1 → 1（+数据分析师、−客服经理）");
  });

  it("takes one side from standard input", async () => {
    const cwd = mkdtempSync(path.join(home, "files-"));
    write(cwd, "a.role.md", lead);
    const { out } = await runHere(
      ["diff", "a.role.md", "-", "--stdin-filename", "a.role.md", "--locale", "en"],
      cwd,
      () => lead.replace("8000-11000", "8800-12100"),
    );
    expect(out).toContain("Pay: CNY 8,000–11,000 → 8,800–12,100 per month (raised by 10%)");
  });

  it("reads files in other encodings", async () => {
    const cwd = mkdtempSync(path.join(home, "files-"));
    write(cwd, "a.role.md", lead);
    writeFileSync(path.join(cwd, "b.role.md"), Buffer.from(`\ufeff${lead}`, "utf16le"));
    const { code, out } = await diff(cwd, "a.role.md", "b.role.md");
    expect([code, out]).toEqual([0, "没有差异。\n"]);
  });
});

describe("rolewright diff --git", () => {
  it("compares with the working tree, what git does not know yet included", async () => {
    const cwd = copy();
    edit(cwd, "客服/客服主管.role.md", ["大专及以上", "本科及以上"]);
    write(cwd, "客服/质检员.role.md", "# 质检员\n\n- 直接上级：客服主管\n");
    write(cwd, ".gitignore", "忽略/\n");
    write(cwd, "忽略/草稿.role.md", "# 草稿\n");
    const { code, out, err } = await diff(cwd, "--git", "HEAD");
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toBe(
      [
        "+ 质检员  新增岗位（直接上级 客服主管）  客服/质检员.role.md",
        "",
        "客服主管  客服/客服主管.role.md",
        "19 ~ 学历要求：大专 → 本科（提高）",
        "",
        "汇报关系",
        "  ~ 客服主管：直接下级 0 → 1（+质检员）",
        "",
        "2 个岗位：新增 1，修改 1。变化 1 处：重要变化 1。",
        "",
      ].join("\n"),
    );
  });

  it("compares revisions; three dots count from where they parted", async () => {
    const cwd = copy();
    git(cwd, "checkout", "-q", "-b", "分支");
    edit(cwd, "客服/客服主管.role.md", ["5年以上", "8年以上"]);
    commit(cwd, "two");
    git(cwd, "checkout", "-q", "main");
    edit(cwd, "客服/客服经理.role.md", ["直接上级：客服总监", "直接上级：总经理"]);
    commit(cwd, "three");
    const parted = await diff(cwd, "--git", "main...分支");
    expect(parted.out).toContain("经验要求（客服）：5 → 8 年以上（提高）");
    expect(parted.out).not.toContain("客服经理：");
    const apart = await diff(cwd, "--git", "main..分支");
    expect(apart.out).toContain("直接上级：总经理 → 客服总监");
    git(cwd, "merge", "-q", "-m", "merge", "分支");
    const merged = await diff(cwd, "--git", "HEAD^..HEAD");
    expect(merged.out).toContain("经验要求（客服）：5 → 8 年以上（提高）");
    expect(merged.out).not.toContain("直接上级");
  });

  it("follows a renamed file, and a superior who got another title", async () => {
    const cwd = copy();
    git(cwd, "mv", "客服/客服经理.role.md", "客服/服务经理.role.md");
    edit(cwd, "客服/服务经理.role.md", ["# 客服经理", "# 服务经理"]);
    edit(cwd, "客服/客服主管.role.md", ["客服经理", "服务经理"]);
    commit(cwd, "renamed");
    const { out } = await diff(cwd, "--git", "HEAD~1..HEAD");
    expect(out).toContain("服务经理  客服/客服经理.role.md → 客服/服务经理.role.md");
    expect(out).toContain("岗位名称：客服经理 → 服务经理");
    expect(out).toContain("直接上级：客服经理 → 服务经理（同一岗位）");
    expect(out).not.toContain("汇报关系");
  });

  it("follows a file that was renamed and not committed", async () => {
    const cwd = copy();
    git(cwd, "mv", "客服/客服经理.role.md", "客服/经理.role.md");
    const { out } = await diff(cwd, "--git", "HEAD", "--format", "json");
    const { roles, organisation } = JSON.parse(out);
    expect(roles).toMatchObject([
      {
        status: "changed",
        weight: "none",
        before: { path: "客服/客服经理.role.md" },
        after: { path: "客服/经理.role.md" },
      },
    ]);
    expect(organisation).toEqual([]);
  });

  it("tells that a superior has a file now", async () => {
    const cwd = copy();
    edit(cwd, "客服/客服经理.role.md", ["直接上级：客服总监", "直接上级：运营总监"]);
    commit(cwd, "named");
    write(cwd, "客服/运营总监.role.md", "# 运营总监\n\n- 直接上级：总经理\n");
    const { out } = await diff(cwd, "--git", "HEAD");
    expect(out).toContain("  ~ 客服经理：直接上级 运营总监（没有文件） → 运营总监\n");
  });

  it("compares only the paths that are named, and works below the top", async () => {
    const cwd = copy();
    edit(cwd, "客服/客服主管.role.md", ["5年以上", "8年以上"]);
    edit(cwd, "总部/总经理.role.yaml", ["批准年度预算", "批准年度预算和投资"]);
    const { out } = await diff(path.join(cwd, "客服"), "--git", "HEAD", "../总部");
    expect(out).toContain("../总部/总经理.role.yaml");
    expect(out).not.toContain("客服主管");
    const none = await diff(cwd, "--git", "HEAD", "没有");
    expect([none.code, none.err]).toEqual([2, "rolewright: 两边都没有 没有 中的岗位文件\n"]);
  });

  it("leaves submodules, links and files that are kept elsewhere alone", async () => {
    const cwd = copy();
    git(cwd, "-c", "protocol.file.allow=always", "submodule", "add", "-q", repository, "子模块");
    write(cwd, "大.role.md", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n");
    symlinkSync("客服/客服主管.role.md", path.join(cwd, "链接.role.md"));
    commit(cwd, "odd");
    const { code, out, err } = await diff(cwd, "--git", "HEAD~1..HEAD");
    expect([code, out, err]).toEqual([0, "没有差异。\n", ""]);
  });

  it("knows a role again that was converted, and says that nothing changed", async () => {
    const cwd = copy();
    const text = "title: 总经理\nroot: true\nsections:\n  responsibilities:\n    - 批准年度预算\n";
    rmSync(path.join(cwd, "总部/总经理.role.yaml"));
    write(cwd, "总部/总经理.role.md", "---\nroot: true\n---\n\n# 总经理\n\n## 岗位职责\n\n- 批准年度预算\n");
    expect(text).toBe(files["总部/总经理.role.yaml"]);
    const { code, out } = await diff(cwd, "--git", "HEAD", "--exit-code");
    expect(code).toBe(0);
    expect(out).toContain("格式：YAML → Markdown");
    expect(out).toContain("1 个岗位：修改 1。变化 2 处：仅形式 2。");
  });

  const hostile: readonly (readonly [string, string])[] = [
    ["没有", "rolewright: 没有版本 没有\n"],
    ["main..没有", "rolewright: 没有版本 没有\n"],
    ["=--output=x", "rolewright: 没有版本 --output=x\n"],
    ["HEAD..--output=x", "rolewright: 没有版本 --output=x\n"],
    ["HEAD..a..b", "rolewright: 没有版本 a..b\n"],
    ["HEAD:客服", "rolewright: 没有版本 HEAD:客服\n"],
    ["HEAD\nmain", "rolewright: 没有版本 HEAD main\n"],
  ];
  it.each(hostile)("refuses %j", async (range, line) => {
    const args = range.startsWith("=") ? [`--git${range}`] : ["--git", range];
    const { code, out, err } = await diff(repository, ...args);
    expect([code, out, err]).toEqual([2, "", line]);
  });

  it("says when there is no repository, and when a clone is shallow", async () => {
    const outside = mkdtempSync(path.join(home, "outside-"));
    const none = await diff(outside, "--git", "HEAD");
    expect([none.code, none.err]).toEqual([2, "rolewright: 这里不是 git 仓库\n"]);
    const source = copy();
    edit(source, "客服/客服主管.role.md", ["5年以上", "8年以上"]);
    commit(source, "two");
    const shallow = path.join(home, "shallow");
    git(home, "clone", "-q", "--depth", "1", `file://${source}`, shallow);
    const { code, err } = await diff(shallow, "--git", "HEAD~1..HEAD");
    expect([code, err]).toEqual([
      2,
      "rolewright: 没有版本 HEAD~1：这是浅克隆，请取回完整历史（fetch-depth: 0）\n",
    ]);
  });
});

describe("forms of the report", () => {
  it("json has the documented shape, and equal input gives equal bytes", async () => {
    const cwd = copy();
    edit(
      cwd,
      "客服/客服主管.role.md",
      ["5年以上", "8年以上"],
      ["客服经理", "客服总监"],
      ["至少两通", "至少三通"],
    );
    rmSync(path.join(cwd, "客服/客服经理.role.md"));
    const one = await diff(cwd, "--git", "HEAD", "--format", "json");
    const other = await diff(cwd, "--git", "HEAD", "--format", "json");
    expect(one.out).toBe(other.out);
    const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);
    const report: unknown = JSON.parse(one.out);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report).toMatchObject({
      version: 1,
      before: "HEAD",
      after: null,
      roles: [
        {
          status: "changed",
          pairedBy: "path",
          weight: "major",
          changes: [
            {
              topic: "reportsTo",
              before: { data: { name: "客服经理" } },
              after: { data: { name: "客服总监" } },
            },
            {
              topic: "experience",
              trend: "raised",
              before: { words: "5 年以上", data: { min: 5, max: null }, section: { id: "qualifications" } },
              after: { words: "8 年以上", ranges: [{ start: { line: 19, character: 2 } }] },
            },
            { topic: "item", weight: "minor" },
          ],
        },
        { status: "removed", after: null },
      ],
      summary: { added: 0, removed: 1, changed: 1, changes: { major: 2, minor: 1, none: 0 } },
    });
  });

  it("markdown is safe to post: words of documents mean nothing there", async () => {
    const cwd = mkdtempSync(path.join(home, "files-"));
    const text = (words: string): string =>
      `# 客服主管 @组长\n\n## 岗位职责\n\n- ${words}\n- 每天开班前布置当日重点\n`;
    write(cwd, "a.role.md", text("看 https://example.com 和 a|b 的说明"));
    write(
      cwd,
      "b.role.md",
      text("看 https://example.com 和 a|b 的 \\<img src=x onerror=y\\> @admin #12 说明"),
    );
    const { out } = await diff(cwd, "a.role.md", "b.role.md", "--format", "markdown");
    expect(out).toContain("### 岗位变化");
    expect(out).toContain("<ins>");
    expect(out).not.toMatch(/<img|@admin|@组长|(?<!&)#12|https:\/\/|a\|b/);
  });

  it("markdown has a table of what matters and folds the rest", async () => {
    const cwd = copy();
    edit(cwd, "客服/客服主管.role.md", ["5年以上", "8年以上"], ["至少两通", "至少三通"]);
    const { out } = await diff(cwd, "--git", "HEAD", "--format", "markdown");
    expect(out).toBe(
      [
        "### 岗位变化",
        "",
        "1 个岗位：修改 1。变化 2 处：重要变化 1，一般 1。",
        "",
        "#### 客服主管",
        "",
        "客服/客服主管.role.md",
        "",
        "| 内容 | 之前 | 之后 |",
        "| :-- | :-- | :-- |",
        "| 经验要求（客服） | 5 年以上 | **8 年以上**（提高） |",
        "",
        "<details><summary>其他 1 处</summary>",
        "",
        "- 岗位职责：每周旁听每位组员至少<del>两</del><ins>三</ins>通来电",
        "",
        "</details>",
        "",
      ].join("\n"),
    );
  });

  it("markdown shows what a section said that went", async () => {
    const cwd = copy();
    edit(cwd, "客服/客服主管.role.md", ["\n## 任职资格\n\n- 大专及以上学历\n- 5年以上客服工作经验\n", ""]);
    const { out: only } = await diff(cwd, "--git", "HEAD", "--format", "markdown");
    expect(only).toContain("<details><summary>详情</summary>");
    edit(cwd, "客服/客服主管.role.md", ["至少两通", "至少三通"]);
    const { out } = await diff(cwd, "--git", "HEAD", "--format", "markdown");
    expect(out).toContain("<details><summary>其他 1 处，以及增删章节的内容</summary>");
    expect(out).toContain("| 章节 | 任职资格 |  |");
    expect(out).toContain("- 章节：删除 任职资格（2 项）\n  - 大专及以上学历\n  - 5年以上客服工作经验\n");
  });

  it("markdown fits into a comment", async () => {
    const before = mkdtempSync(path.join(home, "many-"));
    const after = mkdtempSync(path.join(home, "many-"));
    for (let index = 0; index < 120; index++) {
      const body = (years: number): string =>
        `# 岗位${index}号专员\n\n## 岗位职责\n\n${`- 第${years}版的说明，${"内容".repeat(150)}\n`}\n## 任职资格\n\n- ${years}年以上工作经验\n`;
      write(before, `${index}.role.md`, body(3));
      write(after, `${index}.role.md`, body(5));
    }
    const { out } = await diff(home, path.basename(before), path.basename(after), "--format", "markdown");
    expect(out.length).toBeLessThan(65_536);
    expect(out).toMatch(/另有 \d+ 个岗位/);
  });
});

describe("the program", () => {
  it("colours for a terminal, speaks English, and tells differences by its exit code when asked", async () => {
    const cwd = copy();
    edit(cwd, "客服/客服主管.role.md", ["5年以上", "8年以上"], ["至少两通", "至少三通"]);
    const plain = await rolewright(["diff", "--git", "HEAD"], { cwd });
    expect(plain.code).toBe(0);
    expect(plain.out).toContain("Experience (客服): 5+ → 8+ years (raised)");
    const colored = await rolewright(["diff", "--git", "HEAD", "--exit-code"], {
      cwd,
      env: { FORCE_COLOR: "1" },
    });
    expect(colored.code).toBe(1);
    expect(colored.out).toContain("\u001b[32m三\u001b[39m");
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /^rolewright: diff needs two files/],
    [["客服"], /^rolewright: diff needs two files/],
    [["客服", "总部", "x"], /^rolewright: diff needs two files/],
    [["客服", "客服/客服主管.role.md"], /^rolewright: a file can only be compared with a file/],
    [["没有.role.md", "客服/客服主管.role.md"], /^rolewright: no such file: 没有.role.md/],
    [["-", "-"], /^rolewright: only one side/],
    [["--git", "HEAD", "-"], /^rolewright: --git reads no standard input/],
    [["客服", "总部", "--stdin-filename", "x"], /^rolewright: --stdin-filename goes with -/],
  ];
  it.each(wrong)("refuses %j", async (args, line) => {
    const { code, out, err } = await runHere(["diff", ...args], repository);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(line);
    expect(err.trimEnd()).not.toContain("\n");
  });
});
