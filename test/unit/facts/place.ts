import type { Context } from "../../../server/src/facts/grammar/context.ts";
import { areaOf } from "../../../server/src/facts/grammar/context.ts";
import type { Language } from "../../../server/src/vocabulary/language.ts";
import type { SectionId } from "../../../server/src/vocabulary/sections.ts";

/** A place to read a sentence in, for tests: a list item of the section named. */
export function place(
  sections: SectionId | readonly SectionId[] | null,
  more: Partial<Context> = {},
): Context {
  const sectionIds = sections === null ? [] : typeof sections === "string" ? [sections] : sections;
  const language: Language = "zh-CN";
  return {
    language,
    area: areaOf(sectionIds),
    sectionIds,
    fieldId: null,
    part: null,
    title: "",
    head: false,
    item: true,
    listOf: null,
    ...more,
  };
}
