import type { Answers } from "./answers.ts";
import type { RoleEntry } from "./entry.ts";
import { entryId } from "./entry.ts";
import { documentsOf, versionsOf } from "./identity.ts";
import { type IndexedRole, keysOf } from "./indexed-role.ts";
import { organisationKey } from "./keys.ts";
import { mentionsOfNames, mentionsOfRole } from "./mentions.ts";
import type { NameIndex } from "./name-index.ts";
import type { Organisation, Resolution } from "./organisation.ts";
import type { Reader } from "./reader.ts";
import { byPath, createReader } from "./reader.ts";
import { rolesNamed, sameCodeAs, sameTitleAs } from "./resolution.ts";
import type { Naming } from "./settings.ts";
import { type NearNames, suggestions } from "./suggest.ts";
import type { Recorder } from "./topics.ts";
import { cycleTopic, everythingTopic, fileTopic, sizeTopic } from "./topics.ts";
import { trackedEntry } from "./tracked-entry.ts";

/** What the answers come from. */
export interface Sources {
  readonly index: NameIndex;
  readonly answers: Answers;
  readonly nearNames: NearNames;
  readonly namingOf: (entry: RoleEntry) => Naming;
  readonly cycleOf: (id: string) => readonly string[] | null;
  readonly sizeOf: (scope: string) => number;
  /** Called before each answer: takes in what was typed since the last one. */
  readonly ready: () => void;
}

/** Who asks, and what is done with the topics the answers depend on. */
export interface Asker {
  /** The file the answers are for: its own entries are given as they are, since it is asked again anyway. */
  readonly uri: string | null;
  readonly record: Recorder;
}

/** Answers about names that hold as long as the index is the same. */
interface Resolved {
  readonly from: RoleEntry | null;
  readonly naming: Naming | null;
  readonly version: number;
  readonly answers: Map<string, Resolution>;
}

/** The organisation for one asker. Cheap; made anew for every check of a file. */
export function createView(
  { index, answers, nearNames, namingOf, cycleOf, sizeOf, ready }: Sources,
  { uri, record }: Asker,
): Organisation {
  const reader = createReader(index, record);
  const given = new Map<string, RoleEntry>();

  const give = (role: IndexedRole): RoleEntry => {
    if (uri === null || role.entry.uri === uri) return role.entry;
    const entry = given.get(role.id) ?? trackedEntry(role, record);
    given.set(role.id, entry);
    return entry;
  };
  const giveAll = (roles: readonly IndexedRole[]): readonly RoleEntry[] => roles.map(give);
  const roleOf = (entry: RoleEntry): IndexedRole | undefined => {
    ready();
    return reader.roleOf(entry);
  };
  const ask =
    (answer: (reader: Reader, role: IndexedRole) => readonly IndexedRole[]) =>
    (entry: RoleEntry): readonly RoleEntry[] => {
      const role = roleOf(entry);
      return role === undefined ? [] : giveAll(answer(reader, role));
    };
  const askKept =
    (answer: Answers["superiors"]) =>
    (entry: RoleEntry): readonly RoleEntry[] => {
      const role = roleOf(entry);
      if (role === undefined) return [];
      const { roles, entries } = answer(role, record);
      return uri === null ? entries : giveAll(roles);
    };
  const rolesOf = (file: string): readonly IndexedRole[] => {
    ready();
    record(fileTopic(file));
    return index.rolesOf(file);
  };

  const resolve = (name: string, from: RoleEntry, { keyOf, external }: Naming): Resolution => {
    const key = keyOf(name);
    const keys = keysOf(key, name);
    const roles = rolesNamed(reader, organisationKey(from.organization), keys, from.language).map(give);
    return { roles, external: external.has(key) || roles.some((role) => role.external) };
  };
  /** What the names of one role lead to: several rules ask about each. */
  let resolved: Resolved = { from: null, naming: null, version: 0, answers: new Map() };

  return {
    entries: () => {
      ready();
      record(everythingTopic);
      return giveAll([...index.roles()].sort(byPath));
    },
    entriesOf: (file) => giveAll(rolesOf(file)),
    entry: (file, role) =>
      rolesOf(file)
        .slice(role, role + 1)
        .map(give)[0],
    resolve(name, from) {
      ready();
      const naming = namingOf(from);
      if (from !== resolved.from || naming !== resolved.naming || index.version() !== resolved.version)
        resolved = { from, naming, version: index.version(), answers: new Map() };
      const before = resolved.answers.get(name);
      if (before !== undefined) return before;
      const answer = resolve(name, from, naming);
      resolved.answers.set(name, answer);
      return answer;
    },
    mentions(entry) {
      const role = roleOf(entry);
      return role === undefined ? [] : mentionsOfRole(reader, role, give);
    },
    mentionsOf(name, from) {
      ready();
      const scope = organisationKey(from.organization);
      return mentionsOfNames(reader, scope, keysOf(namingOf(from).keyOf(name), name), give);
    },
    suggest(name, from) {
      ready();
      const scope = organisationKey(from.organization);
      return suggestions(name, namingOf(from), nearNames, scope, reader, record);
    },
    superiors: askKept(answers.superiors),
    reports: askKept(answers.reports),
    versions: ask(versionsOf),
    documents: ask(documentsOf),
    cycle(entry) {
      ready();
      const id = entryId(entry);
      record(cycleTopic(id));
      const cycle = cycleOf(id);
      return cycle === null ? null : giveAll(cycle.flatMap((member) => index.role(member) ?? []));
    },
    sameCode: ask(sameCodeAs),
    sameTitle: ask(sameTitleAs),
    size(entry) {
      ready();
      const scope = organisationKey(entry.organization);
      record(sizeTopic(scope));
      return sizeOf(scope);
    },
  };
}
