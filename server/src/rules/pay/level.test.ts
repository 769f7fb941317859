import { testRule } from "../../../../test/support/rule.ts";

/** A senior role and a junior one, each with its pay field. */
const pair = (senior: string, pay: string, junior: string, less: string, also = ""): string =>
  `=== a.role.yaml
title: ${senior}
${also}pay: ${pay}
=== b.role.yaml
title: ${junior}
${also}pay: ${less}
`;

testRule("pay/level", {
  fires: [
    pair("高级工程师", "⟦15-20K⟧", "工程师", "18-25K"),
    pair("資深客服專員", "月薪⟦38000-42000元⟧", "客服專員", "月薪40000-45000元", "language: zh-TW\n"),
    pair("Senior Engineer", "⟦$70,000-80,000 per year⟧", "Engineer", "$90,000-100,000 per year"),
    pair("客服经理", "月薪⟦8000-10000元⟧", "客服主管", "月薪9000-12000元"),
    pair(
      "客服主管",
      "⟦{ min: 6000, max: 8000, currency: CNY, period: month }⟧",
      "客服专员",
      "{ min: 7000, max: 9000, currency: CNY, period: month }",
    ),
    pair("高级工程师", "年薪⟦10-12万元⟧", "工程师", "月薪20000-25000元"),
    `# 工程师

## 薪酬

- 初级：15-20K
- 高级：⟦12-18K⟧
`,
  ],
  silent: [
    // they rise, overlap or are equal
    pair("高级工程师", "20-30K", "工程师", "15-20K"),
    pair("高级工程师", "18-22K", "工程师", "15-25K"),
    pair("高级工程师", "15-20K", "工程师", "15-20K"),
    // another ladder, department, currency, organisation
    pair("高级会计", "8-10K", "工程师", "18-25K"),
    pair("高级工程师", "月薪3000-4000美元", "工程师", "月薪18000-25000元"),
    `=== a.role.yaml
title: 高级工程师
organization: 甲公司
pay: 15-20K
=== b.role.yaml
title: 工程师
organization: 乙公司
pay: 18-25K
`,
    `=== a.role.yaml
title: 高级工程师
department: 研发部
pay: 15-20K
=== b.role.yaml
title: 工程师
department: 测试部
pay: 18-25K
`,
    // more salaries a year, a part that depends on results, the fixed part only
    pair("高级工程师", "18-22K·16薪", "工程师", "20-25K"),
    pair("高级销售专员", "底薪6000元/月+提成", "销售专员", "月薪8000-9000元"),
    pair("高级导购", "底薪5000元/月", "导购", "综合薪资8000元/月"),
    // sellers are called managers, too
    pair("销售经理", "月薪8000-10000元", "销售主管", "月薪9000-12000元"),
    // periods nobody can convert
    pair("高级工程师", "日薪500元", "工程师", "月薪18000-25000元"),
    `# 工程师

## 薪酬

- 初级：10-15K
- 高级：18-25K
`,
    `=== 客服经理.role.yaml
title: 客服经理
pay: 月薪12000-15000元
=== 客服专员.role.yaml
title: 客服专员
`,
  ],
});
