import { extractFacts } from "../../../server/src/facts/extract.ts";
import type { Role, RoleDocument } from "../../../server/src/role/role.ts";
import { type Converted, partOf, toMarkdown, toYaml } from "../../../server/src/surface/convert/convert.ts";
import { readMarkdown } from "../../../server/src/surface/markdown/read.ts";
import { isValidField } from "../../../server/src/surface/schema.ts";
import { readYaml } from "../../../server/src/surface/yaml.ts";
import { createVocabulary } from "../../../server/src/vocabulary/create.ts";

export const vocabulary = createVocabulary();

export const uriOf = (name: string): string => `file:///roles/${encodeURIComponent(name)}`;

export const read = (name: string, text: string): RoleDocument => {
  const options = { uri: uriOf(name), vocabulary };
  return /\.ya?ml$/.test(name) ? readYaml(text, options) : readMarkdown(text, options);
};

export const otherName = (name: string): string =>
  /\.ya?ml$/.test(name) ? name.replace(/\.ya?ml$/, ".md") : name.replace(/\.[a-z]+$/, ".yaml");

/** A role of a document in the other format. */
export const converted = (document: RoleDocument, role: number): Converted | null =>
  document.format === "yaml" ? toMarkdown(document, role, vocabulary) : toYaml(document, vocabulary);

/** What the text of a role's file is. */
export const sourceOf = (document: RoleDocument, role: number): string =>
  document.format === "yaml" ? partOf(document, role) : document.text;

/** There and back. Null when the document is broken and not converted at all. */
export function roundTrip(
  name: string,
  text: string,
  role = 0,
): { there: string; back: string | null; source: string } | null {
  const document = read(name, text);
  const there = converted(document, role);
  if (there === null) return null;
  const back = converted(read(otherName(name), there.text), 0);
  return { there: there.text, back: back?.text ?? null, source: sourceOf(document, role) };
}

/** What a role says, without how: to be compared between the formats. */
export function modelOf(role: Role, text: string): Record<string, readonly string[]> {
  const heading = (words: string, id: string | null): string =>
    id === words
      ? vocabulary.heading(role.sections.find((each) => each.id === id)?.id ?? "other", role.language)
      : words;
  const words = (start: number, end: number): string =>
    text
      .slice(start, end)
      .replace(/ <!--.*?-->$/g, "")
      .replace(/\s+/g, " ");
  return {
    role: [role.language, role.kind, role.title?.value ?? ""],
    // Prose may look like a field (`External: suppliers`); data may not.
    fields: [
      ...new Set(
        role.fields
          .filter((field) => field.id !== "sections" && isValidField(field))
          .map(({ id, values }) => `${id}=${values.map(({ value }) => value).join("|")}`),
      ),
    ].sort(),
    // Basic information is a section of fields in Markdown and the fields themselves in YAML.
    sections: role.sections
      .filter(({ id }) => id !== "basic")
      .map(({ id, heading: said, blocks }) =>
        [
          `${id} ${heading(said, id)}`,
          ...blocks
            .filter(({ kind }) => kind !== "comment" && kind !== "html" && kind !== "code")
            .map(({ kind, content }) => `${kind} ${words(content.start, content.end)}`),
        ].join("\n"),
      ),
  };
}

/** What is claimed, as words: kinds of facts with their texts, each once. */
export function factsOf(role: Role, text: string): string[] {
  const facts = extractFacts(role, text, vocabulary);
  const said = Object.entries(facts).flatMap(([kind, list]) =>
    (Array.isArray(list) ? list : []).flatMap((fact: { span?: { start: number; end: number } }) =>
      fact.span ? [`${kind}: ${text.slice(fact.span.start, fact.span.end).replace(/\s+/g, " ")}`] : [],
    ),
  );
  return [...new Set(said)].sort();
}
