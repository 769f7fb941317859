import { testRule } from "../../../../test/support/rule.ts";

testRule("reporting/mismatch", {
  fires: [
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
