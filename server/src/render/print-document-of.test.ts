import { describe, expect, it } from "vitest";
import { readDocument } from "../surface/reading.ts";
import { createVocabulary } from "../vocabulary/create.ts";
import type { PrintDocument, Run } from "./print-document.ts";
import { printDocumentOf } from "./print-document-of.ts";
import type { Variant } from "./variant.ts";

const vocabulary = createVocabulary();

const print = (
  text: string,
  variant: Variant = "internal",
  uri = "file:///x.role.md",
): Promise<PrintDocument> =>
  printDocumentOf(readDocument(text, { uri, vocabulary }), 0, {
    variant,
    vocabulary,
    locale: "en",
    organization: "青禾家居",
  });

const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

const role = `---
code: QH-123
aliases: [热线主管]
---

# 客服主管

## 基本信息

- **直接上级**：客服经理
- **月薪**：8-11K

## 岗位职责

1. 安排**当日**重点
   - 复盘
2. 见[制度](https://example.com/a)与[经理](manager.role.md)

| 任务 | 标准 |
| --- | --- |
| 盘点 | ≥99% |

## 职业发展

- 纵向晋升：客服经理

## 修订记录

版本：V2.1
`;

describe("a role for paper", () => {
  it("has a head, a foot, a card and blocks", async () => {
    const { blocks, ...rest } = await print(role);
    expect(rest).toEqual({
      title: "客服主管",
      language: "zh-CN",
      header: ["青禾家居", "岗位说明书"],
      footer: ["QH-123", "版本 V2.1"],
      cardHeading: "基本信息",
      card: [
        { name: "别名", value: "热线主管" },
        { name: "岗位编码", value: "QH-123" },
        { name: "直接上级", value: "客服经理" },
        { name: "月薪", value: "8-11K" },
      ],
    });
    expect(blocks.map((block) => (block.kind === "heading" ? plain(block.runs) : block.kind))).toEqual([
      "岗位职责",
      "list",
      "table",
      "职业发展",
      "list",
      "修订记录",
      "paragraph",
    ]);
    const [, list, table] = blocks;
    expect(list).toMatchObject({
      ordered: true,
      start: 1,
      items: [
        [
          { kind: "paragraph", runs: [{ text: "安排" }, { text: "当日", bold: true }, { text: "重点" }] },
          { kind: "list", ordered: false },
        ],
        [
          {
            runs: [
              { text: "见" },
              { text: "制度", href: "https://example.com/a" },
              { text: "与" },
              { text: "经理" },
            ],
          },
        ],
      ],
    });
    expect(table).toEqual({
      kind: "table",
      header: true,
      rows: [
        [[{ text: "任务" }], [{ text: "标准" }]],
        [[{ text: "盘点" }], [{ text: "≥99%" }]],
      ],
    });
  });

  it("keeps to itself what a posting does not show", async () => {
    const { header, footer, card } = await print(role, "posting");
    expect(header).toEqual(["青禾家居", "招聘启事"]);
    expect(footer).toEqual([]);
    expect(card).toEqual([
      { name: "直接上级", value: "客服经理" },
      { name: "月薪", value: "8-11K" },
    ]);
  });

  it.each<[name: string, text: string, header: string, names: readonly string[]]>([
    [
      "zh-TW",
      "title: 驗貨主管\nlanguage: zh-TW\nreportsTo: 物流經理\ncareerPath: {up: [倉儲經理]}\n",
      "職務說明書",
      ["直屬主管", "晉升方向"],
    ],
    [
      "English",
      "title: Agent\nlanguage: en\nreportsTo: Lead\naliases: [Rep]\ncareerPath: {up: [Lead], lateral: [Trainer]}\n",
      "Role definition",
      ["Also known as", "Reports to", "Promotion", "Lateral moves"],
    ],
    ["posting", "title: 出纳\nkind: posting\nreportsTo: 财务经理\n", "招聘启事", ["直接上级"]],
  ])("%s speaks its own language", async (_, text, header, names) => {
    const document = await print(text, "internal", "file:///x.role.yaml");
    expect(document.header[1]).toBe(header);
    expect(document.card.map(({ name }) => name)).toEqual(names);
  });

  it("says marks an item brings once", async () => {
    const { blocks } = await print("# 出纳\n\n## 岗位职责\n\n（一）核对账目\n（二）登记日记账\n");
    expect(blocks[1]).toMatchObject({ kind: "list", marked: true });
  });

  it("has a name for what has none, and is empty where there is no role", async () => {
    expect((await print("## 岗位职责\n\n- 带班\n")).title).toBe("（未命名岗位）");
    const document = readDocument("", { uri: "file:///x.role.md", vocabulary });
    expect(
      (await printDocumentOf(document, 7, { variant: "internal", vocabulary, locale: "" })).blocks,
    ).toEqual([]);
  });

  it.each([
    "> ".repeat(3_000),
    `${"- ".repeat(2_000)}x`,
    "[".repeat(20_000),
    `|${"a|".repeat(3_000)}`,
    "\u0000\ud800",
  ])("never throws", async (text) => {
    expect((await print(`# 出纳\n\n## 岗位职责\n\n${text}\n`)).title).toBe("出纳");
  });
});
