import type { Intent } from "../../../role/intent.ts";
import type { Role, RoleDocument, Section } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import { countOn, headingNumber, isCounted, recount, siblingsOf } from "./numbering.ts";
import type { Patch } from "./patch.ts";
import { patchOf } from "./patch.ts";

/** What the numbers of headings need after a section came, went or moved; null when nothing. */
export function recountStep(before: RoleDocument, after: RoleDocument, intent: Intent): Patch | null {
  const old = before.roles[0];
  const role = after.roles[0];
  if (old === undefined || role === undefined) return null;
  const edits = editsFor(before.text, old, after.text, role, intent);
  return edits.length === 0 ? null : patchOf(edits, after.text.length);
}

function editsFor(oldText: string, old: Role, text: string, role: Role, intent: Intent): TextEdit[] {
  switch (intent.kind) {
    case "addSection": {
      const added = role.sections.find(({ ids }) => ids.includes(intent.section));
      const number = added === undefined ? null : headingNumber(text, added);
      if (added === undefined || number === null) return [];
      return countOn(text, behind(role, added), number.marker.ordinal, number.marker.kind, 1);
    }
    case "removeSection": {
      const removed = old.sections[intent.index];
      const number = removed === undefined ? null : headingNumber(oldText, removed);
      const next = removed === undefined ? undefined : role.sections[intent.index];
      if (number === null || next === undefined || next.parent !== removed?.parent) return [];
      const rest = [next, ...behind(role, next)];
      return countOn(text, rest, number.marker.ordinal + 1, number.marker.kind, -1);
    }
    case "orderSections": {
      const parents = new Set(intent.order.map((index) => old.sections[index]?.parent ?? null));
      return [...parents].flatMap((parent) => {
        const siblings = siblingsOf(old, parent);
        return siblings.length > 1 && isCounted(oldText, siblings)
          ? recount(text, siblingsOf(role, parent))
          : [];
      });
    }
    default:
      return [];
  }
}

/** The sections that follow one under the same parent. */
const behind = (role: Role, section: Section): readonly Section[] => {
  const siblings = siblingsOf(role, section.parent);
  return siblings.slice(siblings.indexOf(section) + 1);
};
