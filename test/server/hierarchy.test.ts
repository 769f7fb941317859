import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  CodeLens,
  CompletionList,
  InlayHint,
  SymbolInformation,
  TypeHierarchyItem,
} from "vscode-languageserver-protocol";
import { abilities, type Client, startClient } from "../support/lsp.ts";

const director = "---\nroot: true\ncode: KF-01\n---\n# 客服总监\n";
const manager = "# 客服经理\n\n- **直接上级**：客服总监\n- **虚线汇报**：运营副总\n";
const team =
  "title: 培训主管\nreportsTo: 客服总监\n---\ntitle: 讲师\nreportsTo: 培训主管\n---\ntitle: 助教\nreportsTo: 讲师\n";
const files = { "客服总监.role.md": director, "客服经理.role.md": manager, "team.role.yaml": team };

/** Refresh requests the client got, in order. */
const refreshed: string[] = [];
let client: Client;

beforeAll(async () => {
  client = await startClient({
    files,
    locale: "zh-cn",
    capabilities: {
      ...abilities,
      workspace: {
        ...abilities.workspace,
        codeLens: { refreshSupport: true },
        inlayHint: { refreshSupport: true },
      },
    },
    initializationOptions: { commands: ["rolewright.showReferences", "rolewright.showTypeHierarchy", 5] },
  });
  for (const method of ["workspace/codeLens/refresh", "workspace/inlayHint/refresh"]) {
    client.connection.onRequest(method, () => {
      refreshed.push(method);
      return null;
    });
  }
  client.open("客服经理.role.md");
  await client.until("客服经理.role.md", (found) =>
    found.some(({ code }) => code === "reporting/undefined-role"),
  );
});
afterAll(async () => {
  await client.stop();
});

const at = (file: string, words: string, offset = 0) => {
  const { start } = client.range(file, words);
  return {
    textDocument: { uri: client.uri(file) },
    position: { line: start.line, character: start.character + offset },
  };
};

describe("type hierarchy", () => {
  const names = (items: readonly TypeHierarchyItem[] | null): string[] =>
    (items ?? []).map(({ name, detail }) => (detail === undefined ? name : `${name} [${detail}]`));

  it("leads over files from superior to report, and back", async () => {
    const [item] = await client.request<TypeHierarchyItem[]>(
      "textDocument/prepareTypeHierarchy",
      at("客服经理.role.md", "客服总监", 1),
    );
    expect(item).toMatchObject({
      name: "客服总监",
      uri: client.uri("客服总监.role.md"),
      selectionRange: client.range("客服总监.role.md", "客服总监"),
    });
    const reports = await client.request<TypeHierarchyItem[]>("typeHierarchy/subtypes", { item });
    expect(names(reports)).toEqual(["客服经理", "培训主管"]);
    expect(names(await client.request("typeHierarchy/supertypes", { item }))).toEqual([]);
    expect(names(await client.request("typeHierarchy/supertypes", { item: reports[0] }))).toEqual([
      "客服总监",
      "运营副总 [未定义 · 虚线]",
    ]);
  });

  it("knows no items of files that are not ours", async () => {
    const item: TypeHierarchyItem = {
      name: "x",
      kind: 5,
      uri: client.uri("x.md"),
      range: client.range("客服总监.role.md", "客服总监"),
      selectionRange: client.range("客服总监.role.md", "客服总监"),
    };
    expect(await client.request("typeHierarchy/subtypes", { item })).toBeNull();
    expect(
      await client.request("typeHierarchy/subtypes", { item: { ...item, data: { uri: 1 } } }),
    ).toBeNull();
  });
});

describe("code lenses", () => {
  const lenses = async (file: string): Promise<CodeLens[]> => {
    const found = await client.request<CodeLens[]>("textDocument/codeLens", {
      textDocument: { uri: client.uri(file) },
    });
    return Promise.all(found.map((lens) => client.request<CodeLens>("codeLens/resolve", lens)));
  };
  const titles = async (file: string): Promise<string[]> =>
    (await lenses(file)).map(({ range, command }) => `${range.start.line} ${command?.title}`);

  it("stand above the title, with what a click does", async () => {
    client.open("客服总监.role.md");
    expect(await titles("客服总监.role.md")).toEqual(["4 2 个直接下级 · 下设 3 级", "4 被引用 2 处"]);
    const [, mentions] = await lenses("客服总监.role.md");
    expect(mentions?.command).toMatchObject({
      command: "rolewright.showReferences",
      arguments: [
        client.uri("客服总监.role.md"),
        client.range("客服总监.role.md", "客服总监").start,
        [
          { uri: client.uri("客服经理.role.md"), range: client.range("客服经理.role.md", "客服总监") },
          { uri: client.uri("team.role.yaml"), range: client.range("team.role.yaml", "客服总监") },
        ].sort((a, b) => (a.uri < b.uri ? -1 : 1)),
      ],
    });
  });

  it("stand at every role of a YAML file", async () => {
    client.open("team.role.yaml");
    expect(await titles("team.role.yaml")).toEqual([
      "0 1 个直接下级 · 下设 2 级",
      "0 被引用 1 处",
      "3 1 个直接下级",
      "3 被引用 1 处",
    ]);
  });

  it("are asked for again when the organisation changes", async () => {
    const before = refreshed.length;
    client.open("助理.role.md", "# 客服总监助理\n\n- 直接上级：客服总监\n");
    while (new Set(refreshed.slice(before)).size < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await titles("客服总监.role.md")).toEqual(["4 3 个直接下级 · 下设 3 级", "4 被引用 3 处"]);
  });
});

describe("inlay hints", () => {
  it("tell the code of the role that is named, and nothing of undefined ones", async () => {
    const hints = await client.request<InlayHint[]>("textDocument/inlayHint", {
      textDocument: { uri: client.uri("客服经理.role.md") },
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
    });
    expect(hints).toHaveLength(1);
    expect(hints[0]).toMatchObject({
      position: client.range("客服经理.role.md", "客服总监").end,
      label: [{ value: "KF-01", location: { uri: client.uri("客服总监.role.md") } }],
    });
  });
});

describe("拼音", () => {
  it("finds roles of the workspace", async () => {
    const names = async (query: string): Promise<string[]> =>
      (await client.request<SymbolInformation[]>("workspace/symbol", { query })).map(({ name }) => name);
    expect((await names("kfzj"))[0]).toBe("客服总监 (kefuzongjian)");
    expect((await names("pxzhuguan"))[0]).toBe("培训主管 (peixunzhuguan)");
  });

  it("finds names that are being typed", async () => {
    client.open("new.role.yaml", "title: 新岗位\nreportsTo: kfzj\n");
    const { items, isIncomplete } = await client.request<CompletionList>(
      "textDocument/completion",
      at("new.role.yaml", "kfzj", 4),
    );
    expect(isIncomplete).toBe(true);
    expect(items.find(({ label }) => label === "客服总监")?.filterText).toContain("kfzj");
  });
});
