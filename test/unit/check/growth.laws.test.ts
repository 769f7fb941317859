import { describe, expect, test } from "vitest";
import { check } from "../../support/check.ts";

/** Pieces of text that grammars and rules start from and never get to the end of. */
const hostile: readonly (readonly [string, string])[] = [
  ["figures", "3年以上经验"],
  ["figures without a unit", "3-"],
  ["ranges", "三至五年以上"],
  ["open brackets", "（"],
  ["open and closed brackets", "（如"],
  ["open links", "["],
  ["open quotes", "“"],
  ["open titles of laws", "《"],
  ["laws", "《劳动法》第三条"],
  ["notes of pronunciation", "經(jīng)"],
  ["commas", "，"],
  ["items without words", "、"],
  ["slashes", "建议/"],
  ["one long word", "a"],
  ["spaced letters", "研 究 "],
  ["digits", "1"],
  ["numerals", "一二三"],
  ["percentages", "90%"],
  ["metrics", "客户满意度"],
  ["metrics with targets", "满意度≥90%，"],
  ["pay", "15-25K·14薪"],
  ["amounts", "2万-"],
  ["degrees", "本科以上或"],
  ["names of roles", "客服经理、"],
  ["superiors", "向经理汇报"],
  ["superiors in English", "reports to the Manager of "],
  ["hours", "9:00-"],
  ["rest days", "双休单休"],
  ["probation", "试用期3个月"],
  ["ages", "35岁以下"],
  ["men and women", "男女"],
  ["customers' data", "客户信息"],
  ["rights", "审批权或"],
  ["wishes", "优先"],
  ["hedges", "通常要求"],
  ["certificates", "证书"],
  ["careers", "专员→"],
  ["question marks", "?"],
  ["replacement characters", "\ufffd"],
  ["placeholders", "XX"],
  ["template tags", "{% if "],
  ["template braces", "{{"],
  ["HTML", "<p"],
  ["emphasis", "**"],
  ["backticks", "`"],
  ["surrogates", "\ud800"],
  ["nulls", "\u0000"],
  ["simplified among traditional", "客戶服務售后"],
  ["he and she", "he she young "],
  ["degrees in English", "bachelor's or "],
  ["years in English", "at least 5 years "],
];

const shapes: readonly (readonly [string, (piece: string, count: number) => string])[] = [
  ["in one line", (piece, count) => `# 岗位\n\n## 任职要求\n\n${piece.repeat(count)}\n`],
  ["line after line", (piece, count) => `# 岗位\n\n## 岗位职责\n\n${`- ${piece}\n`.repeat(count)}`],
];

const units = 3000;
const times = 8;

function cost(text: string): number {
  const start = performance.now();
  check(text, "role.role.md");
  return performance.now() - start;
}

/** The least of several looks: what else the machine does only ever adds. */
const least = (text: string, looks: number): number =>
  Math.min(...Array.from({ length: looks }, () => cost(text)));

describe.each(shapes)("reading and judging grows with the length, no faster: %s", (_, shape) => {
  test.each(hostile)(
    "%s",
    (_name, piece) => {
      const count = Math.ceil(units / piece.length);
      // Eight times the text: linear is 8, quadratic 64. Between them there is room for a busy machine, and what a
      // pause of its own spoilt is looked at again.
      const growth = (): number =>
        least(shape(piece, count * times), 2) / Math.max(least(shape(piece, count), 3), 0.5);
      const allowed = times * 4;
      const first = growth();
      expect(first < allowed ? first : Math.min(growth(), growth())).toBeLessThan(allowed);
    },
    30_000,
  );
});
