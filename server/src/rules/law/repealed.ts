import { defineRule } from "../rule.ts";
import {
  asOfDay,
  atMost,
  citedLaws,
  isOver,
  otherPlaces,
  remark,
  renameAll,
  successors,
  titled,
} from "../support/laws.ts";

/**
 * A law that is no longer in force. What the register only believes is a hint. Without 《》 a name may be that of
 * a field of law (熟悉合同法), so it is no error there.
 */
export const repealed = defineRule({
  id: "law/repealed",
  summary: { "zh-CN": "引用了已废止的法律法规", en: "A repealed law is cited" },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, role, settings, report }) {
    for (const { entry, citations } of citedLaws(facts, role.language)) {
      if (entry.status !== "repealed" || !isOver(entry, settings.asOf)) continue;
      const [{ law }] = citations;
      const next = successors(entry);
      const day = asOfDay(entry);
      const note = remark(entry);
      const base = law.quoted || !/\p{Script=Han}/u.test(law.name) ? "error" : "warning";
      report({
        span: law.span,
        severity: atMost(entry, base),
        message: {
          "zh-CN": `${titled(entry)}${entry.ended === null ? "已" : `自${entry.ended}起`}不再有效${next === null ? "" : `，现行的是${next.names["zh-CN"]}`}${note["zh-CN"]}；请改引现行法规${day["zh-CN"]}。`,
          en: `${titled(entry)} is no longer in force${entry.ended === null ? "" : ` since ${entry.ended}`}${next === null ? "" : `; ${next.names.en} took its place`}${note.en}. Cite the law in force${day.en}.`,
        },
        related: otherPlaces(citations, { "zh-CN": "这里也引用了", en: "also cited here" }),
        fixes: (next?.entries ?? []).map((other) =>
          renameAll(citations, titled(other), {
            "zh-CN": `改为${titled(other)}`,
            en: `Change to ${titled(other)}`,
          }),
        ),
        tags: ["deprecated"],
      });
    }
  },
});
