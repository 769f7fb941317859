import { testRule } from "../../../../test/support/rule.ts";

testRule("reporting/mismatch", {
  fires: [
    `=== a.role.md
# Lead Programmer

## Who you delegate to

You assign work to your direct reports:

- ⟦Engine Programmer⟧: rendering
- Tools Programmer: editors
=== b.role.md
# Shader Specialist

- **Reports to**: Lead Programmer
=== c.role.md
# Engine Programmer

- **Reports to**: Lead Programmer
=== d.role.md
# Tools Programmer

- **Reports to**: Lead Programmer
`,
    `=== a.role.md
# 人力资源主管 (HR Lead)

- **直接下级**：⟦无（通过制度管理）⟧
=== b.role.md
# 招聘专员

- **直接上级**：HR Lead
`,
    `=== a.role.yaml
title: Head of People
directReports: ⟦none⟧
=== b.role.yaml
title: Recruiter
reportsTo: Head of People
`,
    `=== a.role.yaml
title: 客服专员
reportsTo: ⟦培训主管⟧
=== b.role.md
# 客服经理

## 基础信息

- **直接下级**：质检专员、客服专员
=== c.role.yaml
title: 培训主管
directReports: ⟦[讲师]⟧
=== d.role.yaml
title: 讲师
reportsTo: 培训主管
=== e.role.yaml
title: 质检专员
reportsTo: 客服经理
`,
    `=== a.role.yaml
title: 客服专员
reportsTo: ⟦培训主管⟧
=== b.role.yaml
title: 客服经理
directReports: [客服专员]
=== c.role.yaml
title: 培训主管
`,
    `=== a.role.yaml
title: 客服专员
reportsTo: 客服经理
=== b.role.yaml
title: 客服经理
directReports: ⟦[质检专员]⟧
=== c.role.yaml
title: 质检专员
reportsTo: 客服经理
`,
  ],
  silent: [
    // A role without a title cannot be listed.
    `=== a.role.md
# 人力资源主管

- **直接下级**：招聘专员、培训专员
=== b.role.md
## 汇报关系

- 直接上级：人力资源主管
=== c.role.yaml
title: 招聘专员
reportsTo: 人力资源主管
=== d.role.yaml
title: 培训专员
reportsTo: 人力资源主管
`,
    `=== a.role.yaml
title: Head of People
directReports: none
=== b.role.yaml
department: People
reportsTo: Head of People
`,
    `=== a.role.yaml
title: 客服专员
reportsTo: 培训主管
=== b.role.md
## 基础信息

- **直接下级**：质检专员、客服专员
=== c.role.yaml
title: 培训主管
directReports: [客服专员]
`,
    `=== a.role.md
# 人力资源主管

- **直接下级**：待定
=== b.role.md
# 招聘专员

- **直接上级**：人力资源主管
`,
    `=== a.role.md
# 法务专员

- **直接下级**：无
=== b.role.md
# 法务经理

- **直接下级**：法务专员
`,
    `=== a.role.yaml
title: 客服专员
reportsTo: 客服经理
dottedLineTo: [培训主管]
=== b.role.yaml
title: 客服经理
directReports: [客服专员]
=== c.role.yaml
title: 培训主管
directReports: [客服专员]
`,
    `=== a.role.yaml
title: 客服专员
reportsTo: 客服经理
=== b.role.yaml
title: 客服经理
`,
    `=== a.role.yaml
title: 客服专员
organization: 甲公司
reportsTo: 店长
=== b.role.yaml
title: 客服经理
organization: 乙公司
directReports: [客服专员]
`,
  ],
});
