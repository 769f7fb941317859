import type { RoleEntry } from "./entry.ts";
import type { IndexedRole } from "./indexed-role.ts";
import type { NameIndex } from "./name-index.ts";
import { createReader, type Reader } from "./reader.ts";
import { reportsOf, superiorsOf } from "./resolution.ts";
import { noRecorder, type Recorder } from "./topics.ts";

type Answer = (role: IndexedRole, record: Recorder) => Others;

interface Others {
  readonly roles: readonly IndexedRole[];
  /** Their entries, untracked. */
  readonly entries: readonly RoleEntry[];
}

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

interface Known extends Others {
  /** Null when whoever asked first did not want to know. */
  readonly topics: ReadonlySet<string> | null;
}

/** Answers kept of each kind: teams are checked one after the other. */
const mostKept = 1000;

export function createAnswers(index: NameIndex): Answers {
  const stores: Map<string, Known>[] = [];
  const untracked = createReader(index, noRecorder);
  const kept = (work: (reader: Reader, role: IndexedRole) => readonly IndexedRole[]): Answer => {
    const store = new Map<string, Known>();
    stores.push(store);
    const workOut = (role: IndexedRole, tracked: boolean): Known => {
      const topics = tracked ? new Set<string>() : null;
      const reader = topics === null ? untracked : createReader(index, (topic) => topics.add(topic));
      const roles = work(reader, role);
      const known = { roles, entries: roles.map(({ entry }) => entry), topics };
      if (store.size >= mostKept) store.clear();
      store.set(role.id, known);
      return known;
    };
    return (role, record) => {
      const known = store.get(role.id);
      if (record === noRecorder) return known ?? workOut(role, false);
      const tracked = known?.topics == null ? workOut(role, true) : known;
      for (const topic of tracked.topics ?? []) record(topic);
      return tracked;
    };
  };
  return {
    superiors: kept(superiorsOf),
    reports: kept(reportsOf),
    forget() {
      for (const store of stores) if (store.size > 0) store.clear();
    },
  };
}
