import { requirementsOf } from "../../config/ask.ts";
import type { Settings } from "../../config/settings.ts";
import type { Intent } from "../../role/intent.ts";
import type { Role } from "../../role/role.ts";
import type { FieldId } from "../../vocabulary/fields.ts";
import type { Fix } from "../finding.ts";
import type { RuleContext } from "../rule.ts";
import { defineRule } from "../rule.ts";
import { daysAfter, isPosting, usualDays } from "../support/posting.ts";
import { list } from "../support/words.ts";

/** A property of schema.org/JobPosting that the document gives nothing for. */
interface Property {
  readonly name: string;
  readonly required: boolean;
  /** How the document would say it; null when the author has to find words. */
  readonly fix: Intent | null;
}

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
    const missing = missingProperties(context);
    const required = missing.filter((property) => property.required);
    const recommended = options.recommended ? missing.filter((property) => !property.required) : [];
    if (required.length + recommended.length === 0) return;
    const names = (properties: readonly Property[]): string => list(properties.map(({ name }) => name)).en;
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

type Context = Pick<RuleContext<unknown>, "role" | "facts" | "entry" | "settings">;

function missingProperties({ role, facts, entry, settings }: Context): readonly Property[] {
  const asked = new Set<FieldId>(requirementsOf(settings, role.kind).requiredFields);
  const has = (id: FieldId): boolean => saidFields(role, id).length > 0;
  const found: Property[] = [];
  const need = (name: string, required: boolean, fix: Intent | null): void => {
    found.push({ name, required, fix });
  };
  const placeholder = role.language === "en" ? "to be filled in" : "待填写";
  const set = (field: FieldId, value: string): Intent => ({ kind: "setField", field, value });

  if (!has("datePosted")) need("datePosted", true, set("datePosted", settings.asOf));
  if (role.sections.length === 0 && role.preamble.length === 0) need("description", true, null);
  if (entry.organization === "" && !asked.has("organization"))
    need("hiringOrganization", true, set("organization", placeholder));
  const everywhere = isFullyRemote(role);
  if (!has("location")) {
    // Who works from anywhere still has to live somewhere.
    if (everywhere) need("applicantLocationRequirements", true, set("location", placeholder));
    else if (!asked.has("location")) need("jobLocation", true, set("location", placeholder));
  } else if (hasOnlyStreet(role)) need("jobLocation.address.addressLocality", true, null);
  if (!has("validThrough")) {
    need("validThrough", false, set("validThrough", daysAfter(settings.asOf, usualDays)));
  }
  if (!has("employmentType")) need("employmentType", false, set("employmentType", "full-time"));
  if (facts.pay.length === 0 && !payIsAsked(settings, role)) need("baseSalary", false, null);
  return found;
}

const saidFields = (role: Role, id: FieldId): Role["fields"] =>
  role.fields.filter((field) => field.id === id && field.values.some(({ value }) => value.trim() !== ""));

/** `posting/pay-transparency` speaks where the advertisement is published. */
const payIsAsked = (settings: Settings, role: Role): boolean =>
  isPosting(role, settings) && settings.presets.some((name) => name.startsWith("posting-"));

const full =
  /^\s*(?:full(?:y)?(?:[ -]?remote)?|remote|100\s*%(?: remote)?|telecommute|yes|true|完全远程|全远程|远程|全遠端|遠端)\s*$/iu;

const isFullyRemote = (role: Role): boolean =>
  saidFields(role, "remote").some(
    ({ data, values }) => data === true || values.some(({ value }) => full.test(value)),
  );

/** A map of an address without the town or region it lies in. */
const hasOnlyStreet = (role: Role): boolean =>
  saidFields(role, "location").every(({ values }) => {
    const keys = values.map(({ path }) => path[path.length - 1]).filter((key) => typeof key === "string");
    return keys.length > 0 && !keys.some((key) => townKeys.has(key.toLowerCase()));
  });

const townKeys = new Set([
  "city",
  "region",
  "城市",
  "市",
  "省",
  "省份",
  "地区",
  "縣市",
  "州",
  "locality",
  "state",
]);
