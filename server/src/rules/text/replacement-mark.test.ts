import { describe, expect, it } from "vitest";
import { check } from "../../../../test/support/check.ts";
import { testRule } from "../../../../test/support/rule.ts";

testRule("text/replacement-mark", {
  fires: [
    `# 仓储主管

## 岗位职责

- 负责入库验收；⟦?⟧
- 负责盘点；?
- 负责出库复核。?
`,
    `# 仓储主管

## 岗位职责?

- 负责入库验收；?
- 负责盘点；?
- 负责出库复核。?
- 遇到异常怎么处理?
`.replace("岗位职责?", "岗位职责⟦?⟧"),
    `# 倉儲主管

## 工作內容

- 負責入庫驗收⟦?⟧
- 負責盤點?
- 負責出庫覆核?
`,
    "# Warehouse Lead\n\n## Responsibilities\n\n- Receive goods⟦\ufffd⟧\n- Count stock\n",
    "# 仓储主管\n\n## 岗位职责\n\n- 负责入⟦\ufffd\ufffd⟧验收\n",
    "yaml\ntitle: 仓储主管\nsections:\n  responsibilities:\n    - 负责入库验收；⟦?⟧\n    - 负责盘点；?\n    - 负责出库复核。?\n",
    `# Warehouse Lead

## Responsibilities

- Receive goods;⟦?⟧
- Count stock;?
- Ship orders,?
`,
  ],
  silent: [
    `# 客服经理

## 你是谁？

- 你做过客服吗?
- 你想带团队?
- 你如何看待加班?
- 是否接受出差?
- 您热爱物流?
- 你喜欢挑战?
`,
    `# Product Manager

## What will you do?

- Ask why?
- Who are our users?

## Sounds like you?

Have you used AWS, GCP, etc.?
`,
    `# 客服经理

## 岗位职责

- 处理投诉?
- 管理团队
- 编写周报
- 培训新人
- 复盘案例
`,
    `# 客服经理

## 岗位职责

- 参考以下查询

\`\`\`text
a；?
b；?
c；?
\`\`\`
`,
  ],
});

describe("text/replacement-mark", () => {
  const fixes = (text: string): readonly (boolean | undefined)[] =>
    [...check(text).findings.values()]
      .flat()
      .filter(({ rule }) => rule === "text/replacement-mark")
      .map(({ fixes: offered }) => offered?.[0]?.safe);

  it("is safe to settle at line ends only: inside a word something is missing", () => {
    expect(fixes("# 仓储主管\n\n- 负责入库\ufffd\n")).toEqual([true]);
    expect(fixes("# 仓储主管\n\n- 负责\ufffd库\n")).toEqual([false]);
  });
});
