import { describe, expect, test } from "vitest";
import { createSigns } from "./signs.ts";

describe("signs", () => {
  const { bitsOf, signsIn } = createSigns();
  const line = bitsOf(["向", "汇述负"]);
  const arrow = bitsOf(["→>"]);

  test("are there when every set has a character in the text", () => {
    const has = (text: string, bits: number): boolean => (signsIn(text) & bits) === bits;
    expect(has("向总监汇报", line)).toBe(true);
    expect(has("负责向", line)).toBe(true);
    expect(has("向总监", line)).toBe(false);
    expect(has("汇报", line)).toBe(false);
    expect(has("专员>主管", arrow)).toBe(true);
    expect(has("", arrow)).toBe(false);
  });

  test("share a bit where the set is the same", () => {
    expect(bitsOf(["汇述负", "向"])).toBe(line);
  });

  test("are 31 at most", () => {
    const many = createSigns();
    const sets = Array.from({ length: 31 }, (_, index) => String.fromCharCode(0x4e00 + index));
    expect(new Set(sets.map((set) => many.bitsOf([set]))).size).toBe(31);
    expect(() => many.bitsOf(["末"])).toThrow();
  });
});
