import type { RoleEntry } from "../../organisation/entry.ts";
import type { Localised } from "../../vocabulary/language.ts";
import type { FeatureContext } from "../feature.ts";
import { type ConfigEdits, configEdits } from "./config-names.ts";
import { type DoubtfulEdit, editsOf, type PlacesInFile, piecesOf } from "./edits.ts";
import { inScriptOf, matchName } from "./names.ts";
import { type KeysAfter, type NamePlace, outsiders, placesOf } from "./places.ts";
import { refusal } from "./refusal.ts";
import { keysFor, type Subject } from "./subject.ts";

/** What a rename does, file by file. */
export interface Plan {
  readonly files: readonly { readonly uri: string; readonly edits: readonly DoubtfulEdit[] }[];
}

/** All edits of a rename, or why it cannot be done. */
export function planRename(
  context: FeatureContext,
  subject: Subject,
  wanted: string,
): Plan | { readonly refused: Localised } {
  const next = wanted.trim();
  const config = inConfig(context, subject, next);
  const keysAfter: KeysAfter = (entry) =>
    config !== null && context.config(entry.uri)?.uri === config.uri
      ? config.after(entry.uri, entry.language).vocabulary.roleKey
      : keysFor(context, entry);
  const refused = refusal(context, subject, next, keysAfter);
  if (refused !== null) return { refused };
  const files = current(context, () => placesOf(context, subject, next, keysAfter)).map(
    ({ uri, text, places }) => ({
      uri,
      edits: editsOf(context, { uri, text, places }, subject, next),
    }),
  );
  if (config !== null)
    files.push({ uri: config.uri, edits: config.edits.map((edit) => ({ ...edit, doubt: null })) });
  return { files: files.filter(({ edits }) => edits.length > 0) };
}

/**
 * The config file's part. Where other organisations use the name too, the old one stays: the new one is added to it when
 * nothing else gives the role this name, and is the document's own matter otherwise.
 */
function inConfig(context: FeatureContext, subject: Subject, next: string): ConfigEdits | null {
  const { from, group, groups, written } = subject;
  if (next === "" || group.code) return null;
  const keyOf = keysFor(context, from);
  const { language } = from;
  const names = subject.inConfig
    .filter(({ value }) => matchName(value, groups, keyOf)?.group === group)
    .map((name) => ({
      name,
      text: inScriptOf({ written: name.value, language }, { written, language }, next),
    }));
  if (names.length === 0) return null;
  const shared = outsiders(context, from).some((entry) => isUsedBy(context, entry, written));
  const isOwn = subject.roles.length > 0 && group.names.some(({ kind }) => kind !== "config");
  return shared && isOwn ? null : configEdits(context, from.uri, names, shared);
}

function isUsedBy({ session }: FeatureContext, entry: RoleEntry, name: string): boolean {
  const { organisation } = session;
  return (
    organisation.resolve(name, entry).roles.length > 0 || organisation.mentionsOf(name, entry).length > 0
  );
}

/**
 * Places by file, in order. Where a file on the disk is ahead of what is known of it, it is looked at again first
 * and the places are looked for once more.
 */
function current(context: FeatureContext, find: () => readonly NamePlace[]): readonly PlacesInFile[] {
  const found = byFile(context, find());
  const stale = found.filter(
    ({ uri, text, places }) =>
      context.session.version(uri) === null && places.some((place) => piecesOf(text, place, "").length === 0),
  );
  if (stale.length === 0) return found;
  for (const { uri } of stale) context.session.refresh(uri);
  return byFile(context, find());
}

/** Files that are gone have an empty text, and so nothing to change. */
function byFile({ session }: FeatureContext, places: readonly NamePlace[]): readonly PlacesInFile[] {
  const files = new Map<string, NamePlace[]>();
  for (const place of places) {
    const own = files.get(place.uri);
    if (own === undefined) files.set(place.uri, [place]);
    else own.push(place);
  }
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([uri, own]) => ({ uri, text: session.text(uri) ?? "", places: own }));
}
