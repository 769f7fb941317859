import { testRule } from "../../../../test/support/rule.ts";

testRule("kpi/goal-not-tracked", {
  fires: [
    `# 客户服务部总监

## 岗位职责

| 类别 | 岗位职责 | 工作目标 |
| --- | --- | --- |
| 研究客户 | 分析客户需求 | ⟦知情度⟧ 计划性 |
| 售后服务 | 处理投诉 | 低投诉率 处理及时度 |

## 考核指标

- 客户投诉率：≤1%
- 客户满意度：≥90%
`,
    `# 客服經理

## 工作內容

- 處理客訴。目標：⟦處理及時度⟧、客訴率

## 績效指標

- 客訴率：≤1%
`,
    `# Support Manager

## Responsibilities

| Area | Duties | Goal |
| --- | --- | --- |
| Quality | Review tickets | ⟦review coverage⟧, CSAT |

## KPIs

- CSAT: at least 90%
`,
    `yaml
title: 客服经理
sections:
  responsibilities:
    - 回访客户。目标：⟦回访及时度⟧
  kpi:
    - 客户满意度≥90%
`,
  ],
  silent: [
    `# 客服经理

## 岗位职责

| 类别 | 岗位职责 | 工作目标 |
| --- | --- | --- |
| 售后服务 | 处理投诉 | 低投诉率、客户满意度 |
| 制度建设 | 修订流程 | 每季度修订1次 |

## 考核指标

- 投诉率：≤1%
- 满意度：≥90%
`,
    `# 客服经理

## 岗位职责

- 回访客户。目标：回访及时度
`,
    `# Support Manager

## Responsibilities

- Handle complaints. Goal: happy customers who stay with us for many years

## KPIs

- CSAT: at least 90%
`,
  ],
});
