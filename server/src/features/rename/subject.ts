import type { RoleReference } from "../../facts/fact.ts";
import type { RoleEntry } from "../../organisation/entry.ts";
import { codeKey } from "../../organisation/keys.ts";
import { type Span, touches } from "../../text/span.ts";
import type { FeatureContext } from "../feature.ts";
import type { Place } from "../place.ts";
import { type ConfigName, configNames } from "./config-names.ts";
import { groupNames, matchName, type Name, type NameGroup } from "./names.ts";

/** The name that is renamed, and whose it is. */
export interface Subject {
  /** The words the request points at. */
  readonly span: Span;
  /** The name as a person sees it in the input box. */
  readonly written: string;
  /** The role whose document was asked in: names mean what they mean to it. */
  readonly from: RoleEntry;
  /** Every document of the roles that bear the name; empty when nobody does. */
  readonly roles: readonly RoleEntry[];
  readonly group: NameGroup;
  /** All names of these roles. */
  readonly groups: readonly NameGroup[];
  /** Where the config file has names of these roles. */
  readonly inConfig: readonly ConfigName[];
}

interface Pointed {
  readonly name: string;
  readonly span: Span;
  readonly roles: readonly RoleEntry[];
}

/** What a request points at, or null when it is no name of a role. */
export function subjectAt(context: FeatureContext, place: Place): Subject | null {
  const from = place.current.entries[place.role];
  const pointed = from === undefined ? null : pointedAt(context, place, from);
  if (from === undefined || pointed === null) return null;
  const { organisation } = context.session;
  const roles = distinct(pointed.roles.flatMap((role) => organisation.documents(role)));
  const keyOf = keysFor(context, from);
  const borne = roles.flatMap(namesOf);
  const keys = new Set((borne.length === 0 ? [pointed.name] : borne.map(({ value }) => value)).map(keyOf));
  const inConfig = configNames(context, from.uri).filter(({ value }) => keys.has(keyOf(value)));
  const known = borne.length === 0 ? [{ value: pointed.name, kind: "title" } as const] : borne;
  const groups = groupNames([...known, ...inConfig.map(({ value }) => ({ value, kind: "config" as const }))]);
  const match = matchName(pointed.name, groups, keyOf);
  if (match === null) return null;
  const written = match.how === "spelling" ? pointed.name : match.group.names[0].value;
  return { span: pointed.span, written, from, roles, group: match.group, groups, inConfig };
}

/** `Vocabulary.roleKey` as the author of a document has it. */
export const keysFor = (
  context: Pick<FeatureContext, "settingsFor">,
  { uri, language }: RoleEntry,
): ((name: string) => string) => context.settingsFor(uri, language).vocabulary.roleKey;

/** The names a role's document gives it. */
export const namesOf = ({ title, aliases, code }: RoleEntry): readonly Name[] => [
  ...(title === "" ? [] : [{ value: title, kind: "title" } as const]),
  ...aliases.map(({ value }) => ({ value, kind: "alias" }) as const),
  ...(code === null ? [] : [{ value: code.value, kind: "code" } as const]),
];

function pointedAt(context: FeatureContext, place: Place, from: RoleEntry): Pointed | null {
  const { offset } = place;
  const { organisation } = context.session;
  const mentioned = mentionAt(from.references, offset);
  if (mentioned !== null) {
    return { ...mentioned, roles: organisation.resolve(mentioned.name, from).roles };
  }
  const own = ownNames(place, from).find(({ span }) => touches(span, offset));
  if (own !== undefined) return { name: own.value, span: own.span, roles: [from] };
  const original = originalAt(place);
  if (original === null) return null;
  const code = codeKey(original.value);
  const roles = organisation
    .versions(from)
    .filter((version) => version.code !== null && codeKey(version.code.value) === code);
  return roles.length === 0 ? null : { name: original.value, span: original.span, roles };
}

/** A mention that may be a role's name: not 上级 in general. */
function mentionAt(
  references: readonly RoleReference[],
  offset: number,
): { readonly name: string; readonly span: Span } | null {
  for (const { name, nameSpan, alternatives, generic } of references) {
    if (generic) continue;
    const found = [{ name, span: nameSpan }, ...alternatives].find(({ span }) => touches(span, offset));
    if (found !== undefined) return found;
  }
  return null;
}

/** Everywhere a document says its role's own names. */
export function ownNames(
  { current, role }: Pick<Place, "current" | "role">,
  entry: RoleEntry,
): readonly { readonly value: string; readonly span: Span; readonly kind: Name["kind"] }[] {
  const found = current.document.roles[role];
  if (found === undefined) return [];
  const listed = found.fields.flatMap(({ id, values }) =>
    id === "title" || id === "code"
      ? values.map(({ value, span }) => ({
          value: value.trim(),
          span,
          kind: id === "title" ? ("title" as const) : ("code" as const),
        }))
      : [],
  );
  const title = found.title === null ? [] : [{ ...found.title, kind: "title" as const }];
  const aliases = entry.aliases.map(({ value, span }) => ({ value, span, kind: "alias" as const }));
  const seen = new Set<string>();
  return [...title, ...listed, ...aliases].filter(({ value, span }) => {
    const key = `${span.start}-${span.end}`;
    if (value === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function originalAt({
  current,
  role,
  offset,
}: Place): { readonly value: string; readonly span: Span } | null {
  const values = (current.document.roles[role]?.fields ?? []).flatMap((field) =>
    field.id === "translationOf" ? field.values : [],
  );
  return values.find(({ span }) => touches(span, offset)) ?? null;
}

const distinct = (entries: readonly RoleEntry[]): readonly RoleEntry[] => [
  ...new Map(entries.map((entry) => [`${entry.uri}#${entry.role}`, entry])).values(),
];
