import { documentTemplates, sectionTemplates } from "../generated/section-templates.ts";
import type { Language } from "./language.ts";
import type { SectionId } from "./sections.ts";
import type { DocumentKind, DocumentTemplate, TemplateGaps, TemplateLevel, Wording } from "./word-tables.ts";

export type { DocumentKind, TemplateLevel } from "./word-tables.ts";

const gap = /\{\{(.*?)\}\}/g;

/** Sample lines for a section, for fixes that insert one; list items begin with `- `. No gaps, no undecided figures. */
export function sectionTemplate(id: SectionId, language: Language): readonly string[] {
  const template = sectionTemplates[id];
  const lines = template?.plain?.[language] ?? template?.lines[language] ?? [];
  return lines.map((line) => line.replaceAll(gap, "$1"));
}

/** The same for whoever writes right now: with `{{gaps}}` to be filled in, worded for a level where levels differ. */
export function sectionLines(
  id: SectionId,
  language: Language,
  level: TemplateLevel | null = null,
): readonly string[] {
  const template = sectionTemplates[id];
  const ofLevel = level === null ? undefined : template?.levels?.[level]?.[language];
  return ofLevel ?? template?.lines[language] ?? [];
}

export const documentKinds: readonly DocumentKind[] = ["position", "posting", "occupation"];

/** What a whole document of a kind consists of. */
export const documentTemplate = (kind: DocumentKind): DocumentTemplate => documentTemplates[kind];

/**
 * What the templates leave behind where an author fills nothing in: lines that hold a gap, with the gap's own words, and
 * the words of a new role's fields.
 */
export function templateGaps(language: Language): TemplateGaps {
  const documents = documentKinds.map(documentTemplate);
  const wordings: readonly (Wording | undefined)[] = [
    ...Object.values(sectionTemplates).flatMap(({ lines, levels }) => [
      lines,
      ...Object.values(levels ?? {}),
    ]),
    ...documents.flatMap(({ wording }) => Object.values(wording)),
  ];
  const lines = wordings
    .flatMap((wording) => wording?.[language] ?? [])
    .filter((line) => line.includes("{{"))
    .map((line) => line.replace(/^- /, "").replaceAll(gap, "$1"));
  const fields = documents.flatMap(({ languages }) => {
    const { title, fields: own } = languages[language];
    return [title, ...Object.values(own).map(([, words]) => words)];
  });
  return { lines: new Set(lines), fields: new Set(fields) };
}
