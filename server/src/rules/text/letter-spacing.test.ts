import { testRule } from "../../../../test/support/rule.ts";

testRule("text/letter-spacing", {
  fires: [
    `# 仓储主管

| 类别 | 职责 |
|---|---|
| ⟦仓 储 管 理⟧ | 入库、盘点、出库 |
| 人 员 管 理 | 排班、培训 |
`,
    `# 倉儲主管

## ⟦工　作　職　責⟧

- 負責入庫
`,
    `# 仓储主管

- ⟦负 责 人⟧：仓储经理
- 联 系 人：行政专员
`,
    `# Warehouse Lead (⟦仓 储 主 管⟧)

## Responsibilities

- Count stock
`,
    "yaml\ntitle: 仓储主管\nsections:\n  responsibilities:\n    - ⟦入 库 验 收⟧\n",
  ],
  silent: [
    `# 仓储主管

- 姓  名：王某
- 部 门：仓储部
- 负 责 人：李某
`,
    `# 仓储主管

| 一 二 三 四 五 | 六 日 |
|---|---|
| 甲 乙 丙 丁 | 男 女 |
`,
    `# 仓储主管

使用 ERP 系 统，负责 5 个 仓 库 的管理。
`,
    `# Warehouse Lead

## Responsibilities

- A B C of stock keeping
`,
    "yaml\ntitle: 仓储主管\nsections:\n  responsibilities:\n    - 入库 盘点 出库\n",
  ],
});
