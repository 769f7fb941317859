import { afterEach, describe, expect, it } from "vitest";
import type { CodeAction, TextEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "../support/lsp.ts";

let client: Client;
afterEach(async () => {
  await client.stop();
});

const apply = (text: string, edits: readonly TextEdit[]): string =>
  TextDocument.applyEdits(TextDocument.create("file:///a", "markdown", 1, text), [...edits]);

const options = { tabSize: 2, insertSpaces: true };

const role = "【岗位职责】\n1.收银  \n1.补货\n\n\n\n【任职资格】\n1、大专\n1、三年经验";

describe("formatting", () => {
  it("the document", async () => {
    client = await startClient({ locale: "zh-cn" });
    client.open("a.role.md", role);
    const edits = await client.request<TextEdit[]>("textDocument/formatting", {
      textDocument: { uri: client.uri("a.role.md") },
      options,
    });
    expect(apply(role, edits)).toBe("【岗位职责】\n1. 收银\n2. 补货\n\n【任职资格】\n1、大专\n2、三年经验\n");
    const kept = await client.request<TextEdit[]>("textDocument/formatting", {
      textDocument: { uri: client.uri("a.role.md") },
      options: { ...options, trimTrailingWhitespace: false, insertFinalNewline: false },
    });
    expect(apply(role, kept)).toBe("【岗位职责】\n1. 收银  \n2. 补货\n\n【任职资格】\n1、大专\n2、三年经验");
  });

  it("a selection", async () => {
    client = await startClient();
    client.open("a.role.md", role);
    const edits = await client.request<TextEdit[]>("textDocument/rangeFormatting", {
      textDocument: { uri: client.uri("a.role.md") },
      range: { start: { line: 2, character: 1 }, end: { line: 3, character: 0 } },
      options,
    });
    expect(apply(role, edits)).toBe(role.replace("1.补货", "2. 补货"));
  });

  it("goes on with a list at Enter, and ends it", async () => {
    client = await startClient();
    const enter = async (text: string, line: number): Promise<string> => {
      client.open("b.role.md", text);
      const edits = await client.request<TextEdit[]>("textDocument/onTypeFormatting", {
        textDocument: { uri: client.uri("b.role.md") },
        position: { line, character: 0 },
        ch: "\n",
        options,
      });
      client.close("b.role.md");
      return apply(text, edits);
    };
    expect(await enter("## 岗位职责\n\n1. 收银\n\n2. 补货\n", 3)).toBe(
      "## 岗位职责\n\n1. 收银\n2. \n3. 补货\n",
    );
    expect(await enter("## 岗位职责\n（1）收银\n\n", 2)).toBe("## 岗位职责\n（1）收银\n（2）\n");
    expect(await enter("## 岗位职责\n\n- 收银\n- \n\n", 4)).toBe("## 岗位职责\n\n- 收银\n\n");
  });

  it("leaves YAML's layout and unknown files alone", async () => {
    client = await startClient();
    client.open("a.role.yaml", "title:   店长\nsections: {岗位职责: [收银,补货]}\n");
    const ask = (file: string): Promise<TextEdit[]> =>
      client.request("textDocument/formatting", { textDocument: { uri: client.uri(file) }, options });
    expect(await ask("a.role.yaml")).toEqual([]);
    expect(await ask("nowhere.role.md")).toEqual([]);
  });
});

describe("normalising", () => {
  const clean = "## 岗位职责\n\n1. 收银\n2. 补货\n\n## 任职资格\n\n1. 大专\n2. 三年经验\n";

  it("is a request with options", async () => {
    client = await startClient();
    client.open("a.role.md", role);
    const ask = (asked?: Readonly<Record<string, boolean>>): Promise<TextEdit[] | null> =>
      client.request("rolewright/normalize", { uri: client.uri("a.role.md"), options: asked });
    expect(apply(role, (await ask()) ?? [])).toBe(clean);
    expect(apply(role, (await ask({ headings: false })) ?? [])).toContain("【岗位职责】");
    client.open("b.role.md", clean);
    expect(await client.request("rolewright/normalize", { uri: client.uri("b.role.md") })).toEqual([]);
    expect(await client.request("rolewright/normalize", { uri: client.uri("c.role.md") })).toBeNull();
  });

  it("is a source action", async () => {
    client = await startClient({ locale: "zh-cn" });
    client.open("a.role.md", role);
    const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: client.uri("a.role.md") },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ["source.normalize.rolewright"] },
    });
    expect(actions.map(({ title, kind }) => [title, kind])).toEqual([
      ["规范文档格式", "source.normalize.rolewright"],
    ]);
    const [action] = actions;
    if (action !== undefined) client.apply(action);
    expect(client.text("a.role.md")).toBe(clean);
  });
});
