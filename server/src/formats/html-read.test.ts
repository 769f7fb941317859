import { describe, expect, it } from "vitest";
import type { ConvertedSource } from "../import/converters.ts";
import { htmlToMarkdown } from "./html-read.ts";

async function read(html: string): Promise<ConvertedSource> {
  const result = await htmlToMarkdown(html);
  if ("failure" in result) throw new Error(result.failure);
  return result;
}

const markdown = async (html: string): Promise<string> => (await read(html)).markdown.trim();

describe("HTML becomes Markdown", () => {
  it.each<[name: string, html: string, expected: string]>([
    [
      "headings and paragraphs",
      "<h1>客服主管</h1><h2>岗位职责</h2><p>带班</p>",
      "# 客服主管\n\n## 岗位职责\n\n带班",
    ],
    ["lists", "<ol><li>带班<ul><li>排班</ul><li>质检</ol>", "1. 带班\n   - 排班\n2. 质检"],
    ["lines", "<p>要求：<br>1、大专<br>2、三年</p>", "要求：\n1、大专\n2、三年"],
    ["bold label", "<p><b>直接上级：</b>客服经理</p>", "**直接上级**：客服经理"],
    ["bold in brackets", "<p>负责<b>（重要）</b>客户</p>", "负责（**重要**）客户"],
    ["bold alone", "<p><b>任职资格</b></p>", "**任职资格**"],
    ["bold pieces", "<p><b>任职</b><b>资格</b></p>", "**任职资格**"],
    ["wrapped source", "<p>负责华东\n  大区客户</p>", "负责华东大区客户"],
    ["wrapped English", "<p>Leads the\n  team</p>", "Leads the team"],
    [
      "table with spans",
      "<table><tr><td rowspan=2>要求<td>学历<td>本科<tr><td colspan=2>三年</table>",
      "|  |  |  |\n| --- | --- | --- |\n| 要求 | 学历 | 本科 |\n|  | 三年 |  |",
    ],
    [
      "head row",
      "<table><tr><th>任务<th>标准<tr><td>盘点<td>100%</table>",
      "| 任务 | 标准 |\n| --- | --- |\n| 盘点 | 100% |",
    ],
    [
      "bold first row",
      "<table><tr><td><b>任务</b><td><b>标准</b><tr><td>盘点<td>100%</table>",
      "| 任务 | 标准 |\n| --- | --- |\n| 盘点 | 100% |",
    ],
    [
      "blocks in cells",
      "<table><tr><td>职责<td><p>一</p><ol><li>二<li>三</ol></table><p>尾",
      "|  |  |\n| --- | --- |\n| 职责 | 一<br>1. 二<br>2. 三 |\n\n尾",
    ],
    ["pipe in a cell", "<table><tr><td>a|b<td>c</table>", "|  |  |\n| --- | --- |\n| a\\|b | c |"],
    ["layout table", "<table><tr><td><h2>岗位职责</h2><p>带班</p></table>", "## 岗位职责\n\n带班"],
    [
      "table in a table",
      "<table><tr><td>甲<td><table><tr><td>乙<td>丙</table></table>",
      "甲\n\n|  |  |\n| --- | --- |\n| 乙 | 丙 |",
    ],
    [
      "terms",
      "<dl><dt>学历<dd>本科<dt>经验<dd>3年</dl>",
      "|  |  |\n| --- | --- |\n| 学历 | 本科 |\n| 经验 | 3年 |",
    ],
    [
      "links",
      '<p><a href="https://example.com/a">官网</a> <a href="#top">顶部</a> <a href="javascript:x()">点</a></p>',
      "[官网](https://example.com/a) 顶部 点",
    ],
    ["quotation without marks of its own", "<p><q>客户第一</q></p>", "客户第一"],
    ["code", "<p><code>a`b</code></p>", "``a`b``"],
    [
      "number signs that would close a heading",
      "<h2>甲岗位 #</h2><h2>Grade ##</h2>",
      "## 甲岗位 \\#\n\n## Grade \\##",
    ],
    [
      "number signs that close nothing",
      "<h2>C# 开发</h2><h2>C#</h2><p>甲 #</p>",
      "## C# 开发\n\n## C#\n\n甲 #",
    ],
    ["typed marks stay", "<p>- 一<p>1. 二<p># 三", "- 一\n\n1. 二\n\n\\# 三"],
  ])("%s", async (_, html, expected) => {
    expect(await markdown(html)).toBe(expected);
  });

  it.each([
    ["snake_case and 2*3", "snake_case and 2*3"],
    ["*必填*", "\\*必填\\*"],
    ["《个人信息保护法》", "《个人信息保护法》"],
    ["&lt;name&gt;", "\\<name>"],
    ["&lt;姓名&gt;", "<姓名>"],
    ["R&amp;D", "R&D"],
    ["&amp;nbsp;", "\\&nbsp;"],
    ["[1] 甲", "[1] 甲"],
    ["C:\\dir", "C:\\dir"],
    ["a\\*b", "a\\\\*b"],
    ["~~不~~", "\\~\\~不\\~\\~"],
  ])("escapes %s no more than it must", async (html, expected) => {
    expect(await markdown(`<p>${html}</p>`)).toBe(expected);
  });

  it("tells what is not the text", async () => {
    const {
      text,
      dropped,
      markdown: made,
    } = await read(
      '<title>招聘</title><nav>首页</nav><script>x()</script><!-- 草稿 --><main><h1>出纳</h1><p>核对<ruby>账<rt>zhàng</rt></ruby>目，登记现金日记账并装订凭证。</p><p hidden>内部</p><img alt="合影"></main><aside>猜你喜欢</aside><footer>版权</footer>',
    );
    expect(made).toBe("# 出纳\n\n核对账目，登记现金日记账并装订凭证。\n");
    expect(dropped).toEqual([
      { text: "招聘", why: "boilerplate" },
      { text: "首页", why: "boilerplate" },
      { text: "", why: "hidden" },
      { text: "草稿", why: "hidden" },
      { text: "zhàng", why: "pinyin" },
      { text: "内部", why: "hidden" },
      { text: "合影", why: "picture" },
      { text: "猜你喜欢", why: "boilerplate" },
      { text: "版权", why: "boilerplate" },
    ]);
    expect(text).toContain("核对账");
  });

  it("takes the words of a page that has them all in the wrong place", async () => {
    expect(await markdown("<aside><p>岗位职责</p></aside>")).toBe("岗位职责");
  });

  it.each<[name: string, html: string, failure: string]>([
    ["nothing", "", "empty"],
    ["a picture", "<img src=x>", "empty"],
    ["elements in elements", "<div>".repeat(100_000), "too-large"],
    ["megabytes", `<p>${"x".repeat(9_000_000)}`, "too-large"],
  ])("fails: %s", async (_, html, failure) => {
    expect(await htmlToMarkdown(html)).toEqual({ failure });
  });
});

it("a table in a form's row leaves the rows around it as they are", async () => {
  const inner = "<table><tr><th>指标<th>权重<tr><td>及时率<td>60%</table>";
  const html = `<table><tr><td>部门<td>物流部<tr><td>考核<td>${inner}<tr><td>要求<td>三年</table>`;
  expect(await markdown(html)).toBe(
    "|  |  |\n| --- | --- |\n| 部门 | 物流部 |\n\n**考核**\n\n| 指标 | 权重 |\n| --- | --- |\n| 及时率 | 60% |\n\n|  |  |\n| --- | --- |\n| 要求 | 三年 |",
  );
});

it("a page laid out as one row of cells is taken apart", async () => {
  const html =
    "<table><tr><td>首页<td><b>焊工</b><br><b>职责：</b><br>1、焊接；<br>2、保养。<br><b>要求：</b><br>持证</table>";
  expect(await markdown(html)).toContain("\n1、焊接；\n2、保养。\n");
});

describe("what a site puts around the text", () => {
  it.each([
    [
      "other jobs",
      '<p>带班</p><div class="similar-jobs"><h3>还看了</h3><ul><li>组长</ul></div>',
      "还看了 组长",
    ],
    ["links that look like buttons", '<p>带班</p><a class="btn btn-primary" href="/x">收藏</a>', "收藏"],
  ])("%s go and are told", async (_name, html, words) => {
    const { markdown: text, dropped } = await read(html);
    expect(text.trim()).toBe("带班");
    expect(dropped).toEqual([{ text: words, why: "boilerplate" }]);
  });

  it("an address to write to stays, whatever it looks like", async () => {
    expect(await markdown('<p><a class="btn" href="mailto:a@b.example">投递简历</a></p>')).toContain(
      "投递简历",
    );
  });
});
