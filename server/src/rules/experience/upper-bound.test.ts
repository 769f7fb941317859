import { testRule } from "../../../../test/support/rule.ts";

testRule("experience/upper-bound", {
  fires: [
    `# 客服经理

## 经验要求

⟦1-3年⟧客服工作经验。
`,
    `# Support Agent

## Requirements

- ⟦Up to 2 years⟧ of experience in customer support
`,
  ],
  silent: [
    `# 客服经理

## 经验要求

5年客服工作经验。
`,
    `# 客服专员

## 任职资格

- 应届毕业生亦可，经验不限
`,
    `# 客服经理

## 加分项

- 3-5年客服经验者优先
`,
    `# Support Manager

## Requirements

- 5 years of experience in customer support
`,
  ],
});
