import { testRule } from "../../../../test/support/rule.ts";

testRule("section/duplicate", {
  fires: [
    `【岗位职责】
1. 管理客服团队
【⟦岗位职责⟧】
1. 处理投诉
`,
  ],
  silent: [
    `# 客服经理

## 任职要求

- 大专及以上学历

## 任职资格

- 3年以上经验
`,
    `# 客服经理

## 团队的趣事

一

## 团队的趣事

二
`,
  ],
});
