import { readFileSync } from "node:fs";
import { assert } from "../page.mjs";
import { scenario } from "../scenario.mjs";

scenario("a link holds the text and nobody else gets it", { locale: "en-GB" }, async (it) => {
  const { page, origin } = it;
  await page.click("#samples");
  await page.getByRole("menuitem", { name: "Data Analyst" }).click();
  await it.until("the sample", async () => (await it.text()).startsWith("title: Data Analyst"));
  const text = await it.text();
  await page.click("#share");
  await page.waitForFunction(() => location.hash.length > 100);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert(link === page.url() && link.startsWith(`${origin}#`), `the clipboard has ${link}`);
  await page.goto("about:blank");
  await page.goto(link);
  await it.until("the text of the link", async () => (await it.text().catch(() => "")) === text);
  assert(
    (await page.getAttribute("[data-format=yaml]", "aria-pressed")) === "true",
    "it is not taken for YAML",
  );
  await page.goto("about:blank");
  await page.goto(link.slice(0, -20));
  await page.locator("#notice", { hasText: "damaged" }).waitFor();
});

scenario("the role can be taken along in every format", {}, async (it) => {
  const { page } = it;
  const take = async (name) => {
    await page.click("#download");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name }).click(),
    ]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
  };
  const title = "招聘运营主管";
  const markdown = await take("Markdown");
  assert(markdown.name === `${title}.role.md` && markdown.text === (await it.text()), markdown.name);
  const yaml = await take("YAML");
  assert(yaml.name === `${title}.role.yaml` && yaml.text.includes(title), yaml.name);
  const plain = await take("纯文本");
  assert(plain.name === `${title}.txt` && plain.text.includes("岗位职责"), plain.name);
  const data = await take("JSON-LD");
  assert(JSON.parse(data.text)["@type"] === "JobPosting", data.text);
  const html = await take("网页");
  assert(html.name === `${title}.html` && html.text.startsWith("<!doctype html>"), html.name);
  const word = await take("Word");
  assert(word.name === `${title}.docx` && word.text.startsWith("PK"), word.name);
});

scenario("several roles in one YAML file stay together until they are taken along", {}, async (it) => {
  const { page } = it;
  await page.click("#samples");
  await page.getByRole("menuitem", { name: "初级、高级调度员" }).click();
  await it.until("the sample", async () => (await it.text()).includes("高级调度员"));
  await it.tab("facts");
  await page.locator(".role-facts .name", { hasText: "高级调度员" }).waitFor();
  await it.screenshot("two roles");
  await page.click("[data-format=markdown]");
  await page.locator("#notice", { hasText: "2 个岗位" }).waitFor();
  assert((await it.text()).startsWith("title:"), "the roles were torn apart");
  const files = [];
  page.on("download", (file) => files.push(file.suggestedFilename()));
  await page.click("#download");
  await page.getByRole("menuitem", { name: "Markdown" }).click();
  await it.until("both files", async () => files.length === 2);
  assert(files.sort().join() === "初级调度员.role.md,高级调度员.role.md", files.join());
});

scenario("nothing is kept unless it is asked for", {}, async (it) => {
  const { page } = it;
  const kept = () => page.evaluate(() => [Object.keys(localStorage).length, document.cookie]);
  await it.paste("# 出纳\n\n## 岗位职责\n\n- 登记\n");
  await page.waitForTimeout(800);
  assert(String(await kept()) === "0,", "something was kept");
  await page.check("#keep");
  await page.reload();
  await it.until("the draft", async () => (await it.text().catch(() => "")).startsWith("# 出纳"));
  await page.uncheck("#keep");
  assert(String(await kept()) === "0,", "the draft is still there");
});

scenario("a link of somebody else leaves the draft alone", {}, async (it) => {
  const { page, origin } = it;
  await page.click("#share");
  await page.waitForFunction(() => location.hash.length > 100);
  const link = page.url();
  await page.goto("about:blank");
  await page.goto(origin);
  const own = "# 出纳\n\n## 岗位职责\n\n- 登记\n";
  await it.until("the page", async () => (await it.text().catch(() => "")) !== "");
  await it.paste(own);
  await page.check("#keep");

  const arrive = async () => {
    await page.locator("#notice", { hasText: "草稿原样保留" }).waitFor();
    assert((await it.text()).startsWith("招聘运营主管"), "the link's text is not there");
    assert(!(await page.isChecked("#keep")), "the link's text is kept");
    await page.locator(".cm-content").focus();
    await page.keyboard.type("甲");
    await page.waitForTimeout(700);
  };
  await page.goto("about:blank");
  await page.goto(link);
  await arrive();
  await it.screenshot("link beside a draft");
  await page.goto("about:blank");
  await page.goto(origin);
  await it.until("the draft", async () => (await it.text().catch(() => "")) === own);
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("- 核对");
  await page.evaluate((address) => {
    location.hash = new URL(address).hash;
  }, link);
  await arrive();
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  assert(kept.includes("- 核对"), `the last words were not kept:\n${kept}`);
  await page.locator("#notice button", { hasText: "看我的草稿" }).click();
  assert((await it.text()) === `${own}- 核对`, `another draft came back:\n${await it.text()}`);
  assert(await page.isChecked("#keep"), "the draft is not kept any more");
});

scenario("the page works opened as a file", { asFile: true }, async (it) => {
  await it.until("findings", async () => (await it.findings()).some((line) => line.includes("女性优先")));
  await it.tab("preview");
  await it.preview().locator("h1", { hasText: "招聘运营主管" }).waitFor();
});
