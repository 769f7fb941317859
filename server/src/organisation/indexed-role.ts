import type { RoleReference } from "../facts/fact.ts";
import type { Span } from "../text/span.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Intern } from "./compact.ts";
import type { RoleEntry } from "./entry.ts";
import { entryId } from "./entry.ts";
import { codeKey, codeNameOf, nameOfCode, organisationKey } from "./keys.ts";
import { entryTopic } from "./topics.ts";

/** An entry with the keys its own names and the names it mentions are looked up by. */
export interface IndexedRole {
  readonly entry: RoleEntry;
  readonly id: string;
  /** Its `entryTopic`: recorded with nearly every answer, so it is one string. */
  readonly topic: string;
  /** Its organisation's key; names only resolve within it. */
  readonly scope: string;
  /** What it is called: keys of title and aliases, then its code as a name. No empty ones. */
  readonly names: readonly string[];
  /** Its code's key, null when it has none. */
  readonly code: string | null;
  /** Keys of all names its references hold, in order: each one's own, then its alternatives'. */
  readonly keys: readonly string[];
  /** Every name it mentions that means a role of its organisation: not 上级 in general, nobody outside. */
  readonly mentioned: readonly MentionedName[];
}

export function indexedRole(
  entry: RoleEntry,
  vocabulary: Pick<Vocabulary, "roleKey">,
  intern: Intern,
): IndexedRole {
  const keys = keysIn(entry.references, (name) => intern(vocabulary.roleKey(name)));
  const code = entry.code === null ? "" : codeKey(entry.code.value);
  const names = [entry.key, ...entry.aliasKeys].filter((key) => key !== "");
  if (code !== "") names.push(nameOfCode(code));
  const id = entryId(entry);
  return {
    entry,
    id,
    topic: entryTopic(id),
    scope: intern(organisationKey(entry.organization)),
    names: [...new Set(names.map(intern))],
    code: code === "" ? null : intern(code),
    keys,
    mentioned: mentionedIn(entry.references, keys),
  };
}

/** One name in one mention, with the keys it is looked up by: the role name's, and the code's if it looks like one. */
export interface MentionedName {
  readonly reference: RoleReference;
  readonly name: string;
  readonly span: Span;
  readonly keys: readonly string[];
}

function keysIn(references: readonly RoleReference[], keyOf: (name: string) => string): readonly string[] {
  if (references.length === 0) return nobody;
  const keys: string[] = [];
  for (const { name, alternatives } of references) {
    keys.push(keyOf(name));
    for (const other of alternatives) keys.push(keyOf(other.name));
  }
  return keys;
}

function mentionedIn(
  references: readonly RoleReference[],
  keys: readonly string[],
): readonly MentionedName[] {
  if (references.length === 0) return nobody;
  const found: MentionedName[] = [];
  let at = 0;
  for (const reference of references) {
    const { name, nameSpan, alternatives } = reference;
    if (reference.generic || reference.external) {
      at += 1 + alternatives.length;
      continue;
    }
    found.push({ reference, name, span: nameSpan, keys: keysOf(keys[at++] ?? "", name) });
    for (const other of alternatives) {
      const { name: otherName, span } = other;
      found.push({ reference, name: otherName, span, keys: keysOf(keys[at++] ?? "", otherName) });
    }
  }
  return found;
}

const nobody: readonly never[] = [];

/** The keys a name with this role key is looked up by. */
export function keysOf(key: string, name: string): readonly string[] {
  const code = codeNameOf(name);
  if (code === null) return key === "" ? [] : [key];
  return key === "" ? [code] : [key, code];
}
