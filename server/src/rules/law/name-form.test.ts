import { testRule } from "../../../../test/support/rule.ts";

testRule("law/name-form", {
  fires: [
    `# 客服总监

## 法律法规知识

- 熟悉《个人信息保护法》、⟦欧盟GDPR⟧，遵守GDPR
`,
    `# 客服专员

## 法律法规知识

- 熟悉⟦《消费者保护法》⟧
`,
    `# 人事专员

## 任职资格

- 熟悉⟦劳动法⟧、⟦劳动合同法⟧及社会保险政策，按劳动法办理离职
`,
    `# 人資專員

## 法規知識

- 熟悉⟦勞動基準法⟧
`,
    `# Compliance Analyst

## Qualifications

- Knows ⟦HIPPA⟧ and the GDPR
`,
    `yaml
title: 客服专员
laws: [劳动法]
sections:
  legal:
    - 了解⟦消费者权益保障法⟧
`,
    `yaml
title: Compliance Analyst
sections:
  legal:
    - Works to ⟦HIPPA⟧
`,
  ],
  silent: [
    `# 客服总监

## 法律法规知识

- 熟悉《个人信息保护法》《消法》和个保法、反诈法
- 熟悉欧盟《通用数据保护条例》（GDPR），并按GDPR处理请求
- 熟悉SOX、HIPAA
- 熟悉《劳动合同法》，按劳动合同法办理手续
`,
    `# 客服專員

## 法規知識

- 熟悉《消費者保護法》《個人資料保護法》
`,
    `# Privacy Lead

## Legal knowledge

- Knows the GDPR, PIPL and HIPAA
`,
    `yaml
title: 人事专员
laws: [劳动法, 劳动合同法]
`,
  ],
});
