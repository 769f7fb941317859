import { describe, expect, test } from "vitest";
import { readNumeral } from "./numerals.ts";

describe("readNumeral", () => {
  test.each([
    ["3年", 3, null, 1],
    ["15 秒", 15, null, 2],
    ["1,200元", 1200, null, 5],
    ["1.5年", 1.5, null, 3],
    ["1½ years", 1.5, null, 2],
    ["½ year", 0.5, null, 1],
    ["三年", 3, null, 1],
    ["两年", 2, null, 1],
    ["十年", 10, null, 1],
    ["十五年", 15, null, 2],
    ["二十年", 20, null, 2],
    ["二十五年", 25, null, 3],
    ["一百二十人", 120, null, 4],
    ["壹年", 1, null, 1],
    ["叁年", 3, null, 1],
    ["半年", 0.5, null, 1],
    ["两三年", 2, 3, 2],
    ["三五年", 3, 5, 2],
    ["二〇二三年", 2023, null, 4],
    ["five years", 5, null, 4],
    ["twenty years", 20, null, 6],
    ["twenty-five years", 25, null, 11],
    ["half a year", 0.5, null, 4],
  ])("%s", (text, value, high, end) => {
    expect(readNumeral(text, 0)).toMatchObject({ value, high, end });
  });

  test.each(["年", "tension", "", "onerous", "一三十年"])("%j is no number", (text) => {
    expect(readNumeral(text, 0)).toBeNull();
  });

  test("a list of digits is no thousands group", () => {
    expect(readNumeral("1,2,3", 0)).toMatchObject({ value: 1, end: 1 });
    expect(readNumeral("10,0000", 0)).toMatchObject({ value: 10, end: 2 });
  });
});
