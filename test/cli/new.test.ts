import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Folder, makeFolder } from "./support/folder.ts";
import { runHere } from "./support/here.ts";

let folder: Folder;
const make = (...args: readonly string[]) => runHere(["new", ...args], folder.path);
const read = (name: string): string => readFileSync(path.join(folder.path, name), "utf8");

/** Rules of what is found in the folder. */
async function found(): Promise<readonly string[]> {
  const { out } = await runHere(["check", "--format", "json"], folder.path);
  const { files } = JSON.parse(out) as { files: { findings: { rule: string }[] }[] };
  return files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

beforeEach(() => {
  folder = makeFolder({});
});
afterEach(() => folder.remove());

describe("new", () => {
  // What a new role is told: that its words are still the template's, and nothing else.
  it.each<[name: string, args: readonly string[], file: string]>([
    ["zh-CN", ["客服主管"], "客服主管.role.md"],
    ["zh-TW", ["門市店長", "--language", "zh-TW"], "門市店長.role.md"],
    ["en", ["Support Lead"], "Support Lead.role.md"],
    ["YAML", ["客服主管", "--to", "yaml"], "客服主管.role.yaml"],
    ["YAML in English", ["Support Lead", "--to", "yaml"], "Support Lead.role.yaml"],
    ["an occupation", ["社会工作者", "--kind", "occupation"], "社会工作者.role.md"],
  ])("%s: checks clean but for the words to replace", async (_name, args, file) => {
    folder.put("rolewright.config.yaml", "external: [客服经理, Support Manager, 營運經理]\n");
    const superior = args.includes("zh-TW")
      ? "營運經理"
      : /[a-z]/i.test(args[0] ?? "")
        ? "Support Manager"
        : "客服经理";
    const kind = args.includes("occupation") ? [] : ["--reports-to", superior, "--department", "客服部"];
    expect(await make(...args, ...kind, "-o", ".")).toEqual({ code: 0, out: `${file}\n`, err: "" });
    expect((await found()).filter((rule) => rule !== "text/placeholder")).toEqual([]);
  });

  it("says what is known, and in the language of the name", async () => {
    const { out } = await make("客服主管", "--reports-to", "客服经理", "--department", "客服部");
    expect(out).toMatch(/^# 客服主管\n/);
    expect(out).toContain("- **所属部门**：客服部\n- **直接上级**：客服经理\n");
  });

  it("goes by the folder's config", async () => {
    folder.put("rolewright.config.yaml", "extends: minimal\nlanguage: zh-TW\norganization: 青禾家居\n");
    const { out } = await make("门市人员");
    expect(out).toContain("直屬主管");
    expect(out).not.toContain("## 工作權限");
    expect((await make("門市人員", "--kind", "posting")).out).toContain("青禾家居");
  });

  it("words samples for whom it is told", async () => {
    const [staff, executive] = await Promise.all(
      ["staff", "executive"].map(async (wording) => (await make("Support Lead", "--wording", wording)).out),
    );
    expect(staff).not.toBe(executive);
  });

  it("names the file after the role, whatever the name holds", async () => {
    expect((await make("采购/供应商 管理", "-o", "roles/")).out).toBe("roles/采购-供应商 管理.role.md\n");
    expect((await make("采购员", "-o", "new/deep")).out).toBe("new/deep/采购员.role.md\n");
    expect((await make("采购员", "-o", "new/buyer.role.yaml")).out).toBe("new/buyer.role.yaml\n");
    expect(read("new/buyer.role.yaml")).toMatch(/^title: 采购员\n/);
  });

  it.each([
    ["../采购员", "采购员.role.md"],
    ["-rf .", "rf.role.md"],
    ['采购员（"A/B"？）?', "采购员（-A-B-？）.role.md"],
    ["con", "role-con.role.md"],
    ["Com1.采购", "role-Com1.采购.role.md"],
    ["Console Engineer", "Console Engineer.role.md"],
    ["?", "role.role.md"],
    // 80 of them are nearly as many bytes as a name may have.
    ["岗".repeat(90), `${"岗".repeat(80)}.role.md`],
    [`${"a".repeat(79)}😀`, `${"a".repeat(79)}.role.md`],
  ])("%j has a name every file system takes", async (name, file) => {
    expect(await make("-o", ".", "--", name)).toEqual({ code: 0, out: `${file}\n`, err: "" });
    expect(read(file)).toContain(`# ${name}\n`);
    expect(readdirSync(folder.path)).toEqual([file]);
  });

  it("overwrites nothing unless told to", async () => {
    folder.put("出纳.role.md", "# 出纳\n");
    const { code, out, err } = await make("出纳", "-o", ".");
    expect({ code, out, err }).toEqual({
      code: 2,
      out: "",
      err: "rolewright: 出纳.role.md is there already; --force overwrites it\n",
    });
    symlinkSync("nowhere", path.join(folder.path, "会计.role.md"));
    expect((await make("会计", "-o", ".")).code).toBe(2);
    expect((await make("出纳", "-o", ".", "--force")).code).toBe(0);
    expect(read("出纳.role.md")).toContain("##");
  });

  it.each<[args: readonly string[], words: string]>([
    [[], "new needs the name of one role"],
    [["  "], "new needs the name of one role"],
    [["Support", "Lead"], "in quotes when it has blanks"],
    [["出纳", "--kind", "reference"], "--kind cannot be reference"],
    [["出纳", "--to", "docx"], "--to cannot be docx"],
    [["出纳", "--wording", "boss"], "--wording cannot be boss"],
    [["出纳", "--language", "fr"], "--language cannot be fr"],
  ])("%j is refused in one line", async (args, words) => {
    const { code, out, err } = await make(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^rolewright: [^\n]+\n$/);
    expect(err).toContain(words);
  });
});
