import type { Role, Section } from "../../../role/role.ts";
import type { SectionId } from "../../../vocabulary/sections.ts";
import { sectionOrder } from "../../../vocabulary/sections.ts";
import { siblingsOf } from "./numbering.ts";

/** Where a new section goes. */
export interface Place {
  /** The sections it stands among, in order. */
  readonly siblings: readonly Section[];
  /** How many of them stand before it. */
  readonly index: number;
}

/** The place of a section among those that have most of the known sections, in canonical order. */
export function placeOf(role: Role, id: SectionId): Place {
  const siblings = mainSiblings(role);
  let best = siblings.length;
  let fewest = Number.POSITIVE_INFINITY;
  for (let index = 0; index <= siblings.length; index++) {
    const wrong = siblings.filter(
      (section, at) => section.id !== null && (at < index ? after(section.id, id) : after(id, section.id)),
    ).length;
    // Of equally good places the first behind a known section: what is unknown stays at its predecessor's end.
    const behind = index === 0 || siblings[index - 1]?.id !== null;
    if (wrong < fewest || (wrong === fewest && behind && isBefore(siblings[index - 1], id))) {
      fewest = wrong;
      best = index;
    }
  }
  return { siblings, index: best };
}

const after = (one: SectionId, other: SectionId): boolean => sectionOrder(one) > sectionOrder(other);

const isBefore = (section: Section | undefined, id: SectionId): boolean =>
  section?.id !== undefined && section.id !== null && !after(section.id, id);

/** The outermost sections, or the parts of one of them when that is where the known sections are. */
function mainSiblings(role: Role): readonly Section[] {
  let best = siblingsOf(role, null);
  let most = known(best);
  role.sections.forEach((_section, index) => {
    const inside = siblingsOf(role, index);
    if (known(inside) > most + 1) {
      best = inside;
      most = known(inside);
    }
  });
  return best;
}

const known = (sections: readonly Section[]): number => sections.filter(({ id }) => id !== null).length;
