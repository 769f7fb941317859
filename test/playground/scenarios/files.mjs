import { readFileSync } from "node:fs";
import { assert } from "../page.mjs";
import { scenario } from "../scenario.mjs";

/** “岗位职责” and so on in GB18030, which Node cannot write. */
const gb18030 = Buffer.from(
  "b3f6c4c90aa1beb8dacebbd6b0d4f0a1bf0a31a1a2b5c7bcc7c8d5bcc7d5cb0a32a1a2bacbb6d4d2f8d0d0c1f7cbae0a",
  "hex",
);

scenario("files are read: Word, GB18030, YAML, and what cannot be read is said", {}, async (it) => {
  const { page } = it;
  const open = (name, bytes) =>
    page.setInputFiles("#file", { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });

  await open("出纳.txt", gb18030);
  await it.until("the text file", async () => (await it.text()).includes("核对银行流水"));
  assert((await it.text()).startsWith("# 出纳"), `it has no title:\n${await it.text()}`);

  await page.click("#download");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Word" }).click(),
  ]);
  const word = readFileSync(await file.path());
  await open("数据.role.yaml", "title: 数据分析师\ndepartment: 信息技术部\n");
  await it.until("the YAML file", async () => (await it.text()).startsWith("title: 数据分析师"));
  assert(
    (await page.getAttribute("[data-format=yaml]", "aria-pressed")) === "true",
    "it is not taken for YAML",
  );
  await open("数据.md", "# 数据分析师\n");
  await it.until("the Markdown file", async () => (await it.text()) === "# 数据分析师\n");
  await open("出纳.docx", word);
  await it.until("the Word document", async () => (await it.text()).includes("核对银行流水"));
  assert((await it.text()).includes("## 岗位职责"), `it has no sections:\n${await it.text()}`);

  await open("坏的.docx", "PK\u0003\u0004 no document");
  await page.locator("#notice", { hasText: "坏的.docx" }).waitFor();
  await open("扫描.pdf", "%PDF-1.7");
  await page.locator("#notice", { hasText: "扫描.pdf" }).waitFor();
  await open("录像.txt", Buffer.alloc(20_000_001, "a"));
  await page.locator("#notice", { hasText: "录像.txt 太大" }).waitFor();
  assert((await it.text()).includes("核对银行流水"), "a file that cannot be read took the text away");
});
