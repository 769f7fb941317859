import type { Pay } from "../../facts/fact.ts";
import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";
import { toldPay } from "../support/pay.ts";

/** A range whose ends are swapped: 25-15K. The shape is right, so readers take either end for the offer. */
export const inverted = defineRule({
  id: "pay/inverted",
  summary: { "zh-CN": "薪酬区间的上下限颠倒", en: "A pay range has its ends swapped" },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, words, report }) {
    for (const { ends, min, max } of toldPay(facts)) {
      if (ends === null || min === null || max === null || min <= max) continue;
      report({
        span: {
          start: Math.min(ends.low.start, ends.high.start),
          end: Math.max(ends.low.end, ends.high.end),
        },
        message: {
          "zh-CN": `薪酬的下限（${min}）大于上限（${max}）：区间应由小到大。`,
          en: `The lower end of the pay (${min}) is above the upper end (${max}); a range runs from the smaller to the larger.`,
        },
        fixes: [swap(ends, words(ends.low), words(ends.high))],
      });
    }
  },
});

const figure = /^[\d.,]+/u;

/** The figures trade places, and their units with them, unless both share the one that stands with the second. */
function swap({ low, high }: NonNullable<Pay["ends"]>, lowWords: string, highWords: string): Fix {
  const first = figure.exec(lowWords)?.[0];
  const second = figure.exec(highWords)?.[0];
  const shared = first !== undefined && second !== undefined && first === lowWords && second !== highWords;
  const newLow = shared ? second : highWords;
  const newHigh = shared ? first + highWords.slice(second.length) : lowWords;
  return {
    title: { "zh-CN": "对调上下限", en: "Swap the ends" },
    safe: false,
    intents: [
      { kind: "replaceSpan", span: low, text: newLow },
      { kind: "replaceSpan", span: high, text: newHigh },
    ],
  };
}
