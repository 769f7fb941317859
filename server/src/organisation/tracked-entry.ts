import type { RoleEntry } from "./entry.ts";
import type { IndexedRole } from "./indexed-role.ts";
import type { Recorder } from "./topics.ts";
import { dutiesTopic, experienceTopic, payTopic, referencesTopic, saidTopic } from "./topics.ts";

/**
 * An entry as a rule of another file gets it: reading its references, the experience it asks for, its pay or what it says
 * records that, so that a role whose prose changes does not bother everybody who only knows its name.
 */
export function trackedEntry({ entry, id, topic }: IndexedRole, record: Recorder): RoleEntry {
  record(topic);
  return new TrackedEntry(entry, id, record);
}

/** A class, because every check of a role makes dozens of these, and getters of an object's own are dear. */
class TrackedEntry implements RoleEntry {
  readonly uri: RoleEntry["uri"];
  readonly role: RoleEntry["role"];
  readonly title: RoleEntry["title"];
  readonly key: RoleEntry["key"];
  readonly aliases: RoleEntry["aliases"];
  readonly aliasKeys: RoleEntry["aliasKeys"];
  readonly code: RoleEntry["code"];
  readonly kind: RoleEntry["kind"];
  readonly language: RoleEntry["language"];
  readonly organization: RoleEntry["organization"];
  readonly department: RoleEntry["department"];
  readonly level: RoleEntry["level"];
  readonly grade: RoleEntry["grade"];
  readonly external: RoleEntry["external"];
  readonly root: RoleEntry["root"];
  readonly translationOf: RoleEntry["translationOf"];
  readonly anchor: RoleEntry["anchor"];
  readonly #entry: RoleEntry;
  readonly #id: string;
  readonly #record: Recorder;

  constructor(entry: RoleEntry, id: string, record: Recorder) {
    this.uri = entry.uri;
    this.role = entry.role;
    this.title = entry.title;
    this.key = entry.key;
    this.aliases = entry.aliases;
    this.aliasKeys = entry.aliasKeys;
    this.code = entry.code;
    this.kind = entry.kind;
    this.language = entry.language;
    this.organization = entry.organization;
    this.department = entry.department;
    this.level = entry.level;
    this.grade = entry.grade;
    this.external = entry.external;
    this.root = entry.root;
    this.translationOf = entry.translationOf;
    this.anchor = entry.anchor;
    this.#entry = entry;
    this.#id = id;
    this.#record = record;
  }

  get references(): RoleEntry["references"] {
    this.#record(referencesTopic(this.#id));
    return this.#entry.references;
  }

  get experience(): RoleEntry["experience"] {
    this.#record(experienceTopic(this.#id));
    return this.#entry.experience;
  }

  get pay(): RoleEntry["pay"] {
    this.#record(payTopic(this.#id));
    return this.#entry.pay;
  }

  get duties(): RoleEntry["duties"] {
    this.#record(dutiesTopic(this.#id));
    return this.#entry.duties;
  }

  get said(): RoleEntry["said"] {
    this.#record(saidTopic(this.#id));
    return this.#entry.said;
  }
}
