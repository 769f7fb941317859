import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFactsReader, extractFacts } from "../../../server/src/facts/extract.ts";
import { roleOf, vocabulary } from "./read.ts";

const chinese = `# 客服总监

- 直接上级：客服副总裁（或COO）
- 直接下级：客服经理、培训师

## 任职要求

1. 本科及以上学历，10年以上经验可放宽至大专；
2. 8-10年客服经验，其中至少5年团队管理经验；
3. 熟悉《个人信息保护法》。

## 薪酬

15-25K·14薪
`;
const english = `# Lead

Reports to the VP, Sales.

## Requirements

- 5+ years of experience, at least 2 in a lead position
- Bachelor's degree required, MBA a plus

| Level | Experience |
|---|---|
| Senior | 7+ years |
`;
const yaml = `title: 店长
reportsTo: {role: 区域经理, dotted: true}
experience: {total: {min: 3}, management: {min: 1}}
sections:
  qualifications: [3年以上门店经验, 高中以上学历]
`;

const pieces = [
  "3年以上",
  "经验",
  "、",
  "，",
  "\n",
  "- ",
  "## 任职要求\n",
  "：",
  "5+ years",
  "（",
  "）",
  "直接上级：总经理\n",
  "",
  " ",
  "[a](b)",
  "**",
  "15-25K",
  "本科",
];

describe("the reader that remembers", () => {
  test.each([
    ["Markdown in Chinese", chinese, "markdown"],
    ["Markdown in English", english, "markdown"],
    ["YAML", yaml, "yaml"],
  ] as const)("gives what a fresh one gives, whatever was typed before: %s", (_, start, format) => {
    const edit = fc.record({
      at: fc.nat({ max: 400 }),
      cut: fc.nat({ max: 8 }),
      put: fc.constantFrom(...pieces),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const read = createFactsReader(vocabulary);
        let text: string = start;
        for (const { at, cut, put } of [{ at: 0, cut: 0, put: "" }, ...edits]) {
          const from = Math.min(at, text.length);
          text = text.slice(0, from) + put + text.slice(from + cut);
          const role = roleOf(text, format);
          expect(read(role, text)).toEqual(extractFacts(role, text, vocabulary));
        }
      }),
      { numRuns: 12 },
    );
  });

  test("serves several documents", () => {
    const read = createFactsReader(vocabulary);
    for (const text of [chinese, english, chinese, `前言\n${chinese}`]) {
      const role = roleOf(text);
      expect(read(role, text)).toEqual(extractFacts(role, text, vocabulary));
    }
  });
});
