import { expect, test } from "vitest";
import type { Language } from "./language.ts";
import { gradeOf, lowerNames, standingOf } from "./standing.ts";

test.each<[string, Language, string | null]>([
  ["客服经理", "zh-CN", "客服 3-3"],
  ["客服經理", "zh-TW", "客服 3-3"],
  ["客服副总经理", "zh-CN", "客服 5-6"],
  ["客服副总监", "zh-CN", "客服 3.5-4"],
  ["产品经理", "zh-CN", "产品 1-3"],
  ["客服主管", "zh-CN", "客服 2-2"],
  ["客服主管", "zh-TW", "客服 2-5"],
  ["总经理", "zh-CN", " 6-7"],
  ["杭州分公司总经理", "zh-CN", null],
  ["首席运营官", "zh-CN", " 5-7"],
  ["经理助理", "zh-CN", null],
  ["总经理助理", "zh-CN", null],
  ["店长", "zh-CN", null],
  ["工程师", "zh-CN", null],
  ["程序员", "zh-CN", null],
  ["Support Manager", "en", "support 3-3"],
  ["Director of Engineering", "en", "engineering 4-5"],
  ["Engineering Director", "en", "engineering 4-5"],
  ["VP, Sales", "en", "sales 4-6"],
  ["General Manager", "en", " 3-7"],
  ["Product Manager", "en", "product 1-3"],
  ["Management Trainee", "en", "management 0-0"],
  ["Assistant to the Director", "en", null],
  ["Assistant Manager", "en", null],
  ["Head of Support", "en", null],
  ["Engineer", "en", null],
])("%s (%s) stands at %s", (name, language, expected) => {
  const found = standingOf(name, language);
  expect(found && `${found.field} ${found.lowest}-${found.highest}`).toBe(expected);
});

test.each([
  ["P6", "p 6-6"],
  ["P6-P7", "p 6-7"],
  ["Ｐ７", "p 7-7"],
  ["p7-2", "p 7-7"],
  ["M2级", "m 2-2"],
  ["Level L5", "l 5-5"],
  ["3级", null],
  ["Grade 7", null],
  ["经理", null],
  ["", null],
])("grade %s", (level, expected) => {
  const found = gradeOf(level);
  expect(found && `${found.scheme} ${found.lowest}-${found.highest}`).toBe(expected);
});

test("lower names of one field", () => {
  expect(lowerNames("客服主管", "zh-CN")).toContain("客服专员");
  expect(lowerNames("客服经理", "zh-CN")).toEqual(expect.arrayContaining(["客服主管", "客服专员"]));
  expect(lowerNames("Support Manager", "en")).toContain("support supervisor");
  expect(lowerNames("销售经理", "zh-CN")).toEqual([]);
  expect(lowerNames("经理", "zh-CN")).toEqual([]);
});

test("long and odd names", () => {
  for (const name of ["", "\u0000", "经".repeat(50_000), "a ".repeat(50_000), "\ud800经理"]) {
    expect(() => standingOf(name, "zh-CN")).not.toThrow();
    expect(() => gradeOf(name)).not.toThrow();
  }
});
