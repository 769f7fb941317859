import { testRule } from "../../../../test/support/rule.ts";

testRule("document/not-a-role", {
  fires: [
    `# ⟦物流主管⟧是做什么的？

物流主管通常就职于各类行业的仓储部门。

## 岗位职责

- 安排运输

## 就业前景

- 数据显示，需求逐年增加
`,
    `# ⟦倉儲主管職涯指南⟧

## 就業前景

- 缺工情形持續
`,
    `# ⟦What does a warehouse lead do?⟧

In this article we look at the job.

## Responsibilities

- Plan shifts
`,
    `# ⟦Open roles⟧

- [Warehouse Lead](a.md)
- [Picker](b.md)
- [Driver](c.md)
- [Dispatcher](d.md)
- [Planner](e.md)
`,
    `yaml
title: ⟦采购员的职业前景⟧
sections:
  market: [数据显示，岗位需求平稳]
  responsibilities: [询价]
`,
    `# ⟦在示例科技工作⟧

## 关于我们

${"我们在三个城市经营仓库和配送站，为中小商家提供仓配服务。".repeat(15)}

## 福利待遇

- 带薪年假
`,
  ],
  silent: [
    // New and half-written files
    `# 物流主管
`,
    `# 物流主管

## 岗位职责
`,
    `## 关于我们

- 示例科技
`,
    `# 物流主管

## 公司简介

${"我们在三个城市经营仓库和配送站，为中小商家提供仓配服务。".repeat(15)}

## 福利待遇

- 带薪年假
`,
    // A role may speak of its market, and its title may hold a word of articles.
    `# 模板工程师

- 所属部门：工程部

## 岗位职责

- 搭设模板

## 就业前景

- 数据显示，需求平稳
`,
    `# 物流主管

## 就业前景

- 需求平稳

## 岗位职责

- 安排运输
`,
    `# 物流主管是做什么的

- **直接上级**：物流经理

## 就业前景

- 数据显示，需求平稳
`,
    `---
kind: occupation
---
# 物流主管是做什么的

## 就业前景

- 数据显示，需求平稳
`,
    `# Warehouse Lead

- [Handbook](a.md)
- [Safety rules](b.md)
- [Shift plan](c.md)
- [Dispatch board](d.md)
- [Stock system](e.md)
`,
    `yaml
title: [物流主管是做什么的
sections:
`,
  ],
});
