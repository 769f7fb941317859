import { describe, expect, it } from "vitest";
import { workspaceSymbol } from "../../../server/src/features/workspace-symbol.ts";
import { featureWorld } from "./world.ts";

const token = { isCancellationRequested: false };

const world = featureWorld(`=== 1.role.md
---
code: KF-01
aliases: [CSD]
department: 客服中心
---
# 客服总监
=== 2.role.md
# 客服总监助理
=== 3.role.md
# 电商客服总监
=== 4.role.yaml
title: 會計主管
department: 財務部
---
title: Head of Customer Service
aliases: [首席客服官]
=== 5.role.md
# 开发总监
`);

const names = (query: string): string[] =>
  workspaceSymbol.handle(world.context, { query }, token).map(({ name }) => name);

describe("workspace symbols", () => {
  it.each([
    // Exact, then prefix, then inside.
    ["客服总监", ["客服总监", "客服总监助理", "电商客服总监"]],
    // Spelled in full, then spelled from the beginning, then inside. 开发 is not 客服: kf fits both.
    [
      "kfzj",
      [
        "客服总监 (kefuzongjian)",
        "开发总监 (kaifazongjian)",
        "客服总监助理 (kefuzongjianzhuli)",
        "电商客服总监 (dianshangkefuzongjian)",
      ],
    ],
    [
      "kefuzongjian",
      ["客服总监 (kefuzongjian)", "客服总监助理 (kefuzongjianzhuli)", "电商客服总监 (dianshangkefuzongjian)"],
    ],
    [
      "客服zj",
      ["客服总监 (kefuzongjian)", "客服总监助理 (kefuzongjianzhuli)", "电商客服总监 (dianshangkefuzongjian)"],
    ],
    ["kf总监助", ["客服总监助理 (kf总监助)"]],
    ["kuaijizg", ["會計主管 (kuaijizhuguan)"]],
    // The name shown holds what was typed in the characters it was typed in.
    ["会计主管", ["會計主管 (会计主管)"]],
    ["kf-01", ["客服总监 (KF-01)"]],
    ["csd", ["客服总监 (CSD)"]],
    ["sxkfg", ["Head of Customer Service (shouxikefuguan)"]],
    ["hocs", ["Head of Customer Service"]],
    ["head of cust", ["Head of Customer Service"]],
    // Behind a space: words of the department.
    ["zj 客服中心", ["客服总监 (kefuzongjian)"]],
    ["xyz", []],
  ])("%s finds %j", (query, expected) => expect(names(query)).toEqual(expected));

  it("are all roles when nothing is asked", () => expect(names("")).toHaveLength(6));

  it("say where they are", () =>
    expect(workspaceSymbol.handle(world.context, { query: "csd" }, token)).toMatchObject([
      {
        containerName: "客服中心",
        location: { uri: world.uriOf("1.role.md"), range: { start: { line: 5, character: 2 } } },
      },
    ]));
});
