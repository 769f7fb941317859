import { afterAll, beforeAll, expect, it } from "vitest";
import { type Client, messageOf, startClient } from "../support/lsp.ts";

const file = "客服经理(北京).role.md";
let client: Client;
beforeAll(async () => {
  client = await startClient({
    files: {
      [file]: "# 客服经理（北京）\n",
      "总监.role.md": "# 客服总监\n\n- **直接下级**：客服经理（北京）\n",
    },
    locale: "en",
  });
  client.open("总监.role.md");
});
afterAll(async () => {
  await client.stop();
});

it("knows a file by one address, however the client escapes it", async () => {
  const uri = client.uri(file).replaceAll("(", "%28").replaceAll(")", "%29");
  await client.until("总监.role.md", () => true);
  await client.connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "markdown", version: 1, text: "# 客服经理（北京）\n" },
  });
  const roles = await client.request<readonly { title: string }[]>("rolewright/roles", {});
  expect(roles.map(({ title }) => title).sort()).toEqual(["客服总监", "客服经理（北京）"]);
  const told = client.published.filter((each) => each.uri === uri).flatMap(({ diagnostics }) => diagnostics);
  expect(told.map(messageOf).filter((message) => message.includes("Another file"))).toEqual([]);
});
