import { testRule } from "../../../../test/support/rule.ts";

testRule("pay/unit-missing", {
  fires: [
    `⟦2-3万⟧

【基础信息】
职位名称：客服主管
`,
    `# 客服主管

⟦1.5-2.5万⟧ | 杭州 | 大专

## 岗位职责

- 管理客服团队
`,
    `# 客服主任

⟦5-6萬⟧

## 工作內容

- 帶領客服團隊
`,
    `# Support Manager

## Compensation

⟦$5,000 - $6,000⟧
`,
    `# Support Manager

## Compensation

Salary: ⟦60,000 - 75,000 per year⟧
`,
    `yaml
title: Support Manager
pay: ⟦{min: 60000, max: 75000, period: year}⟧
`,
  ],
  silent: [
    "# 客服主管\n\n15-25K\n",
    "# 客服主管\n\n15-25K·14薪·上海\n",
    "# 客服主管\n\n2-3万/月\n",
    "# 客服主管\n\n月薪2-3万\n",
    "# 客服主管\n\n15000-25000元\n",
    "# 客服主管\n\n## 基础信息\n\n- **薪资范围**：2-3万\n",
    "# 客服主管\n\n## 薪酬\n\n2-3万，五险一金\n",
    "# 客服主管\n\n- 年薪：12万\n- 办公地点：世纪大厦1901\n",
    "# 客服主管\n\n## 岗位职责\n\n- 管理3000万元预算\n- 跟进千万级系统采购\n",
    "# 店员\n\n## 薪资待遇\n\n- 月薪5000-8000元\n- 全勤奖200元，餐补15元/天，节日福利500元\n",
    "# Intern\n\n## Compensation\n\nStipend of $6,000 for the summer. Phone: $800.\n",
    "# 客服主任\n\n## 工作待遇\n\n月薪 35,000~45,000 元\n",
    "# Support Manager\n\n## Compensation\n\n$90,000 - $110,000\n",
    "# Support Manager\n\n## Compensation\n\n$28.50 - $31.00\n",
    "# Support Manager\n\n## Compensation\n\nCompetitive salary\n",
    "yaml\ntitle: 客服主管\npay: {min: 20000, max: 30000}\n",
    "yaml\ntitle: Support Manager\npay: {min: 60000, max: 75000, currency: USD}\n",
  ],
});
