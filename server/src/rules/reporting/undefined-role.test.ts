import { testRule } from "../../../../test/support/rule.ts";

testRule("reporting/undefined-role", {
  fires: [
    `=== a.role.md
# 客服经理

## 基础信息

- **直接上级**：⟦客户服务总临⟧
=== b.role.md
# 客户服务总监

## 基础信息

- **直接上级**：无
=== rolewright.config.yaml
extends: minimal
vocabulary:
  roles:
    客户服务总监: [服务负责人]
`,
    `=== a.role.yaml
title: Support Agent
reportsTo: ⟦Suport Manager⟧
=== b.role.yaml
title: Support Manager
root: true
`,
    `【基础信息】
岗位名称：客服经理
直接上级：⟦客服总监⟧
直接下级：⟦客服专员⟧、⟦质检专员⟧
`,
    `# 客服經理

## 基本資料

- **直屬主管**：⟦客服總監⟧
`,
    `yaml
title: Support Manager
reportsTo:
  role: ⟦Head of Support⟧
`,
  ],
  silent: [
    `# 客服经理

## 基础信息

- **直接上级**：无
- **直接下级**：无
`,
    `# 客服经理

## 基础信息

- **直接下级**：7人
`,
    `=== a.role.md
# 客服经理

## 基础信息

- **直接上级**：COO
=== b.role.md
# 首席运营官
`,
    `yaml
title: 客服经理
reportsTo:
  role: 集团总部
  external: true
`,
    `---
kind: posting
---
# Support Manager

## Basic information

- **Reports to**: Head of Support
`,
    `=== a.role.md
# 客服经理

## 基础信息

- **直接上级**：KF-01
=== b.role.md
# 客服总监

## 基础信息

- **岗位编码**：KF-01
`,
  ],
});
