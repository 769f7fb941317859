import type { Role } from "../../role/role.ts";
import type { SectionId } from "../../vocabulary/sections.ts";

/**
 * True for a document that describes several levels of one ladder, each with duties or requirements of its own:
 * what two of its levels say need not agree.
 */
export function isLadder(role: Role): boolean {
  const parents = new Map<SectionId, Set<number | null>>();
  for (const { id, parent } of role.sections) {
    if (id !== "responsibilities" && id !== "qualifications" && id !== "experience") continue;
    const known = parents.get(id) ?? new Set();
    known.add(parent);
    parents.set(id, known);
  }
  return [...parents.values()].some((known) => known.size > 1);
}
