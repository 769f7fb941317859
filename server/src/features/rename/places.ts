import type { Mention, RoleEntry } from "../../organisation/entry.ts";
import { codeKey, organisationKey } from "../../organisation/keys.ts";
import type { Span } from "../../text/span.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { FeatureContext } from "../feature.ts";
import { groupNames, lookupKeys, matchName, nameKey } from "./names.ts";
import { keysFor, namesOf, ownNames, type Subject } from "./subject.ts";

/**
 * Why a person should look at a place before it is changed: a sentence may need other words around a new name,
 * another organisation may mean somebody else, and two roles may bear the name.
 */
export type Doubt = "prose" | "elsewhere" | "ambiguous";

/** A place that says the name. */
export interface NamePlace {
  readonly uri: string;
  /** Index of the role in its document. */
  readonly role: number;
  readonly span: Span;
  /** The name as it was read there; the source may have markup or escapes in it. */
  readonly written: string;
  /** Of the document. */
  readonly language: Language;
  readonly doubt: Doubt | null;
}

/** `Vocabulary.roleKey` for the author of a document, as it will be after the rename. */
export type KeysAfter = (entry: RoleEntry) => (name: string) => string;

/** Every place that has to say `next` for all mentions to lead where they led before, each once. */
export function placesOf(
  context: FeatureContext,
  subject: Subject,
  next: string,
  keysAfter: KeysAfter,
): readonly NamePlace[] {
  const found = [
    ...subject.roles.flatMap((role) => declarations(context, subject, role)),
    ...mentions(context, subject, next, keysAfter),
    ...(context.client.changeAnnotations ? elsewhere(context, subject) : []),
  ];
  const seen = new Map<string, NamePlace>();
  for (const place of found) {
    const key = `${place.uri}#${place.span.start}`;
    if (!seen.has(key)) seen.set(key, place);
  }
  return [...seen.values()];
}

/** Where a document gives its role this name, and where it calls itself a version of the role with this code. */
function declarations(context: FeatureContext, subject: Subject, entry: RoleEntry): readonly NamePlace[] {
  const current = context.session.document(entry.uri);
  if (current === undefined) return [];
  const keyOf = keysFor(context, entry);
  const { group, groups } = subject;
  const own = ownNames({ current, role: entry.role }, entry).filter(
    ({ value, kind }) =>
      (kind === "code") === group.code &&
      matchName(
        value,
        groups.filter(({ code }) => code === group.code),
        keyOf,
      )?.group === group,
  );
  const fields = current.document.roles[entry.role]?.fields ?? [];
  const codes = group.names.map(({ value }) => codeKey(value));
  const original = fields
    .flatMap((field) => (group.code && field.id === "translationOf" ? field.values : []))
    .filter(({ value }) => codes.includes(codeKey(value)));
  return [...own, ...original].map(({ value, span }) => ({
    uri: entry.uri,
    role: entry.role,
    span,
    written: value,
    language: entry.language,
    doubt: null,
  }));
}

function mentions(
  context: FeatureContext,
  subject: Subject,
  next: string,
  keysAfter: KeysAfter,
): readonly NamePlace[] {
  const { organisation } = context.session;
  const { from, roles, group, groups, written } = subject;
  if (roles.length === 0) {
    return organisation.mentionsOf(written, from).map((mention) => placeOf(mention, doubtOf(mention, false)));
  }
  const own = new Set(roles.map(idOf));
  const names = roles.map((role) => ({
    before: new Set(namesOf(role).map((name) => nameKey(name, keysFor(context, role)))),
    after: new Set(
      namesOf(role).map((name) => {
        const renamed = isOf(name, group) ? { ...name, value: next } : name;
        return nameKey(renamed, keysAfter(role));
      }),
    ),
  }));
  /** How a mention stands to the name; null: it is another name and stays. */
  const judge = ({ entry, name }: Mention): "ours" | "shared" | null => {
    const keyOf = keysFor(context, entry);
    const match = matchName(name, groups, keyOf);
    const isNamed = match?.group === group && match.how === "spelling";
    const lost = (): boolean => {
      const before = lookupKeys(name, keyOf);
      const after = lookupKeys(name, keysAfter(entry));
      return names.some(
        (known) => before.some((key) => known.before.has(key)) && !after.some((key) => known.after.has(key)),
      );
    };
    if (!isNamed && !lost()) return null;
    const others = organisation.resolve(name, entry).roles.filter((role) => !own.has(idOf(role)));
    // Words that only mean the same here, and somebody else as well, are left to somebody else.
    if (!isNamed && others.length > 0) return null;
    const shared = others.some(
      (other) => matchName(name, groupNames(namesOf(other)), keyOf)?.how === "spelling",
    );
    return shared ? "shared" : "ours";
  };
  // Thousands of mentions are written in a few ways only.
  const judged = new Map<unknown, Map<string, ReturnType<typeof judge>>>();
  const verdict = (mention: Mention): ReturnType<typeof judge> => {
    const { entry, name } = mention;
    const keyOf = keysFor(context, entry);
    const known = judged.get(keyOf) ?? new Map<string, ReturnType<typeof judge>>();
    judged.set(keyOf, known);
    const words = `${entry.language} ${name}`;
    const before = known.get(words);
    if (before !== undefined) return before;
    const found = judge(mention);
    known.set(words, found);
    return found;
  };
  return roles
    .flatMap((role) => organisation.mentions(role))
    .flatMap((mention) => {
      const found = verdict(mention);
      return found === null ? [] : [placeOf(mention, doubtOf(mention, found === "shared"))];
    });
}

const isOf = (
  name: { readonly value: string; readonly kind: string },
  { names }: Subject["group"],
): boolean => names.some(({ value, kind }) => value === name.value && kind === name.kind);

/** Mentions of the name in other organisations, where nobody bears it: they may mean this role. */
function elsewhere(context: FeatureContext, { from, written, group, groups }: Subject): readonly NamePlace[] {
  const { organisation } = context.session;
  return outsiders(context, from).flatMap((entry) => {
    if (organisation.resolve(written, entry).roles.length > 0) return [];
    return organisation.mentionsOf(written, entry).flatMap((mention) => {
      const match = matchName(mention.name, groups, keysFor(context, mention.entry));
      return match?.group === group && match.how === "spelling" ? [placeOf(mention, "elsewhere")] : [];
    });
  });
}

/** One role of each other organisation. */
export function outsiders({ session }: FeatureContext, from: RoleEntry): readonly RoleEntry[] {
  const own = organisationKey(from.organization);
  const found = new Map<string, RoleEntry>();
  const seen = new Set([from.organization]);
  for (const entry of session.organisation.entries()) {
    if (seen.has(entry.organization)) continue;
    seen.add(entry.organization);
    const key = organisationKey(entry.organization);
    if (key !== own && !found.has(key)) found.set(key, entry);
  }
  return [...found.values()];
}

const doubtOf = ({ reference }: Mention, ambiguous: boolean): Doubt | null =>
  ambiguous ? "ambiguous" : reference.source === "prose" ? "prose" : null;

const placeOf = ({ entry, name, span }: Mention, doubt: Doubt | null): NamePlace => ({
  uri: entry.uri,
  role: entry.role,
  span,
  written: name,
  language: entry.language,
  doubt,
});

const idOf = ({ uri, role }: RoleEntry): string => `${uri}#${role}`;
