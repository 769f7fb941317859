import type { Experience } from "../../facts/fact.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";
import { isMain, isNone, sameBounds, sameSubject, subject } from "../support/experience.ts";
import { placeName, reliable, samePlace } from "../support/places.ts";
import { years, yearsIn } from "../support/words.ts";

/**
 * Two places ask for different years of the same experience. Candidates and HR then read different numbers.
 * Also a waiver (10年以上可放宽学历) that lies outside the years asked for (8-10年): nobody can claim it.
 */
export const inconsistent = defineRule({
  id: "experience/inconsistent",
  summary: { "zh-CN": "两处经验年限不一致", en: "Two places ask for different years of experience" },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ document, role, facts, report }) {
    if (facts.experience.length < 2) return;
    const mains = facts.experience.filter(isMain);
    if (mains.length < 2 && !facts.experience.some(({ modality }) => modality === "waiver")) return;
    // No requirements have as many; a hostile file must not cost seconds.
    const among = mains.slice(0, 200);
    const claims = leading(mains);
    // One of those that say the same in one place stands for all of them.
    const seen: Experience[] = [];
    for (const claim of claims) {
      const earlier = seen.find(
        (other) =>
          comparable(other, claim) && !sameBounds(other, claim) && !agreedElsewhere(other, claim, among),
      );
      if (earlier === undefined) {
        if (!seen.some((other) => saysTheSame(other, claim))) seen.push(claim);
        continue;
      }
      const here = yearsIn(claim);
      const there = yearsIn(earlier);
      const place = placeName(role, document.text, earlier.scope);
      report({
        span: claim.figure,
        // 5-10年 as a job board's choice beside 5年以上 in the text: only whether there is a cap differs.
        ...(sameLowerEnd(earlier, claim) || isBucketOf(earlier, claim) ? { severity: "info" } : {}),
        message: {
          "zh-CN": `经验要求不一致：此处要求${here["zh-CN"]}，而${place["zh-CN"]}写的是${there["zh-CN"]}。`,
          en: `Experience disagrees: ${here.en} here, but ${there.en} in ${place.en}.`,
        },
        related: [
          {
            span: earlier.figure,
            message: { "zh-CN": `这里写的是${there["zh-CN"]}`, en: `${there.en} here` },
          },
        ],
        fixes: [unify(earlier, claim, role.language), unify(claim, earlier, role.language)],
      });
    }
    for (const waiver of facts.experience) {
      if (waiver.modality !== "waiver" || !reliable(waiver) || waiver.min === null) continue;
      const main = claims.find(
        (claim) =>
          claim.max !== null && sameSubject(claim, waiver) && claim.scope.level === waiver.scope.level,
      );
      if (main === undefined || main.max === null || (waiver.max !== null && waiver.max <= main.max))
        continue;
      const asked = yearsIn(main);
      const waived = yearsIn(waiver);
      report({
        span: waiver.figure,
        message: {
          "zh-CN": `放宽条件与经验要求不一致：放宽适用于${waived["zh-CN"]}，而经验要求是${asked["zh-CN"]}，满足放宽条件的人已超出要求的上限。`,
          en: `The waiver disagrees with the requirement: it is for ${waived.en}, but ${asked.en} are asked for, so whoever qualifies is over the limit.`,
        },
        related: [
          {
            span: main.figure,
            message: { "zh-CN": `经验要求${asked["zh-CN"]}`, en: `${asked.en} asked for here` },
          },
        ],
        fixes: main.min === null ? [] : [open(main, role.language)],
      });
    }
  },
});

const sameLowerEnd = (a: Experience, b: Experience): boolean =>
  a.min !== null &&
  a.min === b.min &&
  a.minInclusive === b.minInclusive &&
  (a.max === null) !== (b.max === null);

/** 5-10年 between the bars of a job board's head line is the choice that 8年以上 of the text falls into. */
const isBucketOf = (head: Experience, claim: Experience): boolean =>
  head.scope.field === null &&
  head.scope.section === null &&
  buckets.has(`${head.min}-${head.max}`) &&
  claim.max === null &&
  claim.min !== null &&
  claim.min >= (head.min ?? 0) &&
  claim.min < (head.max ?? 0);

/** The choices of the large job boards. */
const buckets: ReadonlySet<string> = new Set(["1-3", "3-5", "5-10"]);

/**
 * One of the places says what the other says, and this besides: 4-7 years beside “3+ in products, 4-7 in all”,
 * 10年以上 beside “10年以上销售经验，3年以上同等职位经验”.
 */
const agreedElsewhere = (a: Experience, b: Experience, claims: readonly Experience[]): boolean =>
  !samePlace(a.scope, b.scope) && (saysBesides(a, b, claims) || saysBesides(b, a, claims));

const saysBesides = (whole: Experience, besides: Experience, claims: readonly Experience[]): boolean =>
  claims.some(
    (other) =>
      other !== besides &&
      samePlace(other.scope, besides.scope) &&
      other.field.trim() !== besides.field.trim() &&
      sameBounds(other, whole) &&
      sameSubject(other, whole),
  );

const saysTheSame = (a: Experience, b: Experience): boolean =>
  a.min === b.min &&
  a.max === b.max &&
  a.minInclusive === b.minInclusive &&
  a.kind === b.kind &&
  samePlace(a.scope, b.scope) &&
  a.scope.level === b.scope.level &&
  subject(a) === subject(b);

/** The first claim on each subject in each place: further ones there are about something else. */
function leading(claims: readonly Experience[]): readonly Experience[] {
  if (claims.length < 2) return claims;
  const first = new Map<string, Experience>();
  return claims.filter((claim) => {
    const { field, section } = claim.scope;
    const key = `${field}|${field === null ? section : ""}|${claim.kind}`;
    const known = first.get(key);
    if (known !== undefined) return subject(known) === subject(claim);
    first.set(key, claim);
    return true;
  });
}

function comparable(a: Experience, b: Experience): boolean {
  if (a.scope.level !== b.scope.level || isNone(a) !== isNone(b)) return false;
  if (!samePlace(a.scope, b.scope)) return sameSubject(a, b);
  // In one place two figures are two requirements unless they name the very same thing.
  return a.kind === b.kind && subject(a) !== "" && subject(a) === subject(b);
}

const unify = (from: Experience, to: Experience, language: Language): Fix => ({
  title: {
    "zh-CN": `统一为${years(from, "zh-CN")}`,
    en: `Use ${years(from, "en")} in both places`,
  },
  safe: false,
  intents: [{ kind: "replaceSpan", span: to.figure, text: years(from, language) }],
});

const open = (claim: Experience, language: Language): Fix => {
  const opened = { min: claim.min, max: null, minInclusive: true };
  return {
    title: { "zh-CN": `把经验要求改为${years(opened, "zh-CN")}`, en: `Ask for ${years(opened, "en")}` },
    safe: false,
    intents: [{ kind: "replaceSpan", span: claim.figure, text: years(opened, language) }],
  };
};
