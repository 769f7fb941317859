import type { Role } from "../../role/role.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import { hasSection } from "./sections.ts";

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

export function hasRequirements(role: Role): boolean {
  for (const id of requirementSections) if (hasSection(role, id)) return true;
  return false;
}
