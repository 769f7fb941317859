import { testRule } from "../../../../test/support/rule.ts";

testRule("kpi/conflict", {
  fires: [
    `# 客服经理

## 岗位职责

- 处理重大投诉，客户满意度达到95%以上
- 每月抽检服务质量，⟦客户满意度稳定在90%以上⟧
`,
    `# 客服经理

## 岗位职责

- 维护客户关系，满意度不低于90%

## 考核指标

- ⟦客户满意度：≥95%⟧，按季度考核
- 接通率：≥90%
`,
    `# 客服经理

## 工作內容

- 控管客訴率，客訴率低於1%

## 績效指標

- ⟦客訴率≤2%⟧
`,
    `# 客服主管

## 岗位职责

- 首次响应时长控制在1分钟以内

## 考核指标

| 指标 | 目标值 | 权重 |
| --- | --- | --- |
| ⟦首次响应时长⟧ | ≤90秒 | 40% |
| 客户满意度 | ≥90% | 60% |
`,
    `# Support Manager

## Responsibilities

- Keep CSAT at or above 90%

## KPIs

- ⟦Customer satisfaction: at least 95%⟧
`,
    `yaml
title: 客服经理
metrics:
  - { name: 客户满意度, op: ">=", value: 95, unit: "%" }
sections:
  responsibilities:
    - 提升服务质量，⟦客户满意度不低于90%⟧
`,
  ],
  silent: [
    `# 客服经理

## 岗位职责

- 客户满意度达到95%以上

## 考核指标

- 客户满意度：≥95%
- 员工满意度：≥85%
- 响应时长：≤2分钟
- 首次响应时长：≤120秒
`,
    `# 客服经理

## 考核指标

- 电话渠道客户满意度：≥90%
- 在线渠道客户满意度：≥95%
- 一线客服：接通率≥85%
- VIP专线：接通率≥95%
- 20秒接通率：≥80%
`,
    `# 客服经理

## 考核指标

- 客户满意度：达标90%，优秀95%
- 月度投诉率：≤1%
- 年度投诉率：≤0.8%
- 投诉率：较上年降低20%
`,
    `# 客服经理

## 岗位职责

- 制定服务标准（如响应时长≤15秒、问题解决率≥90%）

## 考核指标

- 问题解决率：≥85%
- 响应时长：≤30秒
`,
    `# 客服经理

## 考核指标

- 客户满意度：≥90%

## 加分项

- 曾带领团队将客户满意度提升至98%
`,
    `# Support Manager

## KPIs

- Chat: CSAT of 95%
- Phone: CSAT of 90%
- First-year CSAT: 85%
- Churn: below 2% per month
- Annual churn: below 15%
`,
    `# 客服经理

## 考核指标

- 1月：客户满意度≥85%
- 6月：客户满意度≥90%
- 第二阶段客户满意度≥92%
- 培训按计划完成，完成率≥95%
- 预算按计划执行，完成率≥90%
- 目前投诉率为2%
- 投诉率控制在1%以内
`,
    `# Support Manager

## KPIs

- Month 3: CSAT of at least 80%
- Month 6: CSAT of at least 90%
`,
    `# Customer Engineer

## IC1

- Achieves 105% NDR

## IC2

- Achieves 110% NDR
`,
  ],
});
