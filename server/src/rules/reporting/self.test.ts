import { testRule } from "../../../../test/support/rule.ts";

testRule("reporting/self", {
  fires: [
    `yaml
title: 首席运营官
aliases: [COO]
reportsTo: ⟦COO⟧
`,
    `# 客服经理

## 基础信息

- **直接下级**：⟦客服经理⟧
`,
  ],
  silent: [
    `# 客服经理

## 职业发展

- 由客服专员晋升为客服经理
`,
    `# 客服经理

## 基础信息

- **直接上级**：客服总监
- **直接下级**：客服经理助理
`,
  ],
});
