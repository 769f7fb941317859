import type { Role } from "../../role/role.ts";
import type { SectionId } from "../../vocabulary/sections.ts";

/**
 * True for a document that describes several levels of one ladder, each with duties or requirements of its own:
 * what two of its levels say need not agree.
 */
export function isLadder(role: Role): boolean {
  const parents = new Map<SectionId, number | null>();
  for (const { id, parent } of role.sections) {
    if (id !== "responsibilities" && id !== "qualifications" && id !== "experience") continue;
    const known = parents.get(id);
    if (known === undefined) parents.set(id, parent);
    else if (known !== parent) return true;
  }
  return false;
}
