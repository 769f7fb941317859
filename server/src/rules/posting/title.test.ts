import { describe, expect, test } from "vitest";
import { testRule } from "../../../../test/support/rule.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import { titleWords, withoutWords } from "../support/title-words.ts";

testRule("posting/title", {
  fires: [
    `---
kind: posting
---
# 【⟦直聘⟧】奶茶店店长
`,
    `---
kind: posting
---
# ⟦急聘⟧客服专员
`,
    `yaml
kind: posting
title: 客服专员⟦（月薪8000元，双休）！！⟧
`
      .replace("⟦（", "（⟦")
      .replace("）！！⟧", "）！！⟧"),
    `yaml
kind: posting
title: 客服專員⟦!!⟧
`,
    `---
organization: 示例科技
---
# ⟦示例科技⟧客服专员
=== rolewright.config.yaml
extends: posting-cn
`,
    `---
kind: posting
location: Austin, TX
---
# Support Agent (⟦Austin, TX) - REQ-10234⟧
`,
    `---
kind: posting
title: ⟦Urgent⟧ Support Agent
---

# Urgent Support Agent
`,
    `# Support Agent ⟦$25/hour⟧
=== rolewright.config.yaml
extends: posting-us
`,
  ],
  silent: [
    // Not an advertisement.
    `# 急聘客服专员
`,
    `---
kind: posting
---
# 招聘专员
`,
    `---
kind: posting
---
# 薪酬福利经理
`,
    `---
kind: posting
---
# C++ 工程师 (P6)
`,
    `---
kind: posting
location: Berlin
---
# Site Reliability Engineer (Remote)
`,
    `---
kind: posting
---
# 急聘客服专员
=== rolewright.config.yaml
rules: {"posting/title": {severity: warning, allow: [急聘]}}
`,
  ],
});

const nothing = { organization: "", code: "", location: "" };

describe("the words", () => {
  test.each([
    ["高薪诚聘销售代表", "高薪|诚聘", "销售代表"],
    ["销售代表 8-12K", "8-12K", "销售代表"],
    ["销售代表（月薪过万）", "月薪过万", "销售代表"],
    ["司机+包吃包住", "包吃包住", "司机"],
    ["【急招】仓管员", "急招", "仓管员"],
    ["門市人員（急徵）", "急徵", "門市人員"],
    ["🔥 Sales Agent 🔥", "🔥|🔥", "Sales Agent"],
    ["Sales Agent!!!", "!!!", "Sales Agent"],
    ["Now Hiring: Barista", "Now Hiring", "Barista"],
    ["Nurse - $5,000 sign-on bonus", "$5,000|sign-on bonus", "Nurse"],
    ["Data Analyst #48213", "#48213", "Data Analyst"],
    ["客服专员（北京）", "北京", "客服专员"],
    ["客服专员（南京，双休）", "南京|双休", "客服专员"],
    ["客服专员-编号2024001", "编号2024001", "客服专员"],
    ["Engineer | $120k - $150k", "$120k - $150k", "Engineer"],
    ["五险一金专员", "五险一金", "专员"],
  ] as const)("%s", (title, words, left) => {
    const found = titleWords(foldSameLength(title), nothing);
    const quoted = found.map(({ start, end }) => title.slice(start, end)).join("|");
    expect(quoted).toBe(words);
    expect(withoutWords(title, found)).toBe(left);
  });

  test.each([
    "客服总监",
    "薪酬经理",
    "高薪酬分析师",
    "招聘经理",
    "编辑（时尚）",
    "前端工程师（2-3年）",
    "4K 视频剪辑师",
    "5G 网络工程师",
    "Web3 工程师",
    "ISO-9001 Auditor",
    "COVID-19 Nurse",
    "C# Developer",
    "F-16 Mechanic",
    "Analyst, GS-12",
    "Head of Sales, Germany",
    "Immigration Officer",
    "24/7 Operations Lead",
    "IT 支持（三班倒）",
    "Executive Assistant to the CEO",
    "Yahoo! 廣告優化師",
    "百万客户经理",
  ])("silent: %s", (title) => {
    expect(titleWords(foldSameLength(title), nothing)).toEqual([]);
  });

  test("a place or code of the document itself", () => {
    const known = { organization: "示例科技", code: "kf-01", location: "杭州市西湖区" };
    expect(titleWords("客服专员(西湖区)kf-01", known).map(({ why }) => why)).toEqual(["place", "code"]);
    expect(titleWords("示例科技", known)).toEqual([]);
  });

  test("hostile titles", () => {
    for (const unit of ["急", "(", "$1", "8-", "a-1", "★", "薪资", "1,"]) {
      titleWords(unit.repeat(20_000), nothing);
    }
  });
});
