import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Agent, company, copyOfCompany, startAgent } from "../support/mcp.ts";
import { program, rolewright } from "../support/program.ts";

const initialize = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "raw", version: "1" } },
};

/** Lines to a server of one's own, and what it said until this many answers came or it ended. */
function raw(lines: readonly string[], answers: number) {
  const child = spawn(process.execPath, [program, "mcp", "--root", company, "--locale", "en"]);
  const out: Record<string, unknown>[] = [];
  let rest = "";
  return new Promise<{ readonly out: typeof out; readonly code: number | null }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ out, code }));
    child.stdin.on("error", () => undefined);
    child.stdout.on("data", (chunk: Buffer) => {
      const parts = (rest + chunk.toString("utf8")).split("\n");
      rest = parts.pop() ?? "";
      for (const part of parts) out.push(JSON.parse(part));
      if (out.length >= answers) child.stdin.end();
    });
    for (const line of [JSON.stringify(initialize), ...lines]) child.stdin.write(`${line}\n`);
    if (answers === 0) child.stdin.end();
  });
}

const call = (id: number, name: string, input: unknown = {}): string =>
  JSON.stringify({ jsonrpc: "2.0", id, method: "tools/call", params: { name, arguments: input } });

describe("the server", () => {
  it("ends when its input is closed", async () => {
    expect(await raw([], 0)).toMatchObject({ code: 0 });
    expect(await raw([call(2, "list_roles")], 2)).toMatchObject({ code: 0 });
  });

  it("lives through what is no JSON-RPC", async () => {
    const { out, code } = await raw(
      [
        "no json",
        "[]",
        "{}",
        '{"jsonrpc":"1.0","id":7}',
        '{"jsonrpc":"2.0","id":8,"method":"no/such"}',
        "\u0000\ufffd",
        call(9, "list_roles", [1]),
        call(10, "list_roles"),
      ],
      4,
    );
    expect(code).toBe(0);
    const by = (id: number) => out.find((one) => one.id === id);
    expect(by(8)).toMatchObject({ error: { code: -32601 } });
    expect(by(9)).toHaveProperty("error");
    expect(by(10)).toMatchObject({ result: { structuredContent: { total: 5 } } });
  });

  it("says nothing but the protocol on standard output, and where it works on standard error", async () => {
    const agent = await startAgent();
    await agent.call("list_roles");
    expect(agent.said()).toBe(`rolewright mcp: the root is ${agent.root}, for reading only\n`);
    await agent.stop();
  });

  it.each([
    [["mcp", "--root", "not-there"], "rolewright: no such folder: not-there\n"],
    [["mcp", "roles"], /^rolewright: /],
    [["mcp", "--config", "not-there.yaml"], /not-there\.yaml/],
    [["mcp", "--rot", "x"], /did you mean --root/],
  ] as const)("refuses %j in one line", async (args, message) => {
    const { code, out, err } = await rolewright(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    if (typeof message === "string") expect(err).toBe(message);
    else expect(err).toMatch(message);
  });
});

describe.each(["2025", "2026"] as const)("the protocol's revision of %s", (era) => {
  let agent: Agent;
  beforeAll(async () => {
    agent = await startAgent({ era });
  });
  afterAll(() => agent.stop());

  it("lists and calls tools", async () => {
    expect((await agent.client.listTools()).tools).toHaveLength(7);
    expect((await agent.call("list_roles")).data.total).toBe(5);
    await expect(agent.call("no_tool")).rejects.toThrow(/there is no tool no_tool; there are list_roles/);
  });

  it("gives roles, rules and the guide as resources", async () => {
    const { resources } = await agent.client.listResources();
    const lead = resources.find(({ title }) => title === "Support Lead");
    expect(lead).toMatchObject({
      uri: "rolewright://role/support/support-lead.role.md",
      mimeType: "text/markdown",
    });
    const chinese = resources.find(({ title }) => title === "客服经理");
    const { contents } = await agent.client.readResource({ uri: chinese?.uri ?? "" });
    expect(contents[0]).toMatchObject({
      mimeType: "text/markdown",
      text: expect.stringContaining("安排班次"),
    });
    const guide = await agent.client.readResource({ uri: "rolewright://guide" });
    expect(guide.contents[0]).toMatchObject({ text: expect.stringMatching(/^# Rolewright\n\n> /) });
    const rule = await agent.client.readResource({ uri: "rolewright://rule/fair/gender" });
    expect(rule.contents[0]).toMatchObject({ text: expect.stringContaining("## Why") });
    const { resourceTemplates } = await agent.client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      "rolewright://role/{+path}",
      "rolewright://rule/{+id}",
    ]);
    for (const uri of [
      "rolewright://role/none.role.md",
      "rolewright://rule/none/none",
      "rolewright://rule/../../llms",
      "http://x",
    ])
      await expect(agent.client.readResource({ uri })).rejects.toThrow();
  });

  it("offers prompts, and completes their arguments", async () => {
    const { prompts } = await agent.client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(["review_role", "write_role"]);
    const { messages } = await agent.client.getPrompt({
      name: "review_role",
      arguments: { role: "Support Lead" },
    });
    expect(messages[0]?.content).toMatchObject({ text: expect.stringContaining("“Support Lead”") });
    await expect(agent.client.getPrompt({ name: "review_role" })).rejects.toThrow(/argument role is missing/);
    await expect(agent.client.getPrompt({ name: "none" })).rejects.toThrow(/there is no prompt none/);
    const ofRole = await agent.client.complete({
      ref: { type: "ref/prompt", name: "review_role" },
      argument: { name: "role", value: "supp" },
    });
    expect(ofRole.completion.values).toEqual([
      "Support Lead",
      "support/head-of-support.role.yaml",
      "support/support-lead.role.md",
      "Head of Support",
    ]);
    const ofRule = await agent.client.complete({
      ref: { type: "ref/resource", uri: "rolewright://rule/{+id}" },
      argument: { name: "id", value: "fair/g" },
    });
    expect(ofRule.completion.values).toEqual(["fair/gender"]);
  });

  it("refuses what is too long, and goes on", async () => {
    const long = "长".repeat(1_000_001);
    expect((await agent.call("check_roles", { text: long })).error).toMatch(
      /text has to be at most 1000000 characters long/,
    );
    expect((await agent.call("inspect_role", { role: long.slice(0, 5000) })).error).toMatch(/at most 1000/);
    expect(
      (await agent.call("check_roles", { paths: Array.from({ length: 500 }, () => "x") })).error,
    ).toMatch(/at most 200 items/);
    const text = `# Clerk\n\n## Responsibilities\n\n${"- Files letters of all kinds\n".repeat(30_000)}`;
    expect((await agent.call("check_roles", { text })).error).toBeNull();
    expect((await agent.call("list_roles")).data.total).toBe(5);
  });
});

describe("many roles", () => {
  const count = 400;
  let root: string;
  let agent: Agent;
  beforeAll(async () => {
    root = copyOfCompany();
    mkdirSync(path.join(root, "many"));
    for (let at = 0; at < count; at++)
      writeFileSync(
        path.join(root, `many/clerk-${at}.role.md`),
        `# Clerk ${at}\n\n- **Reports to**: ${at === 0 ? "Support Lead" : `Clerk ${Math.floor(at / 4)}`}\n\n## Responsibilities\n\n- He files letters of the kind ${at}\n`,
      );
    agent = await startAgent({ root });
  });
  afterAll(async () => {
    await agent.stop();
    rmSync(root, { recursive: true });
  });

  it("are answered in bounds", async () => {
    const listed = await agent.call("list_roles", { text: "Clerk" });
    expect(listed.data).toMatchObject({ total: count, more: count - 50 });
    const checked = await agent.call("check_roles", {});
    const files = checked.data.files as readonly { readonly findings: readonly unknown[] }[];
    expect(files.flatMap(({ findings }) => findings)).toHaveLength(100);
    expect(checked.data.more).toBeGreaterThan(200);
    const graph = await agent.call("organisation_graph", { limit: 50 });
    expect(graph.data.nodes).toHaveLength(50);
    expect(graph.data.more).toBeGreaterThan(count - 50);
    const around = await agent.call("organisation_graph", { around: "Clerk 1", depth: 1 });
    expect(around.data.nodes).toHaveLength(6);
  });

  it("are checked for several agents' questions at once", async () => {
    const answers = await Promise.all([
      agent.call("check_roles"),
      agent.call("list_roles", { limit: 1 }),
      agent.call("check_roles", { text: "# Clerk\n\n## Responsibilities\n\n- Files letters\n" }),
      agent.call("check_roles"),
      agent.call("organisation_graph", { around: "Clerk 7" }),
      agent.call("explain_rule", { rule: "fair/gender" }),
    ]);
    expect(answers.map(({ error }) => error)).toEqual(answers.map(() => null));
    expect(answers[3]?.text).toBe(answers[0]?.text);
  });

  it("are not checked on for who no longer asks", async () => {
    const controller = new AbortController();
    const asked = agent.client.callTool(
      { name: "check_roles", arguments: {} },
      { signal: controller.signal },
    );
    controller.abort();
    await expect(asked).rejects.toThrow();
    expect((await agent.call("list_roles", { limit: 1 })).error).toBeNull();
  });

  it("are resources in pages", async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await agent.client.listResources(cursor === undefined ? {} : { cursor });
      seen.push(...page.resources.map(({ uri }) => uri));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((uri) => uri.includes("/many/"))).toHaveLength(count);
  });
});
