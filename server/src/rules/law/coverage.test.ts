import { testRule } from "../../../../test/support/rule.ts";

testRule("law/coverage", {
  fires: [
    `# 客服专员

## 岗位职责

- 登记和更新⟦客户信息⟧

## 法律法规知识

- 熟悉《消费者权益保护法》
`,
    `# 客服專員

## 工作內容

- 維護⟦客戶資料⟧

## 法規知識

- 熟悉《消費者保護法》
`,
    `# Support Agent

## Responsibilities

- Maintain ⟦customer records⟧

## Legal knowledge

- Knows consumer law
`,
    // Only the law on personal information where data goes abroad.
    `# 客服总监

## 法律法规知识

- 熟悉《个人信息保护法》，确保⟦跨境服务⟧合规
`,
    `yaml
title: 客服专员
sections:
  responsibilities:
    - 保管⟦会员资料⟧
  legal:
    - 熟悉《广告法》
`,
    `yaml
title: Clinic Assistant
sections:
  responsibilities:
    - Update ⟦patient records⟧
  legal:
    - Knows employment law
`,
  ],
  silent: [
    `# 客服专员

## 岗位职责

- 登记客户信息

## 法律法规知识

- 熟悉《个人信息保护法》《消费者权益保护法》
`,
    `# 客服专员

## 岗位职责

- 登记客户信息

## 法律法规知识

- 了解个人信息保护方面的规定
`,
    // Neither law nor confidentiality: privacy/unprotected speaks.
    `# 客服专员

## 岗位职责

- 登记客户信息
`,
    `# 会计

## 岗位职责

- 编制报表

## 法律法规知识

- 熟悉《会计法》
`,
    `# 客服总监

## 法律法规知识

- 熟悉《个人信息保护法》《数据安全法》，确保跨境服务合规
`,
    `# Support Agent

## Responsibilities

- Maintain customer records

## Legal knowledge

- Knows the GDPR
`,
  ],
});
