import { beforeAll, describe, expect, test } from "vitest";
import type { Format, RoleDocument } from "../role/role.ts";
import { markdown } from "../surface/markdown.ts";
import { yaml } from "../surface/yaml.ts";
import { createVocabulary } from "../vocabulary/create.ts";
import { type Rendered, renderDocument, renderRole } from "./posting.ts";
import type { Variant } from "./variant.ts";

const vocabulary = createVocabulary();

function read(text: string, format: Format = "markdown"): RoleDocument {
  const surface = format === "yaml" ? yaml : markdown;
  return surface.read(text, { uri: `file:///a.role.${format === "yaml" ? "yaml" : "md"}`, vocabulary });
}

const render = (document: RoleDocument, variant: Variant = "internal", locale = "zh-cn"): Promise<Rendered> =>
  renderRole(document, 0, { variant, vocabulary, locale });

/** Words without tags, one line a block. */
const words = ({ html }: Rendered): string =>
  html
    .replaceAll(/<\/(?:h\d|p|li|dt|dd|tr|header|section|td|th)>|<br>/g, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/\n\s*/g, "\n")
    .trim();

const chinese = `# 客服经理

## 基本信息

- **所属部门**：客户服务部
- **直接上级**：客服总监
- **直接下级**：客服专员
- **岗位编码**：KF-02

## 岗位职责

1. **计划**：制定月度计划。
2. 执行计划。

## 岗位权限

- 审批权：五千元以下的费用。

## 任职资格

本科及以上学历。
3 年以上客服经验。

## 保密意识

- 对客户信息保密。

## 考核指标

| 指标 | 目标 |
| --- | --- |
| 满意度 | ≥90% |

## 应聘方式

发送简历。
`;

const traditional = `# 客服經理

部門：客戶服務部
直屬主管：客服總監

## 工作內容

- 帶領團隊。

## 職權

- 核准費用。
`;

const english = `---
title: Support Manager
reportsTo: Head of Support
department: Customer Service
employmentType: full-time
remote: hybrid
---

## Responsibilities

- Leads the team.

## Confidentiality

- Keeps secrets.
`;

const yamlRole = `title: 客服经理
department: 客户服务部
reportsTo: 客服总监
location: { city: 上海, street: 南京路 1 号 }
experience: { total: { min: 5 }, management: { min: 2 } }
pay: { min: 20000, max: 30000, currency: CNY, period: month, months: 13 }
metrics:
  - { name: 满意度, op: ">=", value: 90, unit: "%" }
sections:
  responsibilities:
    - "计划：'月度'"
    - 执行
  confidentiality: 对客户信息保密。
`;

describe("the header card", () => {
  test("Chinese labels and values, each once", async () => {
    const page = await render(read(chinese));
    expect(page.title).toBe("客服经理");
    expect(words(page)).toMatch(
      /^客服经理\n所属部门\n客户服务部\n岗位编码\nKF-02\n直接上级\n客服总监\n直接下级\n客服专员\n岗位职责\n/,
    );
  });
  test("zh-TW", async () => {
    const text = words(await render(read(traditional)));
    expect(text).toMatch(/^客服經理\n部門\n客戶服務部\n直屬主管\n客服總監\n/);
  });
  test("English labels, coded values in words", async () => {
    const text = words(await render(read(english)));
    expect(text).toContain("Department\nCustomer Service\nReports to\nHead of Support");
    expect(text).toContain("Remote work\nHybrid\nEmployment type\nFull-time");
  });
  test("structures of YAML", async () => {
    const text = words(await render(read(yamlRole, "yaml")));
    expect(text).toContain("上海 南京路 1 号");
    expect(text).toContain("20,000–30,000 元/月，13 薪");
    expect(text).toContain("5 年以上；管理 2 年以上");
    expect(text).toContain("满意度 ≥ 90%");
  });
  test("money and countries as readers of the language say them", async () => {
    const of = async (language: string, period: string, currency: string) =>
      words(
        await render(
          read(
            `title: x\nlanguage: ${language}\npay: {min: 20, max: 30, currency: ${currency}, period: ${period}}\nlocation: {city: y, country: CN}\nsections:\n  responsibilities: [z]\n`,
            "yaml",
          ),
        ),
      );
    expect(await of("zh-CN", "hour", "CNY")).toMatch(/中国 y[\s\S]*20–30 元\/小时/);
    expect(await of("zh-CN", "hour", "USD")).toContain("USD 20–30 / 小时");
    expect(await of("zh-TW", "hour", "TWD")).toMatch(/中國 y[\s\S]*20–30 元\/小時/);
    expect(await of("zh-TW", "week", "CNY")).toContain("CNY 20–30 / 週");
    expect(await of("en", "hour", "CNY")).toMatch(/y, China[\s\S]*CNY 20–30 per hour/);
  });
  test("a role without a name says so", async () => {
    const { html, title } = await render(read("## 岗位职责\n\n- 执行\n"));
    expect(title).toBe("");
    expect(html).toContain('<h1 class="untitled">（未命名岗位）</h1>');
  });
});

describe("sections", () => {
  test("class, anchor, heading, source line; outline", async () => {
    const { html, outline } = await render(read(chinese));
    expect(html).toContain(
      '<section class="responsibilities" id="section-responsibilities" data-key="section-responsibilities" data-line="9" data-size="5" lang="zh-CN"><h2>岗位职责</h2>',
    );
    expect(html).toContain('<li data-at="2"><strong>计划</strong>：制定月度计划。</li>');
    expect(outline.map(({ id, line }) => [id, line])).toEqual([
      ["responsibilities", 9],
      ["authority", 14],
      ["qualifications", 18],
      ["confidentiality", 23],
      ["kpi", 27],
      ["apply", 33],
    ]);
  });
  test("headings that are no Markdown", async () => {
    const { outline, html } = await render(
      read("【岗位职责】\n1、制定计划。\n2、执行。\n【任职资格】\n本科。\n"),
    );
    expect(outline.map(({ id, title }) => [id, title])).toEqual([
      ["responsibilities", "岗位职责"],
      ["qualifications", "任职资格"],
    ]);
    expect(html).toContain("<ol>\n");
  });
  test("YAML: keys become headings, quotes vanish", async () => {
    const text = words(await render(read(yamlRole, "yaml")));
    expect(text).toContain("岗位职责\n计划：'月度'\n执行\n保密意识\n对客户信息保密。");
  });
  test("two sections of one kind have different anchors", async () => {
    const { html } = await render(read("# A\n\n## 岗位职责\n\n- a\n\n## 岗位职责\n\n- b\n"));
    expect(html).toContain('id="section-responsibilities"');
    expect(html).toContain('id="section-responsibilities-2"');
  });
  test("typing in one section changes no other block", async () => {
    const blocks = (page: Rendered): string[] =>
      page.html
        .split(/(?=<(?:section|header) )/)
        .map((block) => block.replace(/ data-(?:line|size)="\d+"/g, ""));
    const before = blocks(await render(read(chinese)));
    const after = blocks(await render(read(chinese.replace("2. 执行计划。", "2. 执行计划。\n3. 复盘。"))));
    expect(after.filter((block, index) => block !== before[index])).toHaveLength(1);
  });
});

describe("the posting", () => {
  test("keeps what candidates need, and nothing internal", async () => {
    const text = words(await render(read(chinese), "posting"));
    for (const shown of ["客户服务部", "客服总监", "制定月度计划", "3 年以上客服经验", "发送简历"])
      expect(text).toContain(shown);
    for (const hidden of ["KF-02", "客服专员", "审批权", "保密", "考核", "90%"])
      expect(text).not.toContain(hidden);
  });
  test("English and zh-TW", async () => {
    expect(words(await render(read(english), "posting"))).not.toContain("secrets");
    expect(words(await render(read(traditional), "posting"))).not.toContain("核准");
  });
  test("an internal field is hidden wherever it stands", async () => {
    const text = "# 客服经理\n\n岗位编码：KF-77\n\n## 岗位职责\n\n- 薪级：P7\n- 执行\n";
    const page = words(await render(read(text), "posting"));
    expect(page).not.toContain("KF-77");
    expect(page).toContain("执行");
  });
  test("an unknown heading goes with the section around it", async () => {
    const text = "# A\n\n## 岗位权限\n\n### 其他说明事项甲\n\n- 秘密额度\n\n## 岗位职责\n\n- 执行\n";
    expect(words(await render(read(text), "posting"))).not.toContain("秘密额度");
  });
});

describe("what stays inside", () => {
  const posted = async (text: string, format: Format = "markdown"): Promise<string> =>
    words(await render(read(text, format), "posting"));

  test.each([
    ["an item with such a label", "- 执行\n- **审批权限**：单笔费用五万元\n", "五万元"],
    ["one whose label is a heading of such a section", "- 执行\n- 考核指标：接通率九成\n", "九成"],
    ["zh-TW", "- 執行\n- 核決權限：五萬元\n", "五萬元"],
    ["English", "- Runs the desk\n- Approval limits: up to 5,000\n", "5,000"],
    ["a note that says so", "- 执行\n\n> 内部备注：可谈至三万五\n", "三万五"],
    ["in brackets at the end", "- 执行\n- 预计明年转岗（仅限内部）\n", "转岗"],
    ["in English", "- Runs the desk\n- Successor to be named (internal only)\n", "Successor"],
    [
      "a row with such a head",
      "| 项目 | 内容 |\n| --- | --- |\n| 审批额度 | 十万元 |\n| 班次 | 早班 |\n",
      "十万元",
    ],
    ["a comment", "- 执行 <!-- 接替离职的人 -->\n\n<!-- 编制冻结 -->\n", "离职"],
  ])("%s", async (_, body, secret) => {
    const text = `# 甲\n\n## 岗位职责\n\n${body}`;
    expect(await posted(text)).not.toContain(secret);
    if (!body.includes("<!--")) expect(words(await render(read(text)))).toContain(secret);
  });
  test.each([
    ["内部审计", "- 内部审计：每季度一次\n"],
    ["内部沟通", "- **内部沟通**：与仓库对接\n"],
    ["Internal communication", "- Internal communication: writes the newsletter\n"],
    ["绩效评估", "- 绩效评估：每季度评估服务质量\n"],
    ["Autonomy", "- Autonomy: plans the week without supervision\n"],
    ["Approves", "- Approves leave requests of the team\n"],
    ["目标管理", "- 目标管理：分解年度目标\n"],
  ])("a duty is none of it: %s", async (shown, body) => {
    expect(await posted(`# 甲\n\n## 岗位职责\n\n${body}`)).toContain(shown);
  });
  test("a heading of the company's own that says so", async () => {
    const page = await posted("# 甲\n\n## 审批权限与额度\n\n- 十万元\n\n## 岗位职责\n\n- 执行\n");
    expect(page).not.toContain("十万元");
    expect(page).toContain("执行");
  });
  test("pay that is not disclosed, wherever it is said", async () => {
    const text = `title: 甲\npay: { min: 20000, max: 30000, disclosed: false }\nsections:\n  pay: 月薪两万至三万\n  responsibilities: [执行]\n`;
    expect(await posted(text, "yaml")).toBe("甲\n薪酬\n面议\n岗位职责\n执行");
  });
  test("a step of the company's ladder, but not a level in words", async () => {
    expect(await posted("title: 甲\nlevel: P7\n", "yaml")).not.toContain("P7");
    expect(await posted("title: 甲\nlevel: 经理级\n", "yaml")).toContain("经理级");
  });
  test("a section of which nothing is left has no heading", async () => {
    const text = "# 甲\n\n## 职业发展\n\n- 晋升方向：乙\n\n## 岗位职责\n\n- 执行\n";
    expect(await posted(text)).toBe("甲\n岗位职责\n执行");
  });
});

describe("documents in the making", () => {
  test.each([
    ["zh-cn", "这里还没有内容"],
    ["zh-tw", "這裡還沒有內容"],
    ["en", "Nothing here yet"],
  ])("an empty one has a word for the reader (%s)", async (locale, start) => {
    expect(words(await render(read(""), "internal", locale))).toMatch(new RegExp(`^${start}`));
  });
  test("a broken one shows what there is and says so", async () => {
    const page = await render(
      read("title: 客服经理\nsections:\n  responsibilities:\n   - a\n  - [b\n", "yaml"),
    );
    expect(words(page)).toContain("文件有语法错误");
    expect(page.title).toBe("客服经理");
  });
  test("a role that is not there is an empty page", async () => {
    const page = await renderRole(read(chinese), 7, { variant: "internal", vocabulary, locale: "en" });
    expect(page).toEqual({ html: "", title: "", outline: [] });
  });
  test("several roles of one file", async () => {
    const text =
      "title: 甲\nsections: {responsibilities: [a]}\n---\ntitle: 乙\nsections: {responsibilities: [b]}\n";
    const page = await renderDocument(read(text, "yaml"), { variant: "internal", vocabulary, locale: "en" });
    expect(page.title).toBe("甲");
    expect(page.html).toContain('id="role2-section-responsibilities"');
    expect([...page.html.matchAll(/<h1>/g)]).toHaveLength(2);
  });
});

describe("hostile documents", () => {
  const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  let page: Rendered;
  beforeAll(async () => {
    page = await render(
      read(
        `# ${attack}\n\n直接上级：${attack}\n所属部门：[x](javascript:alert(1))\n\n## ${attack}\n\n${attack}\n\n- ${attack}\n\n| ${attack} |\n| --- |\n`,
      ),
    );
  });
  test("no tag of theirs comes out", () => {
    expect(page.html).not.toMatch(/<(?:script|img|svg|iframe|form|style)/i);
    expect(page.html).not.toMatch(/href="javascript/i);
  });
  test("in YAML neither", async () => {
    const text = `title: '${attack}'\nreportsTo: '${attack}'\nsections:\n  responsibilities: ['${attack}']\n  '${attack}': x\n`;
    expect((await render(read(text, "yaml"))).html).not.toMatch(/<(?:script|img|svg|iframe|form|style)/i);
  });
});
