import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFigured, scanDurations } from "./duration.ts";

describe("whether an amount of time may stand in a text", () => {
  test.each([
    "3年",
    "三 年",
    "½\u3000年",
    "(5)年",
    "3+ 年",
    "半年",
    "近半年",
    "一年半",
    "2个月",
    "两个半月",
    "半个月",
    "five年",
    "5 years",
    "6 mos",
    "2yoe",
    "a decade",
    "每半年一次,满 1年",
  ])("%s", (text) => expect(isFigured(text)).toBe(true));

  test.each([
    "每年年初",
    "年末",
    "月初",
    "每月",
    "每个月",
    "每半年",
    "每半个月",
    "本年度",
    "经验丰富",
    "model",
    "",
  ])("not in %s", (text) => expect(isFigured(text)).toBe(false));

  test("only how often something is done is left out", () => {
    const words = fc.constantFrom(
      ..."3 三 半 ½ 每 年 月 个 个月 个半月 至 - + ( ) a five half couple year mo month decade or 以上 ，".split(
        " ",
      ),
      " ",
      "\u3000",
      "\t",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (list) => {
        const text = list.join("");
        if (!isFigured(text))
          for (const { start } of scanDurations(text)) expect(text.charAt(start - 1)).toBe("每");
      }),
      { numRuns: 2000 },
    );
  });
});
