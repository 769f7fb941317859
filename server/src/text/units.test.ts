import { describe, expect, it } from "vitest";
import { textOfUnits, unitsOf } from "./units.ts";

describe("units", () => {
  it("are those of the text asked about, whatever was asked before", () => {
    for (const text of ["负责客户服务", "Plans 6周", "", "𠮷野家", "月".repeat(513), "日".repeat(5000)])
      expect(textOfUnits(unitsOf(text))).toBe(text);
    expect(unitsOf("职责")).toEqual([0x804c, 0x8d23]);
    expect(unitsOf("ab")).toEqual([0x61, 0x62]);
  });
});
