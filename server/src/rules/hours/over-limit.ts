import type { Hours } from "../../facts/fact.ts";
import type { Localised } from "../../vocabulary/language.ts";
import type { RuleContext } from "../rule.ts";
import { defineRule } from "../rule.ts";
import { labourLawAsOf, underMainlandLaw } from "../support/mainland.ts";
import { reliable } from "../support/places.ts";
import { weekOf } from "../support/weekly-hours.ts";

/** Labour Law of the PRC, art. 36 and 41; State Council Order 174 makes 40 hours of the 44. */
const limits = { week: 44, standard: 40, overtime: 36 } as const;

/**
 * More working time than the labour law of mainland China allows. What is not told is assumed in favour of the
 * writer, and never makes an error; roles under the two systems that need approval are left alone.
 */
export const overLimit = defineRule({
  id: "hours/over-limit",
  summary: { "zh-CN": "工作时间超过法定上限", en: "Working time exceeds the legal limit" },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {},
  defaults: {},
  check(context) {
    if (context.facts.hours.length === 0) return;
    const claims = context.facts.hours.filter(reliable);
    if (claims.length === 0 || !underMainlandLaw(context)) return;
    for (const group of byLevel(claims)) {
      if (group.some(({ regimes }) => regimes.includes("comprehensive") || regimes.includes("irregular")))
        continue;
      for (const claim of group) checkOvertime(context, claim);
      const restless = group.filter(hasNoRest);
      for (const claim of restless) reportRest(context, claim);
      if (restless.length === 0) checkWeek(context, group);
    }
  },
});

function byLevel(claims: readonly Hours[]): readonly (readonly Hours[])[] {
  const groups = new Map<string | null, Hours[]>();
  for (const claim of claims) {
    const group = groups.get(claim.scope.level);
    if (group === undefined) groups.set(claim.scope.level, [claim]);
    else group.push(claim);
  }
  return [...groups.values()];
}

function checkWeek({ report }: RuleContext<unknown>, claims: readonly Hours[]): void {
  const week = weekOf(claims);
  if (week === null || week.hours <= limits.standard) return;
  const [claim, ...others] = week.claims;
  const over = week.hours > limits.week;
  const hours = String(week.hours);
  const assumed: Localised = week.told
    ? { "zh-CN": "", en: "" }
    : claim.daily === null
      ? { "zh-CN": "（按每天8小时计）", en: " (at 8 hours a day)" }
      : claim.restDays === null && others.length === 0
        ? { "zh-CN": "（按每周5天计）", en: " (at 5 days a week)" }
        : { "zh-CN": "", en: "" };
  report({
    span: claim.span,
    severity: over && week.told ? "error" : "warning",
    message: over
      ? {
          "zh-CN": `每周约${hours}小时${assumed["zh-CN"]}，超过平均每周44小时的上限（《劳动法》第三十六条，${labourLawAsOf["zh-CN"]}）。`,
          en: `About ${hours} hours a week${assumed.en}, over the limit of 44 on average (Labour Law of China, art. 36; ${labourLawAsOf.en}).`,
        }
      : {
          "zh-CN": `每周约${hours}小时${assumed["zh-CN"]}，超过每周40小时的标准（国务院令第174号，${labourLawAsOf["zh-CN"]}）。`,
          en: `About ${hours} hours a week${assumed.en}, over the standard of 40 (State Council Order 174, China; ${labourLawAsOf.en}).`,
        },
    related: others.map(({ span }) => ({
      span,
      message: { "zh-CN": "与此合计", en: "Taken together with this" },
    })),
  });
}

function checkOvertime({ report }: RuleContext<unknown>, claim: Hours): void {
  const hours = claim.monthlyOvertime;
  if (hours === null || hours <= limits.overtime) return;
  report({
    span: claim.span,
    message: {
      "zh-CN": `每月加班${hours}小时，超过36小时的上限（《劳动法》第四十一条，${labourLawAsOf["zh-CN"]}）。`,
      en: `${hours} hours of overtime a month, over the limit of 36 (Labour Law of China, art. 41; ${labourLawAsOf.en}).`,
    },
  });
}

const hasNoRest = ({ restDays, regimes }: Hours): boolean =>
  restDays !== null && restDays < 0.9 && !regimes.includes("shift");

function reportRest({ report }: RuleContext<unknown>, claim: Hours): void {
  report({
    span: claim.span,
    message: {
      "zh-CN": `每周不足一个休息日（《劳动法》第三十八条，${labourLawAsOf["zh-CN"]}）。`,
      en: `Less than one day of rest a week (Labour Law of China, art. 38; ${labourLawAsOf.en}).`,
    },
  });
}
