import { languages } from "./report.mjs";

const gap = /\{\{(.*?)\}\}/g;

/** The kinds of documents `role-template.yaml` holds. */
export const documentKinds = ["position", "posting", "occupation"];

/**
 * What `section-templates.yaml` and `role-template.yaml` leave behind where an author fills nothing in: lines that
 * hold a gap, with the gap's own words, and the words of a new role's fields. → TemplateGaps
 */
export function templateGaps(sections, documents) {
  const lines = {};
  const fields = {};
  const wordings = [
    ...Object.values(sections).flatMap((template) => [template, ...Object.values(template.levels ?? {})]),
    ...documentKinds.flatMap((kind) => Object.values(documents[kind].wording ?? {})),
  ];
  for (const language of languages) {
    lines[language] = [
      ...new Set(
        wordings
          .flatMap((wording) => wording[language] ?? [])
          .filter((line) => line.includes("{{"))
          .map((line) => line.replace(/^- /, "").replaceAll(gap, "$1")),
      ),
    ];
    fields[language] = [
      ...new Set(
        documentKinds.flatMap((kind) => {
          const own = documents[kind].languages[language];
          return [own.title, ...Object.values(own.fields).map(([, words]) => words)];
        }),
      ),
    ];
  }
  return { lines, fields };
}
