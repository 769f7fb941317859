import type { Pay } from "../../facts/fact.ts";
import type { RoleEntry } from "../../organisation/entry.ts";
import { hasHan } from "../../vocabulary/keys.ts";
import { type Rung, rungOf } from "../../vocabulary/levels.ts";
import { lowerRungs } from "../../vocabulary/rungs.ts";
import { lowerNames } from "../../vocabulary/standing.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { mainPay } from "../support/pay.ts";
import { bandIn, liesBelow, singleBands } from "../support/pay-bands.ts";

/** The senior rung of a ladder is paid less than a junior one, in another file or in the same one. */
export const level = defineRule({
  id: "pay/level",
  summary: {
    "zh-CN": "高级岗位的薪酬低于低级岗位",
    en: "A senior role is paid less than a junior one",
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

function betweenRoles({ entry, organisation, report }: RuleContext<unknown>): void {
  if (entry.pay.length === 0) return;
  const own = singleBands(entry.pay);
  // A translation repeats what its original says.
  if (own.length === 0 || entry.external || entry.translationOf !== null) return;
  const names = [...lowerRungs(entry.title, entry.language), ...lowerNames(entry.title, entry.language)];
  const juniors = new Set<RoleEntry>(names.flatMap((name) => organisation.resolve(name, entry).roles));
  for (const junior of juniors) {
    if (junior.external || junior.kind !== entry.kind || junior.department !== entry.department) continue;
    const theirs = singleBands(junior.pay);
    for (const mine of own) {
      const higher = theirs.find((band) => liesBelow(mine, band));
      if (higher === undefined) continue;
      report(finding(mine, higher, junior.title, junior.uri));
      return;
    }
  }
}

/** More bands than one document has. */
const most = 40;

/** One document that tells what each level is paid: 初级 10-15K，高级 8-12K; P6, P7. */
function withinDocument({ facts, report }: RuleContext<unknown>): void {
  if (facts.pay.length < 2) return;
  const bands = mainPay(facts)
    .flatMap((pay) => {
      const name = pay.scope.level ?? pay.grade ?? pay.label;
      const rung = name === "" ? null : rungOfLevel(name);
      return rung === null ? [] : [{ pay, name, rung }];
    })
    .slice(0, most);
  for (const { pay, rung } of bands) {
    const junior = bands.find(
      (other) =>
        other.rung.ladder === rung.ladder &&
        other.rung.kind === rung.kind &&
        other.rung.rank < rung.rank &&
        liesBelow(pay, other.pay),
    );
    if (junior === undefined) continue;
    report(finding(pay, junior.pay, junior.name));
    return;
  }
}

/** The rung of a role name or of a level word alone: 初级, P6, “senior”. */
const rungOfLevel = (name: string): Rung | null =>
  rungOf(name) ?? rungOf(hasHan(name) ? `${name}人员` : `${name} person`);

function finding(
  own: Pay,
  theirs: Pay,
  junior: string,
  uri?: string,
): Parameters<RuleContext<unknown>["report"]>[0] {
  const [here, there] = [bandIn(own), bandIn(theirs)];
  return {
    span: own.span,
    message: {
      "zh-CN": `这里的薪酬是${here["zh-CN"]}，而级别更低的“${junior}”是${there["zh-CN"]}；晋升反而降薪。`,
      en: `Paid ${here.en} here, but “${junior}”, a lower level, is paid ${there.en}; a promotion would lower the pay.`,
    },
    related: [
      {
        ...(uri === undefined ? {} : { uri }),
        span: theirs.span,
        message: { "zh-CN": `“${junior}”是${there["zh-CN"]}`, en: `“${junior}” is paid ${there.en}` },
      },
    ],
  };
}
