import { describe, expect, it } from "vitest";
import { createFiller, keptHash, keptText } from "./filler.ts";
import { hash } from "./hash.ts";

const sign = /[的和\s\p{P}\p{S}]/u;
const latin = createFiller({ sign, phrases: ["以及", "负责"], words: ["a", "an", "and", "their"] });
const chinese = createFiller({
  sign: /[有、:\s]/u,
  phrases: ["优先考虑", "优先", "preferred", "is a plus"],
  words: [],
});
const without = (read: typeof latin, text: string): string => keptText(read(text, 0, text.length));

describe("createFiller", () => {
  /** What it stands for; a pattern of properties is far slower. */
  const pattern = /[的和\s\p{P}\p{S}]+|以及|负责|(?<![a-z])(?:a|an|and|their)(?![a-z])/gu;

  it("reads every unit as the pattern does, alone and after a letter", () => {
    for (let code = 0; code <= 0xffff; code++) {
      const unit = String.fromCharCode(code);
      for (const text of [unit, `a${unit}`, `${unit}a${unit}`])
        if (without(latin, text) !== text.replace(pattern, "")) expect.fail(`U+${code.toString(16)}`);
    }
  });

  it("reads pairs and halves of pairs as the pattern does", () => {
    for (const text of ["😀客", "客\ud83d", "\ud83d客", "\ude00\ud83d", "𠀀的𠀀", "a😀an", "\ud83d😀"])
      expect(without(latin, text)).toBe(text.replace(pattern, ""));
  });

  it.each([
    "负责客户的投诉，以及回访。",
    "负|责",
    "以",
    "以负责及",
    "an answer and the andes",
    "a1 and2 their3",
    "theirs and their",
    "banana, an",
    "A and É and é",
  ])("reads %s as the pattern does", (text) => expect(without(latin, text)).toBe(text.replace(pattern, "")));

  it.each([
    ["有经验者优先考虑", "经验者"],
    ["优先、优先级", "级"],
    ["experience is a plus", "experience"],
    ["preferredpreferre", "preferre"],
  ])("takes phrases out wherever they stand: %s", (text, expected) =>
    expect(without(chinese, text)).toBe(expected),
  );

  it("reads no further than asked", () => {
    expect(keptText(chinese("优先考虑", 0, 3))).toBe("考");
    expect(keptText(latin("and an", 0, 2))).toBe("");
    expect(keptText(latin("客户😀", 1, 3))).toBe("户\ud83d");
  });

  it("reads 600 units", () => {
    expect(without(latin, "客".repeat(700))).toBe("客".repeat(600));
    expect(without(latin, `${"客".repeat(599)}😀`)).toBe(`${"客".repeat(599)}\ud83d`);
    expect(without(latin, `${"客".repeat(599)}负责`)).toBe(`${"客".repeat(599)}负`);
  });

  it("hashes what is left", () => {
    for (const text of ["", "客户的投诉", "\uffff\u8000"])
      expect(keptHash(latin(text, 0, text.length)) >>> 0).toBe(hash(text.replace(pattern, "")));
  });
});
