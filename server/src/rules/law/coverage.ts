import type { Passage } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import type { Language, Localised } from "../../vocabulary/language.ts";
import { defineRule } from "../rule.ts";
import { type CitedLaw, citedLaws } from "../support/laws.ts";
import { personalDataOf } from "../support/personal-data.ts";
import { isDataLaw, legalSpeaksOfData } from "../support/protection.ts";
import { hasWordsOn } from "../support/sections.ts";
import { passagesUnder } from "../support/under.ts";

/**
 * A role that names laws, handles data about people and names none on that. Where there is neither a section on
 * law nor a citation, section/missing or privacy/unprotected speaks.
 */
export const coverage = defineRule({
  id: "law/coverage",
  summary: {
    "zh-CN": "接触个人信息，却没有引用相关法律",
    en: "Personal data is handled and no law on it is cited",
  },
  severity: "info",
  scope: "role",
  kinds: ["position"],
  needsComplete: true,
  options: {},
  defaults: {},
  check(context) {
    const { facts, role, report, words } = context;
    const cited = citedLaws(facts, role.language);
    if (!hasWordsOn(role, "legal") && (cited.length === 0 || !hasWordsOn(role, "confidentiality"))) return;
    if (cited.some(({ entry }) => isDataLaw(entry))) {
      const place = crossBorder(cited) ? abroad(context.passages()) : null;
      if (place !== null)
        report({
          span: place,
          severity: "hint",
          message: {
            "zh-CN": `写到“${words(place)}”，只引用了个人信息方面的法律；数据跨境还涉及《数据安全法》《网络安全法》，请考虑补充。`,
            en: `“${words(place)}” is named and only the law on personal information; 《数据安全法》 and 《网络安全法》 apply to data that crosses borders, too.`,
          },
        });
      return;
    }
    if (legalSpeaksOfData(context)) return;
    const [first] = personalDataOf(context).places;
    if (first === undefined) return;
    const legal = role.sections.findIndex((section) => section.ids.includes("legal") && !section.empty);
    const line = lines[role.language];
    report({
      span: first,
      message: {
        "zh-CN": `本岗位接触个人信息（“${words(first)}”），引用的法律法规中却没有这一方面的，例如${dataLaw[role.language]["zh-CN"]}。`,
        en: `This role handles personal data (“${words(first)}”) and cites no law on it, such as ${dataLaw[role.language].en}.`,
      },
      fixes:
        legal < 0
          ? []
          : [
              {
                title: { "zh-CN": `补充“${line}”`, en: `Add “${line}”` },
                safe: false,
                intents: [{ kind: "addItem", section: legal, text: line }],
              },
            ],
    });
  },
});

const dataLaw: Readonly<Record<Language, Localised>> = {
  "zh-CN": { "zh-CN": "《个人信息保护法》", en: "the Personal Information Protection Law" },
  "zh-TW": { "zh-CN": "《個人資料保護法》", en: "Taiwan's Personal Data Protection Act" },
  en: { "zh-CN": "GDPR", en: "the GDPR" },
};

const lines: Readonly<Record<Language, string>> = {
  "zh-CN": "熟悉《中华人民共和国个人信息保护法》",
  "zh-TW": "熟悉《個人資料保護法》",
  en: "Knows the data protection law that applies to the role",
};

/** Mainland law on data is cited, and nothing of what governs its way abroad. */
function crossBorder(cited: readonly CitedLaw[]): boolean {
  const data = cited.filter(({ entry }) => isDataLaw(entry));
  return (
    data.some(({ entry }) => entry.name === "个人信息保护法") &&
    data.every(({ entry }) => entry.name === "个人信息保护法" || entry.jurisdiction !== "cn")
  );
}

/** 跨境 in the section on law. */
function abroad(passages: readonly Passage[]) {
  for (const passage of passagesUnder(passages, "legal")) {
    if (passage.kind !== "text") continue;
    const at = passage.view.text.search(/跨境(?:服务|传输|业务|数据|提供|流动)|数据出境/u);
    if (at >= 0) return placeIn(passage, at, at + 4);
  }
  return null;
}
