import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  AnnotatedTextEdit,
  Range,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { type Client, startClient } from "../support/lsp.ts";

const files = {
  "客服/客服总监.role.md": "---\nroot: true\n---\n# 客服总监\n\n- **岗位编码**：KF-01\n",
  "客服/客服经理.role.md": "# 客服经理\n\n- **直接上级**：客服总监\n\n## 工作关系\n\n- 向客服总监汇报工作\n",
  "trainer.role.yaml": "title: 培训主管\nreportsTo: 客服总监\npeers: [客服经理]\n",
};
const capabilities = {
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ["create", "rename", "delete"],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
  },
};

let client: Client;
beforeAll(async () => {
  client = await startClient({ files, locale: "zh-cn", capabilities });
  client.open("客服/客服总监.role.md");
  await client.until("客服/客服经理.role.md", () => true);
});
afterAll(async () => {
  await client.stop();
});

const at = (file: string, words: string) => {
  const { start } = client.range(file, words);
  return {
    textDocument: { uri: client.uri(file) },
    position: { line: start.line, character: start.character + 1 },
  };
};
const edits = (edit: WorkspaceEdit): readonly TextDocumentEdit[] =>
  (edit.documentChanges ?? []) as TextDocumentEdit[];

describe("rename", () => {
  it("says what would be renamed", async () => {
    const file = "客服/客服总监.role.md";
    const found = await client.request<{ range: Range; placeholder: string }>(
      "textDocument/prepareRename",
      at(file, "客服总监"),
    );
    expect(found).toEqual({ range: client.range(file, "客服总监"), placeholder: "客服总监" });
    expect(await client.request("textDocument/prepareRename", at(file, "root"))).toBeNull();
  });

  it("changes every file, the open one by its version, and asks about sentences", async () => {
    const edit = await client.request<WorkspaceEdit>("textDocument/rename", {
      ...at("客服/客服总监.role.md", "客服总监"),
      newName: "服务总监",
    });
    expect(
      edits(edit).map(({ textDocument, edits: all }) => [textDocument.uri, textDocument.version, all.length]),
    ).toEqual([
      [client.uri("客服/客服总监.role.md"), 1, 1],
      [client.uri("客服/客服经理.role.md"), null, 2],
      [client.uri("trainer.role.yaml"), null, 1],
    ]);
    const annotated = edits(edit)
      .flatMap(({ edits: all }) => all as AnnotatedTextEdit[])
      .filter(({ annotationId }) => annotationId !== undefined);
    expect(annotated.map(({ range }) => range)).toEqual([
      { start: { line: 6, character: 3 }, end: { line: 6, character: 7 } },
    ]);
    expect(edit.changeAnnotations?.prose).toMatchObject({
      label: "句子里的名称",
      needsConfirmation: true,
    });
  });

  it("refuses with a reason", async () => {
    const request = client.request("textDocument/rename", {
      ...at("客服/客服总监.role.md", "客服总监"),
      newName: "客服经理",
    });
    await expect(request).rejects.toMatchObject({
      code: -32803,
      message: "本组织已有另一个岗位叫“客服经理”。",
    });
  });

  it("follows what is being typed", async () => {
    client.edit("客服/客服总监.role.md", "# 客服总监", "# 首席客服总监");
    client.open("trainer.role.yaml", "title: 培训主管\nreportsTo: 首席客服总监\npeers: [客服经理");
    const edit = await client.request<WorkspaceEdit>("textDocument/rename", {
      textDocument: { uri: client.uri("trainer.role.yaml") },
      position: { line: 1, character: 13 },
      newName: "服务总监",
    });
    expect(edits(edit).map(({ textDocument }) => textDocument.uri)).toEqual([
      client.uri("客服/客服总监.role.md"),
      client.uri("trainer.role.yaml"),
    ]);
  });
});
