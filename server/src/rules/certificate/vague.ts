import { lacksLevel } from "../../facts/certificate/certificate-names.ts";
import type { Certificate } from "../../facts/fact.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";
import { reliable } from "../support/places.ts";

/** Says only that there be some paper: 相关资格证书, “relevant certification”. */
const generic =
  /^(?:相关|有关|相应|对应|行业|岗位|本?专业|职业|国家|规定|必要|所需|各类|类|技能|技术)*(?:职业|执业|从业|专业|任职)?(?:资格|技能等级|等级|技能|上岗|操作|职称|水平)?(?:证书|证照|职称|资格证?|上岗证)$|^(?:(?:relevant|related|appropriate|professional|industry|applicable|recogni[sz]ed|technical|vendor)\s)+(?:certifications?|certificates?|licen[sc]es?|credentials?|licensure)$/u;

/** The words that leave a list open, right behind its last entry. */
const openEnd =
  /^([”"」』)\s]*)(等(?:相关|类似|同类|其他)?|或(?:其他|类似|相近|同类)(?:相关)?(?:资格)?(?:证书)?|,?\s*(?:etc\.?|and so on)|,?\s*(?:or|and)\s+(?:any\s+)?(?:other\s+)?(?:similar|other relevant|others?)(?:\s+(?:certifications?|certificates?|licen[sc]es?|credentials?))?)/u;

/**
 * A certificate nobody can check: an open list (PMP等证书), a paper without a name (相关证书), a name that comes in
 * levels and none is told (建造师证).
 */
export const vague = defineRule({
  id: "certificate/vague",
  summary: { "zh-CN": "证书要求不明确", en: "A certificate is asked for in vague terms" },
  severity: "hint",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, report, words }) {
    if (facts.certificates.length === 0) return;
    for (const [first, ...rest] of lists(facts.certificates.filter(reliable))) {
      const last = rest[rest.length - 1] ?? first;
      const span = { start: first.span.start, end: last.span.end };
      if (last.open) {
        report({
          span,
          message: {
            "zh-CN": "证书只是举例（“等”），没有限定范围：哪些算、由谁颁发，请列全或只写真正要求的。",
            en: "The list of certificates is left open: name those that count, and who issues them.",
          },
          fixes: closed(words, last),
        });
      } else if (rest.length === 0 && generic.test(foldSameLength(first.name))) {
        report({
          span,
          message: {
            "zh-CN": `“${first.name}”没有写明是哪一种证书；请写出名称和级别。`,
            en: `“${first.name}” does not say which one; give its name and level.`,
          },
        });
      } else {
        for (const certificate of [first, ...rest]) {
          if (!lacksLevel(certificate.name)) continue;
          report({
            span: certificate.span,
            message: {
              "zh-CN": `“${certificate.name}”分级别，请写明要求哪一级。`,
              en: `“${certificate.name}” comes in levels; say which one is asked for.`,
            },
          });
        }
      }
    }
  },
});

/** Certificates that stand side by side, as one list each. */
function lists(certificates: readonly Certificate[]): readonly (readonly [Certificate, ...Certificate[]])[] {
  const made: [Certificate, ...Certificate[]][] = [];
  for (const certificate of certificates) {
    const list = made[made.length - 1];
    const last = list?.[list.length - 1];
    const beside =
      last !== undefined &&
      last.scope.section === certificate.scope.section &&
      last.scope.field === certificate.scope.field &&
      last.open &&
      certificate.span.start - last.span.end <= 8;
    if (list !== undefined && beside) list.push(certificate);
    else made.push([certificate]);
  }
  return made;
}

function closed(
  words: (place: { readonly start: number; readonly end: number }) => string,
  { span }: Certificate,
): readonly Fix[] {
  const after = openEnd.exec(foldSameLength(words({ start: span.end, end: span.end + 40 })));
  if (after === null) return [];
  const start = span.end + (after[1]?.length ?? 0);
  return [
    {
      title: { "zh-CN": "只要求列出的证书", en: "Ask for the ones named only" },
      safe: false,
      intents: [{ kind: "replaceSpan", span: { start, end: start + (after[2]?.length ?? 0) }, text: "" }],
    },
  ];
}
