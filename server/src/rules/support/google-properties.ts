import type { Settings } from "../../config/settings.ts";
import type { Facts, Pay } from "../../facts/fact.ts";
import type { RoleEntry } from "../../organisation/entry.ts";
import type { Intent } from "../../role/intent.ts";
import type { Role } from "../../role/role.ts";
import type { FieldId } from "../../vocabulary/fields.ts";
import { mainPay } from "./pay.ts";
import { reliable } from "./places.ts";
import { daysAfter, usualDays } from "./posting.ts";

/** Properties of schema.org/JobPosting that Google asks for (“Job posting structured data”, status 2026-11). */
export const googleProperties = {
  title: { required: true },
  description: { required: true },
  datePosted: { required: true },
  hiringOrganization: { required: true },
  jobLocation: { required: true },
  "jobLocation.address.addressLocality": { required: true },
  applicantLocationRequirements: { required: true },
  validThrough: { required: false },
  employmentType: { required: false },
  baseSalary: { required: false },
} as const satisfies Record<string, { readonly required: boolean }>;

export type GoogleProperty = keyof typeof googleProperties;

/** A property that the document gives nothing for. */
export interface MissingProperty {
  readonly name: GoogleProperty;
  readonly required: boolean;
  /** The field that would say it; null when it is said otherwise. */
  readonly field: FieldId | null;
  /** How the document would say it; null when the author has to find words. */
  readonly fix: Intent | null;
}

/** What finding out needs of a rule's context. */
export interface Advertised {
  readonly role: Role;
  readonly facts: Facts;
  readonly entry: RoleEntry;
  readonly settings: Settings;
}

/**
 * What structured data made from this document would lack: the rule `posting/google` and the export say the
 * same. Required ones first.
 */
export function missingProperties({ role, facts, entry, settings }: Advertised): readonly MissingProperty[] {
  const has = (id: FieldId): boolean => saidFields(role, id).length > 0;
  const found: MissingProperty[] = [];
  const need = (name: GoogleProperty, field: FieldId | null, fix: Intent | null): void => {
    found.push({ name, required: googleProperties[name].required, field, fix });
  };
  const placeholder = role.language === "en" ? "to be filled in" : "待填写";
  const set = (field: FieldId, value: string): Intent => ({ kind: "setField", field, value });

  if ((role.title?.value ?? "").trim() === "") need("title", "title", null);
  if (!has("datePosted")) need("datePosted", "datePosted", set("datePosted", settings.asOf));
  if (role.sections.length === 0 && role.preamble.length === 0) need("description", null, null);
  if (entry.organization === "") need("hiringOrganization", "organization", set("organization", placeholder));
  if (!has("location")) {
    // Who works from anywhere still has to live somewhere.
    const name = isFullyRemote(role) ? "applicantLocationRequirements" : "jobLocation";
    need(name, "location", set("location", placeholder));
  } else if (!isFullyRemote(role) && hasOnlyStreet(role))
    need("jobLocation.address.addressLocality", null, null);
  if (!has("validThrough"))
    need("validThrough", "validThrough", set("validThrough", daysAfter(settings.asOf, usualDays)));
  if (!has("employmentType")) need("employmentType", "employmentType", set("employmentType", "full-time"));
  if (basePay(facts) === null) need("baseSalary", "pay", null);
  return found;
}

/** Fields of this name that say something. */
export const saidFields = (role: Role, id: FieldId): Role["fields"] =>
  role.fields.filter((field) => field.id === id && field.values.some(({ value }) => value.trim() !== ""));

const full =
  /^\s*(?:full(?:y)?(?:[ -]?remote)?|remote|100\s*%(?: remote)?|telecommute|yes|true|完全远程|全远程|远程|全遠端|遠端)\s*$/iu;

/** The whole work is done from anywhere; a day at home now and then is not that. */
export const isFullyRemote = (role: Role): boolean =>
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

/**
 * The pay a job search may show: an amount with a currency and a period, written or by local habit, that is the
 * role's own. Null for 面议, for pay by the piece, and for parts that depend on results.
 */
export function basePay(facts: Facts): Pay | null {
  const usable = mainPay(facts).filter(
    (pay) =>
      reliable(pay) && pay.currency !== null && (pay.period ?? pay.impliedPeriod ?? "piece") !== "piece",
  );
  const own = usable.filter(
    ({ label, grade, scope }) => label === "" && grade === null && scope.level === null,
  );
  return own.find(({ scope }) => scope.field !== null) ?? own[0] ?? usable[0] ?? null;
}
