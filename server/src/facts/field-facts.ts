import type { Field, FieldValue } from "../role/role.ts";
import type { Span } from "../text/span.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { PieceFacts } from "./block-facts.ts";
import { noFacts } from "./block-facts.ts";
import { readCertificateNames } from "./certificate/certificate.ts";
import { readEducation } from "./education/education.ts";
import { readExperience } from "./experience/experience.ts";
import { quoteLength, readExperienceField } from "./experience/experience-field.ts";
import type { Certificate, Law, RoleReference } from "./fact.ts";
import type { Context, Unplaced } from "./grammar/context.ts";
import { viewOf } from "./grammar/views.ts";
import { readHeadcountField, readTitleCount } from "./headcount/headcount-field.ts";
import { readLaws } from "./law/law.ts";
import { readLawNames } from "./law/law-field.ts";
import { readMetricField } from "./metric/metric-field.ts";
import { isMap, readPayField } from "./pay/pay-field.ts";
import { namesRoles, partOf, readRoleValue, relationOf } from "./reporting/role-field.ts";

const claims: ReadonlySet<FieldId> = new Set<FieldId>([
  "experience",
  "education",
  "pay",
  "grade",
  "laws",
  "certificates",
  "headcount",
  "title",
  "metrics",
]);

/** True for fields that hold claims; the rest (code, location, …) say nothing facts are about. */
export const holdsFacts = (id: FieldId): boolean => claims.has(id) || namesRoles(id);

/** The facts of one field. Spans are the document's. */
export function readField(field: Field, text: string, context: Context, vocabulary: Vocabulary): PieceFacts {
  const own = context.fieldId === field.id ? context : { ...context, fieldId: field.id };
  if (field.values.every(({ value }) => value.trim() === "")) return noFacts;
  if (namesRoles(field.id)) {
    const references = roleReferences(field, text, own, vocabulary);
    return references.length === 0 ? noFacts : { ...noFacts, references };
  }
  switch (field.id) {
    case "experience":
      if (isMap(field)) return { ...noFacts, experience: readExperienceField(field, text, own) };
      return readTexts(field, text, own);
    case "pay":
      return { ...readTexts(field, text, own), ...readPayField(field, text, own) };
    case "title": {
      const headcount = readTitleCount(field, text);
      return headcount.length === 0 ? noFacts : { ...noFacts, headcount };
    }
    case "grade":
      // L4（9000-12000元/月）
      return field.values.some(({ value }) => /[(（]\s*[¥￥$€£\d]/u.test(value))
        ? { ...noFacts, pay: readPayField(field, text, { ...own, fieldId: "pay" }).pay }
        : noFacts;
    case "headcount":
      return { ...noFacts, headcount: readHeadcountField(field, text, own) };
    case "metrics":
      return { ...noFacts, metrics: readMetricField(field, text, own) };
    case "certificates":
      return { ...noFacts, certificates: field.values.flatMap((value) => certificatesOf(value, text, own)) };
    case "laws":
      return { ...noFacts, laws: field.values.flatMap((value) => lawsOf(value, text, own)) };
    default:
      return readTexts(field, text, own);
  }
}

/** A text field may hold its neighbours' claims too: 经验要求：本科，5年以上. */
function readTexts(field: Field, text: string, context: Context): PieceFacts {
  const parts = field.values.map((value) => {
    const raw = rawOf(value, text);
    const view = viewOf(raw.text);
    const experience =
      isNumber(value) && field.id === "experience"
        ? readExperienceField({ ...field, values: [value] }, text, context)
        : null;
    return {
      experience: experience ?? moved(readExperience(view, context), raw.start),
      education: moved(readEducation(view, context), raw.start),
    };
  });
  return {
    ...noFacts,
    experience: parts.flatMap(({ experience }) => experience),
    education: parts.flatMap(({ education }) => education),
  };
}

/** `5`, `5+`, `3-5`: years without the word. */
const isNumber = ({ value }: FieldValue): boolean =>
  /^\s*(?:>=?|≥)?\s*\d+(?:\.\d+)?(?:\s*[-–—~～至到]\s*\d+(?:\.\d+)?)?\s*\+?\s*$/u.test(value);

/** A value's words without the quotes of YAML, and where they begin. */
function rawOf(value: FieldValue, text: string): { text: string; start: number } {
  const raw = text.slice(value.span.start, value.span.end);
  const quote = quoteLength(raw);
  return { text: raw.slice(quote, raw.length - quote), start: value.span.start + quote };
}

/** Facts whose spans count from `by` as facts of the document. Parents stay: one value is one list. */
function moved<
  T extends {
    readonly span: { start: number; end: number };
    readonly figure?: { start: number; end: number };
  },
>(facts: readonly T[], by: number): readonly T[] {
  return facts.map((fact) => ({
    ...fact,
    span: { start: fact.span.start + by, end: fact.span.end + by },
    ...(fact.figure === undefined
      ? {}
      : { figure: { start: fact.figure.start + by, end: fact.figure.end + by } }),
  }));
}

function certificatesOf(value: FieldValue, text: string, context: Context): readonly Unplaced<Certificate>[] {
  const raw = rawOf(value, text);
  return moved(readCertificateNames(viewOf(raw.text), context), raw.start);
}

function lawsOf(value: FieldValue, text: string, context: Context): readonly Unplaced<Law>[] {
  const raw = rawOf(value, text);
  const view = viewOf(raw.text);
  const cited = readLaws(view, context);
  const laws = cited.length > 0 && view.text.includes("《") ? cited : readLawNames(view, context);
  return moved(laws, raw.start).map((law) => ({
    ...law,
    articleSpan:
      law.articleSpan === null
        ? null
        : { start: law.articleSpan.start + raw.start, end: law.articleSpan.end + raw.start },
  }));
}

/** Role names of a field: one value each, maps `{role, dotted, external}` taken together, a superior's list as alternatives. */
function roleReferences(
  field: Field,
  text: string,
  context: Context,
  vocabulary: Vocabulary,
): readonly Unplaced<RoleReference>[] {
  const key = text.slice(field.keySpan.start, field.keySpan.end);
  const found: Unplaced<RoleReference>[] = [];
  for (const value of field.values) {
    const last = value.path[value.path.length - 1];
    if (typeof last === "string" && !isRoleKey(last, value, field)) continue;
    const part = partOf(field, key, value.path, vocabulary);
    const relation = relationOf(field.id, part);
    if (relation === null) continue;
    const raw = rawOf(value, text);
    const references = readRoleValue(viewOf(raw.text), {
      relation,
      source: "field",
      dotted: flag(field, value, "dotted"),
      external: flag(field, value, "external"),
      listed: field.place === "section",
      context: { ...context, part },
    });
    for (const reference of references) found.push(shifted(reference, raw.start));
  }
  return field.id === "reportsTo" && found.length > 1 && isList(field) ? [joined(found)] : found;
}

/** The name inside a map is under `role`; in `careerPath` the keys are parts. */
const isRoleKey = (key: string, value: FieldValue, field: Field): boolean =>
  ["role", "name", "title", "岗位", "職位", "职位", "up", "lateral"].includes(key) ||
  (field.id === "careerPath" && value.path.length === 1);

function flag(field: Field, value: FieldValue, name: string): boolean {
  if (value.path.length === 0) return false;
  const parent = value.path.slice(0, -1).join("\n");
  return field.values.some(
    (other) =>
      other !== value &&
      other.path[other.path.length - 1] === name &&
      other.path.slice(0, -1).join("\n") === parent &&
      other.value.trim().toLowerCase() === "true",
  );
}

const isList = (field: Field): boolean =>
  field.values.filter(({ path }) => typeof path[0] === "number").length > 1;

/** Several superiors in a list are alternatives of the first. */
function joined(found: readonly Unplaced<RoleReference>[]): Unplaced<RoleReference> {
  const [first, ...others] = found as [Unplaced<RoleReference>, ...Unplaced<RoleReference>[]];
  const last = others[others.length - 1] ?? first;
  return {
    ...first,
    span: { start: first.span.start, end: last.span.end },
    text: found.map(({ text }) => text).join(", "),
    alternatives: [
      ...first.alternatives,
      ...others.flatMap(({ name, nameSpan, alternatives }) => [{ name, span: nameSpan }, ...alternatives]),
    ],
  };
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const shifted = (reference: Unplaced<RoleReference>, by: number): Unplaced<RoleReference> => ({
  ...reference,
  span: shift(reference.span, by),
  nameSpan: shift(reference.nameSpan, by),
  alternatives: reference.alternatives.map(({ name, span }) => ({ name, span: shift(span, by) })),
});
