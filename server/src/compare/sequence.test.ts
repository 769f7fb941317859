import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alikes, likeness, shapeOf } from "./likeness.ts";
import { commonPairs } from "./sequence.ts";
import { marksOf } from "./words.ts";

const shown = (before: string, after: string): string =>
  marksOf(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `{+${text}+}` : `[-${text}-]`))
    .join("");

describe("what two sequences have in common", () => {
  const letters = fc.array(fc.constantFrom(..."abcdef"), { maxLength: 14 });

  /** Length of the longest common subsequence, the slow way. */
  const most = (a: readonly string[], b: readonly string[]): number => {
    let row = new Array<number>(b.length + 1).fill(0);
    for (const one of a) {
      const next = [0];
      b.forEach((other, j) => {
        next.push(one === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
      });
      row = next;
    }
    return row[b.length] ?? 0;
  };

  it("pairs equal elements in order, and all of two equal sequences", () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const pairs = commonPairs(a, b);
        for (const [index, [i, j]] of pairs.entries()) {
          expect(a[i]).toBe(b[j]);
          const last = pairs[index - 1];
          if (last !== undefined) expect(last[0] < i && last[1] < j).toBe(true);
        }
        expect(pairs.length).toBeLessThanOrEqual(most(a, b));
        expect(commonPairs(a, a)).toHaveLength(a.length);
      }),
    );
  });

  it("finds all there is where nothing stands twice", () => {
    const once = fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 20 }).map((all) => all.map(String));
    fc.assert(
      fc.property(once, once, (a, b) => {
        expect(commonPairs(a, b)).toHaveLength(most(a, b));
      }),
    );
  });

  it("gives up on gaps that are too large, and comes to an end", () => {
    const a = Array.from({ length: 60_000 }, (_, index) => String(index % 7));
    const b = Array.from({ length: 60_000 }, (_, index) => String((index * 3) % 7));
    expect(commonPairs(a, b).length).toBeGreaterThanOrEqual(0);
    const tail = Array.from({ length: 60_000 }, (_, index) => `line ${index}`);
    expect(commonPairs([...a, ...tail], [...b, ...tail]).length).toBeGreaterThanOrEqual(tail.length);
  });
});

describe("marks", () => {
  it.each([
    ["每周旁听两通来电", "每周旁听三通来电", "每周旁听[-两-]{+三+}通来电"],
    ["5年以上", "10年以上", "[-5-]{+10+}年以上"],
    ["Plan the roster", "Plan the weekly roster", "Plan the {+weekly +}roster"],
    ["a day", "two days", "[-a day-]{+two days+}"],
    ["接通率≥90%", "接通率≥95.5%", "接通率≥[-90-]{+95.5+}%"],
    ["按月编制", "按月编制", "按月编制"],
    ["", "新增", "{+新增+}"],
    ["客服专员", "数据专员", "[-客服-]{+数据+}专员"],
  ])("%j → %j", (before, after, marks) => {
    expect(shown(before, after)).toBe(marks);
  });
});

describe("likeness", () => {
  const like = (one: string, other: string): number => likeness(shapeOf(one), shapeOf(other));

  it("is one for equal texts, nothing for others, and the same both ways", () => {
    expect(like("每周旁听来电", "每周旁听来电")).toBe(1);
    expect(like("每周旁听来电", "编制年度预算")).toBe(0);
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(like(a, b)).toBe(like(b, a));
      }),
    );
  });

  it("pairs the most alike first", () => {
    const pairs = alikes(["编制排班表", "处理投诉"], ["当班处理投诉", "编制月度排班表"], shapeOf, 0.4);
    expect(pairs).toEqual(
      expect.arrayContaining([
        ["编制排班表", "编制月度排班表"],
        ["处理投诉", "当班处理投诉"],
      ]),
    );
  });
});
