import type { Format, Role } from "../../role/role.ts";
import type { FieldId } from "../../vocabulary/fields.ts";
import type { Language } from "../../vocabulary/language.ts";
import { templateLevelOf } from "../../vocabulary/role-level.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import { type DocumentKind, documentTemplate } from "../../vocabulary/templates.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { TemplateLevel } from "../../vocabulary/word-tables.ts";
import { documentLines, templateKind, templateSection, templateSections } from "./document.ts";
import { plainLines, snippetLines } from "./snippet.ts";
import type { TemplateDocument, TemplateSection } from "./text.ts";

/** What somebody said of the role that is to be written. */
export interface NewDocument {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly format: Format;
  /** Empty when it is to be decided. */
  readonly reportsTo: string;
  /** Known already; a gap where the kind has such a field otherwise. */
  readonly department?: string;
  readonly organization?: string;
  /** Whom the sections are worded for; by the title when left out. */
  readonly level?: TemplateLevel;
}

/** The same text twice: with tab stops, and with the gaps' own words. */
export interface NewText {
  readonly snippet: string;
  readonly text: string;
}

/** The text of a new role, with the fields and sections of its kind and those its preset asks for. */
export function newDocument(
  wanted: NewDocument,
  required: readonly SectionId[],
  vocabulary: Vocabulary,
): NewText {
  const { kind, language, title } = wanted;
  const template = documentTemplate(kind);
  // What a position holds is for the preset to say; the other kinds are what their template says.
  const own: readonly SectionId[] = kind === "position" ? ["summary", "responsibilities"] : template.sections;
  const ids = [...new Set([...own, ...required])].filter((id) => id !== "basic");
  const usual = Object.keys(template.languages[language].fields) as FieldId[];
  const told = outlined.filter((id) => knownWords(wanted, id) !== "" && !usual.includes(id));
  const keys = [...usual, ...told];
  const level = wanted.level ?? templateLevelOf(title, null, language);
  return written(wanted, keys, templateSections(kind, ids, language, vocabulary, level), vocabulary);
}

/** Fields whose names a copied outline keeps; what they say is the other role's. */
const outlined: readonly FieldId[] = [
  "organization",
  "department",
  "level",
  "grade",
  "reportsTo",
  "location",
  "employmentType",
];

/** The same with the headings and fields of another role, and none of its words. */
export function outlinedDocument(wanted: NewDocument, model: Role, vocabulary: Vocabulary): NewText {
  const { language, title } = wanted;
  const kind = templateKind(model.kind);
  const level = templateLevelOf(title, null, language);
  const present = new Set(model.fields.map(({ id }) => id));
  const keys = outlined.filter((id) => present.has(id) || (id === "reportsTo" && wanted.reportsTo !== ""));
  const seen = new Set<string>();
  const sections = model.sections
    .filter(({ parent, id, heading }) => parent === null && id !== "basic" && heading !== "")
    .map(({ id, heading }): TemplateSection => {
      const known = id === null ? null : templateSection(kind, id, language, vocabulary, level);
      return { id: id ?? heading, title: heading, lines: known?.lines ?? ["- {{}}"] };
    })
    .filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
  const escaped = sections.map((section) => ({ ...section, title: literal(section.title) }));
  return written({ ...wanted, kind }, keys, escaped, vocabulary);
}

function written(
  wanted: NewDocument,
  keys: readonly FieldId[],
  sections: readonly TemplateSection[],
  vocabulary: Vocabulary,
): NewText {
  const { title, kind, language, format } = wanted;
  const document: TemplateDocument = {
    kind,
    language,
    title: literal(title),
    fields: keys.map((id) => [
      id,
      documentTemplate(kind).languages[language].fields[id]?.[0] ?? vocabulary.fieldName(id, language),
      knownWords(wanted, id) === "" ? gapFor(kind, language, id) : literal(knownWords(wanted, id)),
    ]),
    colon: language === "en" ? ": " : "：",
    basic: vocabulary.heading("basic", language),
    sections: sections.map((section) => ({
      ...section,
      lines: section.lines.map((line) => line.replaceAll(titleGap(kind, language), () => literal(title))),
    })),
  };
  const lines = documentLines(document, format);
  const joined = (all: readonly string[]): string => all.join("\n").replaceAll(apart, "");
  return { snippet: joined(snippetLines(lines)), text: joined(plainLines(lines)) };
}

/** What was said of a field; empty when nothing was. */
const knownWords = ({ reportsTo, department = "", organization = "" }: NewDocument, id: FieldId): string =>
  id === "reportsTo"
    ? reportsTo
    : id === "department"
      ? department
      : id === "organization"
        ? organization
        : "";

/**
 * The words of a field's gap. Only an advertisement has some, whose employer and place must be told; a position is
 * better without a department than in one that does not exist.
 */
const gapFor = (kind: DocumentKind, language: Language, id: FieldId): string => {
  const words = kind === "posting" ? documentTemplate(kind).languages[language].fields[id]?.[1] : undefined;
  return `{{${words ?? ""}}}`;
};

/** Where a template repeats the title. */
const titleGap = (kind: DocumentKind, language: Language): string =>
  `{{${documentTemplate(kind).languages[language].title}}}`;

/** A sign of private use between two braces, so that words of somebody's own are no gap. */
const apart = "\u{e0a3}";
const literal = (words: string): string => words.replaceAll("{{", `{${apart}{`);
