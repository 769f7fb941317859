// Makes the editor's snippets and the templates the server writes from: quick fixes, completion, Insert Section…, New
// Role…. All come from words/section-templates.yaml, words/role-template.yaml and the usual headings of
// words/sections.yaml, and are put into words by server/src/surface/template/, so they cannot drift.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { loadModule } from "../lib/module.mjs";
import { writeChanged } from "./output.mjs";

/** The kinds of documents `role-template.yaml` holds. */
const documentKinds = ["position", "posting", "occupation"];
const languages = ["zh-CN", "zh-TW", "en"];
const levels = ["staff", "manager", "executive"];

/**
 * The files a snippet is offered in: VS Code matches these with the whole path, whatever the case. Versions that do
 * not know `include` yet offer the snippets in every file of the language.
 */
const roleFiles = { markdown: ["**/*.role.md"], yaml: ["**/*.role.yaml", "**/*.role.yml"] };

export async function generateSnippets({ root, check }) {
  const read = (name) =>
    parse(readFileSync(path.join(root, "server/src/vocabulary/words", `${name}.yaml`), "utf8"));
  const templates = read("section-templates");
  const documents = read("role-template");
  const { names } = read("sections");
  const heading = (id, language) => names[id][language][0];
  const write = await loadModule(
    root,
    'export * from "./server/src/surface/template/snippet.ts"; export * from "./server/src/surface/template/text.ts"; export { sectionOrder } from "./server/src/vocabulary/sections.ts";',
  );
  const words = { templates, documents, heading, write };

  const files = {
    "server/src/generated/section-templates.ts": () => templateModule(templates, documents),
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

/** The templates as they are, without what only snippets' prefixes need. */
function templateModule(templates, documents) {
  const sections = mapValues(templates, (template) => ({
    lines: byLanguage((language) => template[language]),
    ...(template.plain === undefined ? {} : { plain: template.plain }),
    ...(template.levels === undefined ? {} : { levels: template.levels }),
  }));
  const kinds = Object.fromEntries(
    documentKinds.map((kind) => {
      const { sections: ids, languages: own, wording } = documents[kind];
      return [
        kind,
        {
          sections: ids,
          languages: mapValues(own, ({ name, prefix, description, title, fields }) => ({
            name,
            prefixes: [prefix].flat(),
            description,
            title,
            fields,
          })),
          wording: wording ?? {},
        },
      ];
    }),
  );
  return (
    "// Made by `npm run generate` from server/src/vocabulary/words; edits here are lost.\n" +
    'import type { DocumentTemplates, SectionTemplates } from "../vocabulary/word-tables.ts";\n\n' +
    `export const sectionTemplates: SectionTemplates = ${JSON.stringify(sections, null, 1)};\n\n` +
    `export const documentTemplates: DocumentTemplates = ${JSON.stringify(kinds, null, 1)};\n`
  );
}

function snippetsFor(words, format) {
  const snippets = {};
  for (const language of languages) {
    for (const kind of documentKinds) {
      const { name, prefix, description } = words.documents[kind].languages[language];
      snippets[name] = {
        prefix,
        description,
        include: roleFiles[format],
        isFileTemplate: true,
        body: wholeDocument(words, kind, language, format),
      };
    }
    const { name } = words.documents.position.languages[language];
    for (const [id, template] of Object.entries(words.templates)) {
      const title = words.heading(id, language);
      snippets[`${name}: ${title}`] = sectionSnippet(words, format, language, id, null);
      for (const level of levels.filter((known) => template.levels?.[known] !== undefined)) {
        const [shown] = words.documents.languages[language].levels[level];
        snippets[`${name}: ${title} (${shown})`] = sectionSnippet(words, format, language, id, level);
      }
    }
  }
  return snippets;
}

function sectionSnippet({ templates, documents, heading, write }, format, language, id, level) {
  const template = templates[id];
  const { section, level: ofLevel, levels: names } = documents.languages[language];
  const title = heading(id, language);
  const lines = level === null ? template[language] : template.levels[level][language];
  const body = format === "yaml" ? write.yamlSection(id, lines) : write.markdownSection(title, lines);
  const shown = section.replace("{}", title);
  return {
    prefix: prefixes(documents.languages[language], language, id, title, template.pinyin, level),
    description: level === null ? shown : ofLevel.replace("{}", shown).replace("{}", names[level][0]),
    include: roleFiles[format],
    body: write.snippetLines([...body, ""]),
  };
}

/** `岗位-保密意识`, `role-baomi`; `職務-保密義務`, `role-tw-confidentiality`; `role-confidentiality`; `岗位-工作权限-管理` */
function prefixes({ prefix, levels: names }, language, id, title, pinyin, level) {
  const [shown, letters] = level === null ? ["", ""] : names[level].map((name) => `-${name}`);
  if (language === "en") return [`${prefix}-${id}${letters}`];
  return [
    `${prefix}-${title.replaceAll(/\s+/g, "")}${shown}`,
    `${language === "zh-CN" ? `role-${pinyin}` : `role-tw-${id}`}${letters}`,
  ];
}

function wholeDocument({ templates, documents, heading, write }, kind, language, format) {
  const { sections, languages: own, wording = {} } = documents[kind];
  const { title, fields } = own[language];
  const document = {
    kind,
    language,
    title: `{{${title}}}`,
    fields: Object.entries(fields).map(([key, [name, words]]) => [key, name, `{{${words}}}`]),
    colon: documents.languages[language].colon,
    basic: heading("basic", language),
    sections: [...sections]
      .sort((a, b) => write.sectionOrder(a) - write.sectionOrder(b))
      .map((id) => ({
        id,
        title: heading(id, language),
        lines: (wording[id] ?? templates[id])[language],
      })),
  };
  const lines = format === "yaml" ? write.yamlDocument(document) : write.markdownDocument(document);
  return write.snippetLines(lines, title);
}

const byLanguage = (make) => Object.fromEntries(languages.map((language) => [language, make(language)]));

const mapValues = (record, make) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));
