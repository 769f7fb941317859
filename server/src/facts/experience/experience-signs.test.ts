import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFigured } from "../grammar/duration.ts";
import { mayCountYears } from "./experience-signs.ts";

describe("whether years may be counted in a text", () => {
  test.each([
    "3年",
    "三 年",
    "(5)\u3000年",
    "3+年",
    "半年",
    "每 半年",
    "两个半月",
    "经验不限",
    "无经历要求",
    "年限不限",
    "零基础",
    "a decade",
  ])("%s", (text) => expect(mayCountYears(text)).toBe(true));

  test.each(["年初", "每年", "每半年", "月末", "本年度", "每 年", "半天", ""])("not in %j", (text) =>
    expect(mayCountYears(text)).toBe(false),
  );

  test("every text with a figure of time or a word about experience is looked at", () => {
    const unit = fc.constantFrom(..."年月个半每三5 +)-经验历限础的\u00a0", "year", "mos");
    const words = /经[验历]|年限|基础|experience/u;
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), (text) => {
        expect(mayCountYears(text) || !(isFigured(text) || words.test(text))).toBe(true);
      }),
    );
  });
});
