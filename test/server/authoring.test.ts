import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CompletionItem, CompletionList, TextEdit } from "vscode-languageserver-protocol";
import { type Client, startClient } from "../support/lsp.ts";

interface Choice {
  readonly id: string;
  readonly present: boolean;
  readonly required: boolean;
  readonly preview: string;
  readonly line: number | null;
  readonly spellings: readonly string[];
}
type Edit = TextEdit & { readonly snippet?: string };

let client: Client;
const capabilities = {
  textDocument: {
    completion: {
      completionItem: { snippetSupport: true, insertTextModeSupport: { valueSet: [1, 2] } },
    },
  },
};

beforeAll(async () => {
  client = await startClient({
    locale: "zh-cn",
    capabilities,
    files: {
      "客服经理.role.md":
        "# 客服经理\n\n- **所属部门**：客服中心\n- **直接上级**：客服总监\n\n## 岗位职责\n\n- 管理客服团队\n\n## 亮点\n\n- 一\n",
    },
  });
});
afterAll(() => client.stop());

const complete = async (file: string, text: string): Promise<readonly CompletionItem[]> => {
  const offset = text.indexOf("$0");
  const source = text.replace("$0", "");
  client.open(file, source);
  const before = source.slice(0, offset).split("\n");
  const { items } = await client.request<CompletionList>("textDocument/completion", {
    textDocument: { uri: client.uri(file) },
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    context: { triggerKind: 1 },
  });
  return [...items].sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1));
};

describe("completion", () => {
  it("writes sections with tab stops and their own indentation", async () => {
    const items = await complete("a.role.yaml", "title: 客服主管\nlanguage: zh-CN\nsections:\n  auth$0");
    const item = items.find(({ label }) => label === "authority");
    expect(item).toMatchObject({ insertTextFormat: 2, insertTextMode: 1 });
    expect((item?.textEdit as TextEdit | undefined)?.newText).toMatch(/^authority:\n {4}- 决定权：\$\{1:/);
  });

  it("offers whole documents in an empty file and laws behind 《", async () => {
    expect((await complete("b.role.md", "$0")).slice(0, 3).map(({ label }) => label)).toEqual([
      "岗位说明书",
      "招聘启事",
      "职业说明",
    ]);
    const [law] = await complete("c.role.md", "# 甲\n\n## 法律意识\n\n- 熟悉《个保$0");
    expect((law?.textEdit as TextEdit | undefined)?.newText).toBe("个人信息保护法》");
  });
});

describe("Insert Section…", () => {
  it("tells what is missing, with the words it will have and where", async () => {
    const choices = await client.request<readonly Choice[]>("rolewright/sections", {
      uri: client.uri("客服经理.role.md"),
    });
    const authority = choices.find(({ id }) => id === "authority");
    expect(authority).toMatchObject({ present: false, required: true, line: 9 });
    expect(authority?.preview).toMatch(/^- 决定权：团队内/);
    expect(authority?.spellings).toContain("gangweiquanxian");
    expect(choices.find(({ id }) => id === "responsibilities")).toMatchObject({ present: true, line: null });
  });

  it("gives the edit as text and as a snippet, indented as the file is", async () => {
    client.open(
      "d.role.yaml",
      "title: 客服专员\nlanguage: zh-CN\nsections:\n    responsibilities:\n    - 接听来电\n",
    );
    for (const file of ["客服经理.role.md", "d.role.yaml"]) {
      const edits = await client.request<readonly Edit[]>("rolewright/insertSection", {
        uri: client.uri(file),
        section: "authority",
      });
      const [edit] = edits;
      expect(edits).toHaveLength(1);
      expect(edit?.newText).toContain("决定权：");
      expect(edit?.newText).not.toMatch(/\p{Co}|\$\{/u);
      expect(edit?.snippet).toContain("决定权：${1:");
      expect(edit?.snippet?.replaceAll(/\$\{\d+:([^}]*)\}/g, "$1")).toBe(edit?.newText);
    }
  });
});

describe("New Role…", () => {
  const made = (params: object): Promise<{ fileName: string; text: string; snippet: string }> =>
    client.request("rolewright/newRole", {
      folder: client.uri(""),
      title: "客服主管",
      format: "yaml",
      ...params,
    });

  it.each(["position", "posting", "occupation"])("from the template of a %s", async (template) => {
    const { fileName, text, snippet } = await made({ template, language: "zh-CN" });
    expect(fileName).toBe("客服主管.role.yaml");
    expect(text).toMatch(/^title: 客服主管\nlanguage: zh-CN\n/);
    expect(text.includes(`kind: ${template}`)).toBe(template !== "position");
    expect(snippet).toMatch(/\$\{?\d/);
  });

  it("from another role's outline, its own headings included and none of its words", async () => {
    const { text } = await made({
      format: "markdown",
      reportsTo: "客服经理",
      outlineOf: { uri: client.uri("客服经理.role.md"), title: "客服经理" },
    });
    expect(text).toMatch(
      /^# 客服主管\n\n## 基本信息\n\n- \*\*所属部门\*\*：\n- \*\*直接上级\*\*：客服经理\n/,
    );
    expect(text.match(/^## .*/gm)).toEqual(["## 基本信息", "## 岗位职责", "## 亮点"]);
    expect(text).not.toContain("管理客服团队");
  });
});
