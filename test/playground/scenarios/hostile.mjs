import { assert } from "../page.mjs";
import { scenario } from "../scenario.mjs";

const nasty = `# <img src=x onerror=alert(1)>客服

<script>alert(2)</script>

- **直接上级**：<svg onload=alert(3)>

## 岗位职责

- [点我](javascript:alert(4)) <iframe src="https://example.com"></iframe> ![图](https://example.com/a.png)
- <style>body{display:none}</style><a href="https://example.com" onclick="alert(5)">链接</a>
- \u0000 NUL 与半个字符 \ud800 \udfff，<b style="color:red">红</b>
- 女性优先，"><img src=x onerror=alert(6)>
`;

scenario("markup in a text is words", {}, async (it) => {
  const { page } = it;
  await it.paste(nasty);
  await it.until("the text", async () => (await it.text()).includes("NUL"));
  assert((await it.text()).includes("\ud800 \udfff"), "half a character was lost");
  await it.until("its findings", async () => (await it.findings()).some((line) => line.includes("女性优先")));
  await it.tab("facts");
  await page.locator(".of-role .fact").first().waitFor();
  for (const mark of await page.locator(".cm-fact").all())
    await mark.hover({ force: true, timeout: 500 }).catch(() => {});
  await it.tab("preview");
  await it.preview().locator("h1").waitFor();
  const inside = await it
    .preview()
    .locator("img, script, iframe, style, [onclick], [onerror], [style]")
    .count();
  assert(inside === 0, `${inside} pieces of markup got into the preview`);
  await it.screenshot("hostile");
  await page.click("#share");
  await page.waitForFunction(() => location.hash.length > 50);
  await page.reload();
  await it.until("the same text from the link", async () =>
    (await it.text().catch(() => "")).includes("\ud800 \udfff"),
  );
});

scenario("a megabyte does not stop the page", {}, async (it) => {
  const { page } = it;
  let number = 7;
  const line = () => {
    number = (number * 48_271) % 2_147_483_647;
    return `- 负责${number}号门店招聘，女性优先，至少3-5年以上经验，熟悉《合同法》，满意度不低于95%。\n`;
  };
  await it.paste(`# 很长的岗位\n\n## 岗位职责\n\n${Array.from({ length: 21_000 }, line).join("")}`);
  await it.until("the text", async () => (await it.text()).length > 900_000);
  // The page answers while the server still reads.
  await it.tab("preview");
  await it.tab("findings");
  await it.until("an answer", async () => {
    const [first] = await it.findings();
    return first !== undefined && (await page.locator(".finding").count()) <= 200;
  });
  await page.click("#share");
  await page.locator("#notice", { hasText: "太长" }).waitFor();
});

scenario("a server that ends is told of, and another one is started", {}, async (it) => {
  const { page } = it;
  const before = await it.text();
  await page.workers()[0]?.evaluate(() => {
    setTimeout(() => {
      throw new Error("the end");
    });
  });
  await page.locator("#notice button", { hasText: "重新启动" }).click();
  await it.until("findings", async () => (await it.findings()).some((line) => line.includes("女性优先")));
  assert((await it.text()) === before, "the text is another one");
  it.troubles.splice(0);
});

scenario("neither page nor server can reach the network", {}, async (it) => {
  const { page, origin } = it;
  const reach = (address) =>
    fetch(address).then(
      () => "reached",
      () => "refused",
    );
  const [worker] = page.workers();
  assert(worker !== undefined, "there is no worker");
  assert((await page.evaluate(reach, `${origin}index.html`)) === "refused", "the page got through");
  assert((await worker.evaluate(reach, `${origin}index.html`)) === "refused", "the server got through");
  const told = it.troubles.splice(0);
  assert(
    told.some((trouble) => trouble.includes("connect-src")),
    "the policy did not speak",
  );
});
