import { describe, expect, it } from "vitest";
import type { CodeLens } from "vscode-languageserver-protocol";
import { codeLens, resolveCodeLens } from "../../../server/src/features/code-lens.ts";
import { type FeatureWorld, featureWorld, type WorldOptions } from "./world.ts";

const token = { isCancellationRequested: false };

const lenses = (world: FeatureWorld, file: string): CodeLens[] =>
  codeLens
    .handle(world.context, { textDocument: { uri: world.uriOf(file) } }, token)
    .map((lens) => resolveCodeLens.handle(world.context, lens, token));
const titles = (world: FeatureWorld, file: string): string[] =>
  lenses(world, file).map(({ command, range }) => `${range.start.line} ${command?.title}`);

const company = `=== 总监.role.md
# 客服总监

- 直接下级：质检专员
=== 经理.role.md
# 客服经理

- 直接上级：客服总监
=== team.role.yaml
title: 客服专员
reportsTo: 客服经理
---
title: 客服主管
reportsTo: 客服经理
dottedLineTo: [客服总监]
---
title: 客服实习生
reportsTo: 客服专员
`;
const world = (options: WorldOptions = {}) => featureWorld(company, options);

describe("code lenses", () => {
  it("say who reports to a role, how deep, and how often it is named", () =>
    expect(titles(world(), "总监.role.md")).toEqual([
      "0 2 个直接下级 · 1 个虚线下级 · 下设 3 级",
      "0 被引用 2 处",
    ]));

  it("stand at each role of a file with several", () =>
    expect(titles(world(), "team.role.yaml")).toEqual(["0 1 个直接下级", "0 被引用 1 处"]));

  it("say it in English and in traditional Chinese", () => {
    expect(titles(world({ language: "en" }), "总监.role.md")).toEqual([
      "0 2 direct reports · 1 dotted-line report · 3 levels below",
      "0 referenced by 2",
    ]);
    expect(titles(world({ language: "zh-TW" }), "经理.role.md")).toEqual([
      "0 2 個直屬部屬 · 下設 2 級",
      "0 被引用 2 處",
    ]);
  });

  it("open the hierarchy and the references in a client that has the commands", () => {
    const company = world();
    const [reports, mentions] = lenses(company, "总监.role.md");
    const here = [company.uriOf("总监.role.md"), { line: 0, character: 2 }];
    expect(reports?.command).toMatchObject({
      command: "rolewright.showTypeHierarchy",
      arguments: here,
    });
    expect(mentions?.command?.command).toBe("rolewright.showReferences");
    expect(mentions?.command?.arguments?.slice(0, 2)).toEqual(here);
    const locations = mentions?.command?.arguments?.[2] as { uri: string }[];
    expect(locations.map(({ uri }) => company.fileOf(uri))).toEqual(["经理.role.md", "team.role.yaml"]);
  });

  it("are words alone in other editors", () => {
    const plain = world({ client: { commands: new Set() } });
    expect(lenses(plain, "总监.role.md").map(({ command }) => command?.command)).toEqual(["", ""]);
  });

  it("are silent where there is nothing to say", () => {
    expect(titles(featureWorld("=== a.role.md\n# 甲\n"), "a.role.md")).toEqual([]);
    expect(titles(featureWorld("=== a.role.md\n\n"), "a.role.md")).toEqual([]);
    expect(titles(world(), "gone.role.md")).toEqual([]);
  });

  it("are worked out when they come into view in a file with many roles", () => {
    const many = Array.from({ length: 60 }, (_, at) => `title: 专员${at}\nreportsTo: 专员${at + 1}\n`).join(
      "---\n",
    );
    const company = featureWorld(`=== many.role.yaml\n${many}`);
    const uri = company.uriOf("many.role.yaml");
    const asked = codeLens.handle(company.context, { textDocument: { uri } }, token);
    expect(asked.every(({ command }) => command === undefined)).toBe(true);
    expect(titles(company, "many.role.yaml").slice(0, 3)).toEqual([
      "3 1 个直接下级",
      "3 被引用 1 处",
      "6 1 个直接下级 · 下设 2 级",
    ]);
    company.context.session.remove(uri);
    for (const lens of asked) {
      expect(resolveCodeLens.handle(company.context, lens, token).command).toEqual({
        title: "",
        command: "",
      });
    }
    const strange = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, data: 5 };
    expect(resolveCodeLens.handle(company.context, strange, token)).toEqual(strange);
  });

  it("count in a circle of any size", () => {
    const ring = Array.from(
      { length: 40 },
      (_, at) => `=== r${at}.role.md\n# 岗位甲${at}\n\n- 直接上级：岗位甲${(at + 1) % 40}\n`,
    ).join("");
    expect(titles(featureWorld(ring), "r0.role.md")).toEqual([
      "0 1 个直接下级 · 下设 39 级",
      "0 被引用 1 处",
    ]);
  });
});
