import { experienceContent, payContent, referenceContent, saidContent, surfaceContent } from "./content.ts";
import type { IndexedRole } from "./indexed-role.ts";
import { codeKey, isCodeName, stemFrom } from "./keys.ts";
import {
  dutiesTopic,
  entryTopic,
  everythingTopic,
  experienceTopic,
  mentionTopic,
  nameTopic,
  payTopic,
  referencesTopic,
  saidTopic,
  versionTopic,
} from "./topics.ts";

/** A name within an organisation. */
export interface ScopedName {
  readonly scope: string;
  readonly key: string;
}

/** What an update of the index changed. */
export interface IndexChange {
  /** Topics, for `topicsOf`; a role that came, went or moved to another organisation stands for all it has. */
  readonly topics: (string | IndexedRole)[];
  /** Roles that came, went or changed in any way but their places. */
  readonly roles: Set<string>;
  /** Organisations in which roles came, went or changed their public surface. */
  readonly scopes: Set<string>;
  /** Names, codes left out, that a role took or gave up. */
  readonly names: ScopedName[];
}

export const noChange = (): IndexChange => ({
  topics: [],
  roles: new Set(),
  scopes: new Set(),
  names: [],
});

/** Where the original of a language version may be found: at its path, or under its code in the organisation. */
export function versionTargets({ entry, scope }: IndexedRole): readonly string[] {
  if (entry.translationOf === null) return [];
  return [
    pathTarget(stemFrom(entry.uri, entry.translationOf)),
    codeTarget(scope, codeKey(entry.translationOf)),
  ];
}

export const pathTarget = (stem: string): string => `path:${stem}`;
export const codeTarget = (scope: string, code: string): string => `code:${scope}:${code}`;

/** Adds what is different between two states of one role; one of them may be missing. */
export function compareRoles(
  before: IndexedRole | undefined,
  after: IndexedRole | undefined,
  change: IndexChange,
): void {
  if (before === undefined || after === undefined || before.scope !== after.scope) {
    if (before !== undefined) everythingOf(before, change);
    if (after !== undefined) everythingOf(after, change);
    return;
  }
  compareSurface(before, after, change);
  if (experienceContent(before.entry.experience) !== experienceContent(after.entry.experience)) {
    fire(change, after, experienceTopic(after.id));
  }
  if (payContent(before.entry.pay) !== payContent(after.entry.pay)) fire(change, after, payTopic(after.id));
  if (before.entry.duties !== after.entry.duties) fire(change, after, dutiesTopic(after.id));
  if (saidContent(before.entry.said) !== saidContent(after.entry.said)) {
    fire(change, after, saidTopic(after.id));
  }
  compareMentions(before, after, change);
}

/** A role that comes, goes or moves to another organisation changes everything it has. */
function everythingOf(role: IndexedRole, change: IndexChange): void {
  change.topics.push(role);
  change.roles.add(role.id);
  change.scopes.add(role.scope);
  for (const key of role.names) if (!isCodeName(key)) change.names.push({ scope: role.scope, key });
}

/** The topics that changed. While a workspace is read for the first time nobody asks for them. */
export function topicsOf(change: IndexChange): ReadonlySet<string> {
  const all = new Set<string>();
  for (const part of change.topics) {
    if (typeof part === "string") all.add(part);
    else addAll(all, part);
  }
  return all;
}

function addAll(topics: Set<string>, role: IndexedRole): void {
  const { id, scope } = role;
  topics.add(entryTopic(id)).add(everythingTopic).add(experienceTopic(id)).add(payTopic(id));
  topics.add(dutiesTopic(id)).add(saidTopic(id)).add(referencesTopic(id));
  for (const key of role.names) topics.add(nameTopic(scope, key));
  for (const target of versionTargets(role)) topics.add(versionTopic(target));
  for (const { keys } of role.mentioned) for (const key of keys) topics.add(mentionTopic(scope, key));
}

function compareSurface(before: IndexedRole, after: IndexedRole, change: IndexChange): void {
  if (surfaceContent(before.entry) === surfaceContent(after.entry)) return;
  fire(change, after, entryTopic(after.id));
  change.scopes.add(after.scope);
  for (const key of onlyInOne(before.names, after.names)) nameChanged(change, after, key);
  for (const target of onlyInOne(versionTargets(before), versionTargets(after))) {
    fire(change, after, versionTopic(target));
  }
}

function compareMentions(before: IndexedRole, after: IndexedRole, change: IndexChange): void {
  const told = mentionsByKey(before);
  const telling = mentionsByKey(after);
  const keys = [...new Set([...told.keys(), ...telling.keys()])].filter(
    (key) => told.get(key) !== telling.get(key),
  );
  for (const key of keys) fire(change, after, mentionTopic(after.scope, key));
  if (keys.length > 0 || referencesContent(before) !== referencesContent(after)) {
    fire(change, after, referencesTopic(after.id));
  }
}

const referencesContent = ({ entry }: IndexedRole): string =>
  entry.references.map(referenceContent).join("\n");

/** How a role mentions each name, without places. */
function mentionsByKey(role: IndexedRole): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { keys, reference } of role.mentioned) {
    for (const key of keys) words.set(key, `${words.get(key) ?? ""}\n${referenceContent(reference)}`);
  }
  return words;
}

function nameChanged(change: IndexChange, role: IndexedRole, key: string): void {
  fire(change, role, nameTopic(role.scope, key));
  if (!isCodeName(key)) change.names.push({ scope: role.scope, key });
}

function fire(change: IndexChange, role: IndexedRole, topic: string): void {
  change.topics.push(topic, everythingTopic);
  change.roles.add(role.id);
}

const onlyInOne = (a: readonly string[], b: readonly string[]): readonly string[] => [
  ...a.filter((value) => !b.includes(value)),
  ...b.filter((value) => !a.includes(value)),
];
