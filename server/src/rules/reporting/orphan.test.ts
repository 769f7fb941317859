import { testRule } from "../../../../test/support/rule.ts";

testRule("reporting/orphan", {
  fires: [
    `=== a.role.yaml
title: ⟦甲⟧
=== b.role.yaml
title: 乙
root: true
=== rolewright.config.yaml
extends: minimal
`,
  ],
  silent: [
    `=== a.role.yaml
title: 甲
=== rolewright.config.yaml
extends: minimal
`,
    `=== a.role.yaml
title: 甲
=== b.role.yaml
title: 乙
root: true
directReports: [甲]
=== rolewright.config.yaml
extends: minimal
`,
    `=== a.role.yaml
title: 甲
external: true
=== b.role.yaml
title: 乙
root: true
=== rolewright.config.yaml
extends: minimal
`,
    `=== a.role.yaml
title: 甲
=== b.role.yaml
title: 乙
root: true
`,
  ],
});
