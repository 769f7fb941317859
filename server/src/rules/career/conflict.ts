import type { RoleRelation } from "../../facts/fact.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { defineRule } from "../rule.ts";
import { byKey, namedPlaces } from "../support/mentions.ts";

const relationName: Readonly<Partial<Record<RoleRelation, Localised>>> = {
  "career-up": { "zh-CN": "晋升岗位", en: "a promotion" },
  "career-lateral": { "zh-CN": "横向发展岗位", en: "a lateral move" },
  peers: { "zh-CN": "平级岗位", en: "a peer" },
  directReports: { "zh-CN": "直接下级", en: "a direct report" },
};

/** Pairs that cannot both be true. The superior as a promotion is the normal case and not among them. */
const conflicts: readonly (readonly [RoleRelation, RoleRelation])[] = [
  ["career-up", "career-lateral"],
  ["career-up", "peers"],
  ["career-up", "directReports"],
  ["career-lateral", "directReports"],
];

/** One role as both promotion and lateral move, or as promotion and peer or report. */
export const conflict = defineRule({
  id: "career/conflict",
  summary: { "zh-CN": "职业发展自相矛盾", en: "A career path contradicts itself" },
  severity: "info",
  scope: "role",
  kinds: ["position", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, settings, report }) {
    const relations: readonly RoleRelation[] = ["career-up", "career-lateral", "peers", "directReports"];
    for (const group of byKey(
      namedPlaces(facts.references, relations),
      settings.vocabulary.roleKey,
    ).values()) {
      for (const [one, other] of conflicts) {
        const a = group.find(({ reference }) => reference.relation === one);
        const b = group.find(({ reference }) => reference.relation === other);
        const oneName = relationName[one];
        const otherName = relationName[other];
        if (a === undefined || b === undefined || oneName === undefined || otherName === undefined) continue;
        const [earlier, later] = a.span.start < b.span.start ? [a, b] : [b, a];
        const same = earlier.name === later.name ? "" : `（即“${earlier.name}”）`;
        const sameEnglish = earlier.name === later.name ? "" : ` (that is “${earlier.name}”)`;
        report({
          span: later.span,
          message: {
            "zh-CN": `“${later.name}”${same}既是${oneName["zh-CN"]}又是${otherName["zh-CN"]}，两者矛盾。`,
            en: `“${later.name}”${sameEnglish} is both ${oneName.en} and ${otherName.en}; it cannot be both.`,
          },
          related: [{ span: earlier.span, message: { "zh-CN": "另一处在这里", en: "the other place" } }],
        });
        break;
      }
    }
  },
});
