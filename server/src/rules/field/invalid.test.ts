import { testRule } from "../../../../test/support/rule.ts";

testRule("field/invalid", {
  fires: [
    `yaml
title: 客服经理
remote: ⟦sometimes⟧
`,
    `yaml
title: 客服经理
datePosted: ⟦2026-02-30⟧
`,
  ],
  silent: [
    `yaml
职位名称: 客服经理
所属部门: 客服中心
招聘人数: 2
`,
    `---
layout: job
tags: [a, b]
---
# 客服经理
`,
    `yaml
title: {zh-CN: 客服经理, en: Support Manager}
pay: {min: 8000, max: 12000, currency: CNY, period: month}
`,
  ],
});
