import { describe, expect, it } from "vitest";
import { testRule } from "../../../../test/support/rule.ts";
import { readPlain } from "../../facts/grammar/plain-text.ts";
import { openBrackets } from "../support/endings.ts";

const finished = `负责仓库的入库验收、盘点与出库复核，保证账实相符，按时完成月度盘点报告并提交部门经理审阅。`;

testRule("text/truncated", {
  fires: [
    `# 仓储主管

## 岗位职责

- ${finished}
- ${finished}
- ${finished}

## 任职资格

- 具备良好的沟通与协调能力，能够与运输、采购、销售等部门的同⟦事以及不同类型的供应商及⟧
`,
    `# 仓储主管

## 岗位职责

- 负责仓库管理⟦（入库、盘点、出库⟧
- 负责培训
`,
    `# 倉儲主管

## 工作內容

- 遵守⟦《個人資料保護法⟧
- 落實⟦「先進先出⟧
`,
    `# Warehouse Lead

## Responsibilities

- Receive goods ⟦(pallets, parcels⟧
- Count stock
`,
    "yaml\ntitle: 仓储主管\nsections:\n  responsibilities:\n    - 负责仓库管理⟦(入库、盘点⟧\n    - 负责培训\n",
  ],
  silent: [
    // Being typed.
    `# 仓储主管

## 岗位职责

- ${finished}
- ${finished}
- ${finished}
- 负责培训新
- 负责(
`,
    // A list inside brackets, crossed and mistaken marks, smileys, numbers.
    `# 仓储主管

负责以下工作（包括：

- 入库
- 盘点）

a) 入库 1) 盘点 “先进先出“ （“准时）” :( ;-(
`,
    // No one ends items.
    `# 仓储主管

## 岗位职责

- ${finished.slice(0, -1)}
- ${finished.slice(0, -1)}
- ${finished}
- ${finished}
- ${finished}
`,
    `# Warehouse Lead

## Responsibilities

- Receive goods (pallets, parcels)
- Count stock: "first in, first out"
`,
    "yaml\ntitle: 仓储主管\nsummary: 负责（含冷库）\nsections:\n  responsibilities: [入库, 盘点]\n",
  ],
});

describe("open brackets", () => {
  it("are looked for in time that grows with the text only", () => {
    const passage = (text: string): Parameters<typeof openBrackets>[0][number] =>
      ({ view: readPlain(text) }) as Parameters<typeof openBrackets>[0][number];
    expect(openBrackets([passage("（a".repeat(50_000))]).length).toBe(50_000);
    expect(openBrackets([passage("）".repeat(50_000))])).toEqual([]);
  });
});
