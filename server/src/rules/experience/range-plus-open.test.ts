import { testRule } from "../../../../test/support/rule.ts";

testRule("experience/range-plus-open", {
  fires: [
    `# 客服经理

## 任职资格

- ⟦3-5年以上⟧客服工作经验
`,
    `# 客服經理

## 任用資格

- ⟦三至五年以上⟧客服工作經驗
`,
  ],
  silent: [
    `# 客服经理

## 任职资格

- 3-5年客服工作经验
- 至少2年团队管理经验
`,
    `# Support Manager

## Requirements

- At least 5 years of experience in customer support
`,
  ],
});
