import { afterEach, describe, expect, it } from "vitest";
import type { ConvertRoleResult } from "../../server/src/features/protocol.ts";
import { type Client, startClient } from "../support/lsp.ts";

let client: Client;
afterEach(async () => {
  await client.stop();
});

const role = "# 客服经理\n\n## 基本信息\n\n- **所属部门**：客服中心\n\n## 岗位职责\n\n- 编制排班表\n";

const ask = async (file: string, to: "markdown" | "yaml"): Promise<ConvertRoleResult> =>
  await client.connection.sendRequest("rolewright/convertRole", { uri: client.uri(file), to });

describe("converting", () => {
  it("goes there and back through the server, what is typed included", async () => {
    client = await startClient({ files: { "a.role.md": role }, locale: "zh-cn" });
    client.open("a.role.md");
    client.edit("a.role.md", "排班表", "月度排班表");
    const there = await ask("a.role.md", "yaml");
    expect(there.files).toEqual([
      {
        fileName: "a.role.yaml",
        text: "title: 客服经理\n# md: ## 基本信息\n所属部门: 客服中心\nsections:\n  responsibilities:\n    - 编制月度排班表\n",
      },
    ]);
    client.open("a.role.yaml", there.files[0]?.text ?? "");
    const back = await ask("a.role.yaml", "markdown");
    expect(back.files).toEqual([{ fileName: "a.role.md", text: client.text("a.role.md") }]);
  });

  it("colours what is typed", async () => {
    client = await startClient({ files: { "a.role.md": role }, locale: "zh-cn" });
    client.open("a.role.md");
    const tokens = async (): Promise<number> => {
      const answer = await client.connection.sendRequest<{ data: number[] }>(
        "textDocument/semanticTokens/full",
        { textDocument: { uri: client.uri("a.role.md") } },
      );
      return answer.data.length / 5;
    };
    expect(await tokens()).toBe(4);
    client.edit("a.role.md", "编制", "按《劳动合同法》编制");
    expect(await tokens()).toBe(5);
  });
});
