import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, startClient } from "../support/lsp.ts";

interface Picture {
  readonly html: string;
  readonly title: string;
  readonly language: string;
  readonly broken: boolean;
  readonly versions: readonly { readonly language: string; readonly label: string; readonly uri: string }[];
}

const manager =
  "# 客服经理\n\n- **直接上级**：客服总监\n- **岗位编码**：KF-02\n\n## 岗位职责\n\n- 制定计划\n";
const files = {
  "客服经理.role.md": manager,
  "客服经理.en.role.md": "---\nlanguage: en\n---\n\n# Support Manager\n\n## Responsibilities\n\n- Plans\n",
  "客服总监.role.yaml":
    "title: {zh-CN: 客服总监, en: Head of Support}\nroot: true\nsections:\n  responsibilities: {zh-CN: [领导], en: [Leads]}\n",
};

describe("rolewright/preview", () => {
  let client: Client;
  const picture = (file: string, more: object = {}): Promise<Picture> =>
    client.request("rolewright/preview", {
      uri: client.uri(file),
      variant: "internal",
      theme: "modern",
      ...more,
    });

  beforeAll(async () => {
    client = await startClient({ files, locale: "zh-cn" });
    client.open("客服经理.role.md");
  });
  afterAll(() => client.stop());

  it("names lead to their documents; the figure shows who is above", async () => {
    const address = `${client.uri("客服总监.role.yaml")}#L1`;
    // Other files are read in the background.
    await expect
      .poll(async () => (await picture("客服经理.role.md")).html)
      .toContain(`<dd><a class="role-name" href="${address}">客服总监</a></dd>`);
    const { html } = await picture("客服经理.role.md");
    expect(html).toMatch(/<figure class="position".*客服总监.*<\/figure>/s);
  });

  it("candidates get neither addresses nor codes", async () => {
    const { html } = await picture("客服经理.role.md", { variant: "posting" });
    expect(html).toContain("客服总监");
    expect(html).not.toMatch(/file:|KF-02|<figure/);
  });

  it("tells of the languages there are", async () => {
    const { versions } = await picture("客服经理.role.md");
    expect(versions).toEqual([
      { language: "zh-CN", label: "简体中文", uri: client.uri("客服经理.role.md") },
      { language: "en", label: "English", uri: client.uri("客服经理.en.role.md") },
    ]);
    const english = await picture("客服总监.role.yaml", { language: "en" });
    expect([english.title, english.language]).toEqual(["Head of Support", "en"]);
  });

  it("answers about the text as it is after each keystroke", async () => {
    for (const [index, letter] of [..."每月每季"].entries()) {
      const typed = "每月每季".slice(0, index);
      client.edit("客服经理.role.md", `- ${typed}制定`, `- ${typed}${letter}制定`);
      expect((await picture("客服经理.role.md")).html).toContain(`${typed}${letter}制定计划`);
    }
  });

  it("a file that is broken for a moment says so", async () => {
    client.open("新.role.yaml", "title: 甲\nsections:\n  summary: [乙\n");
    const { broken, html } = await picture("新.role.yaml");
    expect(broken).toBe(true);
    expect(html).toContain("文件有语法错误");
  });
});
