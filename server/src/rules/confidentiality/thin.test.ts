import { expect, test } from "vitest";
import { check } from "../../../../test/support/check.ts";
import { testRule } from "../../../../test/support/rule.ts";

testRule("confidentiality/thin", {
  fires: [
    `# 客服专员

## ⟦保密意识⟧

有较强的保密意识，保守公司秘密。
`,
    `# 客服專員

## ⟦保密義務⟧

- 具備保密意識
`,
    `# Support Agent

## ⟦Confidentiality⟧

Maintains strict confidentiality at all times.
`,
    `yaml
title: 客服专员
sections:
  ⟦保密要求⟧: 严守公司秘密
`,
    `yaml
title: Support Agent
sections:
  ⟦confidentiality⟧:
    - Is discreet
`,
  ],
  silent: [
    `# 客服专员

## 保密意识

- 不向任何人透露顾客的订单和联系方式
`,
    `# 客服专员

## 保密意识

1. 未公开的服务规划、成本数据不得向外部透露。
2. 客户资料只在处理业务时查阅。
`,
    `# 客服专员

## 保密意识

离职后两年内仍负保密义务。
`,
    `# 客服专员

## 保密意识

入职时签订保密协议并遵守。
`,
    `# 客服专员

## 保密意识
`,
    `# Support Agent

## Confidentiality

- Signs a non-disclosure agreement
- Keeps customer data confidential
`,
    `# 客服专员

## 岗位职责

- 保守秘密
`,
  ],
});

test("a config may ask for all three", () => {
  const { findings } = check(`=== rolewright.config.yaml
rules: { "confidentiality/thin": { severity: warning, require: [scope, duration, basis] } }
=== a.role.md
# 客服专员

## 保密意识

- 不向任何人透露顾客的联系方式
`);
  const found = [...findings.values()].flat().filter(({ rule }) => rule === "confidentiality/thin");
  expect(found.map(({ severity, message }) => [severity, message["zh-CN"]])).toEqual([
    ["warning", expect.stringMatching(/期限.*依据/)],
  ]);
});
