import type { Field } from "../role/role.ts";
import type { Span } from "../text/span.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import type { Weight } from "./change.ts";
import type { Claim } from "./claims.ts";
import { type Places, placesOf } from "./places.ts";
import { folded, type State, sectionOf } from "./state.ts";
import { keyWithout, wordingOf } from "./wording.ts";

type PlainField = Exclude<FieldId, "sections">;

/** Fields whose values are texts, dates and codes. The others hold facts and relations, which are compared as such. */
const plain: Readonly<Partial<Record<PlainField, Weight>>> = {
  code: "minor",
  organization: "minor",
  department: "minor",
  level: "major",
  grade: "major",
  location: "major",
  remote: "major",
  employmentType: "major",
  languages: "major",
  validThrough: "minor",
  datePosted: "minor",
  root: "major",
  translationOf: "minor",
  external: "minor",
};

/** Fields of which each value is something of its own. */
const lists: ReadonlySet<FieldId> = new Set<FieldId>(["languages"]);

/** What a role says in its fields: title, names, department, level, place … */
export function fieldClaims(state: State): readonly Claim[] {
  const { role, entry, document } = state;
  const text = (topic: PlainField, key: string, value: string, weight: Weight, span: Span): Claim => ({
    topic,
    key,
    value: topic === "title" || topic === "aliases" ? value.trim() : folded(value),
    family: null,
    rank: null,
    weight,
    words: "",
    data: { type: "text", text: value },
    section: null,
    span,
  });
  const claims: Claim[] = [
    text("kind", "", role.kind, "major", role.anchor),
    text("language", "", role.language, "minor", role.anchor),
    ...entry.aliases.map(({ value, span }) => text("aliases", value, value, "minor", span)),
  ];
  if (role.title !== null) claims.push(text("title", "", role.title.value, "major", role.title.span));
  for (const [id, weight] of entriesOf(plain)) {
    for (const field of role.fields.filter((one) => one.id === id)) {
      const values = field.values
        .map(({ value, path }) => ({ value: value.trim(), path }))
        .filter(({ value, path }) => value !== "" && (!spoken(path[0]) || path[0] === role.language));
      const section = sectionOf(role, field.section);
      const words = lists.has(id)
        ? values.map(({ value }) => value)
        : [values.map(({ value }) => value).join("、")];
      for (const value of words) {
        if (value === "") continue;
        const key = lists.has(id) ? folded(value) : "";
        claims.push({ ...text(id, key, value, weight, field.valueSpan), section });
      }
    }
  }
  return [...claims, ...restClaims(state, document.text)];
}

/** Keys of a map by language. */
const spoken = (key: string | number | undefined): boolean =>
  key === "zh-CN" || key === "zh-TW" || key === "en";

const entriesOf = (
  record: Readonly<Partial<Record<PlainField, Weight>>>,
): readonly (readonly [PlainField, Weight])[] => Object.entries(record) as [PlainField, Weight][];

/** Fields that hold facts or relations. */
const holding: ReadonlySet<FieldId> = new Set<FieldId>([
  "reportsTo",
  "dottedLineTo",
  "directReports",
  "peers",
  "careerPath",
  "headcount",
  "experience",
  "education",
  "certificates",
  "pay",
  "metrics",
  "laws",
]);

/** What fields of facts say in words that no fact was found in: 面议后确定, “see the pay table”. */
const restClaims = (state: State, text: string): readonly Claim[] =>
  state.role.fields.flatMap((field) => {
    if (!holding.has(field.id) || field.place === "section" || !isPlainText(field)) return [];
    const { words } = wordingOf(text, field.valueSpan);
    const found = factPlaces(state)(field.valueSpan).length > 0;
    if (words === "" || found) return [];
    return [
      {
        topic: field.id === "sections" ? "section" : field.id,
        key: "text",
        value: keyWithout(text, field.valueSpan, []),
        family: null,
        rank: null,
        weight: "minor",
        words: "",
        data: { type: "text", text: words },
        section: sectionOf(state.role, field.section),
        span: field.valueSpan,
      } satisfies Claim,
    ];
  });

const isPlainText = ({ values }: Field): boolean => values.every(({ path }) => path.length === 0);

const known = new WeakMap<State, Places>();

/** Where facts of any kind stand. */
function factPlaces(state: State): Places {
  const before = known.get(state);
  if (before !== undefined) return before;
  const places = placesOf(
    Object.values(state.facts).flatMap((list: readonly { readonly span: Span }[]) =>
      list.map(({ span }) => span),
    ),
  );
  known.set(state, places);
  return places;
}
