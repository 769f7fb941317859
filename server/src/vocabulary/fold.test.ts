import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldSameLength, foldUnits, textOf, unitsOf } from "./fold.ts";

describe("foldSameLength", () => {
  it.each([
    ["３年以上 經驗：CRM", "3年以上 经验:crm"],
    ["（岗位职责）", "(岗位职责)"],
    ["職務說明書", "职务说明书"],
    ["後裡麼於臺乾", "后里么于台干"],
    ["Über É", "über é"],
    ["ＡＢＣ～－，；", "abc~-,;"],
    // Note marks beside a figure stay apart from it.
    ["①5年 m² Ⅳ", "①5年 m² Ⅳ"],
    ["、。《》【】“”", "、。《》【】“”"],
    ["\u{1f680} 职责", "\u{1f680} 职责"],
    ["", ""],
    ["already plain ascii 3+", "already plain ascii 3+"],
  ])("%j reads %j", (text, folded) => {
    expect(foldSameLength(text)).toBe(folded);
  });

  const anyText = fc.string({
    unit: fc.oneof(fc.constantFrom(..."職责Ａa：（３İß\ud800\udc00①"), fc.string({ unit: "binary" })),
  });

  it("keeps every offset", () => {
    fc.assert(fc.property(anyText, (text) => foldSameLength(text).length === text.length));
  });

  it("changes nothing when done twice", () => {
    fc.assert(fc.property(anyText, (text) => foldSameLength(foldSameLength(text)) === foldSameLength(text)));
  });

  it("folds long texts like their pieces", () => {
    const long = "職務 Ａ－b".repeat(3000);
    expect(foldSameLength(long)).toBe(foldSameLength("職務 Ａ－b").repeat(3000));
  });
});

describe("units", () => {
  it.each([
    "",
    "plain 3+",
    "３年以上 經驗",
    "職務 Ａ－b".repeat(3000),
    "岗位职责".repeat(3000),
    "職務".repeat(600_000),
  ])("are the text, and fold like it (%#)", (text) => {
    const units = unitsOf(text);
    expect(textOf(units)).toBe(text);
    expect(foldUnits(units)).toBe(foldSameLength(text) !== text);
    expect(textOf(units)).toBe(foldSameLength(text));
  });
});
