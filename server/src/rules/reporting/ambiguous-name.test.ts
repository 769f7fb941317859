import { testRule } from "../../../../test/support/rule.ts";

testRule("reporting/ambiguous-name", {
  fires: [
    `=== a.role.yaml
title: 客服专员
reportsTo: ⟦经理⟧
=== b.role.yaml
title: 客服经理
aliases: [经理]
=== c.role.yaml
title: 运营经理
aliases: [经理]
`,
  ],
  silent: [
    `=== a.role.yaml
title: 客服专员
reportsTo: 客服经理
=== 客服经理.role.md
# 客服经理
=== 客服经理.en.role.md
---
aliases: [客服经理]
---
# Support Manager
`,
    `=== a.role.yaml
title: 客服专员
organization: 甲公司
reportsTo: 客服经理
=== b.role.yaml
title: 客服经理
organization: 甲公司
=== c.role.yaml
title: 客服经理
organization: 乙公司
`,
  ],
});
