import { testRule } from "../../../../test/support/rule.ts";

testRule("career/undefined-role", {
  fires: [
    `yaml
title: 客服经理
careerPath:
  up: [⟦客服总监⟧]
  lateral: [⟦培训经理⟧]
`,
  ],
  silent: [
    `# 客服经理

## 基础信息

- **直接上级**：客服总监

## 职业发展

- 纵向晋升：客服总监
`,
    `# 客服经理

## 职业发展

- 公司提供管理培训，支持参加行业会议
`,
    `=== a.role.yaml
title: 客服经理
careerPath:
  up: [客服总监]
=== rolewright.config.yaml
external: [客服总监]
`,
  ],
});
