import { areaOf } from "../../facts/grammar/context.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import { defineRule } from "../rule.ts";
import { sentenceAround } from "../support/metrics.ts";
import { reliable } from "../support/places.ts";
import { message } from "../support/words.ts";

/** What says from where a change counts: a year before, a base, a date. */
const base =
  /同比|环比|较(?:上|去|前|基|202)|比(?:上|去)[年月]|基线|基准|基期|起点|现有|目前|当前|上年|去年|上一|从\s*[\dx_]|由\s*[\dx_]|截至|年底|年内|[季月]底|期末|(?:^|[^a-z])(?:year[- ]over[- ]year|yoy|month[- ]over[- ]month|quarter[- ]over[- ]quarter|qoq|compared (?:to|with)|versus|vs\.?|baseline|from (?:[\dx_]|the current|current|last)|last year|previous|by (?:the )?end of|by q[1-4]|by 20\d\d)(?![a-z])/u;

/** 提升20%: from what, and until when? Without both nobody can tell whether it was reached. */
export const noBaseline = defineRule({
  id: "kpi/no-baseline",
  summary: { "zh-CN": "提升或降低幅度没有基线和期限", en: "A change is asked for without a starting point" },
  severity: "info",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ document, facts, words, role, report }) {
    for (const metric of facts.metrics) {
      if (!reliable(metric) || metric.change === null || metric.baseline !== null || metric.period !== null)
        continue;
      if (metric.figure === null) continue;
      if (!counts(metric.scope.sectionId) || base.test(sentenceAround(document.text, metric.span))) continue;
      const figure = words(metric.figure).trim();
      const up = metric.change === "up";
      report({
        span: metric.span,
        message: message(
          `“${metric.name}”要${up ? "提升" : "降低"}“${figure}”，但没有写从多少算起、到什么时候，无法判断是否达成。`,
          `“${metric.name}” is to ${up ? "rise" : "fall"} by “${figure}”, but not from what or until when, so nobody can tell whether it did.`,
        ),
        fixes: [
          {
            title: message("补上基线和期限的占位", "Add places for the starting point and the date"),
            safe: false,
            intents: [
              {
                kind: "replaceSpan",
                span: metric.figure,
                text:
                  role.language === "en"
                    ? `${figure} (baseline XX, by XX)`
                    : `${figure}（${role.language === "zh-TW" ? "基線XX，期限XX" : "基线XX，期限XX"}）`,
              },
            ],
          },
        ],
      });
    }
  },
});

/** What the holder must bring along, and what others do, sets nobody a target. */
function counts(section: SectionId | null): boolean {
  const area = areaOf(section === null ? [] : [section]);
  return area === "duties" || area === "open";
}
