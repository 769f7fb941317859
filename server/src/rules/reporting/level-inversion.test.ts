import { testRule } from "../../../../test/support/rule.ts";

/** Two roles: one and its superior. */
const pair = (title: string, superior: string, also = "", above = ""): string => `=== a.role.yaml
title: ${title}
reportsTo: ${superior}
${also}
=== b.role.yaml
title: ${superior.replace(/[⟦⟧]/gu, "")}
root: true
${above}
`;

testRule("reporting/level-inversion", {
  fires: [
    pair("客服经理", "⟦客服专员⟧"),
    pair("運營總監", "⟦客服經理⟧"),
    pair("Engineering Director", "⟦Engineering Manager⟧"),
    pair("Director of Support", "⟦Support Team Lead⟧"),
    pair("高级工程师", "⟦初级工程师⟧"),
    pair("Senior Accountant", "⟦Accountant⟧"),
    pair("算法工程师", "⟦平台负责人⟧", "level: P7", "level: P6"),
    pair("算法工程师", "⟦平台负责人⟧", "薪级: P7", "薪级: P6"),
    pair("华东店长", "⟦华东巡店员⟧", "level: 经理", "level: 专员"),
    pair("首席财务官", "⟦财务经理⟧"),
    pair("总经理", "⟦客服总监⟧"),
    `=== a.role.md
# 客服经理

## 基础信息

- **直接上级**：⟦客服专员⟧
=== b.role.md
# 客服专员
`,
    `=== a.role.yaml
title: ⟦客服经理⟧
=== b.role.yaml
title: 客服专员
directReports: [客服经理]
`,
  ],
  silent: [
    // the usual way up, and one rung
    pair("客服专员", "客服经理"),
    pair("客服经理", "运营经理"),
    pair("Engineering Manager", "Director of Engineering"),
    // unknown rungs
    pair("客服经理", "店长"),
    pair("技术经理", "总工程师"),
    pair("Engineering Director", "Head of Product"),
    // other schemes
    pair("Senior Vice President", "Managing Director"),
    pair("Vice President", "Director"),
    pair("产品经理", "产品组长"),
    pair("Account Manager", "Sales Team Lead"),
    pair("客戶關係經理", "客服主管", "language: zh-TW", "language: zh-TW"),
    pair("算法工程师", "平台负责人", "level: P7", "level: M2"),
    // grades say more than titles
    pair("客服经理", "客服主管", "level: P7", "level: P8"),
    pair("客服经理", "客服主管", "level: P7", "level: P7"),
    pair("数据分析", "数据平台", "level: 3级", "level: 2级"),
    // assistants
    pair("客服经理", "总经理助理"),
    pair("总监助理", "客服经理"),
    pair("工程师", "助理工程师"),
    pair("Assistant to the Director", "Office Manager"),
    // dotted, external
    `=== a.role.yaml
title: 客服经理
reportsTo: 客服总监
dottedLineTo: [培训专员]
=== b.role.yaml
title: 客服总监
root: true
=== c.role.yaml
title: 培训专员
reportsTo: 客服经理
`,
    pair("客服经理", "驻场专员", "", "external: true"),
    pair("客服经理", "驻场专员", "external: true"),
    `=== a.role.yaml
title: 客服经理
reportsTo: { role: 平台专员, external: true }
=== b.role.yaml
title: 平台专员
root: true
`,
    pair("客服经理", "客服主任"),
    `yaml
title: 客服经理
reportsTo: 客服专员
`,
  ],
});
