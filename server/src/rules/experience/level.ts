import type { Experience } from "../../facts/fact.ts";
import type { RoleEntry } from "../../organisation/entry.ts";
import { rungOf } from "../../vocabulary/levels.ts";
import { lowerRungs } from "../../vocabulary/rungs.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { isMain } from "../support/experience.ts";
import { yearsIn } from "../support/words.ts";

/** The senior rung of a ladder asks for fewer years than a junior one, in another file or in the same one. */
export const level = defineRule({
  id: "experience/level",
  summary: {
    "zh-CN": "高级岗位要求的经验少于低级岗位",
    en: "A senior role asks for less experience than a junior one",
  },
  severity: "warning",
  scope: "organisation",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {},
  defaults: {},
  check(context) {
    betweenRoles(context);
    withinDocument(context);
  },
});

const years = (claims: readonly Experience[]): Experience | undefined =>
  claims.find(
    (claim) =>
      isMain(claim) && claim.kind !== "management" && claim.min !== null && claim.scope.level === null,
  );

function betweenRoles({ role, facts, entry, organisation, report }: RuleContext<unknown>): void {
  const own = years(facts.experience);
  if (own === undefined || own.min === null) return;
  const juniors = new Set<RoleEntry>(
    lowerRungs(entry.title, role.language).flatMap((name) => organisation.resolve(name, entry).roles),
  );
  for (const junior of juniors) {
    const theirs = years(junior.experience);
    if (theirs?.min == null || theirs.min <= own.min || junior.department !== entry.department) continue;
    report(finding(own, theirs, junior.title, junior.uri));
    return;
  }
}

/** One document with a section for each level. */
function withinDocument({ facts, report }: RuleContext<unknown>): void {
  if (!facts.experience.some(({ scope }) => scope.level !== null)) return;
  const levels = new Map<string, Experience>();
  for (const claim of facts.experience) {
    const name = claim.scope.level;
    if (
      name === null ||
      levels.has(name) ||
      !isMain(claim) ||
      claim.kind === "management" ||
      claim.min === null
    )
      continue;
    levels.set(name, claim);
  }
  for (const [name, own] of levels) {
    const rung = rungOf(name);
    if (rung === null) continue;
    for (const [other, theirs] of levels) {
      const lower = rungOf(other);
      if (
        lower === null ||
        lower.ladder !== rung.ladder ||
        lower.kind !== rung.kind ||
        lower.rank >= rung.rank
      )
        continue;
      if ((theirs.min ?? 0) <= (own.min ?? 0)) continue;
      report(finding(own, theirs, other));
      return;
    }
  }
}

function finding(
  own: Experience,
  theirs: Experience,
  junior: string,
  uri?: string,
): Parameters<RuleContext<unknown>["report"]>[0] {
  const here = yearsIn(own);
  const there = yearsIn(theirs);
  return {
    span: own.figure,
    message: {
      "zh-CN": `这里要求${here["zh-CN"]}，而级别更低的“${junior}”要求${there["zh-CN"]}；晋升反而降低要求。`,
      en: `${here.en} asked for here, but “${junior}”, a lower level, asks for ${there.en}; a promotion would lower the bar.`,
    },
    related: [
      {
        ...(uri === undefined ? {} : { uri }),
        span: theirs.figure,
        message: { "zh-CN": `“${junior}”要求${there["zh-CN"]}`, en: `“${junior}” asks for ${there.en}` },
      },
    ],
  };
}
