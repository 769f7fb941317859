import { allows } from "../../config/ask.ts";
import type { Severity } from "../../config/settings.ts";
import type { Age } from "../../facts/fact.ts";
import { placeIn } from "../../facts/passages.ts";
import type { Span } from "../../text/span.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { RuleContext } from "../rule.ts";
import { defineRule } from "../rule.ts";
import type { FairOptions, Wording } from "../support/fair.ts";
import { createFairScan, fairDefaults, fairFixes, fairOptions, reportFair } from "../support/fair.ts";
import type { Jurisdiction } from "../support/fair-law.ts";
import { citation, jurisdictionOf } from "../support/fair-law.ts";
import { reliable } from "../support/places.ts";

type Kind = "figure" | "young" | "service" | "graduate";

const others =
  /用户|客户(?!经理|服务|代表|专员)|顾客|消费|受众|人群|群体|市场|粉丝|学员|品牌|产品|潮流|文化|团队|公司|企业|氛围|同事|伙伴|心态/u;
const englishOthers =
  /(?:^|[^a-z])(?:customers?|users?|clients?|audiences?|company|companies|start-?ups?|business|brand|product|market|children|people|readers|players|students?|families|adults?|learners|team|industry|codebase|offender|carers?|mentor\w{0,4}|coach\w{0,3}|teach\w{0,3}|programs?|programmes?|requirements|internships?|trainees?|apprentice\w{0,5}|scheme)(?![a-z])/u;

/** What to write instead of English words about age. */
const instead: readonly (readonly [RegExp, string])[] = [
  [/^young(?:,| and) (?:energetic|dynamic)$/u, "motivated"],
  [/^(?:recent|fresh) (?:[a-z]+ ){0,2}grad(?:uate)?$/u, "entry-level candidate"],
  [/^(?:recent|fresh)/u, "entry-level candidates"],
];

const wordings: readonly Wording<Kind>[] = [
  {
    kind: "figure",
    // 90后优先, 1990年后出生
    pattern:
      /(?<!\d)(?:[6789]0|[6789]5|0[05])后(?:优先(?:考虑)?|尤佳|为佳|佳)|(?:仅限|只限|限|只招)(?:[6789]0|[6789]5|0[05])后|(?<!\d)(?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:\([^()]{0,6}\))?(?:以?后|之后|及以后|以前|前)出生/gu,
    where: "asked",
    unless: others,
  },
  {
    kind: "young",
    pattern:
      /(?<=(?:^|[,;。、\n]|须|需|要求)\s{0,2})年轻(?:有(?:活力|冲劲|激情|朝气|为)|肯干|力壮|、?有?活力|化)?(?=\s*(?:$|[,;。、]))|年轻(?:者|人|化)?(?:优先|尤佳|为佳)|年富力强|年轻力壮/gu,
    where: "asked",
    unless: others,
  },
  {
    kind: "service",
    // 限役畢: shuts out by age and sex what it does not name
    pattern: /(?:限|须|需|仅限)?(?:已)?役毕(?:或免役|\/免役|、免役)?(?:者)?/gu,
    where: "asked",
  },
  {
    kind: "young",
    pattern:
      /(?<![a-z])(?:young(?:,| and) (?:energetic|dynamic|enthusiastic|motivated|ambitious|talented|fun)|young (?:professionals?|talent|candidates?|applicants?|person|individuals?|graduates?|colleagues?|blood|at heart only)|youthful (?:energy|appearance|outlook|person\w{0,5})|digital natives?|millennials? (?:only|preferred)|gen[- ]?z (?:only|preferred)|(?:must be|only) young)(?![a-z])/gu,
    where: "asked",
    unless: englishOthers,
    instead: (words) => instead.find(([pattern]) => pattern.test(words))?.[1] ?? null,
  },
  {
    kind: "graduate",
    pattern:
      /(?<![a-z])(?:(?:recent|fresh) (?:college |university |high school )?(?:graduates?|grads?)(?: (?:only|preferred))?|college students? (?:only|preferred))(?![a-z])/gu,
    where: "asked",
    unless: englishOthers,
    // Whoever invites beginners as well shuts nobody out.
    notBefore:
      /^(?:,)?\s(?:(?:are|is|also|very|most|warmly)\s){0,3}(?:welcome|encouraged|considered|may|can|ok)(?![a-z])/u,
    instead: (words) => instead.find(([pattern]) => pattern.test(words))?.[1] ?? null,
  },
];

const scan = createFairScan(wordings);

const neutral: Readonly<Record<Language, string>> = {
  "zh-CN": "年龄不限",
  "zh-TW": "年齡不拘",
  en: "open to all ages",
};

/** Taiwan, the United States and the European Union name age in their statutes; mainland China does not. */
function severityOf(kind: Kind, place: Jurisdiction): Severity | null {
  if (kind === "service") return place === "tw" ? "info" : null;
  if (kind === "graduate") return place === "us" || place === "any" ? "info" : null;
  if (place === "cn") return kind === "figure" ? "warning" : "info";
  return kind === "figure" ? "error" : "warning";
}

/** An age as a condition. A legal minimum (年满18周岁, 18 or over) by itself is none. */
export const age = defineRule({
  id: "fair/age",
  summary: { "zh-CN": "以年龄为条件", en: "Age as a condition" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: fairOptions,
  defaults: fairDefaults,
  check(context) {
    if (context.facts.age.length > 0) reportFigures(context);
    // 35周岁以下（1990年11月1日以后出生） and “young colleague under 35” say one thing twice.
    const again = ({ start, end }: Span): boolean =>
      context.facts.age.some(
        ({ span, none, legalMinimum }) =>
          !none && !legalMinimum && span.end >= start - 2 && span.start <= end + 2,
      );
    const found = scan(context).filter(({ span }) => !again(span));
    reportFair(context, found, {
      severity: severityOf,
      neutral: (kind) => (kind === "young" || kind === "figure" ? neutral : null),
      message: (kind, words, place) =>
        kind === "service"
          ? {
              "zh-CN": `“${words}”可能构成间接的年龄或性别限制${citation("age", place)["zh-CN"]}；确有需要时请写明原因。`,
              en: `“${words}” may limit age or gender indirectly${citation("age", place).en}; say why where it is needed.`,
            }
          : reason(words, place),
    });
  },
});

const reason = (words: string, place: Jurisdiction) => {
  const law = citation("age", place);
  return place === "cn"
    ? {
        "zh-CN": `“${words}”以年龄为条件：年龄说明不了能力，也会缩小人选范围；请写需要的经验或体能。`,
        en: `“${words}” makes age a condition: it says nothing about ability and shrinks the pool; ask for experience or strength.`,
      }
    : {
        "zh-CN": `“${words}”以年龄为条件${law["zh-CN"]}；请写需要的经验或能力。`,
        en: `“${words}” makes age a condition${law.en}; ask for the experience or ability instead.`,
      };
};

/** 35岁以下, aged 25 to 35. */
function reportFigures(context: RuleContext<FairOptions>): void {
  const { facts, settings, role, document, options, words } = context;
  const place = jurisdictionOf(settings, role.language);
  for (const claim of facts.age) {
    if (
      !reliable(claim) ||
      claim.none ||
      claim.modality === "waiver" ||
      claim.legalMinimum ||
      isWorkingLife(claim)
    )
      continue;
    if (allows(options, document.text, claim.span)) continue;
    const severity = figureSeverity(claim, place);
    if (severity === null) continue;
    context.report({
      span: claim.span,
      severity,
      message: reason(words(claim.span), place),
      fixes: fixesOf(context, claim),
    });
  }
}

/** The law of the United States protects from 40 on and allows preferring the older (29 CFR 1625.4(a)). */
function figureSeverity({ max }: Age, place: Jurisdiction): Severity | null {
  if (max !== null) return severityOf("figure", place);
  if (place === "us") return null;
  return place === "any" ? "info" : severityOf("figure", place);
}

/** From the legal minimum to the age of retirement nobody who may work is left out. */
const isWorkingLife = ({ min, max }: Age): boolean => max !== null && max >= 60 && (min ?? 0) <= 18;

/** The claim's words in the passage it stands in, taken out cleanly. */
function fixesOf(context: RuleContext<FairOptions>, { span }: Age) {
  const passages = context.passages();
  // Passages are in order; a cell or field may lie within another, so a few before the last one are looked at.
  const last = offsetOf(passages.length, span.start + 1, (at) => passages[at]?.span.start ?? span.end);
  for (const passage of passages.slice(Math.max(0, last - 4), last)) {
    if (passage.span.end < span.end) continue;
    const { view, start } = passage;
    const from = offsetOf(view.text.length, span.start - start, (at) => view.source(at, at).start);
    const to = offsetOf(view.text.length, span.end - start, (at) => view.source(at, at).start);
    const exact = placeIn(passage, from, to);
    if (exact.start !== span.start || exact.end !== span.end) continue;
    const wording = { kind: "figure", pattern: /(?!)/gu, where: "asked" } as const;
    return fairFixes(context, { passage, start: from, end: to, span, wording }, neutral);
  }
  return [];
}

/** The first of `length` ordered places whose source is not before `wanted`. */
function offsetOf(length: number, wanted: number, sourceOf: (at: number) => number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sourceOf(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
