import { testRule } from "../../../../test/support/rule.ts";

testRule("section/missing", {
  fires: [
    `# ⟦客服经理⟧

## 岗位职责

- 管理客服团队
`,
    `# ⟦客服經理⟧

## 工作內容

- 管理客服團隊
`,
    `yaml
title: ⟦客服经理⟧
sections:
  responsibilities: [管理客服团队]
`,
    `---
kind: posting
---
# ⟦客服经理⟧

## 任职资格

- 大专及以上学历
=== rolewright.config.yaml
extends: posting-cn
`,
  ],
  silent: [
    `# Sales Manager

Company: Alder
Location: Atlanta, GA

## Responsibilities

- Grow revenue

## Requirements

- 5 years in sales

To apply, send a résumé to hr@alder.example.
=== rolewright.config.yaml
extends: posting-us
`,
    `# Head of Mathematics

- Department: Mathematics
- Reports to: Head

## Key accountabilities

- Lead the department
=== rolewright.config.yaml
extends: minimal
`,
    `---
kind: reference
---
# 客服经理的一天
`,
    `# 客服经理

## 岗位职责

- 管理客服团队
=== rolewright.config.yaml
extends: minimal
`,
    `yaml
title: 客服经理
sections: [
  responsibilities
`,
    `# 客服经理

## 岗位职责

- 管理客服团队

\`\`\`
没有结束的代码块
`,
  ],
});
