import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitsOf } from "../../vocabulary/fold.ts";
import { isWordUnit } from "../grammar/chars.ts";
import { pairOf, type Trigger, triggerTree } from "./trigger-tree.ts";

const trigger = (word: string, bit: number): Trigger => ({
  word: word.trimEnd(),
  whole: word.endsWith(" "),
  bit,
});

const words = [
  trigger("客户", 1),
  trigger("客户信息", 2),
  trigger("年", 4),
  trigger("hr ", 8),
  trigger("hr record", 16),
  trigger("10点", 32),
  trigger("信息", 64),
];
const tree = triggerTree(words);

/** The same, word by word. */
const plainly = (text: string, at: number): number =>
  words
    .filter(
      ({ word, whole }) =>
        word.length > 1 &&
        text.startsWith(word, at) &&
        !(whole && at + word.length < text.length && isWordUnit(text.charCodeAt(at + word.length))),
    )
    .reduce((found, { bit }) => found | bit, 0);

describe("triggerTree", () => {
  it.each([
    ["客户信息", 0, 3],
    ["客户信", 0, 1],
    ["客", 0, 0],
    ["客户名单", 0, 1],
    ["老客户信息", 1, 3],
    ["hr", 0, 8],
    ["hr.", 0, 8],
    ["hrbp", 0, 0],
    ["hr records", 0, 24],
    ["10点", 0, 32],
    ["", 0, 0],
  ])("%j at %i: %i", (text, at, bits) => {
    expect(tree.from(unitsOf(text), at, 0)).toBe(bits);
  });

  it("keeps what was found before", () => {
    expect(tree.from(unitsOf("客户信息"), 0, 5)).toBe(7);
    expect(tree.from(unitsOf("客户"), 0, 3)).toBe(3);
  });

  it("knows single units and pairs", () => {
    expect(tree.alone["年".charCodeAt(0)]).toBe(4);
    expect(tree.alone["客".charCodeAt(0)]).toBe(0);
    expect((tree.pairs[pairOf("客".charCodeAt(0), "户".charCodeAt(0))] ?? 0) & 3).toBe(3);
  });

  it("finds what looking for each word finds", () => {
    const text = fc.string({ unit: fc.constantFrom(..."客户信息年hr record10点\0\ud800"), maxLength: 12 });
    fc.assert(
      fc.property(text, (around) => {
        for (let at = 0; at < around.length; at++)
          expect(tree.from(unitsOf(around), at, 0)).toBe(plainly(around, at));
      }),
    );
  });
});
