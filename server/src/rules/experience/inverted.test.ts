import { testRule } from "../../../../test/support/rule.ts";

testRule("experience/inverted", {
  fires: [
    `# 客服经理

## 经验要求

⟦五至三年⟧客服工作经验。
`,
    `# Support Manager

## Requirements

- ⟦7 to 5 years⟧ of experience in customer support
`,
  ],
  silent: [
    `# 客服经理

## 经验要求

3至5年客服工作经验。
`,
    `# 客服经理

## 岗位职责

- 2025-2023年度对比分析
`,
    `# Support Manager

## Requirements

- 5 to 7 years of experience in customer support
`,
  ],
});
