import { describe, expect, test } from "vitest";
import { applyEdits } from "../../../text/edit.ts";
import { createVocabulary } from "../../../vocabulary/create.ts";
import { readMarkdown } from "../read.ts";
import { inStages, normalise, type Stage } from "./normalise.ts";
import { everythingButPunctuation, type NormaliseOptions } from "./options.ts";

const vocabulary = createVocabulary();

const normalised = (text: string, options: Partial<NormaliseOptions> = {}): string =>
  applyEdits(
    text,
    normalise(readMarkdown(text, { uri: "file:///a.role.md", vocabulary }), vocabulary, {
      ...everythingButPunctuation,
      ...options,
    }),
  );

interface Case {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly options?: Partial<NormaliseOptions>;
}

const headings: readonly Case[] = [
  {
    what: "brackets, with words behind them or without",
    from: "【岗位职责】\n- 收银\n【经验要求】三年以上零售经验\n",
    to: "## 岗位职责\n\n- 收银\n\n## 经验要求\n\n三年以上零售经验\n",
  },
  {
    what: "numbers stay, parts go below",
    from: "一、岗位职责\n1.门店管理：\n负责门店的日常经营，保证账实相符。\n2.团队管理：\n负责排班与培训，带教新人上岗。\n二、任职资格\n- 大专\n",
    to: "## 一、岗位职责\n\n### 1. 门店管理\n\n负责门店的日常经营，保证账实相符。\n\n### 2. 团队管理\n\n负责排班与培训，带教新人上岗。\n\n## 二、任职资格\n\n- 大专\n",
  },
  {
    what: "bold lines, with a colon or without",
    from: "**岗位职责：**\n- 收银\n\n**任职要求**\n- 大专\n",
    to: "## 岗位职责\n\n- 收银\n\n## 任职要求\n\n- 大专\n",
  },
  {
    what: "without the blank, and the title",
    from: "门店店长岗位说明书\n##岗位职责\n- 收银\n",
    to: "# 门店店长岗位说明书\n\n## 岗位职责\n\n- 收银\n",
  },
  {
    what: "English labels",
    from: "Responsibilities:\n- Keep the shop clean\n\nRequirements:\n- Two years in retail\n",
    to: "## Responsibilities\n\n- Keep the shop clean\n\n## Requirements\n\n- Two years in retail\n",
  },
  {
    what: "traditional characters",
    from: "【工作內容】\n1、安排班表\n2、盤點庫存\n",
    to: "## 工作內容\n\n1. 安排班表\n2. 盤點庫存\n",
  },
  {
    what: "壹、 above 一、, counted on in their script",
    from: "壹、工作內容\n　一、安排班表\n　二、盤點庫存\n參、任用條件\n　一、大學以上\n",
    to: "## 壹、工作內容\n\n1. 安排班表\n2. 盤點庫存\n\n## 貳、任用條件\n\n1. 大學以上\n",
  },
  {
    what: "times are no labels",
    from: "## 工作条件\n\n9:00-18:00，双休\n薪资：面议\n",
    to: "## 工作条件\n\n9:00-18:00，双休\n\n薪资：面议\n",
  },
  {
    what: "left alone on request",
    from: "【岗位职责】\n1、收银\n2、补货\n",
    to: "【岗位职责】\n\n1. 收银\n2. 补货\n",
    options: { headings: false },
  },
  {
    what: "what is underlined or HTML is a heading to Markdown too",
    from: "岗位职责\n========\n\n- 收银\n\n<h2>任职资格</h2>\n\n- 大专\n",
    to: "岗位职责\n========\n\n- 收银\n\n<h2>任职资格</h2>\n\n- 大专\n",
  },
];

const lists: readonly Case[] = [
  {
    what: "markers of all kinds, nested ones under the words",
    from: "## 岗位职责\n1、门店管理\n（1）开店\n（2）闭店\n2、团队管理\n①排班\n②培训\n",
    to: "## 岗位职责\n\n1. 门店管理\n   1. 开店\n   2. 闭店\n2. 团队管理\n   1. 排班\n   2. 培训\n",
  },
  {
    what: "bullets Markdown does not know",
    from: "## 岗位职责\n•收银\n•补货\n*打扫卫生\n",
    to: "## 岗位职责\n\n- 收银\n- 补货\n- 打扫卫生\n",
  },
  {
    what: "a bullet that Markdown knows stays the author's",
    from: "## 岗位职责\n\n* 收银\n* 补货\n■ 盘点\n",
    to: "## 岗位职责\n\n* 收银\n* 补货\n* 盘点\n",
  },
  {
    what: "wrapped lines stay with their item",
    from: "## Responsibilities\n1.Keep the shop clean and\nready for customers\n2.Train new people\n",
    to: "## Responsibilities\n\n1. Keep the shop clean and\n   ready for customers\n2. Train new people\n",
  },
  {
    what: "numbers count on from the first",
    from: "## 岗位职责\n1. 收银\n2. 补货\n4. 盘点\n4. 打扫\n\n其余：\n\n7. 交接\n9. 其他\n",
    to: "## 岗位职责\n\n1. 收银\n2. 补货\n3. 盘点\n4. 打扫\n\n其余：\n\n7. 交接\n8. 其他\n",
  },
  {
    what: "numbers stay without `numbering`",
    from: "## 岗位职责\n1、收银\n3、补货\n",
    to: "## 岗位职责\n\n1. 收银\n3. 补货\n",
    options: { numbering: false },
  },
  {
    what: "items that are all `1.` are meant to be",
    from: "## Responsibilities\n\n1. Sell\n1. Count\n1. Close\n",
    to: "## Responsibilities\n\n1. Sell\n1. Count\n1. Close\n",
  },
  {
    what: "nested bullets of four columns",
    from: "## 岗位职责\n\n- 门店\n    - 开店\n    - 闭店\n- 团队\n",
    to: "## 岗位职责\n\n- 门店\n  - 开店\n  - 闭店\n- 团队\n",
  },
  {
    what: "a list with code in it keeps its columns",
    from: "## 岗位职责\n\n-   步骤\n\n    ```\n    a\n    ```\n\n-   完\n",
    to: "## 岗位职责\n\n-   步骤\n\n    ```\n    a\n    ```\n\n-   完\n",
  },
  {
    what: "field lines",
    from: "岗位名称：店长\n部门：门店　　编号：A-07\n直接上级: 区域经理\n\n## 岗位职责\n\n- 收银\n",
    to: "- **岗位名称**：店长\n- **部门**：门店\n- **编号**：A-07\n- **直接上级**: 区域经理\n\n## 岗位职责\n\n- 收银\n",
  },
  {
    what: "words right below field lines, which are not the last one's",
    from: "# 店長\n\n學歷：專科以上\n經歷：3年以上\n能配合輪班\n\n## 工作內容\n\n- 收銀\n",
    to: "# 店長\n\n- **學歷**：專科以上\n- **經歷**：3年以上\n\n能配合輪班\n\n## 工作內容\n\n- 收銀\n",
  },
  {
    what: "English field lines, some of them bold",
    from: "Title: Shop Manager\n**Department:** Retail\nReports to: Area Manager\n",
    to: "- **Title**: Shop Manager\n- **Department:** Retail\n- **Reports to**: Area Manager\n",
  },
  {
    what: "no numbers: figures, years and sizes at a line's beginning",
    from: "## 薪资待遇\n\n底薪如下\n1.5倍加班费\n2024年调整\n",
    to: "## 薪资待遇\n\n底薪如下\n1.5倍加班费\n2024年调整\n",
  },
];

const tables: readonly Case[] = [
  {
    what: "a form: headings, fields, texts, items",
    from: "| 一、基本信息 | | | |\n| 岗位名称 | 店长 | | |\n| 部门 | 门店 | 编号 | A-07 |\n| 二、岗位职责 | | | |\n| 1、负责收银。2、负责补货。 3、负责盘点。 | | | |\n",
    to: "## 一、基本信息\n\n- **岗位名称**：店长\n- **部门**：门店\n- **编号**：A-07\n\n## 二、岗位职责\n\n1. 负责收银。\n2. 负责补货。\n3. 负责盘点。\n",
  },
  {
    what: "parts of a form with their name in the first cell",
    from: "| 一、任职资格 | | |\n| 知识 | 懂零售，会用收银系统，了解商品陈列 | |\n| 能力 | 能带班、会沟通，遇事冷静 | |\n",
    to: "## 一、任职资格\n\n### 知识\n\n懂零售，会用收银系统，了解商品陈列\n\n### 能力\n\n能带班、会沟通，遇事冷静\n",
  },
  {
    what: "a table without its delimiter row, padding dropped, columns aligned",
    from: "## 绩效指标\n| 指标 | 权重 | 说明 | |\n| 销售额 | 60% | 月度 | |\n| 损耗率 | 40% | 季度 | |\n",
    to: "## 绩效指标\n\n| 指标   | 权重 | 说明 |\n| ------ | ---- | ---- |\n| 销售额 | 60% | 月度 |\n| 损耗率 | 40% | 季度 |\n"
      .replaceAll("60% |", "60%  |")
      .replaceAll("40% |", "40%  |"),
  },
  {
    what: "rows that have no header",
    from: "## 绩效指标\n\n| 销售额 | 60% | 月度 |\n| 损耗率 | 40% | 季度 |\n",
    to: "## 绩效指标\n\n|        |     |      |\n| ------ | --- | ---- |\n| 销售额 | 60% | 月度 |\n| 损耗率 | 40% | 季度 |\n",
  },
  {
    what: "a table Markdown sees is only aligned, as its delimiter row says",
    from: "## 绩效指标\n\n|指标|权重|\n|:--|--:|\n|销售额|60%|\n|A|5%|\n",
    to: "## 绩效指标\n\n| 指标   | 权重 |\n| :----- | ---: |\n| 销售额 |  60% |\n| A      |   5% |\n",
  },
  {
    what: "a wide row belongs to the column named like a section",
    from: "## 二、工作内容\n| 类别 | 岗位职责 | 目标 | |\n| 门店 | 经营 | 达标 | |\n| 每天开店前检查陈列、价签和库存，闭店后核对账目并填写交接记录，发现差异当天上报 | | | |\n",
    to: "## 二、工作内容\n\n| 类别 | 岗位职责 | 目标 |\n| ---- | -------- | ---- |\n| 门店 | 经营     | 达标 |\n|      | 每天开店前检查陈列、价签和库存，闭店后核对账目并填写交接记录，发现差异当天上报 |      |\n",
  },
  {
    what: "tables stay on request",
    from: "| 一、基本信息 | |\n| 岗位名称 | 店长 |\n",
    to: "| 一、基本信息 | |\n| 岗位名称 | 店长 |\n",
    options: { tables: false, headings: false },
  },
];

const white: readonly Case[] = [
  {
    what: "blank lines, ends of lines, the end of the file",
    from: "# 店长  \n\n\n\n## 岗位职责\n- 收银 \t\n- 补货\n\n\n## 任职资格\n大专",
    to: "# 店长\n\n## 岗位职责\n\n- 收银\n- 补货\n\n## 任职资格\n\n大专\n",
  },
  {
    what: "indentation of paper, and paragraphs on lines of their own",
    from: "## 岗位描述\n　　店长对门店的经营负责。\n　　店长带领团队完成目标。\n",
    to: "## 岗位描述\n\n店长对门店的经营负责。\n\n店长带领团队完成目标。\n",
  },
  {
    what: "prose that is wrapped stays one paragraph, hard breaks stay",
    from: "## Summary\n\nThe manager runs the shop\nand reports once a month.  \nEvery day.\n",
    to: "## Summary\n\nThe manager runs the shop\nand reports once a month.  \nEvery day.\n",
  },
  {
    what: "code, front matter, HTML and comments",
    from: "---\ntitle: 店长  \n\n\n---\n\n# 店长\n\n```\n1、甲  \n\n\n【岗位职责】\n```\n\n<!--  1、x  \n\n\n y -->\n\n<div>\n1、z  \n</div>\n",
    to: "---\ntitle: 店长  \n\n\n---\n\n# 店长\n\n```\n1、甲  \n\n\n【岗位职责】\n```\n\n<!--  1、x  \n\n\n y -->\n\n<div>\n1、z  \n</div>\n",
  },
  {
    what: "a comment stays right before what it speaks of",
    from: "## 岗位职责\n\n- 收银\n<!-- rolewright-disable-next-line text/typo: 人名 -->\n- 补货\n",
    to: "## 岗位职责\n\n- 收银\n<!-- rolewright-disable-next-line text/typo: 人名 -->\n- 补货\n",
  },
  { what: "nothing", from: "", to: "" },
];

const numbering: readonly Case[] = [
  {
    what: "gaps in the numbers of headings are closed",
    from: "## 一、岗位职责\n\n- 收银\n\n## 三、任职资格\n\n- 大专\n",
    to: "## 一、岗位职责\n\n- 收银\n\n## 二、任职资格\n\n- 大专\n",
  },
  {
    what: "what begins in the middle stays",
    from: "## 三、岗位职责\n\n- 收银\n\n## 五、任职资格\n\n- 大专\n",
    to: "## 三、岗位职责\n\n- 收银\n\n## 五、任职资格\n\n- 大专\n",
  },
];

const punctuation: readonly Case[] = [
  {
    what: "marks between Chinese words",
    from: "## 岗位职责\n\n- 收银:每日对账,按时上交(含零钱);有差异怎么办?上报!\n",
    to: "## 岗位职责\n\n- 收银：每日对账，按时上交（含零钱）；有差异怎么办？上报！\n",
  },
  {
    what: "figures, Latin text, code, addresses and laws keep theirs",
    from: "## 工作条件\n\n- 9:00-18:30,每月1,200元,用 `a,b:c` 和 [系统](https://a.example/x,y) 记录\n- Word, Excel (2019) 与《劳动法(修正)》\n",
    to: "## 工作条件\n\n- 9:00-18:30，每月1,200元，用 `a,b:c` 和 [系统](https://a.example/x,y) 记录\n- Word, Excel (2019) 与《劳动法(修正)》\n",
  },
  {
    what: "before figures, in brackets inside brackets, behind emphasis; stray question marks stay",
    from: "## 任职资格\n\n- **学历**:本科;3年以上经验(含门店(直营)经验,需证明)\n- 熟悉规则?\n- 經(jīng)驗(三年)\n",
    to: "## 任职资格\n\n- **学历**：本科；3年以上经验（含门店（直营）经验，需证明）\n- 熟悉规则?\n- 經(jīng)驗（三年）\n",
  },
  {
    what: "letter-spaced words",
    from: "## 岗位职责\n\n- 研 究 客 户 的需要\n",
    to: "## 岗位职责\n\n- 研究客户 的需要\n",
  },
  {
    what: "English is not Chinese",
    from: "## Responsibilities\n\n- Sell, count (twice), report: daily\n",
    to: "## Responsibilities\n\n- Sell, count (twice), report: daily\n",
  },
];

describe.each([
  ["headings", headings, {}],
  ["lists", lists, {}],
  ["tables", tables, {}],
  ["white space", white, {}],
  ["numbering", numbering, {}],
  ["punctuation, on request", punctuation, { punctuation: true }],
] as const)("%s", (_name, cases, asked) => {
  test.each(cases)("$what", ({ from, to, options }) => {
    const all = { ...asked, ...options };
    expect(normalised(from, all)).toBe(to);
    expect(normalised(to, all)).toBe(to);
    expect(normalised(from.replaceAll("\n", "\r\n"), all)).toBe(to.replaceAll("\n", "\r\n"));
  });
});

test("half-width marks stay unless asked for", () => {
  const text = "## 岗位职责\n\n- 收银:每日对账,按时上交\n";
  expect(normalised(text)).toBe(text);
});

test("a text that is too large is left alone", () => {
  const text = "【岗位职责】\n1、收银\n".repeat(60_000);
  expect(normalised(text)).toBe(text);
});

describe("a step that would change what the role says is left undone", () => {
  const text = "## 岗位职责\n\n- 收银\n- 对账\n\n## 任职资格\n\n- 大专\n";
  /** Replaces words, each for itself. */
  const replacing = (care: Stage["care"], ...changes: readonly (readonly [string, string])[]): Stage => ({
    care,
    step: (page) =>
      changes.flatMap(([words, newText]) => {
        const start = page.text.indexOf(words);
        return start < 0 ? [] : [[{ span: { start, end: start + words.length }, newText }]];
      }),
  });
  const staged = (stage: Stage): string =>
    applyEdits(
      text,
      inStages(readMarkdown(text, { uri: "file:///a.role.md", vocabulary }), vocabulary, [stage]),
    );

  test.each<[what: string, stage: Stage]>([
    ["words are lost", replacing("blocks", ["收银", ""])],
    ["words are others", replacing("letters", ["对账", "结账"])],
    ["a heading is lost", replacing("blocks", ["## 任职资格\n\n", ""])],
    ["a heading means another section", replacing("markers", ["任职资格", "工作条件"])],
    ["an item is no longer one", replacing("markers", ["- 大专", "大专"])],
    ["an item is below another", replacing("blocks", ["- 对账", "  - 对账"])],
    ["words move", replacing("blocks", ["收银\n- 对账", "对账\n- 收银"])],
    ["words appear", replacing("more", ["收银", "收银员"])],
    ["the title is another", replacing("more", ["## 岗位职责", "# 出纳\n\n## 岗位职责"])],
  ])("%s", (_what, stage) => {
    expect(staged(stage)).toBe(text);
  });

  test("the others of its kind are made", () => {
    const stage = replacing("markers", ["- 收银", "* 收银"], ["大专", "本科"], ["- 对账", "* 对账"]);
    expect(staged(stage)).toBe(text.replace("- 收银", "* 收银").replace("- 对账", "* 对账"));
  });
});
