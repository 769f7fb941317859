import { defineRule } from "../rule.ts";
import { byKey, isDefined, namedPlaces } from "../support/mentions.ts";
import { undefinedRoleFixes } from "../support/undefined-role.ts";

/** A career path to a role that no file defines. Names that are reporting lines too are left to that rule. */
export const undefinedRole = defineRule({
  id: "career/undefined-role",
  summary: { "zh-CN": "职业发展指向未定义的岗位", en: "A career path leads to an undefined role" },
  severity: "info",
  scope: "organisation",
  kinds: ["position"],
  needsComplete: false,
  options: {},
  defaults: {},
  check(context) {
    const { facts, entry, organisation, settings, report } = context;
    const places = namedPlaces(facts.references, ["career-up", "career-lateral"]);
    if (places.every((place) => isDefined(place, entry, organisation))) return;
    const key = settings.vocabulary.roleKey;
    const lines = new Set(
      namedPlaces(facts.references, ["reportsTo", "dottedLineTo", "directReports", "peers"]).map(({ name }) =>
        key(name),
      ),
    );
    for (const [name, group] of byKey(places, key)) {
      const [first, ...rest] = group;
      if (first === undefined || lines.has(name) || group.some(({ reference }) => reference.external))
        continue;
      const { roles, external } = organisation.resolve(first.name, entry);
      if (roles.length > 0 || external) continue;
      report({
        span: first.span,
        message: {
          "zh-CN": `职业发展里的“${first.name}”没有定义：工作区里没有它的文件，员工查不到这个岗位的要求。`,
          en: `The career path names “${first.name}”, which no file here defines; nobody can look up what it takes.`,
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
