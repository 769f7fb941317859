import { testRule } from "../../../../test/support/rule.ts";

testRule("education/inconsistent", {
  fires: [
    `---
education: 大专
---
# 客服经理

## 学历要求

⟦本科及以上学历⟧。
`,
    `# 客服總監

## 學歷要求

大學以上。

## 條件要求

- ⟦碩士以上⟧
`,
  ],
  silent: [
    `# 客服经理

## 学历要求

本科及以上学历，硕士优先。

## 任职资格

- 本科以上，市场营销相关专业
`,
    `# 客服经理

## 学历要求

本科及以上学历；能力突出者可放宽至大专。
`,
    `# Data Scientist

## Requirements

- Bachelor's degree in statistics

## Preferred

- Master's degree or PhD
`,
    `# 讲师

## 岗位职责

- 为本科生、硕士生授课

## 学历要求

博士学历。
`,
  ],
});
