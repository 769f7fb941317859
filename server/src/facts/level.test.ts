import { expect, test } from "vitest";
import type { Role, Section } from "../role/role.ts";
import type { SectionId } from "../vocabulary/sections.ts";
import { levelsOf } from "./level.ts";

/** `## Senior Engineer` or `### Requirements = qualifications`, one heading a line. */
function roleWith(outline: string): Role {
  const span = { start: 0, end: 0 };
  const sections: Section[] = [];
  for (const line of outline.trim().split("\n")) {
    const [, marks = "", heading = "", id] = /^\s*(#+) ([^=]+?)(?: = (\S+))?$/u.exec(line) ?? [];
    const depth = marks.length;
    const parent = sections.findLastIndex((other) => other.depth < depth);
    const ids = id === undefined ? [] : [id as SectionId];
    sections.push({
      id: ids[0] ?? null,
      ids,
      heading,
      headingSpan: span,
      headingLine: span,
      style: "atx",
      depth,
      parent: parent < 0 ? null : parent,
      span,
      body: span,
      blocks: [],
      empty: true,
    });
  }
  return {
    index: 0,
    span,
    language: "en",
    kind: "position",
    title: null,
    fields: [],
    sections,
    preamble: [],
    anchor: span,
    complete: true,
  };
}

test.each([
  [
    "levels above their sections",
    `# Billing Analyst
     ## Requirements = qualifications
     # Senior Billing Analyst
     ## Requirements = qualifications`,
    ["Billing Analyst", "Billing Analyst", "Senior Billing Analyst", "Senior Billing Analyst"],
  ],
  [
    "levels beside their sections",
    `# Contract Manager
     # Requirements = qualifications
     # Senior Contract Manager
     # Grade
     ## Requirements = qualifications
     # Hiring Process = process`,
    [
      "Contract Manager",
      "Contract Manager",
      "Senior Contract Manager",
      "Senior Contract Manager",
      "Senior Contract Manager",
      null,
    ],
  ],
  [
    "levels in the headings of sections",
    `# 初级工程师任职要求 = qualifications
     # 高级工程师任职要求 = qualifications`,
    ["初级工程师", "高级工程师"],
  ],
  ["one level is none", "# Senior Engineer\n## Requirements = qualifications", [null, null]],
  ["plain sections have none", "# 岗位职责 = responsibilities\n# 任职要求 = qualifications", [null, null]],
])("%s", (_, outline, expected) => {
  expect(levelsOf(roleWith(outline))).toEqual(expected);
});
