import { describe, expect, it } from "vitest";
import { differenceOf, tell } from "../../../test/support/compare.ts";

const company = `=== 总经理.role.md
# 总经理

- 岗位编码：A-1

## 岗位职责

- 批准年度预算
=== 客服总监.role.md
# 客服总监

- 直接上级：总经理

## 岗位职责

- 定下全年的服务目标
- 每季度向各部门说明投诉的原因
=== 客服经理.role.md
# 客服经理

- 直接上级：客服总监

## 岗位职责

- 排好每月的班次
=== 客服专员.role.md
# 客服专员

- 直接上级：客服经理

## 岗位职责

- 接听顾客来电
`;

const cases: readonly {
  readonly name: string;
  readonly before?: string;
  readonly after: string;
  readonly renames?: readonly (readonly [string, string])[];
  readonly changes: readonly string[];
}[] = [
  { name: "nothing", after: company, changes: [] },
  {
    name: "a role removed, its reports without a superior",
    after: company.replace(/=== 客服经理[^=]*/u, ""),
    changes: [
      "removed 客服经理",
      "superiors 客服专员: 客服经理 → 客服经理?",
      "reports 客服总监: 客服经理 → ",
    ],
  },
  {
    name: "a role added between two others",
    after: company
      .replace("- 直接上级：客服经理", "- 直接上级：客服主管")
      .concat("=== 客服主管.role.md\n# 客服主管\n\n- 直接上级：客服经理\n"),
    changes: [
      "major 客服专员 (path) 直接上级：客服经理 → 客服主管",
      "added 客服主管",
      "superiors 客服专员: 客服经理 → 客服主管",
      "reports 客服经理: 客服专员 → 客服主管",
    ],
  },
  {
    name: "a superior who is called otherwise is the same superior",
    after: company.replaceAll("客服经理", "服务经理").replace("=== 服务经理", "=== 客服经理"),
    changes: [
      "none 客服专员 (path) 直接上级：客服经理 → 服务经理（同一岗位）",
      "major 服务经理 (path) 岗位名称：客服经理 → 服务经理",
    ],
  },
  {
    name: "known again by its code in another file",
    after: company
      .replace("=== 总经理.role.md\n# 总经理", "=== 总部/总裁.role.md\n# 总裁")
      .replace("直接上级：总经理", "直接上级：总裁"),
    changes: [
      "none 客服总监 (path) 直接上级：总经理 → 总裁（同一岗位）",
      "major 总裁 (code) 岗位名称：总经理 → 总裁",
      "none 总裁 (code) 文件：总经理.role.md → 总部/总裁.role.md",
    ],
  },
  {
    name: "known again by its title in another file",
    after: company.replace("=== 客服专员", "=== 一线/客服专员"),
    changes: ["none 文件：客服专员.role.md → 一线/客服专员.role.md"],
  },
  {
    name: "known again because git renamed the file",
    after: company.replace("=== 客服专员.role.md\n# 客服专员", "=== 一线/顾问.role.md\n# 服务顾问"),
    renames: [["客服专员.role.md", "一线/顾问.role.md"]],
    changes: ["major 岗位名称：客服专员 → 服务顾问", "none 文件：客服专员.role.md → 一线/顾问.role.md"],
  },
  {
    name: "known again because git renamed the file, whatever it says now",
    after: company.replace(
      /=== 客服专员[\s\S]*/u,
      "=== 一线/顾问.role.md\n# 服务顾问\n\n- 直接上级：客服经理\n",
    ),
    renames: [["客服专员.role.md", "一线/顾问.role.md"]],
    changes: [
      "major 岗位名称：客服专员 → 服务顾问",
      "major 章节：删除 岗位职责（1 项）",
      "none 文件：客服专员.role.md → 一线/顾问.role.md",
    ],
  },
  {
    name: "known again by an alias",
    after: company.replace(
      "=== 客服专员.role.md\n# 客服专员\n",
      "=== 一线/顾问.role.md\n# 服务顾问\n\n- 别名：客服专员\n",
    ),
    changes: [
      "major 岗位名称：客服专员 → 服务顾问",
      "minor 别名：新增 客服专员",
      "none 文件：客服专员.role.md → 一线/顾问.role.md",
    ],
  },
  {
    name: "known again by what it says",
    after: company.replace("=== 客服总监.role.md\n# 客服总监", "=== 体验/体验负责人.role.md\n# 体验负责人"),
    changes: [
      "major 岗位名称：客服总监 → 体验负责人",
      "none 文件：客服总监.role.md → 体验/体验负责人.role.md",
      "superiors 客服经理: 客服总监 → 客服总监?",
      "reports 体验负责人: 客服经理 → ",
    ],
  },
  {
    name: "language versions are documents of their own",
    before: `${company}=== 客服经理.en.role.md\n# Service Manager\n\n- Reports to: 客服总监\n`,
    after: company,
    changes: ["removed Service Manager"],
  },
  {
    name: "aliases of the company's config name one role",
    before: `=== rolewright.config.yaml\nvocabulary:\n  roles:\n    客服总监: [服务总监]\n${company}`,
    after: `=== rolewright.config.yaml\nvocabulary:\n  roles:\n    客服总监: [服务总监]\n${company.replace("直接上级：客服总监", "直接上级：服务总监")}`,
    changes: ["none 直接上级：客服总监 → 服务总监（同一岗位）"],
  },
  {
    name: "several roles of one file",
    before: "=== a.role.yaml\ntitle: 甲\npay: 5000元/月\n---\ntitle: 乙\npay: 6000元/月\n",
    after: "=== a.role.yaml\ntitle: 乙\npay: 6500元/月\n---\ntitle: 甲\npay: 5000元/月\n",
    changes: ["major 薪酬：6,000 → 6,500 元/月（提高 8.3%）"],
  },
];

describe("roles of a folder", () => {
  it.each(cases)("$name", ({ before = company, after, renames = [], changes }) => {
    expect(tell(differenceOf(before, after, new Map(renames)))).toEqual(changes);
  });
});
