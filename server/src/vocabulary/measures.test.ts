import { describe, expect, it } from "vitest";
import { degreeLevel, degreeNames } from "./degrees.ts";
import { rungOf } from "./levels.ts";
import { boundOf, currencyCode, payPeriod, scaleFactor, timeUnit } from "./units.ts";

describe("degreeLevel", () => {
  it.each([
    ["本科", "bachelor"],
    ["大学本科", "bachelor"],
    ["大專", "associate"],
    ["专科", "associate"],
    ["中专", "vocational"],
    ["高中", "secondary"],
    ["碩士", "master"],
    ["研究所", "master"],
    ["博士", "doctor"],
    ["学历不限", "none"],
    ["學歷不拘", "none"],
    ["Bachelor’s Degree", "bachelor"],
    ["BS", "bachelor"],
    ["MBA", "master"],
    ["Ph.D.", "doctor"],
    ["high school diploma", "secondary"],
    ["degree", "unspecified-degree"],
    ["经验", null],
  ])("%s is %s", (name, level) => {
    expect(degreeLevel(name)).toBe(level);
  });

  it("lists the names of a level", () => {
    expect(degreeNames("master")).toEqual(expect.arrayContaining(["硕士", "研究所", "master's degree"]));
  });
});

describe("units", () => {
  it.each([
    ["年", "year", 1],
    ["个月", "month", 1 / 12],
    ["個月", "month", 1 / 12],
    ["yrs", "year", 1],
    ["weeks", "week", 1 / 52],
  ] as const)("%s is a %s", (name, unit, years) => {
    expect(timeUnit(name)?.unit).toBe(unit);
    expect(timeUnit(name)?.years).toBeCloseTo(years, 3);
  });

  it.each([
    ["以上", "after", "min", true],
    ["及以上", "after", "min", true],
    ["以下", "after", "max", true],
    ["以内", "after", "max", true],
    ["至少", "before", "min", true],
    ["不低于", "before", "min", true],
    ["超过", "before", "min", false],
    ["不满", "before", "max", false],
    ["未滿", "before", "max", false],
    ["左右", "after", "about", true],
    ["at least", "before", "min", true],
    ["more than", "before", "min", false],
    ["up to", "before", "max", true],
    ["or more", "after", "min", true],
  ] as const)("%s (%s the figure) is a %s, inclusive: %s", (name, place, side, inclusive) => {
    expect(boundOf(name, place)).toMatchObject({ side, inclusive });
  });

  it("knows amounts and periods", () => {
    expect([scaleFactor("万"), scaleFactor("k"), scaleFactor("億")]).toEqual([1e4, 1e3, 1e8]);
    expect([currencyCode("人民币"), currencyCode("NT$"), currencyCode("$")]).toEqual(["CNY", "TWD", "USD"]);
    expect([payPeriod("月薪"), payPeriod("per annum"), payPeriod("计件")]).toEqual([
      "month",
      "year",
      "piece",
    ]);
    expect([timeUnit("岁"), boundOf("以上", "before"), scaleFactor("x")]).toEqual([null, null, null]);
  });
});

describe("rungOf", () => {
  it.each([
    ["高级软件工程师", "软件工程师", 3],
    ["初级软件工程师", "软件工程师", 1],
    ["软件工程师", "软件工程师", 2],
    ["资深软件工程师", "软件工程师", 4],
    ["資深軟體工程師", "软件工程师", 3],
    ["软件工程师（高级）", "软件工程师", 3],
    ["Senior Support Engineer", "support engineer", 3],
    ["Sr. Support Engineer", "support engineer", 3],
    ["Support Engineer", "support engineer", 2],
    ["Junior Support Engineer", "support engineer", 1],
    ["Senior Staff Engineer", "engineer", 5],
    ["Staff Engineer", "engineer", 4],
    ["Support Engineer (Intermediate)", "support engineer", 2],
    ["Support Engineer II", "support engineer", 2],
    ["Support Engineer III", "support engineer", 3],
    ["工程师P6", "工程师 p", 6],
  ])("%s stands on %s at %s", (name, ladder, rank) => {
    expect(rungOf(name)).toMatchObject({ ladder, rank });
  });

  it("has none for a bare level word, for nothing, and for a word that is no rank there", () => {
    expect([rungOf("高级"), rungOf(""), rungOf("Staff Accountant")]).toEqual([null, null, null]);
  });
});
