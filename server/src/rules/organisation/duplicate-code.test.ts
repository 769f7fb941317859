import { testRule } from "../../../../test/support/rule.ts";

testRule("organisation/duplicate-code", {
  fires: [
    `=== a.role.yaml
title: 甲
code: KF-01
=== b.role.yaml
title: 乙
code: ⟦kf-01⟧
=== c.role.yaml
title: 丙
code: ⟦KF-01⟧
`,
  ],
  silent: [
    `=== a.role.yaml
title: 甲
code: KF-01
organization: 甲公司
=== b.role.yaml
title: 乙
code: KF-01
organization: 乙公司
`,
    `=== 甲.role.yaml
title: 甲
code: KF-01
=== 甲.en.role.yaml
title: First
code: KF-01
`,
  ],
});
