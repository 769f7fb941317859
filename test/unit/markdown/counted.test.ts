import { describe, expect, test } from "vitest";
import { fieldsOf, roleOf } from "./words.ts";

const items = (text: string): string[] =>
  roleOf(text)
    .sections.flatMap(({ blocks }) => blocks)
    .map(({ kind, marker, content }) => `${kind} ${marker} ${text.slice(content.start, content.end)}`);

describe("a number typed without a blank before a figure counts the items", () => {
  test.each([
    [
      "1.本科\n2.3年以上经验\n3.2年以上管理经验",
      ["item 1. 本科", "item 2. 3年以上经验", "item 3. 2年以上管理经验"],
    ],
    ["１．大专\n２．２年以上经验", ["item １． 大专", "item ２． ２年以上经验"]],
    ["1.1-2年经验\n2.会用表格", ["item 1. 1-2年经验", "item 2. 会用表格"]],
    ["1. 本科\n2.5年經驗", ["item 1. 本科", "item 2. 5年經驗"]],
    ["1.Degree\n2.3 years in retail", ["item 1. Degree", "item 2. 3 years in retail"]],
  ])("%s", (text, expected) => {
    expect(items(`## 任职资格\n${text}`)).toEqual(expected);
  });

  test.each([
    "1.5倍加班费。",
    "2.5年以上经验",
    "1.本科\n3.5年以上经验",
    "1.5年以上经验\n大专",
    "1.甲\n2.1 系统设计",
  ])("left alone: %s", (text) => {
    expect(items(`## 任职资格\n${text}`).some((item) => /^item \d\. (?:5|1 )/u.test(item))).toBe(false);
  });
});

const outline = (text: string): string[] =>
  roleOf(text).sections.map(({ id, heading }) => `${id ?? "?"} ${heading}`);

describe("a plain text whose lines are all counted 一、", () => {
  const text =
    "職務說明書\n一、職稱：總務專員\n二、隸屬單位：管理部\n三、直屬主管：副理\n四、工作內容：\n1. 採購\n五、工作待遇：月薪 32,000 元\n六、工作條件：週一至週五\n七、保密：薪資資料不得外洩";
  test("fields and sections on one line", () => {
    expect(fieldsOf(text)).toEqual(
      expect.arrayContaining(["line title=總務專員", "line department=管理部", "line reportsTo=副理"]),
    );
    expect(outline(text)).toEqual([
      "responsibilities 工作內容",
      "pay 工作待遇",
      "conditions 工作條件",
      "confidentiality 保密",
    ]);
  });
  test("a motto behind the name of a section with content of its own stays in the heading", () => {
    expect(
      outline("行政专员\n一、核心职责：让同事安心\n1. 采购：负责采购。\n二、任职要求：够用就好\n1. 大专"),
    ).toEqual(["responsibilities 核心职责：让同事安心", "qualifications 任职要求：够用就好"]);
  });
});

describe("fields side by side", () => {
  test.each([
    ["部门：总办　　　岗位职系：管理系列", ["line department=总办"]],
    ["部门：总办　　　岗位职系：管理系列　　编号：Z-1", ["line department=总办", "line code=Z-1"]],
    ["部门：总办  编号：Z-1", ["line department=总办", "line code=Z-1"]],
    [
      "| 部门 Department | 供应链部 |\n|---|---|\n| 汇报对象 Reports to | 总监 |",
      ["table department=供应链部", "table reportsTo=总监"],
    ],
  ])("%s", (text, expected) => {
    expect(fieldsOf(`## 基本信息\n${text}`)).toEqual(expected);
  });
});

test("a bracket that says who is sought goes from the title as a whole", () => {
  expect(roleOf("# 快递员（长期招聘）\n").title?.value).toBe("快递员");
  expect(roleOf("# 厨师（热菜）\n").title?.value).toBe("厨师（热菜）");
});

test("bare English labels over prose, where labels are the habit", () => {
  expect(
    outline(
      "Fitter\n\nResponsibilities\n- Fit\n\nBenefits\nVan, pension, $600 for tools\n\nQualifications\n- Degree",
    ),
  ).toEqual(["responsibilities Responsibilities", "benefits Benefits", "qualifications Qualifications"]);
});

test("“Responsible for” beside “Responsible to” names the reports", () => {
  expect(
    fieldsOf("# Accountant\n\n| Responsible to | Controller |\n|---|---|\n| Responsible for | Clerk |\n"),
  ).toEqual(expect.arrayContaining(["table directReports=Clerk"]));
  expect(outline("# Clerk\n\n## Responsible for\n\n- Answer the phone\n- File letters\n")).toEqual([
    "responsibilities Responsible for",
  ]);
});
