import { testRule } from "../../../../test/support/rule.ts";

testRule("field/duplicate", {
  fires: [
    `【基础信息】
职位名称:客服总监
⟦岗位名称⟧:客服总监
`,
    `yaml
title: 客服经理
reportsTo: 客服总监
⟦直接上级⟧: 运营总监
`,
  ],
  silent: [
    `# 客服经理

## 基础信息

- **岗位名称**：客服经理
- **所属部门**：客服中心
`,
    `yaml
title: 客服经理
certificates: [心理咨询师]
`,
    `---
title: Support Manager
---
# Support Manager

- **Job title:** {{ page.title }}
`,
  ],
});
