import { testRule } from "../../../../test/support/rule.ts";

testRule("kpi/no-baseline", {
  fires: [
    `# 客服经理

## 岗位职责

- 优化排班与工具配置，确保团队效率提升（如⟦人均接待量提升20%⟧）
`,
    `# 客服經理

## 工作內容

- 改善流程，將⟦客訴率降低30%⟧
`,
    `# Growth Manager

## Responsibilities

- Reduce ⟦churn by 20%⟧
`,
    `yaml
title: 电商运营经理
sections:
  kpi:
    - ⟦转化率提升15%⟧
`,
  ],
  silent: [
    `# 客服经理

## 岗位职责

- 人均接待量较上年提升20%
- 到年底将投诉率降低30%
- 将客户满意度从80%提升至90%
- 客户满意度提升至95%以上
- 每季度销售额增长5%

## 任职资格

- 能测算服务投入与产出（如服务成本降低10%对利润的影响）

## 加分项

- 曾实现转化率提升30%
`,
    `# Growth Manager

## Responsibilities

- Reduce churn by 20% compared with last year
- Increase conversion rate from 3% to 5%
- Grow market share by 5% every year

## Requirements

- Experience in reducing churn by 20%
`,
  ],
});
