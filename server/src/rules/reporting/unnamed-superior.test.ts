import { testRule } from "../../../../test/support/rule.ts";

testRule("reporting/unnamed-superior", {
  fires: [
    `# 客服經理

## 工作內容

- 定期向⟦管理層⟧匯報服務數據
`,
    `yaml
title: 客服经理
reportsTo: ⟦上级领导⟧
`,
  ],
  silent: [
    `# 客服经理

## 基础信息

- **直接上级**：客服总监

## 岗位职责

- 重大问题及时向上级汇报
`,
    `# 客服经理

## 岗位职责

- 管理客服团队
`,
    `# Support Manager

## Requirements

- Management experience
`,
  ],
});
