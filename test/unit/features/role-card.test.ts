import { describe, expect, it } from "vitest";
import { hover } from "../../../server/src/features/hover.ts";
import { featureWorld, type WorldOptions } from "./world.ts";

const token = { isCancellationRequested: false };

const company = (cursor: string) => `=== 总监.role.md
---
code: KF-01
aliases: [CSD]
---
# 客服总监

- **所属部门**：客服中心
- **职级**：M3
- **直接上级**：总经理
- **虚线汇报**：运营副总

## 岗位概述

统筹全公司的客户服务。
=== team.role.yaml
title: 客服经理
reportsTo: 客服总监
---
title: 培训主管
dottedLineTo: [CSD]
=== 客(服).role.md
# 客服专员

- 直接上级：${cursor}
`;

function card(cursor: string, options: WorldOptions = {}): string {
  const world = featureWorld(company(cursor), options);
  const found = hover.handle(world.context, world.at, token);
  return found === null ? "" : (found.contents as { value: string }).value;
}

describe("the card of a role", () => {
  it("says where the role stands, who is above and below, what it is for", () => {
    const at = "file:///roles/";
    const team = `${at}team.role.yaml`;
    const agent = `${at}${encodeURIComponent("客(服).role.md")}`.replace("(", "%28").replace(")", "%29");
    expect(card("客服$0总监")).toBe(`**客服总监** · KF-01

- 又名：CSD
- 部门：客服中心
- 职级：M3
- 直接上级：总经理
- 虚线上级：运营副总
- 直接下级 (2)：[客服专员](${agent})、[客服经理](${team})
- 虚线下级 (1)：[培训主管](${team}#L4)

统筹全公司的客户服务。

[总监.role.md](${at}${encodeURIComponent("总监.role.md")})`);
  });

  it("is told in English, and without Markdown", () => {
    expect(card("客服$0总监", { language: "en" })).toContain("- Dotted-line reports (1): [培训主管]");
    const plain = card("客服$0总监", { client: { markdown: false } });
    expect(plain).toContain("- 直接下级 (2)：客服专员、客服经理");
    expect(plain).not.toContain("](");
  });

  it("stands at the words under the cursor: an alias, the code", () => {
    const world = featureWorld(company("客服总监$0"));
    const place = world.place("总监.role.md", "CSD", 1);
    expect(hover.handle(world.context, place, token)?.range).toEqual({
      start: { line: 2, character: 10 },
      end: { line: 2, character: 13 },
    });
  });

  it("says of other names that they lead nowhere", () => {
    expect(card("运营$0副总")).toContain("未定义");
    expect(card("上级$0领导")).not.toContain("未定义");
  });
});
