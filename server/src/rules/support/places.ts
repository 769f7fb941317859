import type { Fact, FactScope } from "../../facts/fact.ts";
import type { Role } from "../../role/role.ts";
import type { Localised } from "../../vocabulary/language.ts";

/** Claims below this are guesses: no rule relies on them. */
export const reliable = (fact: Fact): boolean => fact.confidence >= 0.5;

/** True when two claims stand in one place: the same field, or the same section outside fields. */
export const samePlace = (a: FactScope, b: FactScope): boolean =>
  a.field === b.field && (a.field !== null || a.section === b.section);

/** How a message calls the place a claim stands in: the section's heading, the field's name, or “the head”. */
export function placeName(role: Role, text: string, scope: FactScope): Localised {
  const field = scope.field === null ? undefined : role.fields[scope.field];
  if (field !== undefined && field.keySpan.end > field.keySpan.start) {
    const key = text.slice(field.keySpan.start, field.keySpan.end).trim();
    return { "zh-CN": `“${key}”`, en: `“${key}”` };
  }
  const section = scope.section === null ? undefined : role.sections[scope.section];
  if (section !== undefined && section.heading !== "") {
    return { "zh-CN": `【${section.heading}】`, en: `section “${section.heading}”` };
  }
  return { "zh-CN": "文首", en: "the head of the document" };
}
