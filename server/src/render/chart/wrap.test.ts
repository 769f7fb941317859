import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measure } from "./measure.ts";
import { balanced, wrap } from "./wrap.ts";

describe("the width of words", () => {
  it.each([
    ["客服总监", 56],
    ["客服總監", 56],
    ["（兼）", 42],
    ["", 0],
    ["é", measure("é", 14)],
  ])("%s is %d", (text, width) => {
    expect(measure(text, 14)).toBe(width);
    expect(measure(text, 14)).toBe(width);
  });

  it("is larger for larger letters and for more of them", () => {
    expect(measure("Manager", 14)).toBeGreaterThan(measure("Manager", 12));
    expect(measure("Manager", 14)).toBeLessThan(measure("MANAGER", 14));
    expect(measure("e\u0301", 14)).toBe(measure("e", 14));
  });
});

describe("a label", () => {
  const lines = (text: string, width: number, mostLines = 2) =>
    wrap(text, { width, fontSize: 10, mostLines, measure });

  it.each<[string, number, readonly string[]]>([
    ["客服总监", 100, ["客服总监"]],
    ["  客服\n总监 ", 100, ["客服 总监"]],
    ["", 100, [""]],
    ["电商平台客服中心高级经理", 70, ["电商平台客服中", "心高级经理"]],
    ["电商平台客服中心高级经理助理", 50, ["电商平台客", "服中心高…"]],
    ["客服中心经理（华东）", 60, ["客服中心经理", "（华东）"]],
    ["客服中心、经理", 40, ["客服中心、", "经理"]],
    ["Senior Customer Service Manager", 130, ["Senior Customer", "Service Manager"]],
    ["高级Java工程师", 50, ["高级Java", "工程师"]],
    ["Kraftfahrzeughaftpflichtversicherung", 60, ["Kraftfahrze", "ughaftpfli…"]],
  ])("%s in %d", (text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  it("is broken into lines of about one length", () => {
    expect(
      balanced("IT Support（IT 运维工程师）", { width: 110, fontSize: 10, mostLines: 2, measure }),
    ).toEqual(["IT Support", "（IT 运维工程师）"]);
    expect(balanced("电商平台客服中心经理", { width: 90, fontSize: 10, mostLines: 2, measure })).toEqual([
      "电商平台客",
      "服中心经理",
    ]);
  });

  it("fits, loses nothing unless it says so, and is never without a line", () => {
    const any = fc.string({ unit: fc.constantFrom(..."客服总监（）、，Ab i-/ 😀\u0301\n"), maxLength: 40 });
    fc.assert(
      fc.property(
        any,
        fc.integer({ min: 12, max: 200 }),
        fc.integer({ min: 1, max: 3 }),
        (text, width, most) => {
          for (const found of [
            lines(text, width, most),
            balanced(text, { width, fontSize: 10, mostLines: most, measure }),
          ]) {
            expect(found.length).toBeGreaterThan(0);
            expect(found.length).toBeLessThanOrEqual(most);
            for (const line of found)
              expect(measure(line, 10) <= width + 20 || [...line].length < 3).toBe(true);
            const bare = (words: string): string => words.replace(/\s/gu, "");
            if (!found.at(-1)?.endsWith("…")) expect(bare(found.join(""))).toBe(bare(text));
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
