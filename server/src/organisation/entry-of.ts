import type { Experience, Fact, Facts, Pay, RoleReference } from "../facts/fact.ts";
import type { Field, FieldValue, Role, RoleDocument } from "../role/role.ts";
import type { Located } from "../text/span.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { bilingualNames } from "./bilingual-title.ts";
import { dutiesOf, dutyDigest } from "./duties.ts";
import type { RoleEntry } from "./entry.ts";
import { originalByName } from "./keys.ts";
import { saidOf } from "./said.ts";

/** What an entry depends on besides its document. */
export interface EntryOptions {
  /** Organisation of roles that don't say. */
  readonly organization: string;
  readonly vocabulary: Pick<Vocabulary, "roleKey">;
}

/** What the organisation keeps of a document, one entry a role. `facts` are those of its roles in order. */
export const entriesOf = (
  document: RoleDocument,
  facts: readonly Facts[],
  options: EntryOptions,
): readonly RoleEntry[] =>
  document.roles.map((role, index) => entryOf(document, role, facts[index], options));

function entryOf(
  { uri, text }: RoleDocument,
  role: Role,
  facts: Facts | undefined,
  { organization, vocabulary }: EntryOptions,
): RoleEntry {
  const title = role.title?.value.trim() ?? "";
  const aliases = aliasesOf(role, text, title);
  return {
    uri,
    role: role.index,
    title,
    key: title === "" ? "" : vocabulary.roleKey(title),
    aliases,
    aliasKeys: aliases.map(({ value }) => vocabulary.roleKey(value)),
    code: textOf(role, "code"),
    kind: role.kind,
    language: role.language,
    organization: textOf(role, "organization")?.value ?? organization,
    department: textOf(role, "department")?.value ?? null,
    level: textOf(role, "level")?.value ?? null,
    grade: textOf(role, "grade")?.value ?? null,
    external: isTrue(role, "external"),
    root: isTrue(role, "root"),
    translationOf: textOf(role, "translationOf")?.value ?? originalByName(uri),
    anchor: role.anchor,
    references: reliable(facts?.references ?? []),
    experience: forLadders(facts?.experience ?? []),
    pay: ofRole(facts?.pay ?? []),
    duties: dutyDigest(dutiesOf(role, text)),
    said: saidOf(role, facts, text),
  };
}

const fieldsOf = (role: Role, id: FieldId): readonly Field[] =>
  role.fields.filter((field) => field.id === id);

/** The first value of a text field that has one, in the role's language where it is a language map. */
function textOf({ fields, language }: Role, id: FieldId): Located<string> | null {
  let other: Located<string> | null = null;
  for (const field of fields) {
    if (field.id !== id) continue;
    for (const { value, span, path } of field.values) {
      const words = value.trim();
      if (words === "") continue;
      if (path.length === 0 || path[0] === language) return { value: words, span };
      other ??= { value: words, span };
    }
  }
  return other;
}

const yes: ReadonlySet<string> = new Set(["true", "yes", "y", "是", "√", "✓", "✔"]);

const isTrue = ({ fields }: Role, id: FieldId): boolean =>
  fields.some(
    (field) =>
      field.id === id &&
      (field.data === true || field.values.some(({ value }) => yes.has(value.trim().toLowerCase()))),
  );

/** The names besides the title: aliases, the title's other languages, and the halves of one in two languages. */
function aliasesOf(role: Role, text: string, title: string): readonly Located<string>[] {
  const listed = fieldsOf(role, "aliases").flatMap(({ values }) =>
    values.flatMap((value) => names(value, text)),
  );
  const languages = fieldsOf(role, "title").flatMap(({ values }) =>
    values.filter(({ path }) => path.length > 0),
  );
  const both = role.title === null ? [] : bilingualNames(role.title);
  if (listed.length === 0 && languages.length === 0 && both.length === 0) return [];
  const seen = new Set([title, ""]);
  return [...listed, ...languages, ...both].flatMap(({ value, span }) => {
    const name = value.trim();
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ value: name, span }];
  });
}

/** `、` and its like always part names, a slash only with space around it: `A/B 测试工程师` is one. */
const parting = /[、，,;；\n]|\s[/|／｜]\s/g;

/** `COO、首席运营官` written as one text is two names; an item of a list is one, whatever stands in it. */
function names({ value, span, path }: FieldValue, text: string): readonly Located<string>[] {
  if (path.length > 0) return [{ value, span }];
  const asWritten = text.slice(span.start, span.end) === value;
  const found: Located<string>[] = [];
  const add = (start: number, end: number): void => {
    const words = value.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const to = from + words.trim().length;
    // Where the words are quoted or escaped, offsets inside them say nothing about the document.
    found.push({
      value: value.slice(from, to),
      span: asWritten ? { start: span.start + from, end: span.start + to } : span,
    });
  };
  let at = 0;
  for (const { index, 0: mark } of value.matchAll(parting)) {
    add(at, index);
    at = index + mark.length;
  }
  add(at, value.length);
  return found;
}

const reliable = (references: readonly RoleReference[]): readonly RoleReference[] =>
  references.filter(certain);

/** Claims below this are relied on by no rule: `facts/fact.ts`. */
const certain = ({ confidence }: Fact): boolean => confidence >= 0.5;

/** Amounts for the role itself, not for one of its levels, places or grades. */
const ofRole = (amounts: readonly Pay[]): readonly Pay[] =>
  amounts.filter(
    (pay) =>
      certain(pay) &&
      pay.disclosed &&
      (pay.min !== null || pay.max !== null) &&
      pay.part !== "variable" &&
      pay.label === "" &&
      pay.scope.level === null,
  );

/** Total and domain experience, which ladders compare; what a claim is a part of is found again among them. */
function forLadders(claims: readonly Experience[]): readonly Experience[] {
  const kept = claims.filter((claim) => certain(claim) && claim.kind !== "management");
  return kept.map((claim) => {
    if (claim.parent === null) return claim;
    const parent = claims[claim.parent];
    const index = parent === undefined ? -1 : kept.indexOf(parent);
    return { ...claim, parent: index < 0 ? null : index };
  });
}
