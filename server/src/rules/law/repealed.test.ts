import { expect, test } from "vitest";
import { check } from "../../../../test/support/check.ts";
import { testRule } from "../../../../test/support/rule.ts";

testRule("law/repealed", {
  fires: [
    `# 法务专员

## 法律法规知识

- 熟悉⟦《合同法》⟧《公司法》
- 了解《合同法》第五十二条
`,
    `# 法务专员

## 法律法规知识

- 熟悉⟦《中华人民共和国物权法》⟧、⟦《侵权责任法》⟧
`,
    // Without the marks it may be the name of a field of law.
    `# 法务专员

## 任职资格

- 熟悉⟦合同法⟧、公司法
`,
    `# 環安主管

## 法規知識

- 熟悉⟦《環境保護法》⟧
`,
    `# Data Protection Officer

## Legal knowledge

- Keeps transfers in line with the ⟦EU Data Protection Directive⟧
`,
    `yaml
title: 法务专员
laws: [⟦合同法⟧, 公司法]
sections:
  responsibilities:
    - 依据⟦《担保法》⟧审核保函
`,
  ],
  silent: [
    `# 法务专员

## 法律法规知识

- 熟悉《民法典》（原《合同法》《物权法》）
- 清理引用旧《担保法》的制度
- 《婚姻法》已废止，改用《民法典》
`,
    `# 行业研究员

## 岗位职责

- 研究合同法律风险
- 担保法务
`,
    `# Counsel

## Legal knowledge

- Knows the EU-US Data Privacy Framework, formerly the Privacy Shield
- Administers the safe harbor 401(k) plan
`,
    `=== rolewright.config.yaml
asOf: 2026-08-14
=== 环保主管.role.md
# 环保主管

## 法律法规知识

- 熟悉《环境保护法》《环境影响评价法》
`,
  ],
});

const severities = (law: string): string[] => {
  const { findings } = check(`# 专员\n\n## 法律法规知识\n\n- 熟悉${law}\n`, "a.role.md");
  return [...findings.values()]
    .flat()
    .filter(({ rule }) => rule === "law/repealed")
    .map(({ severity }) => severity);
};

test.each([
  ["《合同法》", "error"],
  ["合同法", "warning"],
  ["《环境保护法》", "warning"],
  ["《大气污染防治法》", "hint"],
  ["《企业劳动争议处理条例》", "hint"],
])("%s is said as a(n) %s: no more than the register is sure of", (law, severity) => {
  expect(severities(law)).toEqual([severity]);
});

test("the message names the day, the successor and when that was checked", () => {
  const { findings } = check("# 专员\n\n## 法律法规知识\n\n- 熟悉《合同法》\n", "a.role.md");
  const [found] = [...findings.values()].flat().filter(({ rule }) => rule === "law/repealed");
  expect(found?.message["zh-CN"]).toMatch(
    /《合同法》自2021-01-01起.*《民法典》.*截至\d{4}-\d{2}-\d{2}的状态/,
  );
  expect(found?.message.en).toMatch(/since 2021-01-01; 《民法典》.*\(status as of \d{4}-\d{2}-\d{2}\)/);
  expect(found?.fixes?.map(({ safe }) => safe)).toEqual([false]);
});
