import { sectionTemplates } from "../generated/section-templates.ts";
import type { Language } from "./language.ts";
import type { SectionId } from "./sections.ts";

/** Sample lines for a section, for snippets and fixes that insert one; list items begin with `- `. */
export const sectionTemplate = (id: SectionId, language: Language): readonly string[] =>
  sectionTemplates[id]?.[language] ?? [];
