import type { Role, Section } from "../role/role.ts";
import { cached } from "../vocabulary/cached.ts";
import { foldSameLength } from "../vocabulary/fold.ts";
import { areaOf } from "./grammar/context.ts";
import { looksLikeRole } from "./reporting/role-heads.ts";

/**
 * Documents that describe several levels of a ladder have a heading for each (“Senior Engineer”, 高级工程师);
 * what stands under one belongs to that level, and so do the plain headings (“Requirements”) that follow it at
 * its own depth. Returns the level's heading for each section, or null.
 */
export function levelsOf(role: Role): readonly (string | null)[] {
  const own = role.sections.map(levelName);
  if (!areSeveral(own)) return own.fill(null);
  const levels: (string | null)[] = [];
  /** The level named last among the children of each section (-1: the outermost), while it may still hold. */
  const flat = new Map<number, string | null>();
  role.sections.forEach((section, index) => {
    const parent = section.parent ?? -1;
    const above = section.parent === null ? null : (levels[section.parent] ?? null);
    const named = own[index] ?? null;
    if (named !== null) flat.set(parent, named);
    else if (areaOf(section.ids) === "silent") flat.set(parent, null);
    levels.push(named ?? above ?? flat.get(parent) ?? null);
  });
  return levels;
}

const rank =
  /(?:^|[^a-z])(?:junior|jr|associate|intermediate|mid[- ]level|senior|sr|staff|principal|lead|distinguished|fellow|chief|head|director|manager|vp|vice president|entry[- ]level|level \d|[icpm]\d{1,2}|grade \d+|i{2,3}|iv)(?![a-z])|初级|中级|高级|资深|首席|专家|助理|见习|实习|主任|总监|经理|主管|[a-z]\d{1,2}级/u;

/** The end of a heading that only says what its section holds: “Senior Auditor Requirements”. */
const about =
  /[\s:–—-]*(?:job )?(?:responsibilit(?:y|ies)|requirements?|qualifications?|job grade|grade|duties|skills?|performance indicators?|kpis?|career (?:ladder|path)|hiring process|key responsibilities|岗位职责|工作职责|职责|任职要求|任职资格|岗位要求|要求|资格|能力)$/iu;

/** True when at least two different levels are named. */
function areSeveral(names: readonly (string | null)[]): boolean {
  let first: string | null = null;
  for (const name of names) {
    if (name === null) continue;
    const folded = foldSameLength(name);
    if (first === null) first = folded;
    else if (folded !== first) return true;
  }
  return false;
}

/** The level a heading names; null when it names none. Sections with a plain known heading name none. */
function levelName({ id, heading }: Section): string | null {
  if (heading.length > 80 || heading.length < 2) return null;
  const name = levelIn(heading);
  return name !== null && id !== null && id !== "levels" && name === heading.trim() ? null : name;
}

/** What of a heading sounds like a level. */
const levelIn = cached(1000, (heading): string | null => {
  const name = heading.replace(about, "").trim();
  return name !== "" && (rank.test(foldSameLength(name)) || looksLikeRole(name)) ? name : null;
});
