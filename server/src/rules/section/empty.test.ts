import { testRule } from "../../../../test/support/rule.ts";

testRule("section/empty", {
  fires: [
    `【⟦保密意识⟧】
【岗位职责】
1. 管理客服团队
`,
    `yaml
title: 客服经理
sections:
  ⟦confidentiality⟧: []
`,
  ],
  silent: [
    "# 会计\n\n职位信息：\n岗位职责：\n- 记账\n\n任职要求：\n- 大专\n",
    "# 会计\n\n## 职位描述\n\n## 岗位职责\n\n- 记账\n",
    `# 客服经理

## 基础信息

| 项目 | 内容 |
| --- | --- |
| 所属部门 | 客服中心 |
`,
    `# 客服经理

## 任职资格

### 学历

本科
`,
  ],
});
