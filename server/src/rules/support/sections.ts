import type { Role, Section } from "../../role/role.ts";
import type { SectionId } from "../../vocabulary/sections.ts";

type ById = ReadonlyMap<SectionId, readonly number[]>;

let last: { readonly sections: readonly Section[]; readonly byId: ById } | null = null;

/** Where the sections are that cover this, empty ones included. Rules ask about one role after the other. */
export function sectionsOf({ sections }: Role, id: SectionId): readonly number[] {
  if (last?.sections !== sections) last = { sections, byId: byIds(sections) };
  return last.byId.get(id) ?? none;
}

function byIds(sections: readonly Section[]): ById {
  const byId = new Map<SectionId, number[]>();
  for (let index = 0; index < sections.length; index++) {
    for (const id of sections[index]?.ids ?? noIds) {
      const others = byId.get(id);
      if (others === undefined) byId.set(id, [index]);
      else if (others[others.length - 1] !== index) others.push(index);
    }
  }
  return byId;
}

const none: readonly number[] = [];
const noIds: readonly SectionId[] = [];

/** True when a heading, of an empty section or not, covers this. */
export const hasSection = (role: Role, id: SectionId): boolean => sectionsOf(role, id).length > 0;

/** True when a section with words in it covers this. */
export const hasWordsOn = (role: Role, id: SectionId): boolean =>
  sectionsOf(role, id).some((index) => role.sections[index]?.empty === false);
