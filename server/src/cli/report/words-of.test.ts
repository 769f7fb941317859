import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileOf } from "./testing.ts";
import { fingerprintsOf, wordsOf } from "./words-of.ts";

function wordsIn(marked: string): string {
  const file = fileOf("a.role.md", marked, [{}]);
  const [finding] = file.findings;
  return finding === undefined ? "" : wordsOf(file, finding);
}

describe("the words of a finding", () => {
  it.each<[name: string, marked: string, words: string]>([
    ["are those it stands at", "经验：⟦三至五年以上⟧，优先", "三至五年以上"],
    ["on one line", "⟦one\n  two\tthree ⟧", "one two three"],
    ["of its line when it is empty", "a\n  title: ⟦⟧", "title:"],
    ["none in an empty file", "⟦⟧", ""],
    [
      "cut when they are many",
      `⟦${"负责客户服务。".repeat(20)}⟧`,
      `${"负责客户服务。".repeat(20).slice(0, 60)}… (94a0b02a)`,
    ],
  ])("%s", (_name, marked, words) => {
    const found = wordsIn(marked);
    expect(found.replace(/\([0-9a-f]{8}\)$/, "()")).toBe(words.replace(/\([0-9a-f]{8}\)$/, "()"));
  });

  it("tell long ones apart by their ends", () => {
    const long = "负责客户服务。".repeat(20);
    expect(wordsIn(`⟦${long}甲⟧`)).not.toBe(wordsIn(`⟦${long}乙⟧`));
  });
});

describe("fingerprints", () => {
  it("stay when lines are put before, words are changed elsewhere, and the file is renamed", () => {
    const text = "- 具备⟦丰富的经验⟧\n- 熟悉⟦《合同法》⟧";
    const before = fingerprintsOf(fileOf("a.role.md", text, [{}, { rule: "law/repealed" }]));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z\n 一-龥]{0,40}$/), (other) => {
        const moved = `${other}\n${text.replace("具备", `${other.replaceAll("\n", "")}有`)}\n${other}`;
        expect(fingerprintsOf(fileOf("b/c.role.yaml", moved, [{}, { rule: "law/repealed" }]))).toEqual(
          before,
        );
      }),
      { numRuns: 50 },
    );
  });

  it("do not depend on what the message says", () => {
    const one = fingerprintsOf(fileOf("a", "⟦x⟧", [{ en: "as of 2026-11-21" }]));
    expect(fingerprintsOf(fileOf("a", "⟦x⟧", [{ en: "as of 2026-11-22" }]))).toEqual(one);
  });

  it("differ by rule, by words and by which of several it is", () => {
    const file = fileOf("a", "⟦x⟧ ⟦x⟧ ⟦x⟧ ⟦y⟧", [{}, {}, { rule: "text/garbled" }, {}]);
    const all = fingerprintsOf(file);
    expect(new Set(all).size).toBe(4);
    expect(all.every((one) => /^[0-9a-f]{32}$/.test(one))).toBe(true);
  });
});
