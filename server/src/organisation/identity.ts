import type { RoleKind } from "../role/role.ts";
import type { Language } from "../vocabulary/language.ts";
import { codeTarget, pathTarget } from "./index-change.ts";
import type { IndexedRole } from "./indexed-role.ts";
import { codeKey, codeName, fileStem, stemFrom } from "./keys.ts";
import type { Reader } from "./reader.ts";
import { byPath } from "./reader.ts";

/*
 * One role may have several documents: language versions (`x.role.md`, `x.en.role.md`), and a posting or a
 * general description beside the position. They share a name without being duplicates, and a name means the
 * one of them that suits the asker.
 */

/** The role this one is a language version of, if it is there: by path, else by code. Never itself. */
export function originalOf(reader: Reader, role: IndexedRole): IndexedRole | null {
  const { translationOf, uri } = role.entry;
  if (translationOf === null) return null;
  const there = reader.rolesAt(stemFrom(uri, translationOf)).filter(({ entry }) => entry.uri !== uri);
  const counterpart = there.find(({ entry }) => entry.role === role.entry.role) ?? there[0];
  if (counterpart !== undefined) return counterpart;
  const wanted = codeKey(translationOf);
  const coded = reader
    .rolesCalled(role.scope, codeName(translationOf))
    .filter(({ id, code, entry }) => id !== role.id && code === wanted && entry.translationOf === null);
  return coded[0] ?? null;
}

/** Language versions of language versions are followed this far; nobody writes longer chains. */
const farthest = 4;

/** The document a role is identified by: the original of its language versions, the position behind a posting. */
export function identityOf(reader: Reader, role: IndexedRole): IndexedRole {
  const root = rootOf(reader, role);
  if (root.entry.kind === "position" || root.entry.key === "") return root;
  const position = reader
    .rolesCalled(root.scope, root.entry.key)
    .find(({ entry }) => entry.kind === "position" && entry.translationOf === null);
  return position ?? root;
}

function rootOf(reader: Reader, role: IndexedRole): IndexedRole {
  if (role.entry.translationOf === null) return role;
  let root = role;
  const seen = new Set([role.id]);
  for (let step = 0; step < farthest; step++) {
    const original = originalOf(reader, root);
    if (original === null) return root;
    // Two files that call each other their original: the first by path is it.
    if (seen.has(original.id)) return byPath(original, root) < 0 ? original : root;
    seen.add(original.id);
    root = original;
  }
  return root;
}

const kindRank: Readonly<Record<RoleKind, number>> = { position: 0, posting: 1, occupation: 2, reference: 3 };

/**
 * One document for each role: of several the position before a posting, then the asker's language, then the
 * original. Documents that are no roles are left out.
 */
export function oneEach(
  reader: Reader,
  roles: readonly IndexedRole[],
  language: Language,
): readonly IndexedRole[] {
  const real = roles.filter(({ entry }) => entry.kind !== "reference");
  if (real.length < 2) return real;
  const best = new Map<string, IndexedRole>();
  for (const role of real) {
    const identity = identityOf(reader, role).id;
    const other = best.get(identity);
    if (other === undefined || preference(role, language) < preference(other, language))
      best.set(identity, role);
  }
  const kept = new Set(best.values());
  return real.filter((role) => kept.has(role));
}

const preference = ({ entry }: IndexedRole, language: Language): number =>
  kindRank[entry.kind] * 4 + (entry.language === language ? 0 : 2) + (entry.translationOf === null ? 0 : 1);

/** The other language versions of a role, its original among them, in order of path. */
export function versionsOf(reader: Reader, role: IndexedRole): readonly IndexedRole[] {
  const root = rootOf(reader, role);
  const found = new Map<string, IndexedRole>([[root.id, root]]);
  const open = [root];
  for (let step = 0; step < farthest && open.length > 0; step++) {
    for (const original of open.splice(0)) {
      for (const version of namedVersions(reader, original)) {
        if (found.has(version.id) || rootOf(reader, version).id !== root.id) continue;
        found.set(version.id, version);
        open.push(version);
      }
    }
  }
  found.delete(role.id);
  return [...found.values()].sort(byPath);
}

/** Every document of a role, itself included: language versions, and postings and descriptions beside the position. */
export function documentsOf(reader: Reader, role: IndexedRole): readonly IndexedRole[] {
  const identity = identityOf(reader, role).id;
  const found = new Map<string, IndexedRole>([[role.id, role]]);
  // Postings have language versions of their own, and versions have names of their own.
  for (const known of found.values()) {
    if (found.size > mostDocuments) break;
    const near = [
      ...versionsOf(reader, known),
      ...known.names.flatMap((name) => reader.rolesCalled(known.scope, name)),
    ];
    for (const other of near) {
      if (!found.has(other.id) && identityOf(reader, other).id === identity) found.set(other.id, other);
    }
  }
  return [...found.values()].sort(byPath);
}

/** More languages, postings and descriptions than a role has. */
const mostDocuments = 64;

function namedVersions(reader: Reader, { entry, code, scope }: IndexedRole): readonly IndexedRole[] {
  const byFile = reader.versionsOf(pathTarget(fileStem(entry.uri)));
  return code === null ? byFile : [...byFile, ...reader.versionsOf(codeTarget(scope, code))];
}
