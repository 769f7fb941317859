import type { Passage } from "../../facts/passages.ts";
import type { SectionId } from "../../vocabulary/sections.ts";

/** The passages under headings of a kind, in order: several rules are about few of a role's sections. */
export function passagesUnder(passages: readonly Passage[], id: SectionId): readonly Passage[] {
  let found: Passage[] | null = null;
  let ids: readonly SectionId[] | null = null;
  let isUnder = false;
  for (const passage of passages) {
    // Passages of one section share its ids.
    if (passage.sectionIds !== ids) {
      ids = passage.sectionIds;
      isUnder = ids.includes(id);
    }
    if (!isUnder) continue;
    if (found === null) found = [passage];
    else found.push(passage);
  }
  return found ?? none;
}

const none: readonly Passage[] = [];
