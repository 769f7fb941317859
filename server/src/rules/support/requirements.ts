import type { Role } from "../../role/role.ts";
import type { SectionId } from "../../vocabulary/sections.ts";

/** Sections that say what the holder must bring along. */
export const requirementSections: ReadonlySet<SectionId> = new Set<SectionId>([
  "qualifications",
  "education",
  "experience",
  "skills",
  "knowledge",
  "qualities",
  "certificates",
]);

export const hasRequirements = (role: Role): boolean =>
  role.sections.some((section) => section.ids.some((id) => requirementSections.has(id)));

/** True when a heading, of an empty section or not, covers this. */
export function hasSection({ sections }: Role, id: SectionId): boolean {
  for (const { ids } of sections) if (ids.includes(id)) return true;
  return false;
}
