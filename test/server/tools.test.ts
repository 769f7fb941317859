import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ToolParams, ToolResult } from "../../server/src/features/protocol.ts";
import { type Client, startClient } from "../support/lsp.ts";

const files = {
  "客服总监.role.md": "# 客服总监\n\n- **部门**：客户服务部\n\n## 岗位职责\n\n- 制定服务策略\n",
  "客服经理.role.md": "# 客服经理\n\n- **直接上级**：客服总监\n\n## 岗位职责\n\n- 安排班次\n",
  "rolewright.config.yaml": "extends: minimal\nexternal: [董事会]\n",
};

describe("rolewright/tool", () => {
  let client: Client;
  beforeAll(async () => {
    client = await startClient({ files, locale: "zh-cn" });
  });
  afterAll(async () => {
    await client.stop();
  });
  const call = (name: string, input: unknown = {}): Promise<ToolResult> =>
    client.request<ToolResult>("rolewright/tool", { name, input } satisfies ToolParams);
  const answer = async (name: string, input: unknown = {}): Promise<string> => {
    const result = await call(name, input);
    return "answer" in result ? JSON.stringify(result.answer) : `error: ${result.error}`;
  };
  const rulesOf = (text: string): readonly string[] =>
    [...text.matchAll(/"rule":"([^"]+)"/g)].map(([, id = ""]) => id);

  it("waits until all files are read", async () => {
    const fresh = await startClient({ files, locale: "en" });
    const result = await fresh.request<ToolResult>("rolewright/tool", { name: "list_roles", input: {} });
    expect(result).toMatchObject({ answer: { total: 2 } });
    await fresh.stop();
  });

  it("answers with paths relative to the folder, in the client's language", async () => {
    expect(await answer("list_roles", { superior: "客服总监" })).toContain('"path":"客服经理.role.md"');
    expect(await answer("check_roles", { paths: ["../x.role.md"] })).toMatch(
      /^error: check_roles: “\.\.\/x\.role\.md”不在根文件夹之内/,
    );
    expect(await answer("explain_rule", { rule: "fair/gendr" })).toContain("是否想写 fair/gender");
  });

  it("speaks of what is typed, not of what was saved", async () => {
    client.open("客服经理.role.md");
    client.edit("客服经理.role.md", "- 安排班次", "- 安排班次\n\n## 任职资格\n\n- 限女性\n");
    expect(rulesOf(await answer("check_roles", { paths: ["客服经理.role.md"] }))).toContain("fair/gender");
    client.edit("客服经理.role.md", "客服总监", "客服总监监");
    expect(await answer("list_roles", { superior: "客服总监" })).toContain('"total":0');
  });

  it("tries a text out without a trace", async () => {
    const published = client.published.length;
    const before = await answer("check_roles");
    const tried = await answer("check_roles", {
      text: "# 客服经理\n\n## 岗位职责\n\n- 安排班次\n",
      name: "客服经理.role.md",
    });
    expect(rulesOf(tried)).not.toContain("fair/gender");
    const draft = await answer("check_roles", {
      text: "title: 客服督导\nreportsTo: 客服总监们\n",
      name: "客服督导.role.yaml",
    });
    expect(rulesOf(draft)).toContain("reporting/undefined-role");
    expect(await answer("check_roles")).toBe(before);
    expect(await answer("list_roles", { text: "督导" })).toContain('"total":0');
    await client.until("客服经理.role.md", (all) => all.some(({ code }) => code === "fair/gender"));
    const since = client.published.slice(published).flatMap(({ diagnostics }) => diagnostics);
    expect(since.filter(({ message }) => String(message).includes("客服总监们"))).toEqual([]);
  });

  it("writes nothing: the editor's own tools do that", async () => {
    for (const name of ["write_role", "apply_fix", "insert_section", "no_tool"])
      expect(await answer(name, { path: "x.role.md", text: "# X\n" })).toBe(
        `error: there is no tool ${name}`,
      );
    expect(await answer("check_roles", null)).toContain('"version":1');
    expect(await answer("check_roles", [])).toMatch(/^error: check_roles: 参数须为一个 JSON 对象/);
  });

  it("checks many roles in pieces, so that others are answered meanwhile", async () => {
    const many = await startClient({ files, locale: "en" });
    mkdirSync(path.join(many.dir, "many"));
    const names = Array.from({ length: 300 }, (_, at) => `many/clerk-${at}.role.md`);
    for (const [at, name] of names.entries())
      writeFileSync(
        path.join(many.dir, name),
        `# Clerk ${at}\n\n## Responsibilities\n\n- He files letters\n`,
      );
    many.changed(...names);
    const order: string[] = [];
    const check = many
      .request<ToolResult>("rolewright/tool", { name: "check_roles", input: { limit: 500 } })
      .then((result) => {
        order.push("check");
        return result;
      });
    const roles = many.request("rolewright/roles", {}).then(() => order.push("roles"));
    expect(await check).toMatchObject({ answer: { summary: { files: 302 } } });
    await roles;
    expect(order).toEqual(["roles", "check"]);
    await many.stop();
  });
});
