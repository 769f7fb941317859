import { expect, it } from "vitest";
import { check } from "../../../../test/support/check.ts";

const seeds = [
  "限男女",
  "未婚、",
  "无重大、",
  "年龄25-35岁",
  "户口户籍",
  "形象气质",
  "985/211、",
  "young and ",
  "he or she his ",
  "不招河南",
  "女，",
];

/** Bad input costs no more than its length; what it costs is measured by the benchmark. */
it.each(seeds)("endless %s is read to its end", (words) => {
  const text = `# 前台\n\n## 任职资格\n\n- ${words.repeat(5000)}\n- 限女性，会英语\n`;
  const findings = [...check(text, "role.role.md").findings.values()].flat();
  expect(
    findings.some(
      ({ rule, span }) => rule === "fair/gender" && text.slice(span.start, span.end) === "限女性",
    ),
  ).toBe(true);
});
