import type { RoleReference } from "../facts/fact.ts";
import type { Span } from "../text/span.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Intern } from "./compact.ts";
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
  /** Keys of the names it mentions, in the order of `mentionedIn`. */
  readonly mentioned: readonly string[];
}

export function indexedRole(
  entry: RoleEntry,
  vocabulary: Pick<Vocabulary, "roleKey">,
  intern: Intern,
): IndexedRole {
  const code = entry.code === null ? "" : codeKey(entry.code.value);
  const names = [entry.key, ...entry.aliasKeys].filter((key) => key !== "");
  if (entry.code !== null && code !== "") names.push(codeName(entry.code.value));
  return {
    entry,
    id: entryId(entry),
    scope: intern(organisationKey(entry.organization)),
    names: [...new Set(names.map(intern))],
    code: code === "" ? null : intern(code),
    mentioned: entry.references.flatMap((reference) =>
      namesIn(reference).map(({ name }) => intern(vocabulary.roleKey(name))),
    ),
  };
}

/** The name of a mention and its alternatives. */
const namesIn = (reference: RoleReference): readonly { readonly name: string; readonly span: Span }[] => [
  { name: reference.name, span: reference.nameSpan },
  ...reference.alternatives,
];

/** One name in one mention, with the keys it is looked up by: the role name's, and the code's if it looks like one. */
export interface MentionedName {
  readonly reference: RoleReference;
  readonly name: string;
  readonly span: Span;
  readonly keys: readonly string[];
}

/** Every name a role mentions that means a role of its organisation: not 上级 in general, nobody outside. */
export function mentionedIn(role: IndexedRole, references = role.entry.references): readonly MentionedName[] {
  const found: MentionedName[] = [];
  let at = 0;
  for (const reference of references) {
    const counts = !reference.generic && !reference.external;
    for (const { name, span } of namesIn(reference)) {
      const key = role.mentioned[at++] ?? "";
      if (counts) found.push({ reference, name, span, keys: keysOf(key, name) });
    }
  }
  return found;
}

/** The keys a name with this role key is looked up by. */
export function keysOf(key: string, name: string): readonly string[] {
  const code = codeNameOf(name);
  if (code === null) return key === "" ? [] : [key];
  return key === "" ? [code] : [key, code];
}
