import { testRule } from "../../../../test/support/rule.ts";

testRule("experience/level", {
  fires: [
    `=== a.role.yaml
title: 初级工程师
experience: 3年以上开发经验
=== b.role.yaml
title: 高级工程师
experience: ⟦2年以上⟧开发经验
`,
    `=== a.role.yaml
title: 客服專員
experience: 3年以上客服經驗
=== b.role.yaml
title: 資深客服專員
experience: ⟦1年以上⟧客服經驗
`,
  ],
  silent: [
    `=== a.role.yaml
title: 初级工程师
experience: 1年以上开发经验
=== b.role.yaml
title: 高级工程师
experience: 5年以上开发经验
`,
    `=== a.role.yaml
title: 初级工程师
department: 研发部
experience: 3年以上开发经验
=== b.role.yaml
title: 高级工程师
department: 测试部
experience: 2年以上测试经验
`,
    `=== a.role.yaml
title: Junior Engineer
experience: 3+ years of experience
=== b.role.yaml
title: Senior Accountant
experience: 2+ years of experience
`,
  ],
});
