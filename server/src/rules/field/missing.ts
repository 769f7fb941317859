import { requirementsOf } from "../../config/ask.ts";
import type { Facts } from "../../facts/fact.ts";
import type { Field } from "../../role/role.ts";
import type { FieldId } from "../../vocabulary/fields.ts";
import type { Fix } from "../finding.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { reliable } from "../support/places.ts";
import { toldElsewhere } from "../support/posting-facts.ts";
import { list } from "../support/words.ts";

/** The fields the preset asks for that are not there, nor what they would say in other words. */
export function absentFields({
  role,
  facts,
  entry,
  settings,
}: Pick<RuleContext<unknown>, "role" | "facts" | "entry" | "settings">): readonly FieldId[] {
  const { requiredFields } = requirementsOf(settings, role.kind);
  return requiredFields.filter((wanted) => {
    if (wanted === "title" && role.title !== null) return false;
    if (wanted === "organization" && entry.organization !== "") return false;
    // A superior told in prose is a superior; one told as “管理层” is reporting/unnamed-superior's to report.
    if (wanted === "reportsTo" && (entry.root || namesSuperior(facts))) return false;
    return !role.fields.some((field) => field.id === wanted && isStated(field));
  });
}

const namesSuperior = ({ references }: Facts): boolean =>
  references.some((mention) => mention.relation === "reportsTo" && reliable(mention));

const isStated = ({ values, data }: Field): boolean =>
  values.some(({ value }) => value.trim() !== "") || isStructure(data);

/** A field the preset asks for is not there. Without a title nothing else about a role can be said: an error. */
export const missing = defineRule({
  id: "field/missing",
  summary: { "zh-CN": "缺少必填字段", en: "A required field is missing" },
  severity: "warning",
  scope: "organisation",
  kinds: ["position", "posting", "occupation"],
  needsComplete: true,
  options: {},
  defaults: {},
  check(context) {
    const { role, entry, organisation, settings, report } = context;
    const absent = absentFields(context);
    if (absent.length === 0) return;
    if (absent.includes("title")) {
      report({
        span: role.anchor,
        severity: "error",
        message: {
          "zh-CN": "没有岗位名称：写一个一级标题，或填写“岗位名称”。",
          en: "No job title: write a top heading, or fill in the field “title”.",
        },
      });
    }
    // What the law asks an advertisement to tell is posting/required-facts' to report.
    const told = toldElsewhere(context).fields;
    const others = absent.filter((id) => id !== "title" && !told.has(id));
    if (others.length === 0) return;
    const names = {
      "zh-CN": list(others.map((id) => settings.vocabulary.fieldName(id, "zh-CN")))["zh-CN"],
      en: list(others.map((id) => settings.vocabulary.fieldName(id, "en"))).en,
    };
    report({
      span: role.anchor,
      message: {
        "zh-CN": `缺少字段：${names["zh-CN"]}。所用规范要求写明。`,
        en: `Missing ${others.length === 1 ? "field" : "fields"}: ${names.en}. The preset in use asks for ${others.length === 1 ? "it" : "them"}.`,
      },
      fixes: others.flatMap((id): Fix[] => {
        if (id === "reportsTo") return superiorFixes(organisation.superiors(entry).map(({ title }) => title));
        const name = settings.vocabulary.fieldName(id, role.language);
        return [
          {
            title: { "zh-CN": `增加字段“${name}”`, en: `Add field “${name}”` },
            safe: false,
            intents: [{ kind: "setField", field: id, value: placeholder[role.language] }],
          },
        ];
      }),
    });
  },
});

/** What a field that was just added waits with. */
export const placeholder = { "zh-CN": "待填写", "zh-TW": "待填寫", en: "to be filled in" } as const;

const isStructure = (data: unknown): boolean =>
  typeof data === "number" || typeof data === "boolean" || (typeof data === "object" && data !== null);

/** The roles that list this one as a report, and the way to say that there is nobody above. */
const superiorFixes = (names: readonly string[]): Fix[] => [
  ...names.map(
    (name): Fix => ({
      title: { "zh-CN": `直接上级填写“${name}”`, en: `Report to “${name}”` },
      safe: false,
      intents: [{ kind: "setField", field: "reportsTo", value: name }],
    }),
  ),
  {
    title: { "zh-CN": "标记为组织的最高岗位（没有上级）", en: "Mark as the top of the organisation" },
    safe: false,
    intents: [{ kind: "setField", field: "root", value: "true" }],
  },
];
