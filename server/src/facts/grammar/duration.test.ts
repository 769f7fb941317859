import { describe, expect, test } from "vitest";
import { scanDurations } from "./duration.ts";

/** `[min, max, words]`; flags: `?` ambiguous, `~` approximate, `(` min excluded, `)` max excluded. */
const read = (text: string): string[] =>
  scanDurations(text).map(
    ({ start, end, min, max, minInclusive, maxInclusive, ambiguous, approximate }) =>
      `${minInclusive ? "[" : "("}${min},${max ?? "∞"}${maxInclusive ? "]" : ")"}${ambiguous ? "?" : ""}${approximate ? "~" : ""} ${text.slice(start, end).trim()}`,
  );

describe("amounts of time", () => {
  test.each([
    ["3年以上经验", "[3,∞] 3年以上"],
    ["3 年以上", "[3,∞] 3 年以上"],
    ["三年及以上", "[3,∞] 三年及以上"],
    ["3年(含)以上", "[3,∞] 3年(含)以上"],
    ["3年(含3年)以上", "[3,∞] 3年(含3年)以上"],
    ["3年(以上)", "[3,∞] 3年(以上)"],
    ["满3年", "[3,∞] 满3年"],
    ["至少满两年", "[2,∞] 至少满两年"],
    ["不少于3年", "[3,∞] 不少于3年"],
    ["最低 5 年", "[5,∞] 最低 5 年"],
    ["≥5年", "[5,∞] ≥5年"],
    ["大于等于5年", "[5,∞] 大于等于5年"],
    ["3年起", "[3,∞] 3年起"],
    ["超过3年", "(3,∞] 超过3年"],
    ["3年多的经验", "(3,∞]~ 3年多"],
    ["3年左右", "[3,∞]~ 3年左右"],
    ["约3年", "[3,∞]~ 约3年"],
    ["8-10年", "[8,10] 8-10年"],
    ["8~10年", "[8,10] 8~10年"],
    ["8—10 年", "[8,10] 8—10 年"],
    ["八至十年", "[8,10] 八至十年"],
    ["8到10年", "[8,10] 8到10年"],
    ["3年-5年", "[3,5] 3年-5年"],
    ["6个月-1年", "[0.5,1] 6个月-1年"],
    ["三至五年以上", "[3,∞]? 三至五年以上"],
    ["3-5年及以上", "[3,∞]? 3-5年及以上"],
    ["至少一至两年以上", "[1,∞]? 至少一至两年以上"],
    ["至少3-5年", "[3,5]? 至少3-5年"],
    ["最多3年以上", "[3,∞]? 最多3年以上"],
    ["两三年经验", "[2,3]~ 两三年"],
    ["10-8年", "[10,8] 10-8年"],
    ["1年以内", "[0,1] 1年以内"],
    ["1年以下", "[0,1] 1年以下"],
    ["不满1年", "[0,1) 不满1年"],
    ["不足一年", "[0,1) 不足一年"],
    ["不超过5年", "[0,5] 不超过5年"],
    ["6个月以上", "[0.5,∞] 6个月以上"],
    ["半年以上", "[0.5,∞] 半年以上"],
    ["18个月", "[1.5,∞] 18个月"],
    ["一年半", "[1.5,∞] 一年半"],
    ["十五年", "[15,∞] 十五年"],
    ["5+年", "[5,∞] 5+年"],
    ["5年+", "[5,∞] 5年+"],
    ["5+ years", "[5,∞] 5+ years"],
    ["5 + yrs of it", "[5,∞] 5 + yrs"],
    ["5 plus years", "[5,∞] 5 plus years"],
    ["five-plus years", "[5,∞] five-plus years"],
    ["5 or more years", "[5,∞] 5 or more years"],
    ["5 years or more", "[5,∞] 5 years or more"],
    ["fifteen+ years' experience", "[15,∞] fifteen+ years'"],
    ["3-5 years", "[3,5] 3-5 years"],
    ["4 -7  years", "[4,7] 4 -7  years"],
    ["3–5 yrs", "[3,5] 3–5 yrs"],
    ["3 to 5 years", "[3,5] 3 to 5 years"],
    ["one or two years", "[1,2] one or two years"],
    ["between 3 and 5 years", "[3,5] between 3 and 5 years"],
    ["from 3 to 5 years", "[3,5] from 3 to 5 years"],
    ["5-7+ years", "[5,∞]? 5-7+ years"],
    ["at least 3 - 5 years", "[3,5]? at least 3 - 5 years"],
    ["a minimum of 5 years", "[5,∞] a minimum of 5 years"],
    ["at least five (5) years", "[5,∞] at least five (5) years"],
    ["over fifteen to twenty (15-20) years", "[15,20]? over fifteen to twenty (15-20) years"],
    ["no less than 5 years", "[5,∞] no less than 5 years"],
    ["5 years minimum", "[5,∞] 5 years minimum"],
    ["min. 5 yrs", "[5,∞] min. 5 yrs"],
    ["more than 5 years", "(5,∞] more than 5 years"],
    ["over 5 years", "(5,∞] over 5 years"],
    ["up to 3 years", "[0,3] up to 3 years"],
    ["no more than 2 years", "[0,2] no more than 2 years"],
    ["less than 2 years", "[0,2) less than 2 years"],
    ["max. 2 years", "[0,2] max. 2 years"],
    ["a decade of work", "[10,∞] a decade"],
    ["two decades", "[20,∞] two decades"],
    ["half a year", "[0.5,∞] half a year"],
    ["18 months", "[1.5,∞] 18 months"],
    ["1½ years", "[1.5,∞] 1½ years"],
    ["1.5 years", "[1.5,∞] 1.5 years"],
    ["a year of it", "[1,∞] a year"],
    ["5 yoe", "[5,∞] 5 yoe"],
    ["a 2-year course", "[2,∞] 2-year"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    "2023年",
    "2023-2025年",
    "二〇二三年",
    "1998年出生",
    "98年",
    "python 3.8",
    "q1-q3",
    "3月",
    "$5 years",
    "5G",
    "周年",
    "team of 6",
    "6+ experiences",
    "年度",
    "3-5人",
  ])("%s is none", (text) => {
    expect(read(text)).toEqual([]);
  });

  test("several in one sentence", () => {
    expect(read("5年以上经验,其中3年以上管理经验,1-2个项目")).toEqual(["[5,∞] 5年以上", "[3,∞] 3年以上"]);
    expect(read("8+ years total, incl. 3+ years leading")).toEqual(["[8,∞] 8+ years", "[3,∞] 3+ years"]);
  });
});
