import { defineRule } from "../rule.ts";
import { byKey, namedPlaces } from "../support/mentions.ts";

/** A name that several roles bear: which one is meant? Language versions of one role are one. */
export const ambiguousName = defineRule({
  id: "reporting/ambiguous-name",
  summary: { "zh-CN": "岗位名称指向多个岗位", en: "A role name means several roles" },
  severity: "warning",
  scope: "organisation",
  kinds: ["position"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, entry, organisation, settings, report }) {
    const places = namedPlaces(facts.references, ["reportsTo", "dottedLineTo", "directReports", "peers"]);
    if (places.every(({ name }) => organisation.resolve(name, entry).roles.length < 2)) return;
    for (const group of byKey(places, settings.vocabulary.roleKey).values()) {
      const first = group[0];
      if (first === undefined) continue;
      const { roles } = organisation.resolve(first.name, entry);
      if (roles.length < 2) continue;
      report({
        span: first.span,
        message: {
          "zh-CN": `“${first.name}”对应 ${roles.length} 个岗位，无法确定指哪一个；请写岗位编码或更完整的名称。`,
          en: `“${first.name}” means ${roles.length} roles; write the code or a fuller name to say which.`,
        },
        related: roles.map((role) => ({
          uri: role.uri,
          span: role.anchor,
          message: { "zh-CN": `“${role.title}”`, en: `“${role.title}”` },
        })),
      });
    }
  },
});
