import type { IndexedRole } from "./indexed-role.ts";
import type { NameIndex } from "./name-index.ts";
import { createReader, type Reader } from "./reader.ts";
import { reportsOf, superiorsOf } from "./resolution.ts";
import type { Recorder } from "./topics.ts";

type Answer = (role: IndexedRole, record: Recorder) => readonly IndexedRole[];

/**
 * Who is above and below a role. Every role asks about its whole team, so answers are kept, with what they depend
 * on, as long as the index stays as it is.
 */
export interface Answers {
  readonly superiors: Answer;
  readonly reports: Answer;
  /** The index changed. */
  forget(): void;
}

interface Known {
  readonly roles: readonly IndexedRole[];
  readonly topics: ReadonlySet<string>;
}

/** Answers kept of each kind: teams are checked one after the other. */
const mostKept = 1000;

export function createAnswers(index: NameIndex): Answers {
  const stores: Map<string, Known>[] = [];
  const kept = (work: (reader: Reader, role: IndexedRole) => readonly IndexedRole[]): Answer => {
    const store = new Map<string, Known>();
    stores.push(store);
    return (role, record) => {
      let known = store.get(role.id);
      if (known === undefined) {
        const topics = new Set<string>();
        const reader = createReader(index, (topic) => topics.add(topic));
        known = { roles: work(reader, role), topics };
        if (store.size >= mostKept) store.clear();
        store.set(role.id, known);
      }
      for (const topic of known.topics) record(topic);
      return known.roles;
    };
  };
  return {
    superiors: kept(superiorsOf),
    reports: kept(reportsOf),
    forget() {
      for (const store of stores) store.clear();
    },
  };
}
