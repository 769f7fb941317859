import type { RoleEntry } from "./entry.ts";
import type { IndexedRole } from "./indexed-role.ts";
import type { Recorder } from "./topics.ts";
import { dutiesTopic, entryTopic, experienceTopic, payTopic, referencesTopic, saidTopic } from "./topics.ts";

/**
 * An entry as a rule of another file gets it: reading its references, the experience it asks for, its pay or what it says
 * records that, so that a role whose prose changes does not bother everybody who only knows its name.
 */
export function trackedEntry({ entry, id }: IndexedRole, record: Recorder): RoleEntry {
  record(entryTopic(id));
  return {
    ...entry,
    get references() {
      record(referencesTopic(id));
      return entry.references;
    },
    get experience() {
      record(experienceTopic(id));
      return entry.experience;
    },
    get pay() {
      record(payTopic(id));
      return entry.pay;
    },
    get duties() {
      record(dutiesTopic(id));
      return entry.duties;
    },
    get said() {
      record(saidTopic(id));
      return entry.said;
    },
  };
}
