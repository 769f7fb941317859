import type { Metric } from "../../facts/fact.ts";
import { comparableValue } from "../../facts/metric/metric-figures.ts";
import { metricWord } from "../../facts/metric/metric-names.ts";
import { defineRule } from "../rule.ts";
import { targetsOf } from "../support/metrics.ts";
import { message } from "../support/words.ts";

/** A target nobody can reach, whatever they do: 满意度110%, 4.8/4, a net promoter score of 120. */
export const impossible = defineRule({
  id: "kpi/impossible",
  summary: { "zh-CN": "指标的目标值不可能出现", en: "A target that cannot occur" },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, words, report }) {
    for (const metric of targetsOf(facts)) {
      if (metric.figure === null || metric.change !== null) continue;
      const limit = limitOf(metric);
      if (limit === null) continue;
      const figure = words(metric.figure).trim();
      report({
        span: metric.figure,
        message: message(
          `“${metric.name}”最高为${limit.words}，“${figure}”不可能达到，请核对是否笔误。`,
          `“${metric.name}” cannot pass ${limit.words}, so “${figure}” cannot be reached; is it a slip?`,
        ),
        fixes: [
          {
            title: message(`改为${limit.words}`, `Change to ${limit.words}`),
            safe: false,
            intents: [
              {
                kind: "replaceSpan",
                span: metric.figure,
                text: metric.op === ">" ? limit.words : figure.replace(number, limit.words),
              },
            ],
          },
        ],
      });
    }
  },
});

const number = /\d[\d.]*(?:\s*\/\s*\d[\d.]*)?\s*[%‰％]?/u;

/** The most the measure can be, when its target is beyond that. */
function limitOf({ name, value, unit, op }: Metric): { readonly words: string } | null {
  if (value === null || unit === null) return null;
  const scale = /^\/(\d+(?:\.\d+)?)$/u.exec(unit);
  const word = metricWord(name);
  // 80/20 is a share of calls and the seconds they are answered in.
  if (scale !== null && word?.kind === "score")
    return Number(scale[1]) < value ? { words: `${scale[1]}/${scale[1]}` } : null;
  if (scale !== null && /满意|csat|satisf/iu.test(name) && Number(scale[1]) <= 10)
    return Number(scale[1]) < value ? { words: `${scale[1]}/${scale[1]}` } : null;
  const figure = comparableValue(value, unit);
  if (word?.kind === "index") return value > 100 || (value === 100 && op === ">") ? { words: "100" } : null;
  if (word?.kind !== "share" || figure.unit !== "%") return null;
  return figure.value > 100 || (figure.value === 100 && op === ">") ? { words: "100%" } : null;
}
