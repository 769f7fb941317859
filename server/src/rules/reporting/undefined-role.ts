import { defineRule } from "../rule.ts";
import { byKey, isDefined, namedPlaces } from "../support/mentions.ts";
import { undefinedRoleFixes } from "../support/undefined-role.ts";

/** A superior, report or peer that no file of the organisation defines. One finding a name, at its first mention. */
export const undefinedRole = defineRule({
  id: "reporting/undefined-role",
  summary: { "zh-CN": "汇报关系指向未定义的岗位", en: "A reporting line leads to an undefined role" },
  severity: "warning",
  scope: "organisation",
  kinds: ["position"],
  needsComplete: false,
  options: {},
  defaults: {},
  check(context) {
    const { facts, entry, organisation, settings, report } = context;
    // A neighbouring job named in passing is no reporting line.
    const lines = facts.references.filter(
      ({ relation, source }) => relation !== "peers" || source === "field",
    );
    const places = namedPlaces(lines, ["reportsTo", "dottedLineTo", "directReports", "peers"]);
    if (places.every((place) => isDefined(place, entry, organisation))) return;
    for (const group of byKey(places, settings.vocabulary.roleKey).values()) {
      const [first, ...rest] = group;
      if (first === undefined || group.some(({ reference }) => reference.external)) continue;
      const { roles, external } = organisation.resolve(first.name, entry);
      if (roles.length > 0 || external) continue;
      const family = first.reference.family;
      report({
        span: first.span,
        message: {
          "zh-CN": family
            ? `“${first.name}”是一类岗位，不是一个岗位，工作区里也没有定义；汇报关系要落到具体岗位。`
            : `岗位“${first.name}”没有定义：工作区里没有它的文件，汇报关系在此中断。`,
          en: family
            ? `“${first.name}” is a family of jobs, not one role, and nothing here defines it; a reporting line needs a role.`
            : `Role “${first.name}” is not defined: no file here describes it, so the reporting line ends nowhere.`,
        },
        related: rest.map(({ span }) => ({
          span,
          message: { "zh-CN": "这里也提到", en: "also mentioned here" },
        })),
        fixes: undefinedRoleFixes(context, first),
      });
    }
  },
});
