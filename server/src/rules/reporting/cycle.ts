import { entryId } from "../../organisation/entry.ts";
import { defineRule } from "../rule.ts";

/** Reporting lines that run in a circle. Said once, at the first role by path; the others are related places. */
export const cycle = defineRule({
  id: "reporting/cycle",
  summary: { "zh-CN": "汇报关系成环", en: "Reporting lines run in a circle" },
  severity: "error",
  scope: "organisation",
  kinds: ["position"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, entry, organisation, settings, report }) {
    const circle = organisation.cycle(entry);
    const [first, ...rest] = circle ?? [];
    if (first === undefined || entryId(first) !== entryId(entry) || rest.length === 0) return;
    const path = [...[first, ...rest].map(({ title }) => title), first.title].join(" → ");
    const next = rest[0];
    const keys = next === undefined ? new Set<string>() : new Set([next.key, ...next.aliasKeys]);
    const line = facts.references.find(
      ({ relation, name }) => relation === "reportsTo" && keys.has(settings.vocabulary.roleKey(name)),
    );
    report({
      span: line?.nameSpan ?? entry.anchor,
      message: {
        "zh-CN": `汇报关系成环：${path}；这条线上没有最终负责的人。`,
        en: `Reporting lines run in a circle: ${path}; nobody on it is finally in charge.`,
      },
      related: rest.map((other) => ({
        uri: other.uri,
        span: other.references.find(({ relation }) => relation === "reportsTo")?.nameSpan ?? other.anchor,
        message: { "zh-CN": `“${other.title}”在这个环上`, en: `“${other.title}” is on the circle` },
      })),
    });
  },
});
