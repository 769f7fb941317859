import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Facts } from "../../../server/src/facts/fact.ts";
import { factsOf } from "./read.ts";

const all = (facts: Facts) => [
  ...facts.experience,
  ...facts.vagueExperience,
  ...facts.education,
  ...facts.pay,
  ...facts.laws,
  ...facts.references,
];

/** Every fact stands inside the document, in order within its list, and knows its words. */
function expectSound(text: string, format: "markdown" | "yaml"): void {
  const facts = factsOf(text, format);
  for (const { span } of all(facts)) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(span.end).toBeGreaterThan(span.start);
  }
  for (const { figure, parent } of facts.experience) {
    expect(figure.end).toBeGreaterThan(figure.start);
    if (parent !== null) expect(facts.experience[parent]).toBeDefined();
  }
  for (const { nameSpan, name } of facts.references) {
    expect(nameSpan.end).toBeGreaterThan(nameSpan.start);
    expect(name.trim()).toBe(name);
    expect(name).not.toBe("");
  }
}

const words = [
  "至少",
  "3",
  "三",
  "至",
  "-",
  "五年",
  "年",
  "以上",
  "经验",
  "years",
  "of",
  "experience",
  "+",
  "(",
  ")",
  "（",
  "）",
  "、",
  "，",
  "；",
  "。",
  "\n",
  "- ",
  "|",
  "本科",
  "硕士",
  "优先",
  "《",
  "》",
  "法",
  "向",
  "汇报",
  "经理",
  "reports to",
  "the ",
  "Manager",
  ", ",
  "and ",
  "$",
  "120",
  "k",
  "K",
  "万",
  "/月",
  "薪",
  "**",
  "[",
  "](x)",
  "<br>",
  "{%",
  "%}",
  "直接上级：",
  "reportsTo: ",
  "experience: ",
  "## 任职要求\n",
  "\ud800",
  "\u0000",
  "ā",
  "經(jīng)",
  "½",
  "→",
  "晋升",
];

describe("bad input", () => {
  test.each(["markdown", "yaml"] as const)("never throws and never leaves the text: %s", (format) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        expectSound(parts.join(""), format);
      }),
      { numRuns: 80 },
    );
  });

  test.each([
    ["figures without end", "3年以上经验".repeat(600)],
    ["figures without a unit", "3-".repeat(4000)],
    ["open brackets", "（".repeat(4000)],
    ["open links", `${"[".repeat(4000)}5年以上经验`],
    ["commas", `5年以上${"，".repeat(4000)}经验`],
    ["one word", "a".repeat(8000)],
    ["names without end", `reports to the ${"Manager of ".repeat(800)}`],
    ["a list of names", `直接下级：${"客服经理、".repeat(800)}`],
    ["laws", "《劳动法》".repeat(800)],
    ["unclosed laws", "《".repeat(4000)],
    ["arrows", `## 职业发展\n\n${"专员→".repeat(500)}`],
    ["money", "15-25K·14薪".repeat(500)],
    ["degrees", "bachelor's or ".repeat(500)],
    ["unclosed templates", "{% comment %}".repeat(500)],
    ["digits", "1".repeat(8000)],
    ["numerals", `${"一二三".repeat(2000)}年`],
    ["line after line", "向管理层汇报\n".repeat(500)],
  ])("%s", (_, text) => {
    expectSound(`# 岗位\n\n## 任职要求\n\n${text}\n`, "markdown");
  });
});
