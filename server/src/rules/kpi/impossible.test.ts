import { testRule } from "../../../../test/support/rule.ts";

testRule("kpi/impossible", {
  fires: [
    `# 客服经理

## 考核指标

- 客户满意度：⟦≥110%⟧
- 投诉率：≤1%
`,
    `# 客服經理

## 績效指標

- 顧客滿意度：⟦超過100%⟧
`,
    `# 客服经理

## 岗位职责

- 负责服务质量，NPS⟦不低于120⟧
- 服务评价，客户满意度⟦达到5.5/5⟧
`,
    `# Support Manager

## KPIs

- Customer satisfaction: ⟦at least 105%⟧
- Uptime: 99.99%
`,
    `yaml
title: 客服经理
sections:
  kpi:
    - 接通率⟦≥120%⟧
`,
  ],
  silent: [
    `# 销售经理

## 考核指标

- 目标达成率：≥110%
- 销售额增长率：≥120%
- 任务完成率：100%
- 投资回报率：≥150%
- 净收入留存率：≥115%
- 客户满意度：100%
- 客户满意度：较上年提升120%
- 服务水平：80/20
`,
    `# Account Manager

## KPIs

- NRR: at least 115%
- Quota attainment: 110%
- CSAT: 4.5/5
- NPS: 60+
`,
  ],
});
