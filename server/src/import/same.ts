import type { Role } from "../role/role.ts";
import type { Look } from "./look.ts";

const sectionsOf = ({ sections }: Role): string =>
  sections.flatMap(({ id }) => (id === null ? [] : [id])).join();

const fieldsOf = ({ fields }: Role): readonly string[] =>
  fields.map(({ id, values }) => `${id}=${values.map(({ value }) => value.trim()).join("\u0000")}`);

const referencesOf = ({ facts }: Look): ReadonlySet<string> =>
  new Set(facts.references.map(({ relation, name }) => `${relation} ${name}`));

/**
 * True when a text that was laid out anew has the sections, the fields and the title it had before, and names the
 * roles it named. It may say more: what a table hid from the reader.
 */
export function readsTheSame(before: Look, after: Look): boolean {
  const named = referencesOf(after);
  const fields = new Set(fieldsOf(after.role));
  return (
    before.role.title?.value === after.role.title?.value &&
    sectionsOf(before.role) === sectionsOf(after.role) &&
    fieldsOf(before.role).every((field) => fields.has(field)) &&
    [...referencesOf(before)].every((reference) => named.has(reference))
  );
}

/** What a role is, asks and pays, wherever it says so. `more`: fields besides those that are read. */
function claimsOf({ role, facts, document }: Look, more: readonly Value[]): string {
  const { references, pay, experience, education, headcount } = facts;
  const claims = [
    ...references.map(({ relation, name, alternatives, generic }) =>
      [relation, name, ...alternatives.map((other) => other.name), generic].join(),
    ),
    ...pay.map(({ min, max, currency, disclosed }) => ["pay", min, max, currency, disclosed].join()),
    ...experience.map(({ min, max, kind }) => ["experience", min, max, kind].join()),
    ...education.map(({ level }) => `education ${level}`),
    ...headcount.map(({ text }) => `headcount ${text}`),
  ].sort();
  const own = role.fields.map(({ id, values }) => ({ id, value: values.map(({ value }) => value).join("") }));
  const fields = [...own, ...more]
    .filter(({ id }) => id !== "title")
    .map(({ id, value }) => `${id} ${value}`.replace(/[\s、,，;；/]/gu, ""));
  return [role.title?.value, role.kind, document.problems.length, ...claims, ...new Set(fields.sort())].join(
    "\n",
  );
}

interface Value {
  readonly id: string;
  readonly value: string;
}

/** True when what is said of the role is the same, though in another place; `named`: what has become a field. */
export const saysTheSame = (before: Look, after: Look, named: readonly Value[]): boolean =>
  claimsOf(before, named) === claimsOf(after, []);
