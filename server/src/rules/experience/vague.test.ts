import { testRule } from "../../../../test/support/rule.ts";

testRule("experience/vague", {
  fires: [
    `# 客服经理

## 任职资格

- ⟦多年客户服务经验⟧
`,
  ],
  silent: [
    `# 客服经理

## 加分项

- 有丰富的客服经验者优先

## 任职资格

- 3年以上工作经验
`,
    `# 客服经理

## 岗位职责

- 总结优秀客服的经验并推广
`,
    `# Support Manager

## Requirements

- Extensive experience with help desks and 4+ years of experience in support
`,
  ],
});
