import { defineRule } from "../rule.ts";
import { labourLawAsOf, underMainlandLaw } from "../support/mainland.ts";
import { reliable } from "../support/places.ts";

/** Probation is spoken of and its length nowhere told: by art. 19 it depends on the length of the contract. */
export const missingLength = defineRule({
  id: "probation/missing-length",
  summary: { "zh-CN": "提到试用期却没写时长", en: "Probation is mentioned without its length" },
  severity: "info",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: true,
  options: {},
  defaults: {},
  check(context) {
    if (context.facts.probation.length === 0) return;
    const claims = context.facts.probation.filter(reliable);
    const [first, ...others] = claims;
    // A length that may be the contract's is enough to stay silent.
    const told = context.facts.probation.some(({ months }) => months !== null);
    if (first === undefined || told || !underMainlandLaw(context)) return;
    if (claims.every(({ span }) => agreed.test(around(context.words, span)))) return;
    context.report({
      span: first.span,
      message: {
        "zh-CN": `提到试用期，但没有写多长；上限取决于合同期限（《劳动合同法》第十九条，${labourLawAsOf["zh-CN"]}）。`,
        en: `Probation is mentioned, but not how long it is; the limit depends on the length of the contract (Labour Contract Law of China, art. 19; ${labourLawAsOf.en}).`,
      },
      related: others.map(({ span }) => ({
        span,
        message: { "zh-CN": "这里也提到", en: "Mentioned here, too" },
      })),
    });
  },
});

/** The length is in the contract: 试用期以劳动合同约定为准. */
const agreed =
  /以[^。；;\n]{0,12}(?:合同|约定|规定)[^。；;\n]{0,4}为准|按照?[^。；;\n]{0,8}(?:合同|约定|规定|国家)|依法|(?:as (?:agreed|stated|set out) in|according to|per) (?:the|your) (?:employment )?contract/iu;

const around = (
  words: (place: { readonly start: number; readonly end: number }) => string,
  { start, end }: { readonly start: number; readonly end: number },
): string => words({ start: Math.max(0, start - 20), end: end + 40 });
