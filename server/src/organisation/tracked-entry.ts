import type { RoleEntry } from "./entry.ts";
import type { IndexedRole } from "./indexed-role.ts";
import type { Recorder } from "./topics.ts";
import { entryTopic, experienceTopic, referencesTopic } from "./topics.ts";

/**
 * An entry as a rule of another file gets it: reading its references or the experience it asks for records
 * that, so that a role whose prose changes does not bother everybody who only knows its name.
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
  };
}
