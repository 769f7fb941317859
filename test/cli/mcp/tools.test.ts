import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Agent, type Answer, startAgent } from "../support/mcp.ts";
import { rolewright } from "../support/program.ts";

const locales = ["zh-CN", "zh-TW", "en"] as const;
const manager = "客服/客服经理.role.md";

/** A call of each tool that reads, and what its answer has in it. */
const calls: readonly (readonly [tool: string, input: Readonly<Record<string, unknown>>, holds: RegExp])[] = [
  ["list_roles", {}, /客服总监.*Support Lead|Support Lead.*客服总监/],
  ["list_roles", { text: "kf-00", limit: 1, offset: 1 }, /"total":3,"more":1/],
  ["list_roles", { superior: "客服总监" }, /"roles":\[\{"id":"客服\/客服经理\.role\.md".*"total":1/],
  ["list_roles", { department: "客户服务", level: "经理" }, /"total":1/],
  ["list_roles", { department: "客户服务" }, /"total":3/],
  ["inspect_role", { role: manager }, /"minYears":3/],
  ["inspect_role", { role: "Support Director", include: ["text"] }, /Owns the support strategy/],
  ["inspect_role", { role: "kf-003", include: ["sections"] }, /"heading":"/],
  ["check_roles", {}, /reporting\/undefined-role/],
  ["check_roles", { paths: [manager], severity: "error" }, /fair\/gender.*"errors":1,"warnings":0/],
  ["check_roles", { paths: ["客服经理", "SUP-1"] }, /"files":2,"roles":2/],
  ["check_roles", { rules: ["fair", "kpi/no-target"], limit: 1 }, /"more":3/],
  [
    "check_roles",
    { text: "# 督导\n\n- **直接上级**：客服总监\n\n## 岗位职责\n\n- 限男性\n" },
    /fair\/gender/,
  ],
  ["explain_rule", { rule: "experience/inconsistent" }, /⟦/],
  ["organisation_graph", {}, /undefined:.*supprt/],
  ["organisation_graph", { around: "客服经理", depth: 1 }, /客服总监.*品質檢核專員/],
  ["organisation_graph", { around: "Head of Supprt", depth: 1 }, /"nodes":\[\{"id":"support\/support-lead/],
  ["organisation_graph", { format: "mermaid" }, /flowchart TB/],
  ["draft_section", { section: "kpi", level: "executive" }, /"section":"kpi"/],
  ["draft_section", { section: "保密意识", role: "客服总监" }, /"line":\d+/],
  ["draft_section", { section: "responsibilities", role: "客服总监" }, /"present":true,"line":null/],
  [
    "draft_role",
    { title: "Support Trainer", reportsTo: "Support Lead", folder: "support" },
    /support\/Support Trainer\.role\.md/,
  ],
  [
    "draft_role",
    { title: "客服培训师", format: "yaml", kind: "posting", language: "zh-CN" },
    /title: 客服培训师/,
  ],
];

describe.each(locales)("tools in %s", (locale) => {
  let agent: Agent;
  beforeAll(async () => {
    agent = await startAgent({ locale });
  });
  afterAll(() => agent.stop());

  it("are those that read, described in the language", async () => {
    const { tools } = await agent.client.listTools();
    // The schemas are the same in every language.
    expect(
      locale === "en" ? tools : tools.map(({ title, description }) => [title, description]),
    ).toMatchSnapshot();
    for (const { name, annotations, description, inputSchema } of tools) {
      expect(name).toMatch(/^[a-z]+_[a-z]+$/);
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      const words = JSON.stringify([description, inputSchema]);
      expect(/\p{Script=Han}{4}/u.test(words), name).toBe(locale !== "en");
    }
  });

  it.each(calls)("%s %j", async (tool, input, holds) => {
    const { tools } = await agent.client.listTools();
    const schema = tools.find(({ name }) => name === tool)?.outputSchema ?? {};
    const answer = await agent.call(tool, input);
    expect(answer.error).toBeNull();
    expect(answer.text).toMatch(holds);
    expect(answer.text).toBe(JSON.stringify(answer.data));
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema as object);
    expect(validate(answer.data), JSON.stringify(validate.errors)).toBe(true);
  });

  it("check as the command line does, byte for byte", async () => {
    const { data } = await agent.call("check_roles", { limit: 500 });
    const { out } = await rolewright(["check", "--format", "json", "--locale", locale], { cwd: agent.root });
    const { version, files, summary } = JSON.parse(out);
    const withFindings = files.filter(
      ({ findings }: { findings: readonly unknown[] }) => findings.length > 0,
    );
    expect(JSON.stringify(data)).toBe(JSON.stringify({ version, files: withFindings, summary, more: 0 }));
  });

  it("inspect as the command line does, byte for byte", async () => {
    const { data } = await agent.call("inspect_role", { role: manager });
    const { out } = await rolewright(["inspect", manager, "--format", "json"], { cwd: agent.root });
    expect(JSON.stringify(data.roles)).toBe(JSON.stringify(JSON.parse(out).roles));
  });

  it("draw as the command line does, byte for byte", async () => {
    const { data } = await agent.call("organisation_graph", { careers: true });
    const { out } = await rolewright(["graph", "--format", "json"], { cwd: agent.root });
    const { version, nodes, edges } = JSON.parse(out);
    expect(JSON.stringify(data)).toBe(JSON.stringify({ version, nodes, edges, more: 0 }));
  });
});

describe("what an agent gets wrong is told so that it can put it right", () => {
  let english: Agent;
  let chinese: Agent;
  beforeAll(async () => {
    [english, chinese] = await Promise.all([startAgent(), startAgent({ locale: "zh-CN" })]);
  });
  afterAll(() => Promise.all([english.stop(), chinese.stop()]));

  const mistakes: readonly (readonly [string, Readonly<Record<string, unknown>>, RegExp, RegExp])[] = [
    ["inspect_role", {}, /argument role is missing/, /缺少参数 role/],
    [
      "inspect_role",
      { rol: "x" },
      /no argument rol; did you mean role\? There are role, include/,
      /是否想写 role/,
    ],
    ["inspect_role", { role: 7 }, /role has to be a text/, /role 须为文字/],
    ["inspect_role", { role: "客服主管" }, /did you mean 客服(?:总监|经理)/, /没有岗位“客服主管”/],
    ["inspect_role", { role: "客服/客服经理.role.mdx" }, /did you mean .*客服经理\.role\.md/, /是否想写/],
    [
      "inspect_role",
      { role: manager, include: ["facs"] },
      /include\[0\] cannot be “facs”; did you mean facts/,
      /可用：sections/,
    ],
    ["list_roles", { limit: 1000 }, /whole number from 1 to 200/, /1 到 200 的整数/],
    ["list_roles", { superior: "Nobody" }, /no role “Nobody”/, /没有岗位“Nobody”/],
    [
      "check_roles",
      { rules: ["experience/inconsistant"] },
      /did you mean experience\/inconsistent/,
      /是否想写 experience\/inconsistent/,
    ],
    ["check_roles", { severity: "fatal" }, /It takes error, warning, info, hint/, /可用：error/],
    ["check_roles", { text: "x", paths: [manager] }, /exclude each other/, /不能同时写/],
    ["check_roles", { name: manager }, /name goes with text/, /须与 text 一起/],
    ["explain_rule", { rule: "fair/sex" }, /There are fair\/age, .*fair\/gender/, /fair\/gender/],
    ["explain_rule", { rule: "nonsense" }, /authority\/…/, /authority\/…/],
    [
      "draft_section",
      { section: "responsibilites" },
      /did you mean responsibilities/,
      /是否想写 responsibilities/,
    ],
    ["draft_role", { title: "  " }, /title must not be empty/, /title 不能为空/],
    ["draft_role", { title: "x", level: "boss" }, /It takes staff, manager, executive/, /staff、manager/],
  ];
  it.each(mistakes)("%s %j", async (tool, input, en, zh) => {
    expect((await english.call(tool, input)).error).toMatch(en);
    expect((await chinese.call(tool, input)).error).toMatch(zh);
  });

  it("a name of several roles is answered with their paths", async () => {
    const file = path.join(english.root, "客服/另一个客服经理.role.md");
    writeFileSync(file, readFileSync(path.join(english.root, manager), "utf8"));
    const { error } = await english.call("inspect_role", { role: "客服经理" });
    expect(error).toContain(manager);
    expect(error).toContain("另一个客服经理.role.md");
  });
});

describe("files", () => {
  let agent: Agent;
  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent.stop());
  const write = (file: string, text: string): void => writeFileSync(path.join(agent.root, file), text);
  const rulesOf = ({ data }: Answer): readonly string[] =>
    (data.files as readonly { readonly findings: readonly { readonly rule: string }[] }[]).flatMap(
      ({ findings }) => findings.map(({ rule }) => rule),
    );

  it("are read again when they changed, came or went", async () => {
    write(
      "new.role.md",
      "# Night Lead\n\n- **Reports to**: Support Lead\n\n## Responsibilities\n\n- Leads the night queue\n",
    );
    expect((await agent.call("list_roles", { text: "Night Lead" })).data.total).toBe(1);
    expect((await agent.call("list_roles", { superior: "Support Lead" })).data.total).toBe(1);
    write("new.role.md", "# Day Lead\n\n## Responsibilities\n\n- Leads the day queue\n");
    expect((await agent.call("list_roles", { text: "Night Lead" })).data.total).toBe(0);
    expect((await agent.call("list_roles", { text: "Day Lead" })).data.total).toBe(1);
    rmSync(path.join(agent.root, "new.role.md"));
    expect((await agent.call("list_roles", { text: "Day Lead" })).data.total).toBe(0);
  });

  it("may hold several roles, each of which can be meant", async () => {
    write("two.role.yaml", "title: Clerk One\nlanguage: en\n---\ntitle: Clerk Two\nlanguage: en\n");
    const titles = ({ data }: Answer) =>
      (data.roles as readonly { readonly title: string }[]).map(({ title }) => title);
    expect(titles(await agent.call("inspect_role", { role: "two.role.yaml" }))).toEqual([
      "Clerk One",
      "Clerk Two",
    ]);
    expect(titles(await agent.call("inspect_role", { role: "two.role.yaml#2" }))).toEqual(["Clerk Two"]);
    expect(titles(await agent.call("inspect_role", { role: "Clerk Two" }))).toEqual(["Clerk Two"]);
    expect((await agent.call("inspect_role", { role: "two.role.yaml#3" })).error).toMatch(
      /no role “two\.role\.yaml#3”/,
    );
    const { data } = await agent.call("list_roles", { text: "Clerk" });
    expect((data.roles as readonly { readonly id: string }[]).map(({ id }) => id)).toEqual([
      "two.role.yaml",
      "two.role.yaml#2",
    ]);
    rmSync(path.join(agent.root, "two.role.yaml"));
  });

  it("follow the config as it is now, and a broken one is told", async () => {
    const before = readFileSync(path.join(agent.root, "rolewright.config.yaml"), "utf8");
    expect(rulesOf(await agent.call("check_roles"))).toContain("fair/gender");
    write("rolewright.config.yaml", `${before}rules: { "fair/gender": off }\n`);
    expect(rulesOf(await agent.call("check_roles"))).not.toContain("fair/gender");
    write("rolewright.config.yaml", `${before}rulez: {}\n`);
    expect(rulesOf(await agent.call("check_roles"))).toContain("config/invalid");
    write("rolewright.config.yaml", "extends: [nowhere\n");
    expect((await agent.call("check_roles")).error).toMatch(/^rolewright\.config\.yaml:\d+:\d+: /);
    write("rolewright.config.yaml", before);
    expect(rulesOf(await agent.call("check_roles"))).toContain("fair/gender");
  });

  it("may be tried with other words, which leaves nothing behind", async () => {
    const before = (await agent.call("check_roles")).text;
    const text = readFileSync(path.join(agent.root, "support/support-lead.role.md"), "utf8").replace(
      "Supprt",
      "Support",
    );
    const tried = await agent.call("check_roles", { text, name: "support/support-lead.role.md" });
    expect(rulesOf(tried)).not.toContain("reporting/undefined-role");
    const draft = await agent.call("check_roles", {
      text: "title: Clerk\nlanguage: en\nreportsTo: Head of Suport\n",
      name: "clerk.role.yaml",
    });
    expect(rulesOf(draft)).toContain("reporting/undefined-role");
    expect((await agent.call("check_roles")).text).toBe(before);
  });

  it("every page of findings together is all of them", async () => {
    const all = rulesOf(await agent.call("check_roles", { limit: 500 }));
    const pages: string[] = [];
    for (let offset = 0; offset < all.length; offset += 3)
      pages.push(...rulesOf(await agent.call("check_roles", { limit: 3, offset })));
    expect(pages).toEqual(all);
  });
});
