import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Agent, company, startAgent } from "../support/mcp.ts";

const manager = "客服/客服经理.role.md";
let agent: Agent;
beforeAll(async () => {
  agent = await startAgent({ args: ["--write"] });
});
afterAll(() => agent.stop());

/** Every test begins with the company as it is. */
beforeEach(() => {
  for (const name of readdirSync(agent.root)) rmSync(path.join(agent.root, name), { recursive: true });
  cpSync(company, agent.root, { recursive: true });
});

const full = (file: string): string => path.join(agent.root, file);
const read = (file: string): string => readFileSync(full(file), "utf8");
const versionOf = async (role: string): Promise<string> => {
  const { data, error } = await agent.call("inspect_role", { role, include: [] });
  expect(error).toBeNull();
  return (data.file as { readonly version: string }).version;
};

/** The lines that differ, those of the first text behind `-`, those of the second behind `+`. */
function difference(before: string, after: string): readonly string[] {
  const [one, other] = [before.split("\n"), after.split("\n")];
  return [
    ...one.filter((line) => !other.includes(line)).map((line) => `-${line}`),
    ...other.filter((line) => !one.includes(line)).map((line) => `+${line}`),
  ];
}

describe("tools that write", () => {
  it("are listed beside the others, with what they do", async () => {
    const { tools } = await agent.client.listTools();
    const writing = tools.filter(({ annotations }) => annotations?.readOnlyHint !== true);
    expect(writing.map(({ name, annotations }) => [name, annotations?.destructiveHint])).toEqual([
      ["insert_section", false],
      ["apply_fix", true],
      ["write_role", true],
    ]);
    expect(
      writing.map(({ name, description, inputSchema }) => [name, description, inputSchema]),
    ).toMatchSnapshot();
  });

  it("insert_section adds one section in the file's own style, and nothing else", async () => {
    const before = read(manager);
    const { data, error } = await agent.call("insert_section", {
      role: "客服经理",
      section: "保密意识",
      body: ["- 不向外透露客户资料"],
      expectedVersion: await versionOf(manager),
    });
    expect(error).toBeNull();
    const after = read(manager);
    expect(difference(before, after)).toEqual(["+## 保密意识", "+1. 不向外透露客户资料"]);
    expect(data.files).toEqual([{ path: manager, version: await versionOf(manager), created: false }]);
    const again = await agent.call("insert_section", {
      role: manager,
      section: "confidentiality",
      expectedVersion: await versionOf(manager),
    });
    expect(again.error).toMatch(/has the section confidentiality already/);
    expect(read(manager)).toBe(after);
  });

  it("insert_section takes sample lines where no words are given, in YAML, too", async () => {
    const file = "客服/質檢專員.role.yaml";
    const { error } = await agent.call("insert_section", {
      role: file,
      section: "kpi",
      expectedVersion: await versionOf(file),
    });
    expect(error).toBeNull();
    expect(read(file)).toMatch(/\n {2}kpi:\n {4}- \S/);
  });

  it("apply_fix carries out safe fixes at once, others by name only", async () => {
    const before = read(manager);
    const done = await agent.call("apply_fix", { path: manager, expectedVersion: await versionOf(manager) });
    expect(done.error).toBeNull();
    expect(difference(before, read(manager))).toEqual([
      "-- 善于复（fù）盘（pán）和辅（fǔ）导",
      "+- 善于复盘和辅导",
    ]);
    const nothing = await agent.call("apply_fix", {
      path: manager,
      expectedVersion: await versionOf(manager),
    });
    expect(nothing.error).toMatch(/no safe fix.*fair\/gender \(line 14\): “Delete “限女性””/);
    const named = await agent.call("apply_fix", {
      path: manager,
      rule: "fair/gender",
      line: 14,
      title: "Delete “限女性”",
      expectedVersion: await versionOf(manager),
    });
    expect(named.error).toBeNull();
    expect(read(manager)).toContain("- 25-35岁\n");
    expect(JSON.stringify(named.data.findings)).not.toContain("fair/gender");
  });

  it("apply_fix may correct a name by its title", async () => {
    const file = "support/support-lead.role.md";
    const { error, data } = await agent.call("apply_fix", {
      path: file,
      title: "Change to “Head of Support”",
      expectedVersion: await versionOf(file),
    });
    expect(error).toBeNull();
    expect(read(file)).toContain("- **Reports to**: Head of Support\n");
    expect(JSON.stringify(data.findings)).not.toContain("reporting/undefined-role");
    const unknown = await agent.call("apply_fix", {
      path: file,
      title: "Make it good",
      expectedVersion: await versionOf(file),
    });
    expect(unknown.error).toMatch(/there is no fix “Make it good”; there are fair\/gender/);
  });

  it("apply_fix may write to the config, which counts at once", async () => {
    const file = "support/support-lead.role.md";
    writeFileSync(full(file), read(file).replace("Head of Supprt", "Works Council"));
    const { data } = await agent.call("check_roles", { paths: [file], rules: ["reporting/undefined-role"] });
    const [checked] = data.files as readonly {
      findings: readonly { fixes: readonly { title: string }[] }[];
    }[];
    const title = checked?.findings[0]?.fixes.find((fix) => fix.title.includes("config"))?.title;
    const { error, data: after } = await agent.call("apply_fix", {
      path: file,
      title: title ?? "",
      expectedVersion: await versionOf(file),
    });
    expect(error).toBeNull();
    expect(read("rolewright.config.yaml")).toMatch(/external: \[董事会, Works Council\]/);
    expect(after.files).toMatchObject([{ path: "rolewright.config.yaml", created: false }]);
    expect(JSON.stringify(after.findings)).not.toContain("reporting/undefined-role");
    expect((await agent.call("list_roles")).data.total).toBe(5);
  });

  it("apply_fix may create the role that is missing, once", async () => {
    const file = "support/support-lead.role.md";
    writeFileSync(full(file), read(file).replace("Head of Supprt", "Works Council"));
    const create = async () =>
      agent.call("apply_fix", {
        path: file,
        title: "Create role “Works Council”",
        expectedVersion: await versionOf(file),
      });
    expect((await create()).data.files).toMatchObject([
      { path: "support/Works Council.role.md", created: true },
    ]);
    expect(read("support/Works Council.role.md")).toContain("# Works Council\n");
    expect((await create()).error).toMatch(/there is no fix/);
  });

  it("write_role makes a file in a folder of its own", async () => {
    const text =
      "# Night Lead\n\n- **Reports to**: Support Lead\n\n## Responsibilities\n\n- Leads the night queue\n";
    const { data, error } = await agent.call("write_role", {
      path: "support/nights/night-lead.role.md",
      text,
    });
    expect(error).toBeNull();
    expect(data.files).toMatchObject([{ path: "support/nights/night-lead.role.md", created: true }]);
    expect(data.findings).toEqual([]);
    expect(read("support/nights/night-lead.role.md")).toBe(text);
    expect((await agent.call("list_roles", { superior: "Support Lead" })).data.total).toBe(1);
  });

  it.each([
    "notes.md",
    "x.role.txt",
    ".hidden/x.role.md",
    "node_modules/x.role.md",
    ".role.md",
    "rolewright.config.yaml",
  ])("write_role makes no %s", async (file) => {
    const before = existsSync(full(file)) ? read(file) : null;
    expect((await agent.call("write_role", { path: file, text: "x" })).error).toMatch(
      /no name of a role file/,
    );
    expect(existsSync(full(file)) ? read(file) : null).toBe(before);
  });

  it("write_role changes a file only for who has read it as it is", async () => {
    const text = "# 客服经理\n\n## 岗位职责\n\n- 安排班次\n";
    expect((await agent.call("write_role", { path: manager, text })).error).toMatch(
      /exists already; to change it read it/,
    );
    const version = await versionOf(manager);
    const other = `${read(manager)}\n- 有人刚加的一行\n`;
    writeFileSync(full(manager), other);
    for (const call of [
      agent.call("write_role", { path: manager, text, expectedVersion: version }),
      agent.call("apply_fix", { path: manager, expectedVersion: version }),
      agent.call("insert_section", { role: manager, section: "kpi", expectedVersion: version }),
    ])
      expect((await call).error).toMatch(
        /changed since it was read, so nothing was written; .*its version now: /,
      );
    expect(read(manager)).toBe(other);
    const now = await versionOf(manager);
    expect((await agent.call("write_role", { path: manager, text, expectedVersion: now })).error).toBeNull();
    expect(read(manager)).toBe(text);
  });

  it("of two who write at once one is told to read again", async () => {
    const version = await versionOf(manager);
    const results = await Promise.all(
      ["一", "二", "三"].map((word) =>
        agent.call("write_role", { path: manager, text: `# 客服经理${word}\n`, expectedVersion: version }),
      ),
    );
    expect(results.filter(({ error }) => error === null)).toHaveLength(1);
    expect(results.filter(({ error }) => error?.includes("changed since it was read"))).toHaveLength(2);
  });

  it("line breaks, byte order mark, encoding and mode of a file stay", async () => {
    const windows = "support/windows.role.md";
    writeFileSync(full(windows), "\ufeff# Clerk\r\n\r\n## Responsibilities\r\n\r\n- Files letters\r\n");
    chmodSync(full(windows), 0o640);
    const text = "# Clerk\n\n## Responsibilities\n\n- Files letters and sends them\n";
    const done = await agent.call("write_role", {
      path: windows,
      text,
      expectedVersion: await versionOf(windows),
    });
    expect(done.error).toBeNull();
    expect(read(windows)).toBe(`\ufeff${text.replaceAll("\n", "\r\n")}`);

    const old = "客服/旧文件.role.md";
    const gb = Buffer.from([0x23, 0x20, 0xbf, 0xcd, 0xb7, 0xfe, 0xd6, 0xf7, 0xb9, 0xdc, 0x0a]);
    writeFileSync(full(old), gb);
    const version = await versionOf("客服主管");
    const lost = await agent.call("write_role", {
      path: old,
      text: "# 客服主管 \u{1f680}\n",
      expectedVersion: version,
    });
    expect(lost.error === null || lost.error.includes("nothing was written")).toBe(true);
    if (lost.error !== null) expect(readFileSync(full(old)).equals(gb)).toBe(true);
  });
});
