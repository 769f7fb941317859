import { describe, expect, test } from "vitest";
import {
  englishSign,
  informs,
  informsSigns,
  informsUp,
  informsUpSigns,
  lineSigns,
  tellings,
} from "./reporting-zh-tellings.ts";

/** One sentence for every way a pattern can begin and end. */
const sentences = [
  ...["汇报", "述职", "负责"].map((verb) => `向总监${verb}`),
  ...["汇报", "报告", "述职", "负责"].map((verb) => `直接向总监${verb}`),
  ...["汇报", "报告"].flatMap((verb) =>
    ["给", "至", "于", "对象为", "对象是", "对象:"].map((to) => `${verb}${to}总监`),
  ),
  ...["直接", "直属", "上级"].flatMap((kind) =>
    ["上级", "主管", "领导", "汇报对象"].flatMap((who) => ["为", "是"].map((is) => `${kind}${who}${is}总监`)),
  ),
  ...["领导", "带领", "指导"].map((verb) => `在总监的${verb}下`),
  ...["接受", "听从", "服从"].flatMap((verb) =>
    ["领导", "指令", "指挥", "管理", "监督", "安排", "调度", "调配", "指派"].map(
      (what) => `${verb}总监的${what}`,
    ),
  ),
  ...["领导", "管辖", "管理", "委派"].map((verb) => `受总监${verb}`),
  ...["领导", "分管", "管理"].map((verb) => `由总监${verb}`),
  "虚线汇报给总监",
  ...["直接下级", "直接下属", "直属下级", "下级岗位", "下属岗位", "直接管理对象"].flatMap((label) =>
    ["为", "是", "有", "包括", "包含", ":"].map((is) => `${label}${is}专员`),
  ),
  ...["下辖", "下设", "直管"].map((verb) => `${verb}专员`),
  ...["管理", "领导", "带领", "督导"].flatMap((verb) => [`${verb}专员团队`, `${verb}专员队伍`]),
  ...["直接管理", "直接领导"].map((verb) => `${verb}专员`),
  ...["对", "负责"].flatMap((begin) =>
    ["进行", "实施", "开展", "的"].flatMap((middle) =>
      ["激励", "考核", "考评", "绩效", "管理", "奖惩", "调配"].map((end) => `${begin}专员${middle}${end}`),
    ),
  ),
  ...["相邻", "平级", "同级", "平行"].flatMap((kind) => [`${kind}职位有专员`, `${kind}岗位:专员`]),
];

const matches = (pattern: RegExp, text: string): boolean => new RegExp(pattern.source, "u").test(text);

describe("the signs of lines", () => {
  test("let every sentence through that a pattern reads", () => {
    const read = new Set<number>();
    for (const sentence of sentences) {
      const signs = lineSigns(sentence);
      for (const [index, telling] of tellings.entries()) {
        if (!matches(telling.pattern, sentence)) continue;
        read.add(index);
        expect(signs & telling.signs, `${sentence}: ${telling.pattern.source}`).toBe(telling.signs);
        expect(telling.needs.some((word) => sentence.includes(word))).toBe(true);
      }
    }
    expect(read.size).toBe(tellings.length);
  });

  test("let informing through", () => {
    for (const begin of ["向", "报告", "汇报", "汇报给", "请示"])
      for (const end of ["汇报", "报告", "请示", "反馈", "负责"]) {
        const text = `${begin}管理层${end}`;
        expect(matches(informs, text)).toBe(true);
        expect(lineSigns(text) & informsSigns).toBe(informsSigns);
      }
    for (const verb of ["汇报", "上报", "报告", "反馈"])
      for (const who of ["上级", "上级领导", "管理层", "公司领导", "领导"]) {
        const text = `${verb}给${who}`;
        expect(matches(informsUp, text)).toBe(true);
        expect(lineSigns(text) & informsUpSigns).toBe(informsUpSigns);
      }
  });

  test.each([
    "reports to",
    "supervised by",
    "managed by",
    "led by",
    "overseen by",
    "accountable to",
    "responsible to",
    "answers to",
    "dotted line to",
  ])("let “%s” through", (words) => {
    expect(lineSigns(words) & englishSign).toBe(englishSign);
  });
});
