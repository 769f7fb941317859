import { describe, expect, it } from "vitest";
import { rungOf } from "./levels.ts";
import { currencyCode, payPeriod } from "./units.ts";

describe("units", () => {
  it("knows currencies and periods", () => {
    expect([currencyCode("人民币"), currencyCode("NT$"), currencyCode("$")]).toEqual(["CNY", "TWD", "USD"]);
    expect([payPeriod("月薪"), payPeriod("per annum"), payPeriod("计件")]).toEqual([
      "month",
      "year",
      "piece",
    ]);
    expect([currencyCode("岁"), payPeriod("x")]).toEqual([null, null]);
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
