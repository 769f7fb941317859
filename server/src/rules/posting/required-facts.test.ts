import { describe, expect, it } from "vitest";
import { check } from "../../../../test/support/check.ts";
import { testRule } from "../../../../test/support/rule.ts";

const config = (preset: string): string => `=== rolewright.config.yaml\nextends: ${preset}\n`;

testRule("posting/required-facts", {
  fires: [
    `---
kind: posting
---
# ⟦客服专员⟧

## 岗位职责

- 接听客户电话
`,
    `---
headcount: 2
validThrough: 2026-12-31
location: 杭州
---
# ⟦客服专员⟧

## 岗位职责

- 接听客户电话

## 任职资格

- 大专及以上学历
${config("posting-cn")}`,
    // Among internal documents the author says that it is an advertisement.
    `---
kind: posting
organization: 示例科技
---
# ⟦客服专员⟧

- 工作地点：杭州

## 岗位职责

- 接听客户电话

## 任职资格

- 大专及以上学历，招3人以上团队管理经验者优先
`,
    `yaml
kind: posting
title: ⟦客服专员⟧
organization: 示例科技
location: 杭州
headcount: 3
sections:
  responsibilities: [接听客户电话]
  qualifications: [大专及以上学历]
`,
    `---
title: ⟦Support Agent⟧
organization: Example Inc.
location: Chicago, IL
---

## Responsibilities

- Answer calls

## Requirements

- One year of experience
${config("posting-us")}`,
  ],
  silent: [
    // A position is no advertisement.
    `# 客服专员

## 岗位职责

- 接听客户电话
`,
    `---
kind: posting
organization: 示例科技
headcount: 2
validThrough: 2026-12-31
location: 杭州
---
# 客服专员

## 岗位职责

- 接听客户电话

## 任职资格

- 大专及以上学历
`,
    `---
kind: posting
---
# 客服专员

现招聘客服专员2名，长期有效。工作地点在杭州西湖区。

## 公司简介

示例科技做智能家居。

## 工作内容

- 接听客户电话

## 招聘条件

- 大专及以上学历
`,
    `---
kind: posting
headcount: 2
validThrough: 2026-12-31
---
# 客服专员

示例大厦12楼

## 公司简介

示例科技做智能家居。

## 工作内容

- 接听客户电话

## 招聘条件

- 大专及以上学历
`,
    `yaml
kind: posting
title: 客服專員
sections:
  responsibilities: [接聽客戶電話]
`,
    `---
kind: posting
language: en
---
# Support Agent

## Responsibilities

- Answer calls
${config("internal-en")}`,
    `---
title: Support Agent
location: Boston, MA
---

## Responsibilities

- Answer calls
${config("posting-us")}`,
    // The job board's page tells these.
    `---
kind: posting
location: 杭州
organization: 示例科技
---
# 客服专员

## 岗位职责

- 接听客户电话

## 任职资格

- 大专及以上学历
=== rolewright.config.yaml
rules: {"posting/required-facts": {except: [headcount, validity]}}
`,
    // Half-typed: absence means nothing yet.
    `yaml
kind: posting
title: [客服专员
`,
    `---
kind: posting
---
# 客服专员
${config("minimal")}`,
  ],
});

describe("one cause, one rule", () => {
  const rulesOn = (config: string): string[] =>
    [
      ...check(
        `# 客服专员\n\n## 联系方式\n\n- 0571-0000000\n=== rolewright.config.yaml\n${config}`,
      ).findings.values(),
    ]
      .flat()
      .map(({ rule, severity }) => `${rule} ${severity}`)
      .filter((line) => /^(?:field|section|posting)\/(?:missing|required)/.test(line));

  it("what the law asks for is told once, as an error", () => {
    expect(rulesOn("extends: posting-cn\n")).toEqual(["posting/required-facts error"]);
  });

  it("with the rule off the preset's own requirements speak", () => {
    expect(rulesOn('extends: posting-cn\nrules: {"posting/required-facts": off}\n')).toEqual([
      "field/missing warning",
      "section/missing warning",
    ]);
  });
});
