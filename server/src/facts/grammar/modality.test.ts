import { describe, expect, test } from "vitest";
import { modalityOf } from "./modality.ts";

const figure = "3年";
const of = (text: string): string =>
  modalityOf(text, text.indexOf(figure), text.indexOf(figure) + figure.length);

describe("what the words around a claim make of it", () => {
  test.each([
    "3年优先",
    "3年更佳",
    "3年为佳",
    "3年者最佳",
    "3年加分",
    "3年有优势",
    "3年为宜",
    "3年更好",
    "3年,优先",
    "最好有3年",
    "优先考虑3年",
    "3年(加分)",
    "3年(优先)",
    "3年 preferred",
    "ideally 3年",
    "3年 (optional)",
    "3年经验,更佳。",
  ])("a wish: %s", (text) => expect(of(text)).toBe("preferred"));

  test.each([
    "3年可放宽",
    "3年亦可",
    "3年也可以",
    "可不受3年所限",
    "可降低至3年",
    "3年均可考虑",
    "3年 in lieu of",
  ])("no must: %s", (text) => expect(of(text)).toBe("waiver"));

  test.each(["3年", "3年以上经验", "优先,3年,销售", "3年;加分", "三年,3年"])("a must: %s", (text) =>
    expect(of(text)).toBe("required"),
  );
});
