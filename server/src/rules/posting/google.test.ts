import { describe, expect, it } from "vitest";
import { check } from "../../../../test/support/check.ts";
import { testRule } from "../../../../test/support/rule.ts";

const us = "=== rolewright.config.yaml\nextends: posting-us\n";

testRule("posting/google", {
  fires: [
    `---
organization: Example Inc.
location: Boston, MA
---
# ⟦Support Agent⟧

## Responsibilities

- Answer calls
${us}`,
    // 100 % remote still needs to say where applicants may live.
    `yaml
title: ⟦Support Agent⟧
organization: Example Inc.
remote: full
datePosted: 2026-11-01
validThrough: 2026-12-31
employmentType: full-time
=== rolewright.config.yaml
extends: posting-eu
`,
    `yaml
title: ⟦Support Agent⟧
organization: Example Inc.
location: {street: Hauptstr. 1, postalCode: "10115"}
datePosted: 2026-11-01
validThrough: 2026-12-31
employmentType: full-time
=== rolewright.config.yaml
extends: posting-eu
`,
    // Where it is turned on it names the employer and the pay as well.
    `---
kind: posting
datePosted: 2026-11-01
validThrough: 2026-12-31
---
# ⟦客服专员⟧

- 工作地点：杭州

## 岗位职责

- 接听客户电话
=== rolewright.config.yaml
rules: {"posting/google": warning}
`,
  ],
  silent: [
    `---
organization: Example Inc.
location: Boston, MA
datePosted: 2026-11-01
validThrough: 2026-12-31
employmentType: full-time
---
# Support Agent

## Responsibilities

- Answer calls
${us}`,
    // Off elsewhere.
    `---
kind: posting
---
# 客服专员

## 岗位职责

- 接听客户电话
=== rolewright.config.yaml
extends: posting-cn
`,
    // What the preset asks for is field/missing's.
    `yaml
title: Support Agent
datePosted: 2026-11-01
validThrough: 2026-12-31
employmentType: full-time
sections: {responsibilities: [Answer calls]}
${us}`,
    `yaml
title: 客服專員
organization: 範例科技
location: 台北市
datePosted: 2026-11-01
sections: {responsibilities: [接聽客戶電話]}
=== rolewright.config.yaml
extends: posting-tw
rules: {"posting/google": {severity: warning, recommended: false}}
`,
    // A position is no advertisement.
    `yaml
title: Support Agent
=== rolewright.config.yaml
rules: {"posting/google": warning}
`,
  ],
});

describe("posting/google", () => {
  const messages = (text: string): string[] =>
    [...check(text, "role.role.yaml").findings.values()]
      .flat()
      .filter(({ rule }) => rule === "posting/google")
      .map(({ message }) => /lack: (.*?)\. Job/.exec(message.en)?.[1] ?? message.en);

  it.each([
    [
      "title: Agent\norganization: A\nlocation: B\n",
      "required datePosted, description; recommended validThrough, employmentType",
    ],
    [
      "title: Agent\norganization: A\nremote: full\nsections: {responsibilities: [x]}\n",
      "required datePosted, applicantLocationRequirements; recommended validThrough, employmentType",
    ],
  ])("%s", (text, expected) => {
    expect(messages(text + us)).toEqual([expected]);
  });
});
