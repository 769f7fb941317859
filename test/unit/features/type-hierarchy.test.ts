import { describe, expect, it } from "vitest";
import type { TypeHierarchyItem } from "vscode-languageserver-protocol";
import { prepareTypeHierarchy, subtypes, supertypes } from "../../../server/src/features/type-hierarchy.ts";
import { type FeatureWorld, featureWorld } from "./world.ts";

const token = { isCancellationRequested: false };

const prepare = (world: FeatureWorld, at = world.at): TypeHierarchyItem[] =>
  prepareTypeHierarchy.handle(world.context, at, token) ?? [];
const ask = (world: FeatureWorld, item: TypeHierarchyItem | undefined, way: typeof supertypes) =>
  item === undefined ? [] : (way.handle(world.context, { item }, token) ?? []);

/** `客服总监 [客服中心 · 虚线]` */
const shown = ({ name, detail }: TypeHierarchyItem): string =>
  detail === undefined ? name : `${name} [${detail}]`;
const up = (world: FeatureWorld, item = prepare(world)[0]): string[] =>
  ask(world, item, supertypes).map(shown);
const down = (world: FeatureWorld, item = prepare(world)[0]): string[] =>
  ask(world, item, subtypes).map(shown);

const company = `=== 总监.role.md
# 客服$0总监

- **岗位编码**：KF-01
- **所属部门**：客服中心
- **职级**：M3
- **直接上级**：总经理（或公司COO）
- **直接下级**：质检专员
=== 经理.role.md
# 客服经理

- **直接上级**：客服总监
- **虚线汇报**：运营副总
=== trainer.role.yaml
title: 培训主管
department: 培训部
reportsTo: KF-01
---
title: 讲师
reportsTo: 培训主管
dottedLineTo: [客服总监]
=== 总经理.role.md
---
root: true
---
# 总经理
`;

describe("type hierarchy", () => {
  it("prepares the role whose title it is, with department and level", () => {
    const world = featureWorld(company);
    const [item] = prepare(world);
    expect(item).toMatchObject({
      name: "客服总监",
      detail: "客服中心 · M3",
      uri: world.uriOf("总监.role.md"),
      selectionRange: { start: { line: 0, character: 2 }, end: { line: 0, character: 6 } },
    });
  });

  it("shows superiors, the alternative ones as such, and names without a file as leaves", () => {
    const world = featureWorld(company);
    expect(up(world)).toEqual(["总经理", "COO [未定义 · 多选一]"]);
    const [, leaf] = ask(world, prepare(world)[0], supertypes);
    expect(leaf?.uri).toBe(world.uriOf("总监.role.md"));
    expect(leaf?.range.start).toEqual(world.place("总监.role.md", "COO").position);
    expect(up(world, leaf)).toEqual([]);
  });

  it("shows reports however they say it, dotted lines last", () => {
    const world = featureWorld(company);
    expect(down(world)).toEqual(["质检专员 [未定义]", "客服经理", "培训主管 [培训部]", "讲师 [虚线]"]);
  });

  it("goes on from role to role", () => {
    const world = featureWorld(company);
    const trainer = ask(world, prepare(world)[0], subtypes).find(({ name }) => name === "培训主管");
    expect(down(world, trainer)).toEqual(["讲师"]);
    expect(up(world, trainer)).toEqual(["客服总监 [客服中心 · M3]"]);
  });

  it("starts at a name, at a name nobody defines, and anywhere else at the role itself", () => {
    const world = featureWorld(company);
    const names = (words: string) => prepare(world, world.place("经理.role.md", words, 1)).map(shown);
    expect(names("客服总监")).toEqual(["客服总监 [客服中心 · M3]"]);
    expect(names("运营副总")).toEqual(["运营副总 [未定义]"]);
    expect(names("直接上级")).toEqual(["客服经理"]);
    const [missing] = prepare(world, world.place("经理.role.md", "运营副总", 1));
    expect(down(world, missing)).toEqual(["客服经理 [虚线]"]);
  });

  it("finds an item again after its file changed, and without its data", () => {
    const world = featureWorld(company);
    const [item] = prepare(world, world.place("trainer.role.yaml", "讲师", 1));
    expect(item?.name).toBe("讲师");
    world.context.session.open(
      world.uriOf("trainer.role.yaml"),
      "title: 新岗位\n---\ntitle: 培训主管\n---\ntitle: 讲师\nreportsTo: 培训主管\n",
      1,
    );
    expect(up(world, item)).toEqual(["培训主管"]);
    const [plain] = prepare(world);
    if (plain !== undefined) delete plain.data;
    expect(down(world, plain)).toContain("客服经理");
    expect(up(world, { ...(plain as TypeHierarchyItem), uri: world.uriOf("gone.role.md") })).toEqual([]);
  });

  it("is safe in circles and marks them", () => {
    const world = featureWorld(`=== a.role.md
# 运营$0经理

- 直接上级：客服经理
=== b.role.md
# 客服经理

- 直接上级：运营经理
- 直接下级：客服经理
`);
    expect(up(world)).toEqual(["客服经理 [循环汇报]"]);
    expect(down(world)).toEqual(["客服经理 [循环汇报]"]);
    const [other] = ask(world, prepare(world)[0], supertypes);
    expect(up(world, other)).toEqual(["运营经理 [循环汇报]"]);
  });

  it("takes the language versions of a role as one", () => {
    const world = featureWorld(`=== d.role.md
# 客服$0总监
=== d.en.role.md
# Customer Service Director
=== m.role.md
# 客服经理

- 直接上级：客服总监
=== m.en.role.md
# Customer Service Manager

- Reports to: Customer Service Director
=== e.en.role.md
# Editor

- Reports to: Customer Service Director
`);
    expect(down(world)).toEqual(["Editor", "客服经理"]);
  });

  it("speaks the client's language", () => {
    const text =
      "=== a.role.md\n# Direct$0or\n\n- Reports to: CEO\n=== b.role.md\n# Lead\n\n- Dotted line to: Director\n";
    expect(up(featureWorld(text, { language: "en" }))).toEqual(["CEO [not defined]"]);
    expect(down(featureWorld(text, { language: "en" }))).toEqual(["Lead [dotted line]"]);
    expect(up(featureWorld(text, { language: "zh-TW" }))).toEqual(["CEO [未定義]"]);
  });

  it("knows roles that the config names as external, and families", () => {
    const world = featureWorld(`=== rolewright.config.yaml
external: [董事会]
=== a.role.md
# 总经$0理

- 直接上级：董事会
- 直接下级：客服体系专员（如质检、培训）
`);
    expect(up(world)).toEqual(["董事会 [外部岗位]"]);
    expect(down(world)).toEqual(["客服体系专员 [一类岗位]"]);
  });

  it("works on what is half typed or broken", () => {
    const world = featureWorld("=== a.role.yaml\ntitle: 甲$0\nreportsTo: [乙\nsections:\n");
    expect(prepare(world).map(({ name }) => name)).toEqual(["甲"]);
    expect(prepare(featureWorld("=== a.role.md\n$0"))).toMatchObject([{ name: "a" }]);
  });
});
