import { describe, expect, test } from "vitest";
import type { Context } from "../grammar/context.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { readCareer } from "./career.ts";

const context: Context = {
  language: "zh-CN",
  area: "silent",
  sectionIds: ["career"],
  fieldId: null,
  part: null,
  title: "客服专员",
  head: false,
  item: true,
  listOf: null,
};

const names = (text: string): readonly string[] =>
  readCareer(readPlain(text), context).map(({ relation, name }) => `${relation} ${name}`);

describe("every way of telling a step", () => {
  test.each([
    ...["晋升", "升迁", "发展", "职业", "上升", "成长"].flatMap((begin) =>
      ["包括", "为", "是", "："].map((is) => `${begin}方向${is}客服总监`),
    ),
    ...["晋升", "升任", "升迁", "提拔", "成长", "发展"].flatMap((begin) =>
      ["为", "至", "到", "成"].map((to) => `${begin}${to}客服总监`),
    ),
    ...["可", "能够", "有望", "有机会"].flatMap((begin) =>
      ["晋升", "升任", "担任", "竞聘"].map((verb) => `${begin}${verb}客服总监`),
    ),
    "向更高层的客服总监发展",
    "next step is Support Director",
    "promoted to Support Director",
  ])("upwards: %s", (text) => {
    expect(names(text).length).toBeGreaterThan(0);
    expect(names(text).every((name) => name.startsWith("career-up "))).toBe(true);
  });

  test.each([
    ...["转向", "转岗至", "转任", "调任", "平调至", "轮岗至", "拓展到", "横向发展至"].map(
      (verb) => `${verb}培训主管`,
    ),
    "lateral move to Training Manager",
  ])("sideways: %s", (text) => {
    expect(names(text).length).toBeGreaterThan(0);
    expect(names(text).every((name) => name.startsWith("career-lateral "))).toBe(true);
  });

  test.each(["→", "⇒", "➔", "➜", "➡", "->", "=>", "—>", ">>", ">", "--", "——", "–", "-"])(
    "a path with %s",
    (arrow) => {
      expect(names(`客服专员${arrow}客服主管${arrow}客服经理`)).toEqual([
        "career-up 客服主管",
        "career-up 客服经理",
      ]);
    },
  );
});
