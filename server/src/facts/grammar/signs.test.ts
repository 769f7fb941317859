import { describe, expect, it } from "vitest";
import { createSigns, matchesIn, mayMatch } from "./signs.ts";

describe("what a text holds", () => {
  const signs = createSigns();
  const rest = signs.needs("休 天日");
  const week = signs.needs("周");

  it.each([
    ["休一天", true, false],
    ["周日休", true, true],
    ["双休", false, false],
    ["周日", false, true],
    ["", false, false],
  ])("%s", (text, mayRest, mayWeek) => {
    const held = signs.of(text);
    expect([mayMatch(held, rest), mayMatch(held, week)]).toEqual([mayRest, mayWeek]);
  });

  it("never denies what is there, however many groups there are", () => {
    const many = createSigns();
    const units = Array.from({ length: 80 }, (_, index) => String.fromCharCode(0x4e00 + index));
    const needed = units.map((unit) => many.needs(unit));
    units.forEach((unit, index) => {
      expect(mayMatch(many.of(`x${unit}`), needed[index] ?? 0)).toBe(true);
    });
    expect(mayMatch(many.of("x"), needed[0] ?? 0)).toBe(false);
  });
});

it.each([
  [/\d+/gu, "1 22 333"],
  [/\d*/gu, "a1"],
  [/休/gu, "上班"],
])("finds what matchAll finds: %s", (pattern, text) => {
  expect(matchesIn(pattern, text).map(({ index, 0: word }) => [index, word])).toEqual(
    [...text.matchAll(pattern)].map(({ index, 0: word }) => [index, word]),
  );
});
