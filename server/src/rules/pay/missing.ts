import { defineRule } from "../rule.ts";
import { lawAsksForPay } from "../support/pay.ts";
import { reliable } from "../support/places.ts";

/**
 * Nothing is said about pay where it is wanted: in an advertisement, and where a preset or config asks for it.
 * Silent where a law asks: `posting/pay-transparency` speaks there.
 */
export const missing = defineRule({
  id: "pay/missing",
  summary: { "zh-CN": "没有写薪酬", en: "Nothing is said about pay" },
  severity: "info",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: true,
  options: {},
  defaults: {},
  check({ role, facts, settings, report }) {
    const wanted = role.kind === "posting" || settings.rules.get("pay/missing")?.severity !== undefined;
    if (!wanted || lawAsksForPay(role, settings)) return;
    if (facts.pay.some(reliable) || facts.payTerms.some(({ kind }) => kind === "grade")) return;
    if (role.fields.some(({ id, values }) => id === "pay" && values.some(({ value }) => value.trim() !== "")))
      return;
    const section = role.sections.find(({ ids }) => ids.includes("pay"));
    // A section about pay that tells no figure still tells something; an empty one is section/empty's.
    if (section !== undefined) return;
    // Asked for as a section: section/missing says so.
    if (settings.requiredSections.some(({ id }) => id === "pay") && role.kind === "position") return;
    report({
      span: role.anchor,
      message: {
        "zh-CN": "没有写薪酬：写明区间、周期和币种，双方少走弯路。",
        en: "Nothing is said about pay; a range with its period and currency saves both sides time.",
      },
      fixes: [
        {
          title: { "zh-CN": "增加薪酬字段", en: "Add a pay field" },
          safe: false,
          intents: [{ kind: "setField", field: "pay", value: placeholder[role.language] }],
        },
      ],
    });
  },
});

const placeholder = { "zh-CN": "待填写", "zh-TW": "待填寫", en: "to be filled in" } as const;
