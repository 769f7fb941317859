import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lostFrom, missingFrom } from "./account.ts";

/** The words between `⟦` and `⟧` are said to be gone. */
function lost(source: string, result: string): readonly string[] {
  const gone: { start: number; end: number }[] = [];
  let text = "";
  for (const piece of source.split(/(⟦[^⟧]*⟧)/u)) {
    const marked = piece.startsWith("⟦");
    const words = marked ? piece.slice(1, -1) : piece;
    if (marked) gone.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return lostFrom(text, gone, result).map(({ start, end }) => text.slice(start, end));
}

describe("what is lost from a source", () => {
  it.each<[what: string, source: string, result: string, lost: readonly string[]]>([
    ["nothing", "岗位职责 收银", "## 岗位职责\n\n- 收银\n", []],
    ["white space does not count", "Keep the  shop\u3000clean", "Keep the shop clean", []],
    ["words that are gone on purpose", "收银⟦（shōu yín）⟧员", "收银员", []],
    ["a word", "收银和对账", "收银", ["和对账"]],
    ["words in two places", "甲乙丙丁", "乙丁", ["甲", "丙"]],
    ["words in another order", "先甲后乙", "后乙先甲", ["后乙"]],
    ["one of two that are alike", "经验 经验", "经验", ["经验"]],
    ["everything", "職務", "", ["職務"]],
  ])("%s", (_what, source, result, expected) => {
    expect(lost(source, result)).toEqual(expected);
  });

  it("never says that a text lacks its own words, whatever was put between them", () => {
    const words = fc.string({ unit: fc.constantFrom("甲", "乙", "a", " ", "\n", "，") });
    fc.assert(
      fc.property(words, words, fc.nat(20), (source, added, at) => {
        expect(lostFrom(source, [], source.slice(0, at) + added + source.slice(at))).toEqual([]);
      }),
    );
  });
});

describe("what is missing from others", () => {
  it.each<[text: string, others: readonly string[], missing: string]>([
    ["甲乙丙", ["丙甲", "乙"], ""],
    ["甲甲乙", ["甲乙"], "甲"],
    ["a b", ["ba"], ""],
    ["職務", [], "職務"],
  ])("%s without %j", (text, others, missing) => {
    expect(missingFrom(text, ...others)).toBe(missing);
  });
});
