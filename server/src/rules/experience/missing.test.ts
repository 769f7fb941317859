import { testRule } from "../../../../test/support/rule.ts";

testRule("experience/missing", {
  fires: [
    `# 客服專員

## ⟦條件要求⟧

- 專科以上學歷
`,
    `# Support Agent

## ⟦Requirements⟧

- Clear spoken English
`,
  ],
  silent: [
    "# 数据分析实习生\n\n## 任职要求\n\n- 本科在读，每周到岗4天\n",
    "# 司机\n\n## 任职要求\n\n- 持A1驾驶证，驾龄5年以上\n",
    "# Marketing Intern\n\n## Requirements\n\n- Studies for a degree\n",
    `# 客服专员

## 岗位职责

- 答复客户咨询
`,
    `# 客服专员

## 任职资格

- 有丰富的客服工作经验
`,
    `---
experience: 3
---
# 客服专员

## 任职资格

- 大专及以上学历
`,
    `# 客服專員

## 條件要求

- 經歷不拘
`,
    `---
kind: occupation
---
# 客服专员

## 任职资格

- 大专及以上学历
`,
  ],
});
