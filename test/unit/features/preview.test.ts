import { describe, expect, test } from "vitest";
import { preview } from "../../../server/src/features/preview.ts";
import type { PreviewParams, PreviewResult } from "../../../server/src/features/protocol.ts";
import { type FeatureWorld, featureWorld, uriOf } from "./world.ts";

async function show(
  world: FeatureWorld,
  file: string,
  more: Partial<PreviewParams> = {},
): Promise<PreviewResult> {
  const params: PreviewParams = { uri: uriOf(file), variant: "internal", ...more };
  const result = await preview.handle(world.context, params, { isCancellationRequested: false });
  if (result === null) throw new Error(`${file} gives no picture`);
  return result;
}

const link = (file: string, name: string): string =>
  `<a class="role-name" href="${uriOf(file)}#L1">${name}</a>`;
const unknown = (name: string): string => `<span class="unknown-role">${name}</span>`;

const team = `=== 经理.role.md
# 客服经理

- **直接上级**：客服总监
- **直接下级**：客服专员、质检专员、客服体系专员（如培训、知识库）
- **虚线汇报**：董事会

## 工作关系

- 直接向客服总监汇报工作，每周一次
=== 总监.role.yaml
title: 客服总监
root: true
=== 专员.role.md
# 客服专员

直接上级：客服经理
=== rolewright.config.yaml
external: [董事会]
`;

describe("names of roles", () => {
  const world = featureWorld(team);

  test("lead to their documents from the card and from sentences", async () => {
    const { html } = await show(world, "经理.role.md");
    expect(html).toContain(`<dd>${link("总监.role.yaml", "客服总监")}</dd>`);
    expect(html).toContain(`直接向${link("总监.role.yaml", "客服总监")}汇报工作`);
  });
  test("those nobody has described are marked softly, those outside and families are plain words", async () => {
    const { html } = await show(world, "经理.role.md");
    expect(html).toContain(unknown("质检专员"));
    expect(html).not.toContain(unknown("董事会"));
    expect(html).not.toContain(unknown("客服体系专员"));
  });
  test("postings lead nowhere and draw nothing", async () => {
    const { html } = await show(world, "经理.role.md", { variant: "posting" });
    expect(html).toContain("客服总监");
    expect(html).not.toMatch(/role-name|unknown-role|<figure|file:/);
  });
  test("in YAML, quoted and in lists", async () => {
    const yaml = featureWorld(
      `=== a.role.yaml\ntitle: "Team \\"A\\" Lead"\nreportsTo: "Head of Desk"\nsections:\n  responsibilities:\n    - "Reports to the Head of Desk, \\"weekly\\""\n=== b.role.yaml\ntitle: Head of Desk\n`,
    );
    const { html } = await show(yaml, "a.role.yaml");
    expect(html).toContain(`Reports to the ${link("b.role.yaml", "Head of Desk")}, "weekly"`);
  });
  test("a link the author made stays the author's", async () => {
    const linked = featureWorld(
      "=== a.role.md\n# 甲岗\n\n直接上级：[乙岗](b.role.md)\n\n## 岗位职责\n\n- 向[乙岗](b.role.md)汇报\n=== b.role.md\n# 乙岗\n",
    );
    const { html } = await show(linked, "a.role.md");
    expect(html).toContain('<a href="b.role.md">乙岗</a>');
    expect(html).not.toMatch(/[\ufdd0-\ufdef]|%EF%B7/i);
  });
  test("two names of which one is in the other", async () => {
    const two = featureWorld(
      "=== a.role.yaml\ntitle: 甲\ndirectReports: [经理, 客服经理]\n=== b.role.yaml\ntitle: 经理\n=== c.role.yaml\ntitle: 客服经理\n",
    );
    const { html } = await show(two, "a.role.yaml");
    expect(html).toContain(`<dd>${link("b.role.yaml", "经理")}、${link("c.role.yaml", "客服经理")}</dd>`);
  });
});

describe("the figure", () => {
  const figure = async (world: FeatureWorld, file: string): Promise<string> =>
    /<figure.*<\/figure>/s.exec((await show(world, file)).html)?.[0] ?? "";
  const labels = (svg: string): readonly string[] =>
    [...svg.matchAll(/role="listitem" class="(\w+)" aria-label="([^"]*)"/g)].map(
      ([, kind, name]) => `${kind} ${name}`,
    );

  test("superiors, the role, reports; dotted lines are said", async () => {
    const svg = await figure(featureWorld(team), "经理.role.md");
    expect(labels(svg)).toEqual([
      "known 客服总监",
      "external 董事会 (虚线)",
      "self 客服经理",
      "known 客服专员",
      "unknown 质检专员",
      "external 客服体系专员",
    ]);
    expect(svg).toContain(`href="${uriOf("专员.role.md")}#L1"`);
    expect(svg.match(/class="dotted"/g)).toHaveLength(1);
  });
  test("what only the superior's file says counts", async () => {
    expect(labels(await figure(featureWorld(team), "总监.role.yaml"))).toEqual([
      "self 客服总监",
      "known 客服经理",
    ]);
  });
  test("more than a few are a number", async () => {
    const many = featureWorld(
      `=== a.role.yaml\ntitle: 店长\ndirectReports: [甲, 乙, 丙, 丁, 戊, 己, 庚]\n=== b.role.yaml\ntitle: 二店店长\ndirectReports: [甲, 乙, 丙, 丁, 戊]\n`,
    );
    expect(labels(await figure(many, "a.role.yaml")).slice(-2)).toEqual(["unknown 丁", "more +3"]);
    expect(labels(await figure(many, "b.role.yaml")).at(-1)).toBe("unknown 戊");
  });
  test("nobody around, no figure", async () => {
    expect(await figure(featureWorld("=== a.role.md\n# 甲\n"), "a.role.md")).toBe("");
  });
});

describe("languages", () => {
  const world = featureWorld(`=== 出纳.role.md
# 出纳

## 岗位职责

- 收款
=== 出纳.en.role.md
---
language: en
---

# Cashier

## Responsibilities

- Takes money
=== 会计.role.yaml
title: {zh-CN: 会计, zh-TW: 會計, en: Accountant}
department: {zh-CN: 财务部, en: Finance}
sections:
  responsibilities:
    zh-CN: [记账]
    en: [Keeps the books]
`);
  const versions = ({ versions: all }: PreviewResult): readonly string[] =>
    all.map(
      ({ language, label, uri }) => `${language} ${label} ${decodeURIComponent(uri).replace(/.*\//, "")}`,
    );

  test("of files", async () => {
    const both = ["zh-CN 简体中文 出纳.role.md", "en English 出纳.en.role.md"];
    const chinese = await show(world, "出纳.role.md");
    expect([chinese.language, ...versions(chinese)]).toEqual(["zh-CN", ...both]);
    const english = await show(world, "出纳.en.role.md");
    expect([english.language, ...versions(english)]).toEqual(["en", ...both]);
  });
  test("of maps: labels and words follow", async () => {
    const chinese = await show(world, "会计.role.yaml");
    expect(versions(chinese)).toHaveLength(3);
    expect(chinese.html).toContain("记账");
    const english = await show(world, "会计.role.yaml", { language: "en" });
    expect(english.language).toBe("en");
    expect(english.title).toBe("Accountant");
    expect(english.html).toContain("<dt>Department</dt><dd>Finance</dd>");
    expect(english.html).toContain("Keeps the books");
    expect(english.html).toContain('lang="en"');
  });
  test("one the file does not have is not shown", async () => {
    expect((await show(world, "出纳.role.md", { language: "en" })).language).toBe("zh-CN");
  });
});

test("a file that cannot be read as a whole says so", async () => {
  const world = featureWorld(
    "=== a.role.yaml\ntitle: 甲\nsections:\n  summary: [乙\n=== b.role.yaml\ntitle: 乙\n",
  );
  expect((await show(world, "a.role.yaml")).broken).toBe(true);
  expect((await show(world, "b.role.yaml")).broken).toBe(false);
});
