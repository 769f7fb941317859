import type { Format } from "../../role/role.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type SectionId, sectionOrder } from "../../vocabulary/sections.ts";
import { type DocumentKind, documentTemplate, sectionLines } from "../../vocabulary/templates.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { TemplateLevel } from "../../vocabulary/word-tables.ts";
import { markdownDocument, type TemplateDocument, type TemplateSection, yamlDocument } from "./text.ts";

/** What a whole document of a kind is made of in a language, its gaps unfilled: the snippet's content. */
export function templateDocument(
  kind: DocumentKind,
  language: Language,
  vocabulary: Vocabulary,
): TemplateDocument {
  const { sections, languages } = documentTemplate(kind);
  const { title, fields } = languages[language];
  return {
    kind,
    language,
    title: `{{${title}}}`,
    fields: Object.entries(fields).map(([key, [name, words]]) => [key, name, `{{${words}}}`] as const),
    colon: language === "en" ? ": " : "：",
    basic: vocabulary.heading("basic", language),
    sections: templateSections(kind, sections, language, vocabulary, null),
  };
}

/** Sections with their sample wording, in canonical order. */
export const templateSections = (
  kind: DocumentKind,
  ids: readonly SectionId[],
  language: Language,
  vocabulary: Vocabulary,
  level: TemplateLevel | null,
): readonly TemplateSection[] =>
  [...ids]
    .sort((a, b) => sectionOrder(a) - sectionOrder(b))
    .map((id) => templateSection(kind, id, language, vocabulary, level));

/** A section as documents of a kind word it; one without sample wording has one empty item. */
export function templateSection(
  kind: DocumentKind,
  id: SectionId,
  language: Language,
  vocabulary: Vocabulary,
  level: TemplateLevel | null,
): TemplateSection {
  const lines = documentTemplate(kind).wording[id]?.[language] ?? sectionLines(id, language, level);
  return {
    id,
    title: vocabulary.heading(id, language),
    lines: lines.length === 0 ? ["- {{}}"] : lines,
  };
}

/** The document's lines in a format, gaps unfilled. */
export const documentLines = (document: TemplateDocument, format: Format): readonly string[] =>
  format === "yaml" ? yamlDocument(document) : markdownDocument(document);

/** A role is described as a position unless it says otherwise; a reference has no template of its own. */
export const templateKind = (kind: string): DocumentKind =>
  kind === "posting" || kind === "occupation" ? kind : "position";
