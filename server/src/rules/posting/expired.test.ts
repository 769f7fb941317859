import { testRule } from "../../../../test/support/rule.ts";

// As of 2026-11-21.
testRule("posting/expired", {
  fires: [
    `---
kind: posting
validThrough: ⟦2026-10-31⟧
---
# 客服专员
`,
    `---
kind: posting
---
# 客服专员

- 截止日期：⟦2026年11月20日⟧
`,
    `yaml
kind: posting
title: 客服專員
應徵截止日: "⟦2026-11-20⟧"
`,
    `yaml
kind: posting
title: Support Agent
datePosted: 2026-12-10
validThrough: ⟦2026-12-01⟧
`,
    `# Support Agent

**Closing date:** ⟦31 October 2026⟧
=== rolewright.config.yaml
extends: posting-us
`,
    `---
kind: posting
validThrough: ⟦2026-12-31⟧
---
# Support Agent
=== rolewright.config.yaml
asOf: 2027-01-01
`,
  ],
  silent: [
    // The last day counts.
    `---
kind: posting
validThrough: 2026-11-21
datePosted: 2026-11-21
---
# 客服专员
`,
    // When a document about a position ends is another matter.
    `---
validThrough: 2026-01-01
---
# 客服专员
`,
    `---
kind: posting
---
# 客服专员

- 有效期：长期
`,
    // No such day, and an order nobody knows: field/invalid's.
    `---
kind: posting
validThrough: 2026-02-31
---
# Support Agent

- Closing date: 10/11/2026
`,
    `---
kind: posting
validThrough: 2026-12-31T18:00:00+08:00
---
# 客服专员
`,
  ],
});
