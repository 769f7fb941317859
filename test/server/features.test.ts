import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  SymbolInformation,
} from "vscode-languageserver-protocol";
import { type Client, startClient } from "../support/lsp.ts";

const director = `---
root: true
---
# 客服总监

## 基础信息

- **岗位编码**：KF-01
- **所属部门**：客服中心
- **直接下级**：客服经理

## 岗位描述

统筹全公司的客户服务。
`;
const manager = `# 客服经理

## 基础信息

- **所属部门**：客服中心
- **直接上级**：客服总监
- **虚线汇报**：运营副总

## 岗位职责

- 管理客服团队
- 处理重大投诉

## 任职资格

- 大专及以上学历，3年以上客服工作经验
- 熟悉《个人信息保护法》

## 
`;
const trainer = `title: 培训主管
department: 客服中心
reportsTo: 客服总监
peers:
  - 客服经理
sections:
  responsibilities:
    - 组织新员工培训
`;

let client: Client;
const files = { "客服总监.role.md": director, "客服经理.role.md": manager, "trainer.role.yaml": trainer };
beforeAll(async () => {
  client = await startClient({ files, locale: "zh-cn" });
  for (const file of Object.keys(files)) client.open(file);
  await client.until("客服经理.role.md", (diagnostics) =>
    diagnostics.some(({ code }) => code === "reporting/undefined-role"),
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

it("says what it can do", () => {
  expect(client.initialized.capabilities).toMatchSnapshot();
  expect(client.initialized.serverInfo?.name).toBe("rolewright");
});

describe("definition and references", () => {
  it("lead from a superior's name to its file", async () => {
    const found = await client.request<Location[]>(
      "textDocument/definition",
      at("客服经理.role.md", "客服总监", 1),
    );
    expect(found).toEqual([
      { uri: client.uri("客服总监.role.md"), range: client.range("客服总监.role.md", "客服总监") },
    ]);
  });

  it("work from YAML too", async () => {
    const found = await client.request<Location[]>(
      "textDocument/definition",
      at("trainer.role.yaml", "客服经理", 2),
    );
    expect(found.map(({ uri }) => uri)).toEqual([client.uri("客服经理.role.md")]);
  });

  it("find every mention of a role from its title", async () => {
    const found = await client.request<Location[]>("textDocument/references", {
      ...at("客服总监.role.md", "客服总监", 1),
      context: { includeDeclaration: true },
    });
    expect(found.map(({ uri }) => uri).sort()).toEqual(
      ["客服总监.role.md", "客服经理.role.md", "trainer.role.yaml"].map((file) => client.uri(file)).sort(),
    );
  });

  it("find the mentions of a role that nobody defines", async () => {
    const found = await client.request<Location[]>("textDocument/references", {
      ...at("客服经理.role.md", "运营副总", 1),
      context: { includeDeclaration: false },
    });
    expect(found).toHaveLength(1);
  });

  it("find nothing in ordinary words", async () => {
    expect(
      await client.request("textDocument/definition", at("客服经理.role.md", "处理重大投诉", 1)),
    ).toEqual([]);
  });
});

describe("hover", () => {
  const hover = async (file: string, words: string, offset = 1): Promise<string> => {
    const found = await client.request<Hover | null>("textDocument/hover", at(file, words, offset));
    return found === null ? "" : (found.contents as { value: string }).value;
  };

  it("shows a role's card behind its name", async () => {
    const card = await hover("客服经理.role.md", "客服总监");
    expect(card).toContain("**客服总监** · KF-01");
    expect(card).toContain("统筹全公司的客户服务");
    expect(card).toMatch(/直接下级 \\?\(2\\?\)：客服经理，培训主管|直接下级 \(2\)：/);
  });
  it("says that a role is not defined", async () =>
    expect(await hover("客服经理.role.md", "运营副总")).toContain("未定义"));
  it("says what years were understood", async () =>
    expect(await hover("客服经理.role.md", "3年以上")).toContain("理解为：3 年以上"));
  it("knows the law", async () =>
    expect(await hover("客服经理.role.md", "个人信息保护法")).toContain("现行有效"));
  it("explains fields", async () =>
    expect(await hover("trainer.role.yaml", "reportsTo")).toContain("直接上级"));
  it("explains sections", async () =>
    expect(await hover("客服经理.role.md", "岗位职责")).toContain("`responsibilities`"));
  it("is silent elsewhere", async () => expect(await hover("客服经理.role.md", "处理重大投诉")).toBe(""));
});

describe("completion", () => {
  const complete = async (file: string, words: string, offset: number): Promise<CompletionList["items"]> =>
    (await client.request<CompletionList>("textDocument/completion", at(file, words, offset))).items;

  it("offers the sections that are not there, in the document's language, the required ones first", async () => {
    const items = await complete("客服经理.role.md", "## \n", 3);
    const labels = [...items]
      .sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1))
      .map(({ label }) => label);
    expect(labels.slice(0, 5)).toContain("保密意识");
    expect(labels).not.toContain("岗位职责");
  });

  it("offers role names where a role is expected, with what tells them apart", async () => {
    const items = await complete("客服经理.role.md", "客服总监", 1);
    expect(items.map(({ label }) => label).sort()).toEqual(["培训主管", "客服总监"]);
    expect(items.find(({ label }) => label === "客服总监")?.detail).toBe("客服中心");
  });

  it("offers keys in YAML that are not there", async () => {
    client.open("new.role.yaml", "title: 新岗位\nre");
    const items = await complete("new.role.yaml", "re", 2);
    expect(items.map(({ label }) => label)).toContain("reportsTo");
    expect(items.map(({ label }) => label)).not.toContain("title");
  });

  it("offers fixed values", async () => {
    client.open("kind.role.yaml", "title: 新岗位\nkind: \n");
    const items = await complete("kind.role.yaml", "kind: ", 6);
    expect(items.map(({ label }) => label)).toEqual(["position", "posting", "occupation", "reference"]);
  });

  it("offers nothing in running text", async () => {
    expect(await complete("客服经理.role.md", "处理重大投诉", 4)).toEqual([]);
  });
});

describe("symbols and folding", () => {
  it("show a document's fields and sections", async () => {
    const [role] = await client.request<DocumentSymbol[]>("textDocument/documentSymbol", {
      textDocument: { uri: client.uri("客服经理.role.md") },
    });
    expect(role?.name).toBe("客服经理");
    expect(role?.children?.map(({ name }) => name)).toEqual(
      ["基础信息", "岗位职责", "任职资格"].concat(role?.children?.slice(3).map(({ name }) => name) ?? []),
    );
    expect(role?.children?.[0]?.children?.map(({ name }) => name)).toEqual([
      "所属部门",
      "直接上级",
      "虚线汇报",
    ]);
  });

  it("find roles by title and by code", async () => {
    const names = async (query: string): Promise<string[]> =>
      (await client.request<SymbolInformation[]>("workspace/symbol", { query })).map(({ name }) => name);
    expect(await names("总监")).toEqual(["客服总监"]);
    expect(await names("kf-01")).toEqual(["客服总监 (KF-01)"]);
    expect((await names("")).length).toBeGreaterThanOrEqual(3);
  });

  it("fold sections", async () => {
    const ranges = await client.request<FoldingRange[]>("textDocument/foldingRange", {
      textDocument: { uri: client.uri("客服经理.role.md") },
    });
    const { line } = client.range("客服经理.role.md", "## 岗位职责").start;
    expect(ranges).toContainEqual({ startLine: line, endLine: line + 3 });
  });
});

describe("own requests", () => {
  it("rolewright/preview gives sanitised HTML", async () => {
    client.open(
      "evil.role.md",
      "# 岗位<script>alert(1)</script>\n\n## 岗位职责\n\n- <img src=x onerror=alert(1)> [x](javascript:alert(1))\n",
    );
    const preview = await client.request<{ html: string; title: string }>("rolewright/preview", {
      uri: client.uri("evil.role.md"),
      variant: "internal",
      theme: "dark",
    });
    expect(preview.html).toContain("岗位职责");
    expect(preview.html).not.toMatch(/<script|onerror|javascript:/i);
  });

  it("rolewright/insertSection puts a section at its place", async () => {
    const edits = await client.request<{ newText: string; range: { start: { line: number } } }[]>(
      "rolewright/insertSection",
      {
        uri: client.uri("客服经理.role.md"),
        section: "confidentiality",
      },
    );
    expect(edits).toHaveLength(1);
    expect(edits[0]?.newText).toContain("## 保密意识");
  });

  it("rolewright/inspect says what was understood", async () => {
    const { roles } = await client.request<{ roles: { title: string; reportsTo: { name: string }[] }[] }>(
      "rolewright/inspect",
      {
        uri: client.uri("客服经理.role.md"),
      },
    );
    expect(roles[0]?.title).toBe("客服经理");
    expect(roles[0]?.reportsTo.map(({ name }) => name)).toContain("客服总监");
  });

  it("rolewright/newRole writes a role its preset has nothing to say against but what only people know", async () => {
    const made = await client.request<{ fileName: string; text: string }>("rolewright/newRole", {
      folder: client.uri(""),
      title: "客服/质检主管",
      format: "markdown",
      language: "zh-CN",
      reportsTo: "客服总监",
    });
    expect(made.fileName).toBe("客服-质检主管.role.md");
    client.open(made.fileName, made.text);
    const found = await client.until(made.fileName, () => true);
    expect(found.map(({ code }) => code)).not.toContain("section/missing");
    expect(found.filter(({ severity }) => severity === 1)).toEqual([]);
  });
});
