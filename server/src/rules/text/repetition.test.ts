import { testRule } from "../../../../test/support/rule.ts";

testRule("text/repetition", {
  fires: [
    "# 客服经理\n\n## 岗位职责\n\n- 每周汇总客户投诉并推动改进\n- 接听客户来电\n- ⟦每周汇总客户投诉，并推动改进。⟧\n",
    "# 客服经理\n\n## 岗位职责\n\n- 每周汇总客户投诉并推动改进\n\n## 岗位权限\n\n- ⟦负责每周汇总客户的投诉，推动改进⟧\n",
    "# 客服經理\n\n## 工作內容\n\n- 每週彙整客戶投訴並推動改善\n- ⟦每週彙整客戶的投訴，並推動改善⟧\n",
    "# Support Manager\n\n## Responsibilities\n\n- Summarise complaints every week and drive improvements\n- ⟦Summarise the complaints every week, and drive improvements.⟧\n",
    "yaml\ntitle: 客服经理\nsections:\n  responsibilities:\n    - 每周汇总客户投诉并推动改进\n    - ⟦每周汇总客户投诉，并推动改进⟧\n",
    "yaml\ntitle: Support Manager\nlanguage: en\nsections:\n  responsibilities:\n    - Summarise complaints every week and drive improvements\n    - ⟦Summarise complaints every week and drive improvements⟧\n",
    `=== rolewright.config.yaml
rules:
  text/repetition: { between: true }
=== a.role.md
# 客服总监

- **直接下级**：客服经理、质检经理
=== b.role.md
# 客服经理

- **直接上级**：客服总监

## 岗位职责

- 每周汇总客户投诉并推动改进
- 完成上级交办的其他工作任务
=== c.role.md
# 质检经理

- **直接上级**：客服总监

## 岗位职责

- ⟦负责每周汇总客户的投诉，并推动改进⟧
- 完成上级交办的其他工作任务
`,
  ],
  silent: [
    `=== a.role.md
# 客服总监

- **直接下级**：客服经理、质检经理
=== b.role.md
# 客服经理

## 岗位职责

- 每周汇总客户投诉并推动改进
=== c.role.md
# 质检经理

## 岗位职责

- 每周汇总客户投诉并推动改进
`,
    "# 客服经理\n\n## 岗位职责\n\n- 每周汇总客户投诉并推动改进\n- 每周汇总客户建议并推动改进\n",
    "# 客服经理\n\n## 岗位职责\n\n- 按时完成\n- 按时完成\n",
    "# 客服经理\n\n## 岗位职责\n\n入职时：\n\n1. 更新客服中心人员名册\n\n离职时：\n\n1. 更新客服中心人员名册\n",
    "# 客服经理\n\n## 岗位职责\n\n| 职责 | 标准 |\n| --- | --- |\n| 接听电话 | 按客服中心服务标准执行 |\n| 登记工单 | 按客服中心服务标准执行 |\n",
    "# Ladder\n\n## Junior Engineer\n\n### Responsibilities\n\n- Writes tests for every change before it is merged\n\n## Senior Engineer\n\n### Responsibilities\n\n- Writes tests for every change before it is merged\n",
    "# Support Manager\n\n## Responsibilities\n\n- Report weekly\n- Report weekly\n",
    "yaml\ntitle: 客服经理\nsections:\n  responsibilities:\n    - 每周汇总客户投诉并推动改进\n    - 每月汇总客户投诉并推动改进\n",
  ],
});
