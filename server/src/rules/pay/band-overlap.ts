import type { Pay } from "../../facts/fact.ts";
import type { Related } from "../finding.ts";
import { defineRule } from "../rule.ts";
import { mainPay } from "../support/pay.ts";

/**
 * Bands for several levels that meet in one figure (15-25万, 25-40万): which of them 25万 belongs to is not said.
 * Bands that overlap by more are a way to pay, not a slip.
 */
export const bandOverlap = defineRule({
  id: "pay/band-overlap",
  summary: { "zh-CN": "相邻薪酬档共用同一个端点", en: "Neighbouring pay bands share an end point" },
  severity: "hint",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ role, facts, words, report }) {
    if (facts.pay.length < 2) return;
    // All bands of one scale are one finding, at the first that begins where another ends.
    for (const scale of scalesOf(mainPay(facts).filter(isRange))) {
      const meetings = scale.flatMap((band) => {
        const below = scale.find((other) => other !== band && other.max === band.min);
        return below === undefined || saysExclusive(words, below) ? [] : [{ below, band }];
      });
      const [first] = meetings;
      if (first === undefined) continue;
      const shared = [...new Set(meetings.map(({ band }) => band.min))].join("、");
      const others = scale.filter(
        (band) => band !== first.band && meetings.some((pair) => pair.band === band || pair.below === band),
      );
      report({
        span: first.band.span,
        message: {
          "zh-CN": `相邻两档共用端点（${shared}）：正好等于端点的薪酬属于哪一档没有写明。`,
          en: `Neighbouring bands share an end point (${shared.replaceAll("、", ", ")}); which band that pay is in is not said.`,
        },
        related: others.map(
          (band): Related => ({
            span: band.span,
            message: { "zh-CN": "共用端点的另一档", en: "A band that shares the end point" },
          }),
        ),
        fixes: [
          {
            title: { "zh-CN": "写明低一档不含端点", en: "Say that the lower band excludes it" },
            safe: false,
            intents: meetings.map(({ below }) => ({
              kind: "replaceSpan" as const,
              span: { start: below.span.end, end: below.span.end },
              text: role.language === "en" ? " (upper end excluded)" : "（不含上限）",
            })),
          },
        ],
      });
    }
  },
});

const isRange = ({ min, max }: Pay): boolean => min !== null && max !== null && min < max;

/** Bands looked at in one scale; no company has more. */
const most = 40;

/** Ranges in one section, counted alike, each for somebody else. */
function scalesOf(bands: readonly Pay[]): readonly (readonly Pay[])[] {
  const scales = new Map<string, Pay[]>();
  for (const band of bands) {
    const key = [band.scope.section, band.currency, band.period ?? band.impliedPeriod, band.part].join("|");
    const scale = scales.get(key) ?? [];
    scale.push(band);
    scales.set(key, scale);
  }
  return [...scales.values()].filter((scale) => scale.length > 1).map((scale) => scale.slice(0, most));
}

/** 不含, “excluded” right behind the band. */
const saysExclusive = (
  words: (place: { readonly start: number; readonly end: number }) => string,
  { span }: Pay,
): boolean =>
  /^.{0,14}(?:不含|不包括|exclu|less than)/iu.test(words({ start: span.end, end: span.end + 30 }));
