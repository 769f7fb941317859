import { testRule } from "../../../../test/support/rule.ts";

testRule("i18n/locale-mismatch", {
  fires: [
    `# 客服主管

## 工作內容

- 負責服務⟦質量⟧監督，維護客戶信息
- 使用客服軟件處理諮詢
`,
    `# ⟦數據⟧分析師

## 工作內容

- 分析用戶數據，優化投放渠道
`,
    `yaml
title: 客服主管
sections:
  responsibilities: [维护⟦伺服器⟧与网路, 使用公司软体]
`,
    // Read through annotations that were scraped along
    `# 客服主管

## 工作內容

- 負責服務⟦質(zhì)量⟧監督，維護崗(gǎng)位信息
`,
  ],
  silent: [
    `# 客服主管

## 工作內容

- 負責服務品質監督，維護客戶資料
- 使用客服軟體處理諮詢
`,
    // One word may be a quotation, weak ones count half.
    `# 客服主管

## 工作內容

- 負責用戶回饋，參與專案
- 維護數據報表
`,
    `# 客服主管

## 岗位职责

- 监督服务质量，维护客户信息，使用客服软件
- 关注品质、资讯与使用者体验
`,
    `# 家具导购

## 岗位职责

- 介绍软体家具，销售软体沙发和软体床
- 维护路由与交换：网路由公司统一管理
`,
    `# Support Lead

## Responsibilities

- Watch the quality of service
`,
    `# 客服主管

## 工作內容

- 負責服務質量監督，使用客服軟件
=== rolewright.config.yaml
rules: {"i18n/locale-mismatch": {allow: [質量]}}
`,
  ],
});
