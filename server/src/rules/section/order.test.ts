import { testRule } from "../../../../test/support/rule.ts";

testRule("section/order", {
  fires: [
    `# 客服经理

## 岗位职责

- 管理客服团队

## 任职资格

- 大专

## ⟦基础信息⟧

- 所属部门：客服中心
`,
  ],
  silent: [
    `# 客服经理

## 任职资格

- 大专

## 岗位职责

- 管理客服团队
=== rolewright.config.yaml
sections:
  order: any
`,
    `# 客服经理

## 岗位职责

- 管理客服团队

## 福利待遇

- 五险一金

## 任职资格

- 大专
`,
    `# 客服工程师

## 初级

### 岗位职责

- 答复咨询

### 任职资格

- 大专

## 高级

### 岗位职责

- 处理投诉
`,
  ],
});
