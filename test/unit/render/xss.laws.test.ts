import { expect, test } from "vitest";
import { preview } from "../../../server/src/features/preview.ts";
import type { PreviewResult } from "../../../server/src/features/protocol.ts";
import { fieldIds } from "../../../server/src/vocabulary/fields.ts";
import { sectionIds } from "../../../server/src/vocabulary/sections.ts";
import { uriOf, worldOf } from "../features/world.ts";
import { payloads } from "./payloads.ts";
import { dangersIn } from "./safe.ts";

/** As a scalar of YAML. */
const quoted = (text: string): string => JSON.stringify(text);
/** On one line. */
const flat = (text: string): string => text.replaceAll(/\s*\n\s*/g, " ");
const indented = (text: string): string => text.replaceAll("\n", "\n  ");

/** A payload everywhere in Markdown: the title, front matter, fields, headings of all kinds, paragraphs, items, cells, quotes. */
const inMarkdown = (payload: string): string => `---
title: ${quoted(payload)}
code: ${quoted(payload)}
pay: ${quoted(payload)}
${quoted(payload)}: ${quoted(payload)}
---

# ${flat(payload)}

${payload}

## 基本信息

- **直接上级**：${flat(payload)}
- **${flat(payload)}**：${flat(payload)}
所属部门：${flat(payload)}

| ${flat(payload)} | 直接下级 |
| --- | --- |
| 工作地点 | ${flat(payload)} |

## ${flat(payload)}

${payload}

## 岗位职责

- ${indented(payload)}
  1. **${flat(payload)}**：${flat(payload)}
- 向${flat(payload)}汇报工作

【${flat(payload)}】
> ${flat(payload)}

一、${flat(payload)}

<div>${payload}</div>
`;

/** And in YAML: every field, every section, keys and values, lists and maps. */
const inYaml = (payload: string): string =>
  [
    ...fieldIds.filter((id) => id !== "language").map((id) => `${id}: ${quoted(payload)}`),
    `${quoted(`x${payload}`)}: ${quoted(payload)}`,
    "sections:",
    ...sectionIds.map((id, index) =>
      index % 2 === 0
        ? `  ${id}: ${quoted(payload)}`
        : `  ${id}: [${quoted(payload)}, {a: ${quoted(payload)}}]`,
    ),
    `  ${quoted(`y${payload}`)}: ${quoted(payload)}`,
    "",
  ].join("\n");

const inMaps = (payload: string): string =>
  `title: {zh-CN: ${quoted(payload)}, en: ${quoted(payload)}}
reportsTo: {role: ${quoted(payload)}}
directReports: [${quoted(payload)}, {role: ${quoted(payload)}}]
location: {city: ${quoted(payload)}, street: ${quoted(payload)}}
pay: {min: ${quoted(payload)}, currency: ${quoted(payload)}, period: month}
experience: {total: {min: ${quoted(payload)}, scope: ${quoted(payload)}}}
metrics: [{name: ${quoted(payload)}, op: ${quoted(payload)}, value: ${quoted(payload)}}]
careerPath: {up: [${quoted(payload)}], lateral: [${quoted(payload)}]}
`;

/** Two roles of a name no file has, one that has it, and a company that calls itself so. */
async function pictures(payload: string): Promise<readonly PreviewResult[]> {
  const world = worldOf(
    new Map([
      ["甲.role.md", inMarkdown(payload)],
      ["乙.role.yaml", inYaml(payload)],
      ["丙.role.yaml", inMaps(payload)],
      [
        '丁"><img src=x onerror=alert(1)>.role.yaml',
        `title: ${quoted(payload)}\nreportsTo: ${quoted(payload)}丙\n`,
      ],
    ]),
  );
  const results: PreviewResult[] = [];
  for (const file of world.files.keys()) {
    for (const variant of ["internal", "posting"] as const) {
      for (const language of file === "丙.role.yaml" ? ["en", "zh-CN"] : ["zh-CN"]) {
        const params = { uri: uriOf(file), variant, language };
        const result = await preview.handle(world.context, params, { isCancellationRequested: false });
        if (result !== null) results.push(result);
      }
    }
  }
  return results;
}

test.each(payloads)("nothing runs or loads: %j", async (payload) => {
  const results = await pictures(payload);
  expect(results.length).toBeGreaterThan(8);
  for (const { html } of results) expect(dangersIn(html)).toEqual([]);
});

test("the test sees danger where there is some", () => {
  expect(
    dangersIn('<p onclick="x">a</p><svg><script></script></svg><a href="java\nscript:1">x</a>'),
  ).toHaveLength(3);
  expect(dangersIn('<a class="role-name" href="file:///a#L1">x</a><a href="mailto:a@b.c">y</a>')).toEqual([]);
});
