import { describe, expect, it } from "vitest";
import { aboutOf } from "./about.ts";

describe("what a finding is about", () => {
  it.each<[chinese: string, english: string, words: string, about: readonly string[]]>([
    [
      "缺少章节：工作条件、工作关系。所用规范要求写明。",
      "Missing sections: 工作条件, 工作关系. The preset in use asks for them.",
      "客服总监",
      ["工作条件", "工作关系"],
    ],
    [
      "缺少章节：Legal、Tools。",
      "Missing sections: Legal, Tools. The preset asks.",
      "Clerk",
      ["Legal", "Tools"],
    ],
    ["没有 “运输总监” 这个岗位", "Role “运输总监” is not defined", "运输总监", []],
    ["已于 2026-09-30 结束（截至 2026-11-22）", "This ended on 2026-09-30 (as of 2026-11-22)", "x", []],
    ["月薪 CNY 5000，而 “理货专员” 更高", "Paid CNY 5000, but “理货专员” more", "", ["CNY", "理货专员"]],
    ["缺少字段 reportsTo", "Missing field reportsTo", "title", ["reportsTo"]],
  ])("%s", (chinese, english, words, about) => {
    expect(aboutOf({ "zh-CN": chinese, en: english }, words)).toEqual(about);
  });
});
