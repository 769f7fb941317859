import type { RoleReference } from "../facts/fact.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { RoleEntry } from "./entry.ts";
import { entryId } from "./entry.ts";
import { codeKey, codeName, codeNameOf, organisationKey } from "./keys.ts";

/** An entry with the keys its own names and the names it mentions are looked up by. */
export interface IndexedRole {
  readonly entry: RoleEntry;
  readonly id: string;
  /** Its organisation's key; names only resolve within it. */
  readonly scope: string;
  /** What it is called: keys of title and aliases, then its code as a name. No empty ones. */
  readonly names: readonly string[];
  /** Its code's key, null when it has none. */
  readonly code: string | null;
  /** For each reference the keys of its name and of its alternatives, in that order. */
  readonly references: readonly (readonly string[])[];
}

export function indexedRole(entry: RoleEntry, vocabulary: Pick<Vocabulary, "roleKey">): IndexedRole {
  const code = entry.code === null ? "" : codeKey(entry.code.value);
  const names = [entry.key, ...entry.aliasKeys].filter((key) => key !== "");
  if (entry.code !== null && code !== "") names.push(codeName(entry.code.value));
  return {
    entry,
    id: entryId(entry),
    scope: organisationKey(entry.organization),
    names: [...new Set(names)],
    code: code === "" ? null : code,
    references: entry.references.map((reference) =>
      namesIn(reference).map((name) => vocabulary.roleKey(name)),
    ),
  };
}

/** The name of a mention and its alternatives. */
export const namesIn = (reference: RoleReference): readonly string[] => [
  reference.name,
  ...reference.alternatives.map(({ name }) => name),
];

/** True when the words mean a role of this organisation: not 上级 in general, nobody outside. */
export const meansRole = (reference: RoleReference): boolean => !reference.generic && !reference.external;

/** The keys under which one name of a mention is known: the role name's, and the code's if it looks like one. */
export function mentionKeys(key: string, name: string): readonly string[] {
  const code = codeNameOf(name);
  if (code === null) return key === "" ? [] : [key];
  return key === "" ? [code] : [key, code];
}

/** Calls back with every key a role mentions others by. */
export function forMentionKeys(
  role: IndexedRole,
  each: (key: string, reference: RoleReference) => void,
): void {
  role.entry.references.forEach((reference, index) => {
    if (!meansRole(reference)) return;
    const keys = role.references[index] ?? [];
    namesIn(reference).forEach((name, at) => {
      for (const key of mentionKeys(keys[at] ?? "", name)) each(key, reference);
    });
  });
}
