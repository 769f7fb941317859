import { describe, expect, it } from "vitest";
import { testRule } from "../../../../test/support/rule.ts";
import { hasForm } from "./bad-code.ts";

const role = (code: string): string => `# 客服经理\n\n- 岗位编码：${code}\n`;
const english = (code: string): string => `# Support Manager\n\n- Job code: ${code}\n`;

testRule("organisation/bad-code", {
  fires: [
    role("⟦KF021#⟧"),
    role("⟦KF 021⟧"),
    role("⟦ＫＦ－０２１⟧"),
    role("⟦KF-021+⟧"),
    role("⟦KF-021？⟧"),
    "# 客服經理\n\n- 職務編號：⟦KF021＃⟧\n",
    english("⟦SUP-021!⟧"),
    english("⟦SUP_021 B⟧"),
    "yaml\ntitle: 客服经理\ncode: ⟦KF021#⟧\n",
    'yaml\ntitle: Support Manager\nlanguage: en\ncode: "⟦SUP~021⟧"\n',
    `=== rolewright.config.yaml
rules:
  organisation/bad-code: { form: ["KF-###"] }
=== a.role.md
${role("⟦KF21⟧")}=== b.role.md
${role("KF-021")}`,
    `yaml
title: 客服总监
root: true
code: KF-100
---
title: 客服经理
reportsTo: 客服总监
code: KF-110
---
title: 质检主管
reportsTo: 客服总监
code: ZJ-02
---
title: 培训主管
reportsTo: 客服总监
code: ⟦PX130⟧
`,
  ],
  silent: [
    role("KF-021"),
    role("B-03"),
    role("KFZJ001"),
    role("客服-01"),
    role("无"),
    role("-"),
    role("KF-01(A)"),
    role("KF-01、KF-02"),
    role("HR_2026/07"),
    role("KF-021 （原 KF-01）"),
    english("0343 Management Analyst"),
    english("#4711"),
    english("N/A"),
    english("GS-0343-14"),
    "yaml\ntitle: Support Manager\nlanguage: en\ncode: 4711\n",
    `yaml
title: 客服总监
root: true
code: ZJ001
---
title: 客服经理
reportsTo: 客服总监
code: KF-110
`,
  ],
});

describe("hasForm", () => {
  it.each([
    ["QH-110", "QH-###", true],
    ["QH-110", "@@-###", true],
    ["QH110", "@@-###", false],
    ["QH-11A", "@@-###", false],
    ["1H-110", "@@-###", false],
  ] as const)("%s %s", (code, form, expected) => expect(hasForm(code, form)).toBe(expected));
});
