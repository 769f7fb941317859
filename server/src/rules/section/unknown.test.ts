import { testRule } from "../../../../test/support/rule.ts";

testRule("section/unknown", {
  fires: [
    `# 客服经理

## ⟦保密意思⟧

- 保守秘密
`,
  ],
  silent: [
    `# 客服经理

## 我们的故事

很久以前
`,
    `# Support Manager

## Our story

Once upon a time
`,
    `# 客服经理

## 保密意识

- 保守秘密
`,
  ],
});
