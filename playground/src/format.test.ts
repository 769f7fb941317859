import { expect, it } from "vitest";
import { guessFormat } from "./format.ts";

it.each([
  ["# 客服总监\n\n## 岗位职责\n", "markdown"],
  ["---\nkind: posting\nlocation: 杭州\n---\n# 场控专员\n", "markdown"],
  ["客服主管\n【岗位职责】\n1、处理投诉\n", "markdown"],
  ["岗位名称：客服主管\n直接上级：客服经理\n岗位职责：处理投诉\n", "markdown"],
  ["Job title: Support Lead\nWe are looking for someone who helps.\nYou will lead a team.\n", "markdown"],
  ["", "markdown"],
  ["title: 客服主管\nreportsTo: 客服经理\nsections:\n  responsibilities: [处理投诉]\n", "yaml"],
  ["岗位名称: 客服主管\n直接上级: 客服经理\n", "yaml"],
  // A comment at its beginning could be a heading as well, and more people write headings.
  ["# 客服主管\n部门: 客服部\n直接上级: 客服经理\n", "markdown"],
  ["title: 甲\ndepartment: 乙\n---\ntitle: 丙\ndepartment: 乙\n", "yaml"],
  ["\ufefftitle: Data Analyst\nlanguage: en\n", "yaml"],
])("%j", (text, format) => {
  expect(guessFormat(text)).toBe(format);
});
