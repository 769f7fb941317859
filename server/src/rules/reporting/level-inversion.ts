import type { RoleEntry } from "../../organisation/entry.ts";
import type { Span } from "../../text/span.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { isLadder } from "../support/ladder.ts";
import { namedPlaces } from "../support/mentions.ts";
import { inversionOf } from "../support/standing.ts";

type Context = RuleContext<unknown>;

/** A superior who stands on a lower rung than the role: one of the two levels, or the line, is wrong. */
export const levelInversion = defineRule({
  id: "reporting/level-inversion",
  summary: {
    "zh-CN": "上级的级别低于本岗位",
    en: "A superior stands on a lower rung than the role itself",
  },
  severity: "warning",
  scope: "organisation",
  kinds: ["position"],
  needsComplete: false,
  options: {},
  defaults: {},
  check(context) {
    const { role, entry, report } = context;
    // The original of a translation says it; levels of one document have superiors of their own.
    if (entry.external || entry.translationOf !== null || isLadder(role)) return;
    for (const { superior, span, said } of superiorsOf(context)) {
      const inversion = superior.external ? null : inversionOf(entry, superior);
      if (inversion === null) continue;
      report({
        span,
        message: {
          "zh-CN": `直接上级“${superior.title}”的级别低于本岗位（${inversion["zh-CN"]}）；请核对汇报关系和职级。`,
          en: `The superior “${superior.title}” stands below this role (${inversion.en}); check the reporting line and the levels.`,
        },
        related: [
          {
            uri: superior.uri,
            span: said,
            message: { "zh-CN": `“${superior.title}”`, en: `“${superior.title}”` },
          },
        ],
      });
      return;
    }
  },
});

interface Superior {
  readonly superior: RoleEntry;
  readonly span: Span;
  /** A place in the superior's file. */
  readonly said: Span;
}

/** The superiors a role names; where it names none, those that list it. */
function superiorsOf({ facts, entry, organisation, settings }: Context): readonly Superior[] {
  const named = namedPlaces(facts.references, ["reportsTo"]);
  if (named.length > 0) {
    return named.flatMap(({ name, span, reference }) => {
      if (reference.dotted || reference.external || reference.family) return [];
      const { roles, external } = organisation.resolve(name, entry);
      const [superior] = roles;
      if (superior === undefined || external || roles.length > 1) return [];
      return [{ superior, span, said: superior.anchor }];
    });
  }
  const keyOf = settings.vocabulary.roleKey;
  const keys = new Set([entry.key, ...entry.aliasKeys]);
  return organisation.superiors(entry).flatMap((superior) => {
    if (superior.translationOf !== null) return [];
    const line = superior.references.find(
      ({ relation, name, source }) =>
        relation === "directReports" && source === "field" && keys.has(keyOf(name)),
    );
    return line === undefined ? [] : [{ superior, span: entry.anchor, said: line.nameSpan }];
  });
}
