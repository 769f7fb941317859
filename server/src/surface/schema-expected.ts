import type { FieldId } from "../vocabulary/fields.ts";
import type { Localised } from "../vocabulary/language.ts";
import type { DataPath } from "./schema-causes.ts";

const sentence = (cn: string, tw: string, en: string): Localised => ({ "zh-CN": cn, "zh-TW": tw, en });

/** What a value has to be, as the middle of a sentence: “headcount” must be …. */
const shapes = {
  text: sentence("文字", "文字", "text"),
  list: sentence("文字或文字的列表", "文字或文字的清單", "text or a list of texts"),
  number: sentence("数字，例如 3", "數字，例如 3", "a number, such as 3"),
  date: sentence("日期，例如 2026-12-31", "日期，例如 2026-12-31", "a date such as 2026-12-31"),
  flag: sentence("true 或 false", "true 或 false", "true or false"),
  role: sentence(
    "岗位名称，或 {role: 岗位名称, dotted: true}",
    "職位名稱，或 {role: 職位名稱, dotted: true}",
    "a role's name, or {role: name, dotted: true}",
  ),
  roles: sentence("岗位名称或岗位名称的列表", "職位名稱或職位名稱的清單", "a role's name or a list of them"),
  years: sentence(
    "年数，例如 5、“5+”、[3, 5] 或 {min: 3, max: 5}",
    "年數，例如 5、「5+」、[3, 5] 或 {min: 3, max: 5}",
    "years, such as 5, “5+”, [3, 5] or {min: 3, max: 5}",
  ),
  pay: sentence(
    "文字，或 {min: 20000, max: 30000, currency: CNY, period: month}",
    "文字，或 {min: 40000, max: 60000, currency: TWD, period: month}",
    "text, or {min: 90000, max: 110000, currency: USD, period: year}",
  ),
  metrics: sentence(
    "指标的列表，每项是文字或 {name: …, op: …, value: …}",
    "指標的清單，每項是文字或 {name: …, op: …, value: …}",
    "a list of metrics, each a text or {name: …, op: …, value: …}",
  ),
  careerPath: sentence(
    "{up: [岗位], lateral: [岗位]}",
    "{up: [職位], lateral: [職位]}",
    "{up: [roles], lateral: [roles]}",
  ),
  location: sentence(
    "文字，或 {city: …, region: …, country: …}",
    "文字，或 {city: …, region: …, country: …}",
    "text, or {city: …, region: …, country: …}",
  ),
  sections: sentence("“章节: 内容”", "「章節: 內容」", "sections and their content"),
} as const;

const ofField: Readonly<Partial<Record<FieldId, keyof typeof shapes>>> = {
  aliases: "list",
  certificates: "list",
  languages: "list",
  laws: "list",
  education: "list",
  reportsTo: "role",
  dottedLineTo: "roles",
  directReports: "roles",
  peers: "roles",
  careerPath: "careerPath",
  location: "location",
  headcount: "number",
  validThrough: "date",
  datePosted: "date",
  root: "flag",
  external: "flag",
  experience: "years",
  pay: "pay",
  metrics: "metrics",
  sections: "sections",
};

const ofPart: Readonly<Record<string, keyof typeof shapes>> = {
  "pay.min": "number",
  "pay.max": "number",
  "pay.months": "number",
  "pay.disclosed": "flag",
  "experience.total": "years",
  "experience.management": "years",
  "experience.domain": "years",
  "experience.min": "number",
  "experience.max": "number",
  "careerPath.up": "roles",
  "careerPath.lateral": "roles",
};

/** What the schema asks of the value at a path of a field. */
export function expectedAt(field: FieldId, path: DataPath): Localised {
  const names = path.filter((step) => typeof step === "string");
  const last = names.at(-1);
  if (last === undefined) return shapes[ofField[field] ?? "text"];
  if (last === "dotted" || last === "external") return shapes.flag;
  if (last === "min" || last === "max") return shapes.number;
  return shapes[ofPart[[field, ...names].join(".")] ?? "text"];
}

/** The keys a map at a path of a field may have, as the schema lists them; empty where there is no map. */
export function keysAt(field: FieldId, path: DataPath): readonly string[] {
  const names = path.filter((step) => typeof step === "string");
  if (field === "experience") return names.length === 0 ? [...yearGroups, ...bounds] : bounds;
  if (field === "careerPath") return names.length === 0 ? ["up", "lateral"] : role;
  return maps[field] ?? [];
}

const bounds = ["min", "max", "scope"];
const yearGroups = ["total", "management", "domain"];
const role = ["role", "dotted", "external"];

const maps: Readonly<Partial<Record<FieldId, readonly string[]>>> = {
  reportsTo: role,
  dottedLineTo: role,
  directReports: role,
  peers: role,
  location: ["street", "city", "region", "postalCode", "country"],
  pay: ["min", "max", "currency", "period", "months", "grade", "disclosed"],
  metrics: ["name", "op", "value", "unit", "period"],
};
