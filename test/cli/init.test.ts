import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readConfig } from "../../server/src/config/config-file.ts";
import { rules } from "../../server/src/rules/registry.ts";
import { type Folder, makeFolder } from "./support/folder.ts";
import { runHere } from "./support/here.ts";

const name = "rolewright.config.yaml";

let folder: Folder;
const init = (...args: readonly string[]) => runHere(["init", ...args], folder.path);
const text = (): string => readFileSync(path.join(folder.path, name), "utf8");

/** What the config says; it has no mistakes. */
function config(): unknown {
  expect(readConfig("file:///x", text(), { rules }).problems).toEqual([]);
  return parse(text());
}

const chinese = (title: string, superior: string, company = ""): string =>
  `# ${title}\n\n${company === "" ? "" : `- **公司名称**：${company}\n`}- **直接上级**：${superior}\n\n## 岗位职责\n\n- 处理日常工作\n\n## 任职资格\n\n- 本科以上学历\n`;
const english = (title: string): string =>
  `# ${title}\n\n- **Reports to**: Store Manager\n\n## Responsibilities\n\n- Serve customers\n\n## Qualifications\n\n- Two years in retail\n`;

beforeEach(() => {
  folder = makeFolder({});
});
afterEach(() => folder.remove());

describe("init", () => {
  it("goes by the documents: preset, language, organisation", async () => {
    folder.put("a.role.md", chinese("店长", "区域经理", "青禾家居"));
    folder.put("b.role.md", chinese("导购", "店长", "青禾家居"));
    const { code, out, err } = await init();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(config()).toEqual({ extends: "internal-cn", language: "zh-CN", organization: "青禾家居" });
    expect(text()).toContain("# external: [");
    expect(text()).toContain("没有文件的上级：区域经理");
    expect(out).toMatch(/^Wrote rolewright\.config\.yaml: found 2 files with 2 roles\n/);
    expect(out).toContain("1 superior without a file; --external takes them into the config");
  });

  it("takes in known superiors without a file when asked", async () => {
    folder.put("a.role.md", chinese("店长", "区域经理"));
    folder.put("b.role.md", chinese("导购", "店长"));
    await init("--external");
    expect(config()).toMatchObject({ external: ["区域经理"] });
    const { out } = await runHere(["check", "--format", "json"], folder.path);
    expect(out).not.toContain("reporting/undefined-role");
  });

  it.each<[language: string, text: string, preset: string]>([
    ["en", english("Sales Associate"), "internal-en"],
    [
      "zh-TW",
      "# 門市人員\n\n- **直屬主管**：店長\n\n## 工作內容\n\n- 負責門市收銀與補貨\n\n## 任職資格\n\n- 高中以上學歷\n",
      "internal-tw",
    ],
  ])("knows %s", async (language, document, preset) => {
    folder.put("a.role.md", document);
    await init();
    expect(config()).toEqual({ extends: preset, language });
  });

  it("leaves the language open where there are several", async () => {
    folder.put("a.role.md", chinese("店长", "区域经理", "甲公司"));
    folder.put("b.role.md", english("Sales Associate"));
    await init();
    expect(config()).toBeNull();
  });

  it("includes what reads like a role and is called otherwise", async () => {
    folder.put("岗位/店长.md", chinese("店长", "区域经理"));
    folder.put("岗位/导购.md", chinese("导购", "店长"));
    folder.put("岗位/仓库/库管.md", chinese("库管", "店长"));
    folder.put("docs/guide.md", "# 手册\n\n如何写岗位说明书。\n");
    folder.put("docs/收银.md", chinese("收银员", "店长"));
    folder.put("README.md", "# 说明\n");
    const { out } = await init("--locale", "zh-CN");
    expect(config()).toMatchObject({ include: ["docs/收银.md", "岗位/**/*.md"] });
    expect(out).toContain("其中 4 个不叫 *.role.md，但像岗位说明书，已写入 include");
    expect((await runHere(["check", "--format", "json"], folder.path)).out).toContain("库管.md");
  });

  it("excludes what stands among roles and is none", async () => {
    const titles = ["店长", "导购", "库管", "收银员", "司机", "会计", "出纳", "文员"];
    for (const title of titles) folder.put(`岗位/${title}.md`, chinese(title, "区域经理"));
    folder.put("岗位/README (旧).md", "# 说明\n\n这里放岗位说明书。\n");
    const { out: told } = await init("--locale", "zh-CN");
    expect(told).toContain("  1 个在同一文件夹而不像岗位说明书，已写入 exclude，请核对\n");
    expect(config()).toMatchObject({ include: ["岗位/*.md"], exclude: ["岗位/README \\(旧\\).md"] });
    const { out } = await runHere(["check", "--format", "json"], folder.path);
    expect(JSON.parse(out)).toMatchObject({ summary: { files: 8 } });
    // What is half a role is one that somebody is writing.
    folder.put("岗位/采购员.md", "# 采购员\n\n## 岗位职责\n\n- 比价\n");
    await init("--force");
    expect(config()).toMatchObject({ exclude: ["岗位/README \\(旧\\).md"] });
  });

  it("has postings among other documents checked as such", async () => {
    folder.put("a.role.md", chinese("店长", "区域经理"));
    for (const title of ["导购", "收银员"])
      folder.put(`招聘/${title}.role.md`, `---\nkind: posting\n---\n${chinese(title, "店长")}`);
    await init();
    expect(config()).toMatchObject({
      extends: "internal-cn",
      overrides: [{ files: ["招聘/*.md"], extends: "posting-cn" }],
    });
  });

  it.each<[what: string, more: string, preset: string]>([
    ["pay and a place, and no superior", "## 薪资待遇\n\n- 8-12K\n\n## 工作地点\n\n- 杭州\n", "posting-cn"],
    ["how to apply", "## 申请方式\n\n- 简历发到 hr@example.com\n", "posting-cn"],
    ["pay, and what is for colleagues", "## 薪资待遇\n\n- 8-12K\n\n## 岗位权限\n\n- 排班\n", "internal-cn"],
    ["nothing for candidates", "## 工作地点\n\n- 杭州\n", "internal-cn"],
  ])("takes for a posting what tells candidates: %s", async (_what, more, preset) => {
    const duties = "## 岗位职责\n\n- 接待顾客\n\n## 任职资格\n\n- 两年以上经验\n";
    for (const title of ["导购", "收银员"]) folder.put(`${title}.md`, `# ${title}\n\n${duties}\n${more}`);
    await init();
    expect(config()).toMatchObject({ extends: preset });
  });

  it.each([
    ["€40,000–50,000 a year", "posting-eu"],
    ["£35,000 a year", "posting-eu"],
    ["$60,000–70,000 a year", "posting-us"],
  ])("knows by the pay where an advertisement in English is for: %s", async (pay, preset) => {
    folder.put(
      "clerk.role.md",
      `---\nkind: posting\n---\n\n# Clerk\n\n## Responsibilities\n\n- Serve customers\n\n## Pay\n\n- ${pay}\n`,
    );
    await init();
    expect(config()).toMatchObject({ extends: preset });
  });

  it("starts an empty folder by the language that is spoken", async () => {
    await init("--locale", "zh-TW");
    expect(config()).toEqual({ extends: "internal-tw", language: "zh-TW" });
    expect(text()).toContain("設定");
  });

  it("overwrites nothing unless told to, and shows it without writing", async () => {
    folder.put(name, "not: [a config");
    expect(await init()).toEqual({
      code: 2,
      out: "",
      err: `rolewright: ${name} is there already; --force overwrites it\n`,
    });
    expect((await init("--dry-run")).out).toContain("extends: internal-en");
    expect(text()).toBe("not: [a config");
    expect((await init("--force")).code).toBe(0);
    expect(config()).toMatchObject({ extends: "internal-en" });
  });

  it("takes no arguments", async () => {
    expect(await init("roles")).toMatchObject({ code: 2, out: "" });
    expect(existsSync(path.join(folder.path, name))).toBe(false);
  });
});
