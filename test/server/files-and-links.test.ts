import { renameSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type {
  DocumentHighlight,
  DocumentLink,
  Location,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { type Client, startClient } from "../support/lsp.ts";

const files = {
  "客服/客服总监.role.md": "---\nroot: true\n---\n# 客服总监\n",
  "客服/客服经理.role.md":
    "# 客服经理\n\n- **直接上级**：客服总监\n\n见[总监](%E5%AE%A2%E6%9C%8D%E6%80%BB%E7%9B%91.role.md)。\n",
  "head.role.yaml": "title: Head of Service\nlanguage: en\ntranslationOf: 客服/客服总监\n",
};
let client: Client;
beforeAll(async () => {
  client = await startClient({ files, locale: "en" });
  for (const file of Object.keys(files)) client.open(file);
  await client.until("客服/客服经理.role.md", () => true);
});
afterAll(async () => {
  await client.stop();
});

const at = (file: string, words: string) => {
  const { start } = client.range(file, words);
  return { textDocument: { uri: client.uri(file) }, position: start };
};

it("leads to the declaration and marks every mention in the file", async () => {
  const found = await client.request<Location[]>(
    "textDocument/declaration",
    at("客服/客服经理.role.md", "客服总监"),
  );
  expect(found).toEqual([
    { uri: client.uri("客服/客服总监.role.md"), range: client.range("客服/客服总监.role.md", "客服总监") },
  ]);
  const marks = await client.request<DocumentHighlight[]>(
    "textDocument/documentHighlight",
    at("客服/客服经理.role.md", "客服总监"),
  );
  expect(marks.map(({ kind }) => kind)).toEqual([2]);
});

it("links names to files, lazily", async () => {
  const textDocument = { uri: client.uri("客服/客服经理.role.md") };
  const links = await client.request<DocumentLink[]>("textDocument/documentLink", { textDocument });
  expect(links.map(({ target }) => target)).toEqual([undefined, undefined]);
  const resolved = await Promise.all(
    links.map((link) => client.request<DocumentLink>("documentLink/resolve", link)),
  );
  expect(resolved.map(({ target }) => target).sort()).toEqual([
    client.uri("客服/客服总监.role.md"),
    `${client.uri("客服/客服总监.role.md")}#L4,3`,
  ]);
});

it("changes links when a folder is renamed, and finds the roles again where they are then", async () => {
  const [oldUri, newUri] = [client.uri("客服"), client.uri("部门/客服")];
  const edit = await client.request<WorkspaceEdit>("workspace/willRenameFiles", {
    files: [{ oldUri, newUri }],
  });
  const changed = (edit.documentChanges ?? []) as TextDocumentEdit[];
  expect(
    changed.map(({ textDocument, edits }) => [
      textDocument,
      edits.map((one) => "newText" in one && one.newText),
    ]),
  ).toEqual([[{ uri: client.uri("head.role.yaml"), version: 1 }, ["部门/客服/客服总监"]]]);
  for (const file of Object.keys(files).filter((name) => name.startsWith("客服/"))) client.close(file);
  client.write("部门/keep.txt", "");
  renameSync(path.join(client.dir, "客服"), path.join(client.dir, "部门/客服"));
  await client.connection.sendNotification("workspace/didRenameFiles", { files: [{ oldUri, newUri }] });
  await expect
    .poll(async () =>
      (await client.request<{ uri: string }[]>("rolewright/roles", {})).map(({ uri }) => uri).sort(),
    )
    .toEqual(
      ["部门/客服/客服总监.role.md", "部门/客服/客服经理.role.md", "head.role.yaml"]
        .map((file) => client.uri(file))
        .sort(),
    );
});
