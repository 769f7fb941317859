import { testRule } from "../../../../test/support/rule.ts";

testRule("section/inline-only", {
  fires: [
    `# Contract Manager

## Responsibilities

- Draft supply, consulting and other agreements
- Sign a ⟦non-disclosure⟧ agreement and keep to it
`,
    `# 客服经理

## 岗位职责

- 严格⟦保密⟧客户资料，不得外传
`,
    `# 客服經理

## 工作技能

- 熟悉⟦《消費者權益保護法》⟧
`,
  ],
  silent: [
    // Kinds of contracts somebody drafts are no duty of secrecy.
    `# Contract Manager

## Responsibilities

- Draft supply, non-disclosure, consulting and other agreements
`,
    `# 客服经理

## 保密意识

- 严格保守商业秘密

## 法律法规知识

- 熟悉《劳动合同法》
`,
    `# 客服经理

## 岗位职责

- 修订《客服操作手册》
`,
    `---
kind: posting
---
# 客服经理

## 任职资格

- 熟悉《劳动合同法》
`,
  ],
});
