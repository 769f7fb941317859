import { testRule } from "../../../../test/support/rule.ts";

testRule("experience/nested", {
  fires: [
    `yaml
title: 客服经理
sections:
  experience:
    - 三年以上客服经验，其中⟦五年以上⟧管理经验
`,
    `# 客服經理

## 經驗要求

3年以上客服工作經驗，其中⟦4年以上⟧團隊管理經驗。
`,
  ],
  silent: [
    `# 客服经理

## 经验要求

8-10年客服经验，其中至少9年呼叫中心经验。
`,
    `# 客服经理

## 经验要求

3年以上客服经验。

## 加分项

5年以上管理经验者优先。
`,
    `# Support Manager

## Experience

5+ years of support experience, including 5+ years in retail.
`,
  ],
});
