import type { Pay } from "../../facts/fact.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";
import { isInParts, toldPay } from "../support/pay.ts";

/**
 * A figure that does not say what it is counted by or in, where habit does not either: `2-3万` in a header may be
 * a month's pay, a year's, or the size of the office. `15-25K` and `月薪2-3万` are read alike by everybody.
 */
export const unitMissing = defineRule({
  id: "pay/unit-missing",
  summary: {
    "zh-CN": "薪酬数字没有写明周期或币种",
    en: "A pay figure does not say per what, or in which currency",
  },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ role, facts, words, report }) {
    for (const claim of toldPay(facts)) {
      if (claim.unitKnown || isAllowance(claim)) continue;
      const quoted = isInParts(role, claim) ? null : words(claim.span).trim();
      const named = {
        "zh-CN": quoted === null ? "薪酬" : `“${quoted}”`,
        en: quoted === null ? "The pay" : `“${quoted}”`,
      };
      if (claim.currency === null) {
        report({
          span: claim.span,
          message: {
            "zh-CN": `${named["zh-CN"]}没有写明币种，读者只能猜。`,
            en: `${named.en} names no currency; readers have to guess.`,
          },
        });
        continue;
      }
      report({
        span: claim.span,
        message: {
          "zh-CN": `${named["zh-CN"]}没有写明是按月还是按年，读者只能猜。`,
          en: `${named.en} does not say whether it is by the month or the year; readers have to guess.`,
        },
        fixes:
          quoted === null
            ? []
            : [
                withUnit(claim, quoted, "month", role.language),
                withUnit(claim, quoted, "year", role.language),
              ],
      });
    }
  },
});

/** A small or named sum in running text is more often something on top (全勤奖, “phone: $80”) than the pay. */
const isAllowance = ({ scope, currency, min, max, ends, label }: Pay): boolean =>
  scope.field === null &&
  (((currency === "CNY" || currency === "TWD") && (max ?? min ?? 0) < 1000) ||
    (ends === null && label !== ""));

const units = {
  month: { "zh-CN": "/月", "zh-TW": "/月", en: " per month" },
  year: { "zh-CN": "/年", "zh-TW": "/年", en: " per year" },
} as const;

function withUnit(claim: Pay, words: string, unit: "month" | "year", language: Language): Fix {
  const bare = language !== "en" && /[\d万萬千]$/u.test(words) ? "元" : "";
  const text = `${words}${bare}${units[unit][language]}`;
  return {
    title: { "zh-CN": `改为“${text}”`, en: `Change to “${text}”` },
    safe: false,
    intents: [{ kind: "replaceSpan", span: claim.span, text }],
  };
}
