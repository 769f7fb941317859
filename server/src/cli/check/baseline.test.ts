import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileOf, type Told } from "../report/testing.ts";
import { knownFindings, part } from "./baseline.ts";
import { readBaseline, writeBaseline } from "./baseline-file.ts";

const missing = (...names: readonly string[]): Told => ({
  rule: "section/missing",
  zh: `缺少章节：${names.join("、")}。`,
  en: `Missing sections: ${names.join(", ")}.`,
});

/** Rules of the findings that are left. */
const left = (before: ReturnType<typeof fileOf>, now: ReturnType<typeof fileOf>) =>
  part(now, knownFindings(before));

describe("a baseline", () => {
  it("knows findings whose lines moved, whose surroundings changed, whose wording differs", () => {
    const before = fileOf("a", "⟦三至五年以上⟧\n⟦丰富⟧", [{}, { rule: "experience/vague" }]);
    const now = fileOf("a", "# 新\n\n要求：⟦三至五年以上⟧（优先）\n\n很⟦丰富⟧", [
      { en: "Reworded", severity: "error" },
      { rule: "experience/vague" },
    ]);
    expect(left(before, now)).toMatchObject({ fresh: [], known: 2, stale: 0 });
  });

  it("does not know another rule at the same words, nor the same rule at other words", () => {
    const before = fileOf("a", "⟦甲⟧⟦乙⟧", [{}, {}]);
    const now = fileOf("a", "⟦甲⟧⟦丙⟧⟦乙⟧", [{ rule: "text/garbled" }, {}, {}]);
    const { fresh, known, stale } = left(before, now);
    expect([fresh.map(({ rule }) => rule), known, stale]).toEqual([["text/garbled", "text/typo"], 1, 1]);
  });

  it("knows as many of a kind as there were, the first ones", () => {
    const before = fileOf("a", "⟦甲⟧⟦甲⟧", [{}, {}]);
    const now = fileOf("a", "⟦甲⟧\n⟦甲⟧\n⟦甲⟧", [{}, {}, {}]);
    expect(left(before, now).fresh.map(({ range }) => range.start.line)).toEqual([2]);
    expect(knownFindings(before)).toEqual([{ rule: "text/typo", words: "甲", about: [], count: 2 }]);
  });

  it("knows a list that became shorter, and not one that has something new", () => {
    const before = fileOf("a", "# ⟦客服总监⟧", [missing("保密", "法律", "权限")]);
    const of = (...names: readonly string[]) =>
      left(before, fileOf("a", "# ⟦客服总监⟧", [missing(...names)]));
    expect(of("权限", "保密")).toMatchObject({ fresh: [], known: 1, stale: 0 });
    expect(of("权限", "职责")).toMatchObject({ fresh: [{ rule: "section/missing" }], known: 0, stale: 1 });
  });

  it("gives the place of one finding to no other that is about less", () => {
    const before = fileOf("a", "⟦甲⟧⟦甲⟧", [missing("保密"), missing("保密", "法律")]);
    const now = fileOf("a", "⟦甲⟧⟦甲⟧", [missing("保密"), missing("保密", "法律")]);
    expect(left(before, now).fresh).toEqual([]);
  });

  const told = fc.record({
    words: fc.constantFrom("甲", "乙", "丙丁"),
    rule: fc.constantFrom("text/typo", "text/garbled", "section/missing"),
    names: fc.subarray(["保密", "法律", "Tools"]),
  });
  const fileWith = (all: readonly { words: string; rule: string; names: readonly string[] }[]) =>
    fileOf(
      "a",
      all.map(({ words }) => `⟦${words}⟧`).join("\n"),
      all.map(({ rule, names }) => ({ ...missing(...names), rule })),
    );

  it("of a file knows all of the file, and each finding more is new (law)", () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 8 }), told, (findings, another) => {
        const before = fileWith(findings);
        expect(left(before, before)).toMatchObject({ fresh: [], known: findings.length, stale: 0 });
        expect(left(before, fileWith([...findings, another])).fresh).toHaveLength(1);
        const fewer = left(before, fileWith(findings.slice(1)));
        expect([fewer.fresh.length, fewer.stale]).toEqual([0, Math.min(1, findings.length)]);
      }),
      { numRuns: 200 },
    );
  });

  it("is written and read as it is (law)", () => {
    const entry = fc.record({
      rule: fc.constantFrom("text/typo", "pay/level"),
      words: fc.string({ unit: "grapheme" }),
      about: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 }),
      count: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.tuple(fc.string({ minLength: 1 }), fc.array(entry, { minLength: 1, maxLength: 3 })),
          {
            selector: ([path]) => path,
            maxLength: 4,
          },
        ),
        (files) => {
          const own = files.filter(([path]) => path !== "__proto__");
          const text = writeBaseline({ files: new Map(own) });
          const read = readBaseline(text, "b.json");
          expect("value" in read && new Map(read.value.files)).toEqual(new Map(own));
          expect("value" in read && writeBaseline(read.value)).toBe(text);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("has a line for each finding, sorted", () => {
    const files = new Map([
      ["b.role.md", knownFindings(fileOf("b", "⟦乙⟧⟦甲⟧", [{}, missing("保密")]))],
      ["a.role.md", knownFindings(fileOf("a", "⟦甲⟧⟦甲⟧", [{}, {}]))],
      ["c.role.md", []],
    ]);
    expect(writeBaseline({ files }).split("\n")).toEqual([
      "{",
      '  "version": 1,',
      '  "files": {',
      '    "a.role.md": [',
      '      { "rule": "text/typo", "words": "甲", "count": 2 }',
      "    ],",
      '    "b.role.md": [',
      '      { "rule": "section/missing", "words": "甲", "about": ["保密"] },',
      '      { "rule": "text/typo", "words": "乙" }',
      "    ]",
      "  }",
      "}",
      "",
    ]);
    expect(JSON.parse(writeBaseline({ files: new Map() }))).toMatchObject({ version: 1, files: {} });
  });

  it.each<[text: string, words: string]>([
    ["", "b.json is no baseline"],
    ["[]", "b.json is no baseline"],
    ['{"version":1}', "b.json is no baseline"],
    ['{"version":2,"files":{}}', "b.json is not of version 1"],
    ['{"version":1,"files":{"a.role.md":{}}}', "b.json: the entries of a.role.md cannot be read"],
    ['{"version":1,"files":{"a":[{"rule":"x/y"}]}}', "b.json: the entries of a cannot be read"],
    ['{"version":1,"files":{"a":[{"rule":"x/y","words":"","count":0}]}}', "the entries of a"],
    ['{"version":1,"files":{"a":[{"rule":"x/y","words":"","about":[1]}]}}', "the entries of a"],
  ])("%s is refused", (text, words) => {
    const read = readBaseline(text, "b.json");
    expect("failure" in read && read.failure.en).toContain(words);
  });
});
