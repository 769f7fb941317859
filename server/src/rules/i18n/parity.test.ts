import { describe, expect, it } from "vitest";
import { check, marksOf } from "../../../../test/support/check.ts";
import { testRule } from "../../../../test/support/rule.ts";

const zh = (body: string): string => `=== 客服经理.role.md\n# 客服经理\n\n${body}\n`;
const en = (body: string): string => `=== 客服经理.en.role.md\n# Support Manager\n\n${body}\n`;

testRule("i18n/parity", {
  fires: [
    zh("## 任职资格\n\n- 5年以上客服经验\n- 本科及以上学历") +
      en("## Requirements\n\n- ⟦At least 3 years⟧ of customer support experience\n- Bachelor's degree"),
    zh("## 任职资格\n\n- 3-5年客服经验\n- 本科及以上学历") +
      en("## Requirements\n\n- 3-5 years of customer support experience\n- ⟦Master's degree⟧ required"),
    zh("- 薪资：15000-25000元/月") + en("- Salary: ⟦RMB 15,000-20,000 per month⟧"),
    // A target, in whatever words
    zh("## 考核指标\n\n- 客户满意度95%以上\n- 投诉率低于1％") +
      en("## KPIs\n\n- Customer satisfaction of at least ⟦90%⟧\n- Complaints below 1 %"),
    `=== a.role.yaml
title: 客服经理
code: KF-02
headcount: 3
=== b.role.yaml
title: Support Manager
translationOf: KF-02
headcount: ⟦2⟧
`,
    // zh-TW beside zh-CN
    zh("## 任职资格\n\n- 5年以上客服经验") +
      `=== 客服经理.zh-TW.role.md
# 客服經理

## 條件要求

- ⟦3年以上⟧客服經驗
`,
    // What one version has and the other lacks
    zh("## 岗位职责\n\n- 管理团队\n\n## 保密义务\n\n- 客户资料保密\n\n## 任职资格\n\n- 5年以上客服经验") +
      `=== 客服经理.en.role.md
# ⟦Support Manager⟧

## Responsibilities

- Lead the team
=== rolewright.config.yaml
extends: minimal
`,
    `=== 客服经理.role.yaml
title: 客服经理
reportsTo: 客服总监
=== 客服经理.en.role.yaml
title: Support Manager
reportsTo: ⟦Head of Operations⟧
=== 客服总监.role.yaml
title: 客服总监
=== 客服总监.en.role.yaml
title: Head of Support
=== 运营总监.role.yaml
title: 运营总监
aliases: [Head of Operations]
`,
  ],
  silent: [
    zh("## 任职资格\n\n- 5年以上客服经验\n- 本科及以上学历\n- 满意度不低于90%") +
      en("## Requirements\n\n- 5+ years of customer support experience\n- Bachelor's degree or above"),
    // Not versions of each other
    `=== a.role.yaml
title: 客服经理
experience: 5年以上
=== b.role.yaml
title: Support Manager
experience: 3+ years
`,
    // Sections cut another way
    zh("## 学历要求\n\n- 本科及以上\n\n## 经验要求\n\n- 5年以上客服经验\n\n## 技能要求\n\n- 善于沟通") +
      en(
        "## Qualifications\n\n- Bachelor's degree\n- 5 or more years in customer support\n- Good communicator",
      ),
    // A heading nobody knows may be the section that seems to be missing
    zh("## 岗位职责\n\n- 管理团队\n\n## 保密义务\n\n- 客户资料保密") +
      en("## Responsibilities\n\n- Lead the team\n\n## Keeping things to yourself\n\n- Customers' data"),
    `=== 客服经理.role.yaml
title: 客服经理
reportsTo: 客服总监
directReports: [客服专员]
=== 客服经理.en.role.yaml
title: Support Manager
reportsTo: Head of Support
directReports: [Support Agent]
=== 客服总监.role.yaml
title: 客服总监
=== 客服总监.en.role.yaml
title: Head of Support
`,
    // The preset asks for the section: section/missing says so.
    zh("## 岗位职责\n\n- 管理团队\n\n## 保密义务\n\n- 客户资料保密") +
      en("## Responsibilities\n\n- Lead the team"),
    // A percentage may be told in words, and an address may look like one.
    zh("## 考核指标\n\n- 客户满意度九成以上\n- 见 [说明](https://example.com/a%20b%20)") +
      en("## KPIs\n\n- Customer satisfaction of at least 90%"),
    // A degree that may be told in words nobody knows
    zh("## 任职资格\n\n- 高中及以上学历") + en("## Requirements\n\n- Schooling up to secondary level"),
    // An advertisement made from a position says less
    zh("## 岗位职责\n\n- 管理团队\n\n## 岗位权限\n\n- 排班") +
      `=== 客服经理.en.role.md
---
kind: posting
---
# Support Manager

## Responsibilities

- Lead the team
`,
    `=== x.role.yaml
title: 客服经理
kind: reference
headcount: 3
=== x.en.role.yaml
title: Support Manager
headcount: 2
`,
  ],
});

describe("i18n/parity", () => {
  it("is told once, in the translation, with the place in the original", () => {
    const checked = check(`=== x.role.yaml
title: 客服经理
headcount: 3
=== x.en.role.yaml
title: Support Manager
headcount: 2
`);
    expect(marksOf(checked, "i18n/parity").map(({ file }) => file)).toEqual(["x.en.role.yaml"]);
    const [finding] = (checked.findings.get("x.en.role.yaml") ?? []).filter(
      ({ rule }) => rule === "i18n/parity",
    );
    expect(finding?.related?.[0]?.uri?.endsWith("x.role.yaml")).toBe(true);
  });

  it("of two that call each other their original one speaks", () => {
    const checked = check(`=== a.role.yaml
title: 客服经理
translationOf: b.role.yaml
headcount: 3
=== b.role.yaml
title: Support Manager
translationOf: a.role.yaml
headcount: 2
`);
    expect(marksOf(checked, "i18n/parity").map(({ file }) => file)).toEqual(["b.role.yaml"]);
  });
});
