import type { Fact, Pay } from "../../facts/fact.ts";
import type { Fix } from "../finding.ts";
import type { RuleContext } from "../rule.ts";
import { defineRule } from "../rule.ts";
import { isInParts, mainPay, placeKey } from "../support/pay.ts";
import { agree, comparable, kindOf, monthsOf } from "../support/pay-agreement.ts";
import { placeName, reliable, samePlace } from "../support/places.ts";

/**
 * Two places tell different pay for the same thing, or different numbers of salaries a year. Amounts for several
 * levels, places or grades are no conflict, nor are the fixed part and the whole.
 */
export const conflict = defineRule({
  id: "pay/conflict",
  summary: { "zh-CN": "两处薪酬不一致", en: "Two places tell different pay" },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {},
  defaults: {},
  check(context) {
    const { pay, payTerms } = context.facts;
    if (pay.length + payTerms.length < 2) return;
    amounts(context);
    salaries(context);
  },
});

function amounts(context: RuleContext<unknown>): void {
  const { document, role, facts, words, report } = context;
  const single = alone(mainPay(facts).filter(speaksForRole)).slice(0, most);
  // Beside a fixed part and a whole, an amount that says neither may be either.
  const split = single.some(({ part }) => part === "base");
  for (const [index, claim] of single.entries()) {
    const earlier = single
      .slice(0, index)
      .find(
        (other) =>
          !samePlace(other.scope, claim.scope) &&
          comparable(other, claim) &&
          !(split && other.part !== claim.part) &&
          !agree(other, claim),
      );
    if (earlier === undefined) continue;
    const there = placeName(role, document.text, earlier.scope);
    // Figures that had to be converted, or whose place was guessed, may have a reason nobody wrote down.
    const sure =
      (claim.period ?? claim.impliedPeriod) === (earlier.period ?? earlier.impliedPeriod) &&
      Math.min(claim.confidence, earlier.confidence) >= 0.85;
    const [here, other] = [quote(context, claim), quote(context, earlier)];
    report({
      span: claim.span,
      ...(sure ? {} : { severity: "warning" as const }),
      message: {
        "zh-CN": `薪酬不一致：此处是${here}，而${there["zh-CN"]}写的是${other}。`,
        en: `Pay disagrees: ${here} here, but ${other} in ${there.en}.`,
      },
      related: [{ span: earlier.span, message: { "zh-CN": `这里写的是${other}`, en: `${other} here` } }],
      fixes:
        isInParts(role, claim) || isInParts(role, earlier)
          ? []
          : [unify(words(earlier.span), claim), unify(words(claim.span), earlier)],
    });
    return;
  }
}

/** What stands under a heading nobody knows (“California”) may be for somebody else. */
const speaksForRole = ({ scope }: Pay): boolean =>
  scope.field !== null || scope.section === null || scope.sectionId !== null;

/** Places compared with each other; nobody tells the pay in more of them. */
const most = 40;

/** The amounts that are the only ones of their kind in their place: several are for several levels, cities or people. */
function alone(claims: readonly Pay[]): readonly Pay[] {
  const counts = new Map<string, number>();
  // Several sections on pay are for several places or people as well.
  const key = (claim: Pay): string =>
    `${claim.scope.field === null && claim.scope.sectionId === "pay" ? "pay" : placeKey(claim.scope)} ${kindOf(claim)}`;
  for (const claim of claims) counts.set(key(claim), (counts.get(key(claim)) ?? 0) + 1);
  return claims.filter((claim) => counts.get(key(claim)) === 1);
}

function quote({ role, words }: RuleContext<unknown>, claim: Pay): string {
  if (!isInParts(role, claim)) return `“${words(claim.span).trim()}”`;
  return claim.min === claim.max ? `${claim.min}` : `${claim.min ?? ""}–${claim.max ?? ""}`;
}

const unify = (text: string, to: Pay): Fix => ({
  title: { "zh-CN": `统一为“${text}”`, en: `Use “${text}” in both places` },
  safe: false,
  intents: [{ kind: "replaceSpan", span: to.span, text }],
});

interface Salaries {
  readonly claim: Fact;
  readonly min: number;
  readonly max: number;
}

/** 14薪 in one place and 13薪 in another. */
function salaries({ document, role, facts, words, report }: RuleContext<unknown>): void {
  const told: Salaries[] = [
    ...mainPay(facts).flatMap((claim) => {
      const months = monthsOf(claim);
      return months === null ? [] : [{ claim, ...months }];
    }),
    ...facts.payTerms.flatMap((claim) =>
      claim.months === null || !reliable(claim) ? [] : [{ claim, ...claim.months }],
    ),
  ].sort((a, b) => a.claim.span.start - b.claim.span.start);
  const [first] = told;
  const other = told.find(
    ({ claim, min, max }) =>
      first !== undefined &&
      claim.scope.level === first.claim.scope.level &&
      !samePlace(claim.scope, first.claim.scope) &&
      (min > first.max || max < first.min),
  );
  if (first === undefined || other === undefined) return;
  const there = placeName(role, document.text, first.claim.scope);
  const [here, earlier] = [figure(other), figure(first)];
  report({
    span: other.claim.span,
    severity: "warning",
    message: {
      "zh-CN": `年薪月数不一致：此处是${here}薪，而${there["zh-CN"]}写的是${earlier}薪。`,
      en: `Salaries a year disagree: ${here} here, but ${earlier} in ${there.en}.`,
    },
    related: [
      {
        span: first.claim.span,
        message: { "zh-CN": `这里是“${words(first.claim.span)}”`, en: `“${words(first.claim.span)}” here` },
      },
    ],
  });
}

const figure = ({ min, max }: Salaries): string => (min === max ? `${min}` : `${min}-${max}`);
