import { testRule } from "../../../../test/support/rule.ts";

testRule("organisation/duplicate-title", {
  fires: [
    `=== a.role.yaml
title: 客服经理
=== b.role.yaml
title: ⟦客服 经理⟧
`,
  ],
  silent: [
    `=== a.role.yaml
title: 客服经理
---
title: 客服专员
`,
    `=== a.role.yaml
title: 客服经理
code: KF-01
=== b.role.yaml
title: 客服经理
translationOf: KF-01
`,
  ],
});
