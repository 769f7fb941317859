import type { Hours, HoursRegime } from "../../facts/fact.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { defineRule } from "../rule.ts";
import { labourLawAsOf, underMainlandLaw } from "../support/mainland.ts";
import { reliable } from "../support/places.ts";

const names: Readonly<Record<HoursRegime, Localised>> = {
  standard: { "zh-CN": "标准工时", en: "standard hours" },
  comprehensive: { "zh-CN": "综合计算工时", en: "comprehensive hours" },
  irregular: { "zh-CN": "不定时工作制", en: "irregular hours" },
  flexible: { "zh-CN": "弹性工时", en: "flexible hours" },
  shift: { "zh-CN": "轮班", en: "shifts" },
};

/** The three of the Labour Law, art. 36 and 39, and the Provisional Rules on Wage Payment, art. 13. */
const statutory: ReadonlySet<HoursRegime> = new Set(["standard", "comprehensive", "irregular"]);

/** Two systems of working time for one role, or a flexible one beside a statutory one: which one counts? */
export const regime = defineRule({
  id: "hours/regime",
  summary: { "zh-CN": "写了两种工时制度", en: "Two systems of working time" },
  severity: "info",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {},
  defaults: {},
  check(context) {
    const claims = context.facts.hours.filter((claim) => reliable(claim) && named(claim).length > 0);
    const [first] = claims;
    if (first === undefined || !underMainlandLaw(context)) return;
    const levels = new Set(claims.map(({ scope }) => scope.level));
    for (const level of levels) {
      const own = claims.filter(({ scope }) => scope.level === level);
      const found = [...new Set(own.flatMap(named))];
      if (found.length < 2 || !found.some((each) => statutory.has(each))) continue;
      const main = own.find((claim) => named(claim).length > 1) ?? own[own.length - 1] ?? first;
      const flexible = found.includes("flexible");
      context.report({
        span: main.span,
        message: {
          "zh-CN": `写了${found.map((each) => names[each]["zh-CN"]).join("和")}，以哪一种为准？${flexible ? "弹性工时不是法定工时制度；" : ""}法定的只有标准、综合计算和不定时三种，后两种须经审批（《劳动法》第三十九条，${labourLawAsOf["zh-CN"]}）。`,
          en: `Which counts, ${found.map((each) => names[each].en).join(" or ")}? ${flexible ? "Flexible hours are no statutory system; there" : "There"} are three, standard, comprehensive and irregular, and the last two need approval (Labour Law of China, art. 39; ${labourLawAsOf.en}).`,
        },
        related: own
          .filter((claim) => claim !== main)
          .map(({ span }) => ({ span, message: { "zh-CN": "另一处", en: "The other place" } })),
      });
    }
  },
});

const named = ({ regimes }: Hours): readonly HoursRegime[] => regimes.filter((each) => each !== "shift");
