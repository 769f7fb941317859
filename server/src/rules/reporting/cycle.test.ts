import { testRule } from "../../../../test/support/rule.ts";

testRule("reporting/cycle", {
  fires: [
    `=== a.role.yaml
title: 甲
reportsTo: ⟦乙⟧
=== b.role.yaml
title: 乙
reportsTo: 丙
=== c.role.yaml
title: 丙
reportsTo: 甲
`,
  ],
  silent: [
    `=== a.role.yaml
title: 甲
reportsTo: 乙
=== b.role.yaml
title: 乙
dottedLineTo: [甲]
root: true
`,
    `yaml
title: 甲
reportsTo: 甲
`,
  ],
});
