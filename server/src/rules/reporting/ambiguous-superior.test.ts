import { testRule } from "../../../../test/support/rule.ts";

testRule("reporting/ambiguous-superior", {
  fires: [
    `yaml
title: 客服经理
reportsTo: ⟦客服总监或运营总监⟧
`,
    `# 客服部总监

## 基础信息

- **直接上级**：总经理

## 工作关系

- **直接上级**：⟦分管副总⟧
`,
  ],
  silent: [
    `# 客服经理

## 基础信息

- **直接上级**：客服总监

## 工作关系

- 直接向客服总监汇报工作
`,
    `# 客服经理

## 基础信息

- **直接上级**：首席运营官

## 工作关系

- 直接向COO汇报工作
`,
    `yaml
title: 客服经理
reportsTo: 客服总监
dottedLineTo: [运营总监, 首席运营官]
`,
  ],
});
