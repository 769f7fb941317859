import { testRule } from "../../../../test/support/rule.ts";

testRule("privacy/unprotected", {
  fires: [
    `# 客服专员

## 岗位职责

- 登记和更新⟦客户基本信息⟧、档案资料
- 分析客户数据
`,
    `# 内容运营

## 岗位职责

- 结合⟦用户画像⟧策划选题
- 抽查聊天记录

## 法律法规

`,
    `# 薪酬专员

## 岗位职责

- 保管⟦员工档案⟧

## 任职资格

- 熟悉《劳动合同法》
`,
    `# 客服專員

## 工作內容

- 維護⟦客戶資料⟧與通話紀錄
`,
    `# Support Agent

## Responsibilities

- Maintain accurate ⟦customer records⟧ in the CRM
`,
    `yaml
title: 客服专员
sections:
  responsibilities:
    - 掌握客户的⟦个人嗜好⟧，整理⟦客户资料⟧
`
      .replace("⟦个人嗜好⟧", "§")
      .replace("⟦客户资料⟧", "客户资料")
      .replace("客户的§", "⟦客户的个人嗜好⟧"),
    `yaml
title: Clinic Assistant
sections:
  responsibilities:
    - Update ⟦patient records⟧ after each visit
`,
  ],
  silent: [
    `# 客服专员

## 岗位职责

- 登记和更新客户信息

## 保密要求

- 不向无关人员提供客户资料
`,
    `# 客服专员

## 岗位职责

- 登记客户信息，严格保密
`,
    `# 客服专员

## 岗位职责

- 按《个人信息保护法》登记客户信息
`,
    `# 客服专员

## 岗位职责

- 登记客户信息

## 法律法规知识

- 熟悉《消费者权益保护法》
`,
    `# 信息流优化师

## 岗位职责

- 投放用户信息流广告，输出用户洞察
- 收集行业信息、整理会议资料
- 建设客户信息系统，推进客户信息化
- 分析用户数据，提升留存
`,
    `# 客服专员

## 岗位职责

- 接听电话

## 应聘方式

- 请将个人资料发送至招聘邮箱，您的个人信息仅用于本次招聘
`,
    `# Backend Engineer

## Responsibilities

- Build the customer data platform
- Improve documentation and information flow

## Equal opportunity

We do not collect personal information on age or disability.
`,
    `# Data Steward

## Responsibilities

- Protect customer data and patient records
`,
    `---
kind: posting
---

# 客服专员

## 岗位职责

- 登记客户信息
`,
  ],
});
