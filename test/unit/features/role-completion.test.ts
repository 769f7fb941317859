import { describe, expect, it } from "vitest";
import type { CompletionItem, Range } from "vscode-languageserver-protocol";
import { completion } from "../../../server/src/features/completion.ts";
import { featureWorld } from "./world.ts";

const token = { isCancellationRequested: false };

const company = `=== 1.role.md
---
code: KF-01
aliases: [CSD]
department: 客服中心
level: M3
---
# 客服总监
=== 2.role.md
# 客服经理

- 所属部门：客服中心
=== 3.role.md
# 培训主管
=== 4.role.yaml
title: "Director: IT"
=== 5.role.md
---
organization: 别的公司
---
# 别家总监
`;

function complete(text: string, file = "x.role.md"): readonly CompletionItem[] {
  const world = featureWorld(`${company}=== ${file}\n${text}\n`);
  return completion.handle(world.context, world.at, token).items;
}
const labels = (text: string, file?: string): string[] =>
  complete(text, file)
    .map(({ label }) => label)
    .sort();
const everybody = ["Director: IT", "培训主管", "客服总监", "客服经理"];

describe("role names", () => {
  it.each([
    ["a field line", "# 新岗位\n\n- 直接上级：$0"],
    ["a half-typed name", "# 新岗位\n\n- 直接上级：客$0"],
    ["English", "# New Role\n\n- Reports to: $0"],
    ["a table", "# 新岗位\n\n| 项目 | 内容 |\n|---|---|\n| 直接上级 | 客$0 |"],
    ["front matter", "---\nreportsTo: $0\n---\n# 新岗位"],
    ["a list in front matter", "---\nreportsTo: 总经理\npeers:\n  - $0\n---\n# 新岗位"],
    ["a career path", "# 新岗位\n\n- 晋升方向：客$0"],
    ["a sentence", "# 新岗位\n\n## 岗位职责\n\n- 每周向$0"],
    ["an English sentence", "# New Role\n\n## Responsibilities\n\n- Reports directly to the $0"],
    ["a sentence in traditional characters", "# 新職務\n\n## 工作內容\n\n- 匯報給客$0"],
  ])("are offered in %s", (_, text) => expect(labels(text)).toEqual(everybody));

  it.each([
    ["a value", "title: 新岗位\nreportsTo: $0"],
    ["quotes", 'title: 新岗位\nreportsTo: "客$0"'],
    ["a map", "title: 新岗位\nreportsTo:\n  role: $0"],
    ["a list", "title: 新岗位\npeers:\n  - $0"],
    ["a flow list", "title: 新岗位\npeers: [$0]"],
    ["a career path", "title: 新岗位\ncareerPath:\n  up:\n    - $0"],
    ["a sentence", "title: 新岗位\nsections:\n  responsibilities:\n    - 每周向$0"],
    ["a block of text", "title: 新岗位\nsections:\n  summary: |\n    本岗位汇报给$0"],
    ["a second document", "title: 甲方经理\n---\ntitle: 新岗位\nreportsTo: $0"],
  ])("are offered in YAML in %s", (_, text) =>
    expect(labels(text, "x.role.yaml").filter((label) => label !== "甲方经理")).toEqual(everybody),
  );

  it("are not offered where they stand already, nor to themselves", () => {
    expect(labels("# 客服总监\n\n- 直接下级：客服经理、$0")).toEqual(["Director: IT", "培训主管"]);
    expect(labels("title: 新\npeers: [KF-01, 培训主管, $0]", "x.role.yaml")).toEqual([
      "Director: IT",
      "客服经理",
    ]);
    expect(labels("# 新岗位\n\n- 直接下级：客服经理、培训$0主管")).toEqual([
      "Director: IT",
      "培训主管",
      "客服总监",
    ]);
  });

  it("are not offered behind words that only look like a cue", () => {
    expect(labels("# 新岗位\n\n## 岗位职责\n\n- 面向$0")).toEqual([]);
    expect(labels("title: 新\nsections:\n  summary: 方向$0", "x.role.yaml")).toEqual([]);
  });

  it("come with department, level, other names and 拼音", () => {
    const found = complete("# 新岗位\n\n- 直接上级：$0").find(({ label }) => label === "客服总监");
    expect(found).toMatchObject({
      detail: "客服中心 · M3 · CSD",
      labelDetails: { description: "客服中心 · M3" },
      filterText: "客服总监 CSD KF-01 kefuzongjian kfzj",
    });
  });

  it("can be found in 拼音 and characters mixed", () => {
    const found = complete("# 新岗位\n\n- 直接上级：kf总监$0").find(({ label }) => label === "客服总监");
    expect(found?.filterText).toMatch(/ kf总监$/);
  });

  it.each([
    ["reportsTo: $0", '"Director: IT"', [11, 11]],
    ['reportsTo: "Dir$0"', "Director: IT", [12, 15]],
    ["reportsTo: 'Dir$0", "Director: IT", [12, 15]],
    ["peers: [客服经理, Dir$0]", '"Director: IT"', [14, 17]],
  ])("are written as YAML needs them: %s", (line, text, [start, end]) => {
    const found = complete(`title: 新岗位\n${line}`, "x.role.yaml").find(
      ({ label }) => label === "Director: IT",
    );
    const edit = found?.textEdit as { newText: string; range: Range } | undefined;
    expect(edit?.newText).toBe(text);
    expect(edit?.range).toEqual({
      start: { line: 1, character: start },
      end: { line: 1, character: end },
    });
  });

  it("are the best ones of many", () => {
    const many = Array.from({ length: 800 }, (_, at) => `=== m${at}.role.md\n# 专员甲${at}\n`).join("");
    const world = featureWorld(
      `${many}=== z.role.md\n# 客服总监\n=== a.role.md\n# 新岗位\n\n- 直接上级：kfzj$0\n`,
    );
    const found = completion.handle(world.context, world.at, token).items;
    expect(found.map(({ label }) => label)).toEqual(["客服总监"]);
  });
});
