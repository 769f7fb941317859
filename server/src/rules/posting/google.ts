import { requirementsOf } from "../../config/ask.ts";
import type { Settings } from "../../config/settings.ts";
import type { Role } from "../../role/role.ts";
import type { FieldId } from "../../vocabulary/fields.ts";
import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";
import { isFullyRemote, type MissingProperty, missingProperties } from "../support/google-properties.ts";
import { isPosting } from "../support/posting.ts";
import { list } from "../support/words.ts";

/**
 * What Google for Jobs reports as missing on the structured data made from this document. Fields the preset
 * asks for anyway are `field/missing`'s, pay under a preset for postings is `posting/pay-transparency`'s, dates
 * that are no dates are `field/invalid`'s.
 */
export const google = defineRule({
  id: "posting/google",
  summary: { "zh-CN": "招聘结构化数据不完整", en: "Structured data of the posting would be incomplete" },
  severity: "warning",
  offByDefault: true,
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: true,
  options: {
    recommended: {
      type: "boolean",
      description: "Name properties that are only recommended, too.",
    },
  },
  defaults: { recommended: true },
  check(context) {
    const { role, settings, options, report } = context;
    if (!isPosting(role, settings)) return;
    const missing = missingProperties(context).filter(
      ({ field }) => field === null || !leftToOthers(role, settings, field),
    );
    const required = missing.filter((property) => property.required);
    const recommended = options.recommended ? missing.filter((property) => !property.required) : [];
    if (required.length + recommended.length === 0) return;
    const names = (properties: readonly MissingProperty[]): string =>
      list(properties.map(({ name }) => name)).en;
    const parts = {
      "zh-CN": [
        ...(required.length > 0 ? [`必需 ${names(required)}`] : []),
        ...(recommended.length > 0 ? [`建议 ${names(recommended)}`] : []),
      ].join("；"),
      en: [
        ...(required.length > 0 ? [`required ${names(required)}`] : []),
        ...(recommended.length > 0 ? [`recommended ${names(recommended)}`] : []),
      ].join("; "),
    };
    report({
      span: role.anchor,
      message: {
        "zh-CN": `由本文档生成的招聘结构化数据（JobPosting）会缺少：${parts["zh-CN"]}。招聘搜索会因此少展示或不展示它。`,
        en: `Structured data (JobPosting) made from this document would lack: ${parts.en}. Job search shows such postings less, or not at all.`,
      },
      fixes: [...required, ...recommended].flatMap(({ name, fix }): Fix[] =>
        fix === null
          ? []
          : [
              {
                title: { "zh-CN": `补充 ${name}`, en: `Add ${name}` },
                safe: false,
                intents: [fix],
              },
            ],
      ),
    });
  },
});

/**
 * What another rule reports: a title, and fields the preset asks for, with `field/missing`; pay with
 * `posting/pay-transparency`, which speaks where the advertisement is published.
 */
function leftToOthers(role: Role, settings: Settings, field: FieldId): boolean {
  if (field === "title") return true;
  if (field === "pay") return settings.presets.some((name) => name.startsWith("posting-"));
  // Who works from anywhere is asked where that is; the preset asks for an office.
  const asked = requirementsOf(settings, role.kind).requiredFields.includes(field);
  return asked && (field === "organization" || (field === "location" && !isFullyRemote(role)));
}
