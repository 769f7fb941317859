// Makes the editor's snippets and the default wording that quick fixes and new roles get, both from
// words/section-templates.yaml, words/role-template.yaml and the usual headings of words/sections.yaml.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { writeChanged } from "./output.mjs";
import {
  markdownSection,
  plainLines,
  roleMarkdown,
  roleYaml,
  snippetBody,
  yamlSection,
} from "./snippet-text.mjs";

const languages = ["zh-CN", "zh-TW", "en"];

/**
 * The files a snippet is offered in: VS Code matches these with the whole path, whatever the case. Versions that do
 * not know `include` yet offer the snippets in every file of the language.
 */
const roleFiles = { markdown: ["**/*.role.md"], yaml: ["**/*.role.yaml", "**/*.role.yml"] };

export async function generateSnippets({ root, check }) {
  const read = (name) =>
    parse(readFileSync(path.join(root, "server/src/vocabulary/words", `${name}.yaml`), "utf8"));
  const templates = read("section-templates");
  const role = read("role-template");
  const { names } = read("sections");
  const heading = (id, language) => names[id][language][0];
  const words = { templates, role, heading };

  const files = {
    "server/src/generated/section-templates.ts": () => sectionTemplates(templates),
    "snippets/markdown.json": () => json(snippetsFor(words, "markdown")),
    "snippets/yaml.json": () => json(snippetsFor(words, "yaml")),
  };
  for (const [file, content] of Object.entries(files)) emit(path.join(root, file), content(), check);
}

function emit(file, content, check) {
  if (check && existsSync(file) && readFileSync(file, "utf8") !== content) {
    throw new Error(`${file} is stale: run \`npm run generate\``);
  }
  writeChanged(file, content);
}

const json = (value) => `${JSON.stringify(value, null, 1)}\n`;

/** What quick fixes insert: no gaps, and no figures nobody has decided. */
function sectionTemplates(templates) {
  const value = mapValues(templates, (template) =>
    byLanguage((language) => plainLines((template.plain ?? template)[language])),
  );
  return (
    "// Made by `npm run generate` from server/src/vocabulary/words; edits here are lost.\n" +
    'import type { Language } from "../vocabulary/language.ts";\n' +
    'import type { SectionId } from "../vocabulary/sections.ts";\n\n' +
    "export const sectionTemplates: Readonly<Partial<Record<SectionId, Readonly<Record<Language, readonly string[]>>>>> = " +
    `${JSON.stringify(value, null, 1)};\n`
  );
}

function snippetsFor(words, format) {
  const snippets = {};
  for (const language of languages) {
    const { name, prefix, description } = words.role.languages[language];
    snippets[name] = {
      prefix,
      description,
      include: roleFiles[format],
      isFileTemplate: true,
      body: wholeRole(words, language, format),
    };
    for (const [id, template] of Object.entries(words.templates)) {
      snippets[`${name}: ${words.heading(id, language)}`] = sectionSnippet(
        words,
        format,
        language,
        id,
        template,
      );
    }
  }
  return snippets;
}

function sectionSnippet({ role, heading }, format, language, id, template) {
  const { prefix, section } = role.languages[language];
  const title = heading(id, language);
  const lines = template[language];
  const body = format === "yaml" ? yamlSection(id, lines) : markdownSection(title, lines);
  return {
    prefix: prefixes(prefix, language, id, title, template.pinyin),
    description: section.replace("{}", title),
    include: roleFiles[format],
    body: snippetBody([...body, ""]),
  };
}

/** `岗位-保密意识`, `role-baomi`; `職務-保密義務`, `role-tw-confidentiality`; `role-confidentiality` */
function prefixes(prefix, language, id, title, pinyin) {
  if (language === "en") return [`${prefix}-${id}`];
  return [
    `${prefix}-${title.replaceAll(/\s+/g, "")}`,
    language === "zh-CN" ? `role-${pinyin}` : `role-tw-${id}`,
  ];
}

function wholeRole({ templates, role, heading }, language, format) {
  const words = role.languages[language];
  const sections = role.sections.map((id) => ({
    id,
    title: heading(id, language),
    lines: templates[id][language],
  }));
  const lines =
    format === "yaml"
      ? roleYaml(words, language, sections)
      : roleMarkdown(words, heading("basic", language), sections);
  return snippetBody(lines, words.title);
}

const byLanguage = (make) => Object.fromEntries(languages.map((language) => [language, make(language)]));

const mapValues = (record, make) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));
