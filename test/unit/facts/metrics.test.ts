import { describe, expect, test } from "vitest";
import { factsOf } from "./read.ts";

/** `name op value unit`, and the words of the figure in the document. */
const told = (text: string, format?: "markdown" | "yaml"): readonly string[] =>
  factsOf(text, format).metrics.map(({ name, op, value, unit, period, figure }) =>
    [
      name,
      `${op ?? ""}${value ?? ""}${unit ?? ""}`,
      period === null ? "" : `/${period}`,
      figure === null ? "" : `«${text.slice(figure.start, figure.end)}»`,
    ]
      .filter(Boolean)
      .join(" "),
  );

describe("measures of a document", () => {
  test("a table gives the figure in another cell, never the weight", () => {
    const table = `# 客服经理

## 考核指标

| 指标 | 权重 | 目标值 |
| --- | --- | --- |
| 客户满意度 | 40% | ≥90% |
| 首次响应时长 | 30% | 30秒以内 |
| 质检合格率 | 30% | |
`;
    expect(told(table)).toEqual(["客户满意度 >=90% «≥90%»", "首次响应时长 <=30秒 «30秒以内»", "质检合格率"]);
  });

  test("an English table", () => {
    const table = `# Support Manager

## KPIs

| Metric | Target | Weight |
| --- | --- | --- |
| CSAT | at least 90% | 60% |
| First response time | 15 minutes | 40% |
`;
    expect(told(table)).toEqual(["CSAT >=90% «at least 90%»", "First response time =15minutes «15 minutes»"]);
  });

  test("a field of Markdown", () => {
    expect(told("---\nmetrics: [客户满意度≥90%, 接通率]\n---\n\n# 客服经理\n")).toEqual([
      "客户满意度 >=90% «≥90%»",
      "接通率",
    ]);
  });

  test("texts and maps of YAML", () => {
    const yaml = `title: 客服经理
metrics:
  - 接通率不低于85%，按月考核
  - { name: 客户满意度, op: ">=", value: 90, unit: "%", period: 季度 }
  - name: 首次响应时长
    value: "≤30秒"
  - name: 质检得分
`;
    expect(told(yaml, "yaml")).toEqual([
      "接通率 >=85% /月 «不低于85%»",
      "客户满意度 >=90% /季度 «90»",
      "首次响应时长 <=30秒 «≤30秒»",
      "质检得分",
    ]);
  });

  test("the pay, the benefits and the wishes of a posting set no targets", () => {
    const text = `# 销售经理

## 岗位职责

- 完成销售额不低于500万元

## 薪酬

- 销售额达成率100%发放全额奖金

## 加分项

- 曾将转化率提升30%
`;
    expect(told(text)).toEqual(["销售额 >=500万元 «不低于500万元»"]);
  });
});
