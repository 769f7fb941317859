import { afterEach, describe, expect, it } from "vitest";
import type { ImportDocumentResult, ImportFragmentResult } from "../../server/src/features/protocol.ts";
import { type Client, startClient } from "../support/lsp.ts";

let client: Client;
afterEach(async () => {
  await client.stop();
});

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const plain = "【基本信息】\n职位名称:仓储主管\n直接上级:物流总监\n【岗位职责】\n1、每月盘点一次\n";
const role = "---\nreportsTo: 物流总监\n---\n\n# 仓储主管\n\n## 岗位职责\n\n1. 每月盘点一次\n";

async function imported(params: object): Promise<ImportDocumentResult> {
  return await client.request("rolewright/importDocument", {
    name: "a.txt",
    to: "markdown",
    folder: client.uri("roles"),
    ...params,
  });
}

describe("rolewright/importDocument", () => {
  it("makes a role of a file's bytes, and reports in the client's language", async () => {
    client = await startClient({ locale: "zh-cn" });
    const made = await imported({ base64: base64(plain) });
    expect(made).toMatchObject({ fileName: "a.role.md", text: role, report: { title: "仓储主管" } });
    expect("reportText" in made && made.reportText).toContain("## 移入文首信息\n");
  });

  it("makes one of words without a file, named by the title", async () => {
    client = await startClient();
    expect(await imported({ name: "", text: plain })).toMatchObject({
      fileName: "仓储主管.role.md",
      text: role,
    });
    expect(await imported({ name: "", text: plain, to: "yaml" })).toMatchObject({
      fileName: "仓储主管.role.yaml",
    });
  });

  it("reads pages, with what loads their libraries", async () => {
    client = await startClient();
    const html = "<h1>Shift Lead</h1><h2>Responsibilities</h2><ul><li>Run a shift</li></ul>";
    const wanted = "# Shift Lead\n\n## Responsibilities\n\n- Run a shift\n";
    expect(await imported({ name: "a.html", base64: base64(html) })).toMatchObject({ text: wanted });
    expect(await imported({ name: "", html, text: "" })).toMatchObject({ text: wanted });
  });

  it("says why it cannot", async () => {
    client = await startClient({ locale: "zh-tw" });
    expect(await imported({ name: "a.docx", base64: base64("x") })).toEqual({
      error: "無法匯入 a.docx：檔案已損毀，或與副檔名不符",
    });
    expect(await imported({ base64: "" })).toMatchObject({ error: expect.stringContaining("沒有文字") });
  });
});

describe("rolewright/importFragment", () => {
  it("makes clean Markdown of what Word puts on the clipboard", async () => {
    client = await startClient();
    client.open("a.role.md", "# 客服经理\n");
    const fragment = (html: string): Promise<ImportFragmentResult> =>
      client.request("rolewright/importFragment", { html, uri: client.uri("a.role.md") });
    const word =
      "<html><body><p class=MsoNormal><b>岗位职责<o:p></o:p></b></p><ul><li>接待客户</li><li>回访客户</li></ul></body></html>";
    expect(await fragment(word)).toEqual({
      text: expect.stringContaining("- 接待客户\n- 回访客户\n"),
    });
    expect(await fragment("<script>alert(1)</script>")).toBeNull();
  });
});
