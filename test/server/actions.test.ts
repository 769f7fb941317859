import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CodeAction, Hover, LinkedEditingRanges, SelectionRange } from "vscode-languageserver-protocol";
import type { CompletenessResult, InsertFieldResult } from "../../server/src/features/protocol.ts";
import { abilities, type Client, startClient } from "../support/lsp.ts";

const file = "客服经理.role.md";
const role = `---
title: 客服经理
---
# 客服经理

## 任职资格

- 3年以上客服经验，有呼叫中心经验者优先
- 会粤语者优先

## 岗位职责

- 遵守勞動基準法，統(tǒng)籌運(yùn)輸與(yǔ)倉儲
`;

let client: Client;
beforeEach(async () => {
  client = await startClient({
    locale: "zh-cn",
    files: { "rolewright.config.yaml": 'rules: { "kpi/no-target": off }\n' },
    capabilities: {
      ...abilities,
      textDocument: {
        ...abilities.textDocument,
        codeAction: { dataSupport: true, resolveSupport: { properties: ["edit"] } },
      },
    },
  });
  client.open(file, role);
});
afterEach(async () => {
  await client.stop();
});

const at = (words: string) => ({
  textDocument: { uri: client.uri(file) },
  position: client.range(file, words).start,
});

/** Chooses the one action of a kind, as an editor does: the menu first, then its edit. */
async function choose(words: string, kind: string): Promise<void> {
  const menu = await client.request<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri: client.uri(file) },
    range: client.range(file, words),
    context: { diagnostics: [], only: [kind] },
  });
  expect(menu.map((action) => action.kind)).toEqual([kind]);
  const [action] = menu;
  expect(action?.edit).toBeUndefined();
  client.apply(await client.request<CodeAction>("codeAction/resolve", action));
}

describe("actions", () => {
  it("fix everything that is safe, in one edit", async () => {
    await choose("客服经理", "source.fixAll.rolewright");
    expect(client.text(file)).toContain("- 遵守《勞動基準法》，統籌運輸與倉儲\n");
  });

  it("sort, move and lift one after the other", async () => {
    await choose("客服经理", "source.sortSections.rolewright");
    await choose("会粤语", "refactor.move.preferred");
    await choose("勞動基準法", "refactor.extract.laws");
    const headings = [...client.text(file).matchAll(/^## (.+)$/gm)].map(([, words]) => words);
    expect(headings).toEqual(["岗位职责", "任职资格", "法律法规知识", "加分项"]);
    expect(client.text(file)).toMatch(/- 3年以上客服经验\n/);
    expect(client.text(file)).toMatch(/## 加分项\n\n- 有呼叫中心经验者优先\n- 会粤语者优先\n/);
  });

  it("do nothing when the text has changed since the menu was made", async () => {
    const [action] = await client.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: client.uri(file) },
      range: client.range(file, "客服经理"),
      context: { diagnostics: [], only: ["source.sortSections"] },
    });
    client.edit(file, "会粤语", "会英语");
    const resolved = await client.request<CodeAction>("codeAction/resolve", action);
    expect(resolved.edit).toBeUndefined();
  });
});

describe("reading a place", () => {
  it("widens a selection", async () => {
    const [range] = await client.request<SelectionRange[]>("textDocument/selectionRange", {
      textDocument: { uri: client.uri(file) },
      positions: [at("呼叫中心").position],
    });
    let levels = 0;
    for (let each: SelectionRange | undefined = range; each !== undefined; each = each.parent) levels++;
    expect(levels).toBeGreaterThan(5);
  });

  it("types the title in both its places", async () => {
    const linked = await client.request<LinkedEditingRanges>(
      "textDocument/linkedEditingRange",
      at("客服经理"),
    );
    expect(linked.ranges.map(({ start }) => start.line)).toEqual([1, 3]);
  });

  it("tells why a rule is there, in the config file", async () => {
    client.open("rolewright.config.yaml");
    const hover = await client.request<Hover>("textDocument/hover", {
      textDocument: { uri: client.uri("rolewright.config.yaml") },
      position: { line: 0, character: 12 },
    });
    expect((hover.contents as { value: string }).value).toContain("`kpi/no-target`");
  });
});

describe("completeness", () => {
  const ask = (): Promise<CompletenessResult> =>
    client.request("rolewright/completeness", { uri: client.uri(file) });

  it("follows what is typed", async () => {
    const before = await ask();
    expect(before?.required.find(({ id }) => id === "confidentiality")?.present).toBe(false);
    client.edit(file, "## 岗位职责", "## 保密意识\n\n- 对客户信息保密\n\n## 岗位职责");
    const after = await ask();
    expect(after?.present).toBe((before?.present ?? 0) + 1);
    expect(after?.total).toBe(before?.total);
  });

  it("adds a field", async () => {
    const result = await client.request<InsertFieldResult>("rolewright/insertField", {
      uri: client.uri(file),
      field: "department",
    });
    expect(result?.edits.map(({ newText }) => newText).join("")).toContain(result?.placeholder);
  });

  it("is nothing for other files", async () =>
    expect(await client.request("rolewright/completeness", { uri: client.uri("none.md") })).toBeNull());
});
