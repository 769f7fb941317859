import { describe, expect, test } from "vitest";
import { boundsAround } from "./bounds.ts";

/** The words around 3年 or `3 years`, as `pre | post`. */
function read(text: string): string {
  const at = text.indexOf("3");
  const end = at + (text.startsWith("3年", at) ? 2 : 7);
  const bounds = boundsAround(text, at, end, false);
  const [pre, post] = [bounds.pre, bounds.post].map((found) => [...found].join(" "));
  return `${pre} | ${post}: ${text.slice(bounds.start, bounds.end)}`;
}

describe("bound words", () => {
  test.each([
    ["最低要求3年", "least | : 最低要求3年"],
    ["至少满3年", "least | : 至少满3年"],
    ["至少有3年", "least | : 至少有3年"],
    ["≥ 3年", "least | : ≥ 3年"],
    [">=3年", "least | : >=3年"],
    ["上限为3年", "most | : 上限为3年"],
    ["逾3年", "more | : 逾3年"],
    ["<3年", "less | : <3年"],
    ["接近\u00a03年", "about | : 接近\u00a03年"],
    ["~3年", "about | : 3年"],
    ["min. 3 years", "least | : min. 3 years"],
    ["minimum of:  3 years", "least | : minimum of:  3 years"],
    ["between 3 years", "between | : between 3 years"],
    ["more than a 3 years", "more | : more than a 3 years"],
    ["3年(含)以上", " | least: 3年(含)以上"],
    ["3年 +", " | least: 3年 +"],
    ["3年开外", " | least: 3年开外"],
    ["3年起步", " | least: 3年起步"],
    ["3年封顶", " | most: 3年封顶"],
    ["3年之内", " | most: 3年之内"],
    ["3年前后", " | about: 3年前后"],
    ["3年余的", " | more: 3年余"],
    ["3 years or thereabouts", " | about: 3 years or thereabouts"],
    ["3 years upwards", " | least: 3 years upwards"],
    ["3 years plus experience", " | least: 3 years plus"],
    ["3 years max", " | most: 3 years max"],
    ["3 years at most", " | most: 3 years at most"],
    ["3 years and counting", " | more: 3 years and counting"],
  ])("%s", (text, expected) => expect(read(text)).toBe(expected));

  test.each(["工作3年", "3年", "工作 3年的经验", "with 3 years in", "(3年)", "over3 years"])(
    "none in %s",
    (text) => expect(read(text)).toMatch(/^ \| : /u),
  );
});
