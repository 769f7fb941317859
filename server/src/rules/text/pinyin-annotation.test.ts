import { describe, expect, it } from "vitest";
import { check } from "../../../../test/support/check.ts";
import { testRule } from "../../../../test/support/rule.ts";
import { pinyinNotes } from "../support/pinyin.ts";

testRule("text/pinyin-annotation", {
  fires: [
    `# 物流主管

## 崗位職責

- ⟦務(wù)⟧必準時發(fā)貨，核對單據(jù)
`,
    `# 物流主管

## 岗位职责

- 负责仓库（含冷库）⟦调（diào）⟧度，核对（duì）单据（jù）
`,
    "yaml\ntitle: 物流主管\nsections:\n  responsibilities:\n    - ⟦經(jīng)⟧營倉庫(含冷庫)\n    - 管理他們(men)的貨(huò)物\n    - 協(xié)助客戶(customer)查單\n",
    `# ⟦銷(xiāo)⟧售經理

## 職(zhí)責

- 開發(fā)客戶
`,
  ],
  silent: [
    `# 客服经理

## 岗位职责

- 熟练使用 Excel(VLOOKUP)，编写服务手册(SOP)，联系客户(customer)
- 持有经济师证书(工商管理方向)，与他们(men)、店员(she)沟通
`,
    `# 人事专员

## 工作关系

- 向仇(qiú)先生汇报；与单(shàn)女士协作
`,
    `# Mandarin Teacher

## Responsibilities

- Teach tones: mā, má, mǎ, mà
- Explain 重庆(chóngqìng), 西安(xī'ān), 北京(běijīng), 上海(shànghǎi)
`,
    "yaml\ntitle: 客服经理\nsections:\n  responsibilities:\n    - 负责团队(team)管理\n    - 使用工单系统(CRM)\n    - 编写周报(PPT)\n",
  ],
});

describe("notes of pinyin", () => {
  it.each([
    ["經(jīng)驗", 1],
    ["履(lǚ)歷", 1],
    ["綠（lǜ）色", 1],
    ["女(nǚ)裝", 1],
    ["略(lüè)", 1],
    ["中(zhōnɡ)", 1],
    ["大(dà)", 1],
    ["我(wo\u030c)", 1],
    ["二(èr)", 1],
    ["裝(zhuāng)", 1],
    ["熊(xióng)", 1],
    ["軍(jūn)", 1],
    ["源(yuán)", 1],
    ["學(Xué)", 1],
    ["的(de)", 1],
    ["客戶(de)", 0],
    ["客戶(café)", 0],
    ["客戶(résumé)", 0],
    ["北京(běijīng)", 0],
    ["Excel(wù)", 0],
    ["服務(wu)", 0],
    ["服務(wù", 0],
    ["(wù)", 0],
  ])("%s", (text, count) => expect(pinyinNotes(text)).toHaveLength(count));

  it("are looked for in time that grows with the text only", () => {
    expect(pinyinNotes("中(".repeat(200_000))).toEqual([]);
  });
});

describe("text/pinyin-annotation", () => {
  it("is a warning while there are few", () => {
    const few = check("# 物流主管\n\n- 務(wù)必發(fā)貨(huò)\n");
    const many = check(`# 物流主管\n\n- ${"務(wù)必發(fā)貨(huò)".repeat(4)}\n`);
    const severities = [few, many].map(({ findings }) =>
      [...findings.values()].flat().find(({ rule }) => rule === "text/pinyin-annotation"),
    );
    expect(severities.map((finding) => finding?.severity)).toEqual(["warning", "error"]);
    expect(severities[1]?.message["zh-CN"]).toContain("12 处");
  });
});
