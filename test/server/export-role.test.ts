import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExportRoleParams, ExportRoleResult } from "../../server/src/features/protocol.ts";
import { findBrowsers } from "../../server/src/print/find-browser.ts";
import { type Client, startClient } from "../support/lsp.ts";

const role =
  "# 客服总监\n\n- **岗位编码**：KF-1\n\n## 岗位职责\n\n- 带领客服中心\n\n## 岗位权限\n\n- 审批费用\n";

describe("rolewright/exportRole", () => {
  let client: Client;
  beforeAll(async () => {
    client = await startClient({ files: { "客服/客服总监.role.md": role }, locale: "zh-cn" });
    client.open("客服/客服总监.role.md");
    client.open("半.role.yaml", "title: [");
  });
  afterAll(() => client.stop());

  const ask = (params: Omit<ExportRoleParams, "uri">, file = "客服/客服总监.role.md") =>
    client.request<ExportRoleResult>("rolewright/exportRole", { uri: client.uri(file), ...params });

  it.each([
    ["html", "客服总监.html", "text/html", "审批费用"],
    ["md", "客服总监.md", "text/markdown", "## 岗位权限"],
    ["text", "客服总监.txt", "text/plain", "【岗位职责】"],
    ["jsonld", "客服总监.jsonld", "application/ld+json", "JobPosting"],
    ["json-resume", "客服总监.job.json", "application/json", "responsibilities"],
  ])("%s", async (format, fileName, mediaType, words) => {
    const answer = await ask({ format });
    expect(answer).toMatchObject({ fileName, mediaType });
    expect("text" in answer && answer.text).toContain(words);
  });

  it("is what is typed, not what was saved", async () => {
    client.edit("客服/客服总监.role.md", "带领客服中心", "带领客服团队");
    const answer = await ask({ format: "text" });
    expect("text" in answer && answer.text).toContain("带领客服团队");
  });

  it("says what is missing, in the client's language", async () => {
    const answer = await ask({ format: "jsonld" });
    expect("notes" in answer && answer.notes[0]).toEqual({
      severity: "error",
      message: "缺少必需属性 datePosted：请写发布日期（datePosted: 2026-11-22）",
    });
  });

  it("takes the reader and the theme", async () => {
    const answer = await ask({ format: "html", variant: "posting", theme: "compact" });
    expect("text" in answer && answer.text).toContain('data-theme="compact"');
    expect("text" in answer && answer.text).not.toMatch(/审批费用|KF-1/);
  });

  it("speaks the language that is asked for, facts and all, where the file does", async () => {
    client.open(
      "出纳.role.yaml",
      "title: {zh-CN: 出纳, en: Cashier}\nsections:\n  qualifications: {zh-CN: [2年以上经验], en: [At least 3 years of experience]}\n",
    );
    const english = await ask({ format: "jsonld", language: "en" }, "出纳.role.yaml");
    expect("text" in english && JSON.parse(english.text ?? "")).toMatchObject({
      title: "Cashier",
      experienceRequirements: { monthsOfExperience: 36 },
    });
    for (const language of [undefined, "zh-CN", "zh-TW", "fr"]) {
      const own = await ask({ format: "md", ...(language && { language }) }, "出纳.role.yaml");
      expect("text" in own && own.text).toContain("# 出纳\n");
    }
  });

  it("makes a Word document, as bytes", async () => {
    const answer = await ask({ format: "docx" });
    expect(answer).toMatchObject({ fileName: "客服总监.docx" });
    const bytes = Buffer.from("base64" in answer ? (answer.base64 ?? "") : "", "base64");
    expect(bytes.subarray(0, 2).toString("latin1")).toBe("PK");
  });

  const browsers = findBrowsers({ env: process.env, platform: process.platform });
  const canPrint = browsers.named === null ? browsers.found.length > 0 : browsers.there;
  if (!canPrint) console.log("PDF not printed: there is no Chromium.");
  it.skipIf(!canPrint)("prints a PDF", async () => {
    const answer = await ask({ format: "pdf" });
    expect(answer).toMatchObject({ fileName: "客服总监.pdf", mediaType: "application/pdf" });
    const bytes = Buffer.from("base64" in answer ? (answer.base64 ?? "") : "", "base64");
    expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  });

  it.each([
    ["half a document", "半.role.yaml", "html", "第 1 行有错误"],
    ["a file that is not there", "无.role.md", "html", "这不是岗位文件"],
    ["another format", "客服/客服总监.role.md", "rtf", "不能导出为 rtf"],
  ])("of %s says why not", async (_, file, format, why) => {
    const answer = await ask({ format }, file);
    expect("error" in answer && answer.error).toContain(why);
  });
});
