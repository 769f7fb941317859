import { testRule } from "../../../../test/support/rule.ts";

testRule("field/missing", {
  fires: [
    `⟦⟦【岗位职责】⟧⟧
1. 管理客服团队
`,
    `# ⟦客服经理⟧

## 基础信息

- **所属部门**：
- **直接上级**：客服总监
`,
  ],
  silent: [
    `yaml
title: 客服经理
department: 客服中心
reportsTo: 客服总监
`,
    `# 客服经理

## 基础信息

- **所属部门**：客服中心

## 工作关系

- 直接向客服总监汇报工作
`,
    `---
kind: occupation
---
# 客服经理
`,
    `yaml
title: 客服经理
reportsTo: [客服总监
`,
  ],
});
