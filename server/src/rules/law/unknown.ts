import type { Law } from "../../facts/fact.ts";
import { closest } from "../../vocabulary/closest-law.ts";
import type { Language } from "../../vocabulary/language.ts";
import { lawByName, lawKey, laws } from "../../vocabulary/laws.ts";
import { defineRule } from "../rule.ts";
import { asOfDay, citedLaws, otherPlaces, remark, renameAll, successors, titled } from "../support/laws.ts";
import { reliable } from "../support/places.ts";

/** Law of a province or city, and papers of a ministry by their long names, are more than any register holds. */
const elsewhere =
  /^(?:.{2,8}(?:省|市|自治区|特别行政区)|香港|澳门|台湾|臺灣|联合国|欧盟|美国|英国|德国|日本|国际)|公约|协定|条约|议定书|宪法|司法解释|解释|决定|意见|通知|公告|指引|指南|标准|规范$/u;
const mainland = /(?:法|条例)(?:实施(?:条例|细则|办法))?$/u;
const regulation = /^(?:中华人民共和国|国务院).{2,30}(?:规定|办法|细则)$/u;

/** A name that looks like a law of mainland China and is none the register knows; or one that was never passed. */
export const unknown = defineRule({
  id: "law/unknown",
  summary: { "zh-CN": "登记册中查不到的法规名称", en: "A law that the register does not know" },
  severity: "hint",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, role, report }) {
    for (const { entry, citations } of citedLaws(facts, role.language)) {
      if (entry.status !== "unknown") continue;
      const next = successors(entry);
      const day = asOfDay(entry);
      const note = remark(entry);
      report({
        span: citations[0].law.span,
        message: {
          "zh-CN": `${titled(entry)}不是现行有效的法规${note["zh-CN"]}${next === null ? "" : `；相关规定见${next.names["zh-CN"]}`}${day["zh-CN"]}。`,
          en: `${titled(entry)} is not a law in force${note.en}${next === null ? "" : `; see ${next.names.en}`}${day.en}.`,
        },
        related: otherPlaces(citations, { "zh-CN": "这里也引用了", en: "also cited here" }),
        fixes: (next?.entries ?? []).map((other) =>
          renameAll(citations, titled(other), {
            "zh-CN": `改为${titled(other)}`,
            en: `Change to ${titled(other)}`,
          }),
        ),
      });
    }
    const seen = new Set<string>();
    for (const law of facts.laws) {
      if (!isUnknown(law, role.language)) continue;
      const key = lawKey(law.name);
      if (seen.has(key)) continue;
      seen.add(key);
      const near = closest(key, laws);
      // There are far more regulations than any register holds: without a near name nothing speaks against one.
      if (near === null && law.article === null && /(?:条例|办法|规定|细则)$/u.test(law.name)) continue;
      report({
        span: law.span,
        message: {
          "zh-CN": `已登记的法规中没有“${law.name}”${near === null ? "" : `，是否指${titled(near)}`}？请核对名称；也可能只是尚未登记（截至${registerDay}的状态）。`,
          en: `The register has no law called “${law.name}”${near === null ? "" : `; is ${titled(near)} meant`}? Check the name; it may merely not be registered (status as of ${registerDay}).`,
        },
        fixes:
          near === null
            ? []
            : [
                {
                  title: { "zh-CN": `改为${titled(near)}`, en: `Change to ${titled(near)}` },
                  safe: false,
                  intents: [{ kind: "replaceSpan", span: law.span, text: titled(near) }],
                },
              ],
      });
    }
  },
});

/** The latest day an entry was checked on. */
const registerDay = laws.reduce((day, { checkedOn }) => (checkedOn > day ? checkedOn : day), "");

function isUnknown(law: Law, language: Language): boolean {
  if (law.official !== null || law.historical || !reliable(law) || language !== "zh-CN") return false;
  if (!law.quoted && law.article === null) return false;
  if (lawByName(law.name, language) !== null) return false;
  const name = law.name.replace(/[（(][^（()）]*[)）]$/u, "");
  if (/[A-Za-z0-9]/u.test(name) || elsewhere.test(name)) return false;
  return mainland.test(name) || regulation.test(name);
}
