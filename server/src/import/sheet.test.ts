import { describe, expect, it } from "vitest";
import { createVocabulary } from "../vocabulary/create.ts";
import { withoutSheets } from "./sheet.ts";
import { startTrail } from "./trail.ts";

const options = { vocabulary: createVocabulary() };
const laid = (text: string): string =>
  withoutSheets(startTrail(text), options)
    .text.replaceAll(/\n{2,}/gu, "\n")
    .trim();

const head = "|  |  |  |  |\n| --- | --- | --- | --- |\n";

describe("a form above the first section", () => {
  it("becomes lines, and its empty header goes", () => {
    const form = `${head}| 岗位名称 | 质量经理 | 所属部门 | 品质部 |\n| 直接上级 | 生产总监 | 下属人数 | 12 人 |\n`;
    expect(laid(`# 质量经理\n\n${form}\n## 岗位职责\n\n- 甲\n`)).toBe(
      "# 质量经理\n- **岗位名称**：质量经理\n- **所属部门**：品质部\n- **直接上级**：生产总监\n- **下属人数**：12 人\n## 岗位职责\n- 甲",
    );
  });

  it("keeps labels apart from values nobody has filled in", () => {
    const form = `${head}| 岗位编号 |  | 所属部门 | 品质部 |\n`;
    expect(laid(`# 质量经理\n\n${form}\n## 岗位职责\n\n- 甲\n`)).toContain(
      "- **岗位编号**：\n- **所属部门**：品质部\n",
    );
  });

  it("may be all there is", () => {
    expect(laid("| 岗位名称 | 会计 |\n| --- | --- |\n| 所属部门 | 财务部 |")).toBe(
      "- **岗位名称**：会计\n- **所属部门**：财务部",
    );
  });

  it("stays when it is a table of something else", () => {
    const table = "| 版本 | 日期 | 说明 |\n| --- | --- | --- |\n| 1.0 | 2024-01-01 | 初稿 |";
    expect(laid(`# 质量经理\n\n${table}\n\n## 岗位职责\n\n- 甲\n`)).toContain(table);
  });
});

it("a part drawn as rows leaves no table without rows", () => {
  const form = `${head}| 一、基本信息 |  |  |  |\n| 岗位名称 | 会计 | 所属部门 | 财务部 |\n| 二、岗位职责 |  |  |  |\n| 月结 | 三天内结账 |  |  |\n`;
  expect(laid(form)).not.toMatch(/^\|[\s|]*$/mu);
});
