import { testRule } from "../../../../test/support/rule.ts";

testRule("section/duplicate", {
  fires: [
    `【岗位职责】
1. 管理客服团队
【⟦岗位职责⟧】
1. 处理投诉
`,
    "# Support Manager\n\n## Key Skills\n\n- Patience\n\n## ⟦ＫＥＹ　ｓｋｉｌｌｓ⟧\n\n- Tact\n",
  ],
  silent: [
    `# 客服经理

## 任职要求

- 大专及以上学历

## 任职资格

- 3年以上经验
`,
    "# 客服梯队\n\n## 初级专员\n\n### 岗位职责\n\n- 值班\n\n## 高级专员\n\n### 岗位职责\n\n- 带班\n",
    `# 客服经理

## 团队的趣事

一

## 团队的趣事

二
`,
  ],
});
