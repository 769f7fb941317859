import { testRule } from "../../../../test/support/rule.ts";

testRule("pay/conflict", {
  fires: [
    `---
pay: 15-25K
---
# 客服主管

## 薪酬

月薪⟦18-28K⟧
`,
    `# 客服主管

20-30K

## 薪酬待遇

薪资范围：⟦15-20K⟧，五险一金
`,
    `# 客服主管

- 月薪：20-30K

## 薪酬待遇

年薪⟦20-25万⟧
`,
    `# 客服主管

15-25K·14薪

## 薪酬待遇

- ⟦13薪⟧，五险一金
`,
    `# 客服主任

- 月薪：35,000~45,000 元

## 工作待遇

月薪⟦40,000~50,000 元⟧
`,
    `---
pay: $90,000 - $110,000 per year
---
# Support Manager

## Compensation

The salary for this role is ⟦$95,000 - $120,000 per year⟧.
`,
    `yaml
title: Support Manager
pay: {min: 90000, max: 110000, currency: USD, period: year}
sections:
  pay: The salary for this position is ⟦$95,000 to $120,000 per year⟧.
`,
    `yaml
title: 客服主管
pay: {min: 15000, max: 25000, period: month}
sections:
  pay: [月薪⟦20-30K⟧, 五险一金]
`,
  ],
  silent: [
    "---\npay: 15-25K\n---\n# 客服主管\n\n## 薪酬\n\n月薪15000-25000元\n",
    // By the year with fourteen salaries.
    "# 客服主管\n\n15-25K·14薪\n\n## 薪酬\n\n年薪21-35万\n",
    "# 客服主管\n\n20-30K\n\n## 薪酬\n\n年薪25-40万\n",
    // The fixed part and the whole.
    "# 客服主管\n\n8-15K\n\n## 薪酬\n\n底薪6000元+提成\n",
    // Levels, cities, probation.
    "# 客服专员\n\n6-12K\n\n## 薪酬\n\n- 初级：6-8K\n- 高级：9-12K\n",
    "# 客服专员\n\n6-12K\n\n## 薪酬\n\n北京月薪8-12K\n",
    "# 客服专员\n\n6-12K\n\n## 薪酬\n\n试用期月薪5000元\n",
    // One end of the same range; one figure in it.
    "# 客服主管\n\n20-30K\n\n## 薪酬\n\n月薪20K起\n",
    "# 客服主管\n\n15-25K·13薪\n\n## 薪酬\n\n- 年底双薪\n",
    // Other money.
    "# 客服主管\n\n20-30K\n\n## 薪酬\n\n年终奖3万元，餐补500元/月\n",
    "# 客服主管\n\n20-30K\n\n## 岗位职责\n\n- 管理500万元预算\n",
    "# 客服主管\n\n月薪20-30K（税前）\n\n## 薪酬\n\n税后16-24K\n",
    "---\npay: $45 - $53 an hour\n---\n# Support Manager\n\n## Compensation\n\n$93,600 - $110,000 per year\n",
    "---\npay: $90,000 - $110,000\n---\n# Support Manager\n\n## Compensation\n\nIn San Francisco the salary is $110,000 - $130,000. OTE $150k.\n",
    "---\npay: $120,000 - $150,000\n---\n# Account Executive\n\n## Compensation\n\nThe base salary range is $120,000 - $140,000. OTE is $150,000 - $175,000.\n",
    "---\npay: $120,000 - $150,000\n---\n# Support Manager\n\n## Salary\n\n### California\n\n$130,000 - $150,000 per year\n\n### Texas\n\n$120,000 - $135,000 per year\n",
    "# 客服专员\n\n- 转正薪资：6000-8000元\n- 实习工资：3000-4000元\n",
    "# 客服专员\n\n6-12K\n\n## 薪酬\n\n月薪6-8K（初级）\n",
    "yaml\ntitle: Support Manager\npay: $90k - $110k\nsections:\n  pay: The salary is $90,000 - $110,000 per year.\n",
  ],
});
