import { testRule } from "../../../../test/support/rule.ts";

testRule("kpi/no-target", {
  fires: [
    `# 客服经理

## 考核指标

- ⟦服务任务完成率⟧
- 客户满意度（90%以上）
- 客户续约率
- 低事故率，低投诉率
`,
    `# 客服经理

## 岗位职责

- 设计团队绩效考核体系（结合⟦响应时效、解决率、客户满意度⟧等指标）
- 关注客服运营数据，如⟦平均处理时长、接通率⟧等，优化流程
- 明确各阶段服务目标（如Q1提升⟦解决率⟧），并拆解为月度任务
`,
    `# 客服總監

## 工作內容

- 規劃客服策略，明確核心指標（如⟦NPS淨推薦值、客戶生命週期價值⟧）與實施路徑
`,
    `# 客服总监

## 岗位职责

- 设定并⟦监控服务绩效指标⟧
`,
    `# Support Manager

## KPIs

- ⟦CSAT⟧
- First response time
- Churn below 2%
`,
    `# Support Manager

## Responsibilities

- Accountable for ⟦CSAT and first response time⟧
`,
    `# 客服经理

## 考核指标

| 指标 | 权重 |
| --- | --- |
| ⟦客户满意度⟧ | 60% |
| 接通率 | 40% |
`,
    `yaml
title: 客服经理
metrics: [⟦客户满意度⟧, 接通率]
sections:
  responsibilities:
    - 管理客服团队
`,
  ],
  silent: [
    `# 客服经理

## 岗位职责

- 关注客户满意度、接通率等关键指标
- 提升客户满意度，增强客户忠诚度
- 开展客户满意度调查

## 考核指标

- 客户满意度：≥90%，按季度考核
- 接通率：≥85%
- 团队客户满意度：见上
`,
    `# 客服经理

## 考核指标

| 指标 | 目标值 | 权重 |
| --- | --- | --- |
| 客户满意度 | ≥90% | 60% |
| 接通率 | 85% | 40% |
`,
    `# 客服经理

## 岗位职责

- 持续提升客户满意度和问题解决率
- 提高工作效率，降低差错率

## 技能要求

- 熟悉接通率、满意度、平均处理时长等客服核心指标
- 有绩效考核体系搭建经验

## 薪酬福利

- 绩效奖金与客户满意度、接通率等考核指标挂钩
`,
    `# 客服经理

## 考核指标

- 客户满意度、接通率等指标及目标值以年度绩效责任书为准
`,
    `# 数据分析师

## 岗位职责

- 搭建核心指标看板（转化率、留存率、复购率）

## 加分项

- 主导过指标（转化率、留存率）提升项目
`,
    `# Data Analyst

## Responsibilities

- Build dashboards for key metrics (churn, conversion rate, DAU)
- Improve customer satisfaction

## Requirements

- Familiar with KPIs such as ARR, churn and CAC
`,
    `# Support Manager

## KPIs

- [Customer satisfaction](https://example.com/kpi#csat)
- Views attributed to brand awareness efforts
- CSAT of at least 90%, measured every quarter
`,
    `yaml
title: 客服经理
metrics:
  - { name: 客户满意度, op: ">=", value: 90, unit: "%" }
  - 接通率≥85%
sections:
  responsibilities:
    - 关注客户满意度、接通率等关键指标
`,
  ],
});
