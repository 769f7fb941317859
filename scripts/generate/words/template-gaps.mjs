import { languages } from "./report.mjs";

const gap = /\{\{(.*?)\}\}/g;

/**
 * What `section-templates.yaml` and `role-template.yaml` leave behind where an author fills nothing in: lines that
 * hold a gap, with the gap's own words, and the words of a new role's fields. → TemplateGaps
 */
export function templateGaps(sections, role) {
  const lines = {};
  const fields = {};
  for (const language of languages) {
    lines[language] = [
      ...new Set(
        Object.values(sections)
          .flatMap((template) => template[language] ?? [])
          .filter((line) => line.includes("{{"))
          .map((line) => line.replace(/^- /, "").replaceAll(gap, "$1")),
      ),
    ];
    const own = role.languages[language];
    fields[language] = [own.title, ...Object.values(own.fields).map(([, words]) => words)];
  }
  return { lines, fields };
}
