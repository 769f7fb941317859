import { describe, expect, test } from "vitest";
import { fieldsOf, roleOf } from "./words.ts";

type Row = readonly [name: string, text: string, fields: readonly string[]];

const found: readonly Row[] = [
  [
    "lines before the first section",
    "职位名称:店长\n直接上级：区域经理（或总经理）\n## 职责\n- 甲",
    ["line title=店长", "line reportsTo=区域经理（或总经理）"],
  ],
  [
    "items, bold keys, colon in or out",
    "## 基本信息\n- **直属主管**：店長\n- **部門：** 營業部\n- 職等: 3",
    ["line reportsTo=店長", "line department=營業部", "line level=3"],
  ],
  [
    "English",
    "## Basic information\n**Reports to:** Head of Sales\n**Department**: Sales\nLocation: Leeds",
    ["line reportsTo=Head of Sales", "line department=Sales", "line location=Leeds"],
  ],
  [
    "emphasis and links around a value",
    "# A\n上级：**[经理](./m.role.md)**\n部门：`销售部`",
    ["heading title=A", "line reportsTo=经理", "line department=销售部"],
  ],
  ["an underscore inside a code", "编号：eng_manager_2", ["line code=eng_manager_2"]],
  [
    "several on a line",
    "部门：销售部　　编号：S-1\t职级：P3",
    ["line department=销售部", "line code=S-1", "line level=P3"],
  ],
  [
    "two columns",
    "| 岗位名称 | 店长 |\n| 直接上级 | 区域经理 |",
    ["table title=店长", "table reportsTo=区域经理"],
  ],
  [
    "four columns with padding",
    "| 部门 | 销售部 | 编号 | S-1 | | |",
    ["table department=销售部", "table code=S-1"],
  ],
  [
    "a GitHub table, its header too",
    "## 基本信息\n| 岗位名称 | 店长 |\n|---|---|\n| 部门： | 销售部 |",
    ["table title=店长", "table department=销售部"],
  ],
  [
    "cells parted by tabs",
    "岗位名称\t店长\t部门\t门店\n直接上级\t区域经理",
    ["table title=店长", "table department=门店", "table reportsTo=区域经理"],
  ],
  [
    "fields in large type",
    "# 店长\n### 部门：客服中心\n## 职责\n- 甲",
    ["heading title=店长", "line department=客服中心"],
  ],
  [
    "behind a bracket",
    "【基本信息】部门：门店\n上级：区域经理",
    ["line department=门店", "line reportsTo=区域经理"],
  ],
  [
    "a level that is a label elsewhere",
    "| 职级 | 主管 |\n| 部门 | x |",
    ["table level=主管", "table department=x"],
  ],
  ["escaped pipes", "| 编号 | A\\|1 |\n| 部门 | x |", ["table code=A|1", "table department=x"]],
  ["no value yet", "直接上级：\n部门：销售部", ["line reportsTo=", "line department=销售部"]],
  [
    "a list under its key",
    "- 直接下级：\n  - 店员\n  - 收银员\n- 部门：门店",
    ["line directReports=店员¦收银员", "line department=门店"],
  ],
  [
    "a section that is one value",
    "## 工作地点\n\n成都\n\n## 直接下级\n- 店员\n- 收银员",
    ["section location=成都", "section directReports=店员¦收银员"],
  ],
  [
    "short ones in other sections",
    "## 任职要求\n学历：本科及以上\n- 经验：三年以上",
    ["line education=本科及以上", "line experience=三年以上"],
  ],
  [
    "lines behind a list of duties",
    "岗位职责：\n1、收银\n工作地点：厦门\n汇报给：店长",
    ["line location=厦门", "line reportsTo=店长"],
  ],
  [
    "a single line over a rule",
    "直接上级: 店长\n---\n部门: 门店",
    ["line reportsTo=店长", "line department=门店"],
  ],
  [
    "the same twice, both kept",
    "职位名称：店长\n岗位名称：门店店长",
    ["line title=店长", "line title=门店店长"],
  ],
];

const silent: readonly Row[] = [
  ["abilities", "## 技能要求\n- 沟通能力：能说清楚\n- 语言：流利", []],
  [
    "duties that begin with a field's word",
    "## 岗位职责\n1. 部门：协助本部门报销\n2. 团队：带领三人小组",
    [],
  ],
  ["sentences", "## 任职要求\n学历：本科以上优先。特别优秀者可放宽，由总经理批准。", []],
  ["addresses and times", "# A\nhttps://example.com\n9:00-18:00", ["heading title=A"]],
  ["keys in code", "```\n部门：销售部\n```", []],
];

describe("fields", () => {
  test.each(found)("%s", (_name, text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
  });
  test.each(silent)("none in %s", (_name, text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
  });
});

describe("places of a field", () => {
  const places: readonly (readonly [line: string, key: string, value: string, whole: string])[] = [
    [
      "- **直接上级**：客服副总裁（或公司COO）",
      "直接上级",
      "客服副总裁（或公司COO）",
      "- **直接上级**：客服副总裁（或公司COO）",
    ],
    ["直接上级： [经理](m.md)  ", "直接上级", "经理", "直接上级： [经理](m.md)"],
    ["Reports to: ", "Reports to", "", "Reports to:"],
    ["| 直接上级 | 经理 | |", "直接上级", "经理", "直接上级 | 经理"],
  ];
  test.each(places)("%s", (line, key, value, whole) => {
    const text = `${line}\n`;
    const field = roleOf(text).fields[0];
    if (field === undefined) throw new Error("no field");
    expect(text.slice(field.keySpan.start, field.keySpan.end)).toBe(key);
    expect(text.slice(field.valueSpan.start, field.valueSpan.end)).toBe(value);
    expect(text.slice(field.span.start, field.span.end)).toBe(whole);
  });
});

describe("the title", () => {
  const titles: readonly (readonly [text: string, title: string | null])[] = [
    ["# 客服经理职责权限及任职资格\n## 职责\n甲", "客服经理"],
    ["# 岗位说明书：客服经理\n## 职责\n甲", "客服经理"],
    ["# Job Description: Store Manager\n## Duties\n- x", "Store Manager"],
    ["# Store Manager Job Description\n## Duties\n- x", "Store Manager"],
    ["# **Store Manager**\n\n## Duties\n- x", "Store Manager"],
    ["# 岗位说明书 (Job Description)\n## 基本信息\n- 岗位名称: 店长", "店长"],
    ["# 岗位职责\n- 甲\n# 任职资格\n- 乙", null],
    ["# 第一部分 我们\n甲\n# 第二部分 任职资格\n乙", null],
    ["## Levels\n### A\n## Career\n", null],
    ["## 店长\n### 岗位职责\n甲\n### 任职资格\n乙", "店长"],
    ["店长\n岗位职责：\n1、甲", "店长"],
    ["店长岗位说明书\n岗位职责：\n1、甲", "店长"],
    ["店长是做什么的\n一、概述\n甲", "店长"],
    ["6-8K\n福田区\n【岗位职责】\n甲", null],
    ["Night Shift Nurse\n\nResponsibilities:\n- care", "Night Shift Nurse"],
    ["We are looking for a nurse. Join us.\n\nResponsibilities:\n- care", null],
    ["1. 学历要求\n- 本科\n2. 技能要求\n- 甲", null],
    ["---\ntitle: 店长\n---\n# 门店经理\n", "店长"],
    ["# 门店经理\n职位名称：店长\n", "店长"],
    ["", null],
  ];
  test.each(titles)("%s", (text, title) => {
    expect(roleOf(text).title?.value ?? null).toBe(title);
  });
});
