import { testRule } from "../../../../test/support/rule.ts";

testRule("experience/upper-bound", {
  fires: [
    "# 运营\n\n8-10K　　杭州　　⟦3-5年⟧　　本科\n\n## 任职要求\n\n- 3-5年新媒体运营经验\n",
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
    "# Phlebotomist\n\n## Requirements\n\n- 0-1 year of experience\n",
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
