import { describe, expect, it } from "vitest";
import { factsOf } from "../../../test/unit/facts/read.ts";
import { withoutCount } from "./title-count.ts";

const name = (value: string): string => withoutCount({ value, span: { start: 0, end: value.length } }).value;

describe("the number of people behind a title", () => {
  it.each([
    ["门店店长 2名", "门店店长"],
    ["导购员（3人）", "导购员"],
    ["門市人員 (3-5名)", "門市人員"],
    ["Barista x2", "Barista"],
    // No numbers of people.
    ["客服专员2", "客服专员2"],
    ["Engineer 2", "Engineer 2"],
    ["千人计划专员", "千人计划专员"],
    ["3D 设计师", "3D 设计师"],
    ["2名", "2名"],
  ])("%s → %s", (title, expected) => expect(name(title)).toBe(expected));

  it("is a headcount", () => {
    const counts = (text: string) =>
      factsOf(text).headcount.map(({ min, max, text: words }) => [min, max, words]);
    expect(counts("招聘岗位：门店店长 2名\n\n## 任职要求\n\n- 高中以上学历\n")).toEqual([[2, 2, "2名"]]);
    expect(counts("# 导购员（3-5人）\n\n## 岗位职责\n\n- 接待顾客\n")).toEqual([[3, 5, "3-5人"]]);
    expect(counts("# 客服专员\n\n## 岗位职责\n\n- 带2名新人\n")).toEqual([]);
  });
});
