import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { markdown } from "../../server/src/surface/markdown.ts";
import {
  documentLines,
  templateDocument,
  templateSection,
} from "../../server/src/surface/template/document.ts";
import { snippetLines } from "../../server/src/surface/template/snippet.ts";
import { markdownSection, yamlSection } from "../../server/src/surface/template/text.ts";
import { yaml } from "../../server/src/surface/yaml.ts";
import { createVocabulary } from "../../server/src/vocabulary/create.ts";
import { languages } from "../../server/src/vocabulary/language.ts";
import { type SectionId, sectionIds } from "../../server/src/vocabulary/sections.ts";
import {
  type DocumentKind,
  documentKinds,
  documentTemplate,
  type TemplateLevel,
} from "../../server/src/vocabulary/templates.ts";

const root = path.resolve(import.meta.dirname, "../..");

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
  readonly include: readonly string[];
  readonly isFileTemplate?: boolean;
}

const load = (name: string): [string, Snippet][] => {
  const file = path.join(root, "snippets", `${name}.json`);
  if (!existsSync(file)) throw new Error(`${file} is made by \`npm run generate\``);
  return Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, Snippet>);
};
const snippets = { markdown: load("markdown"), yaml: load("yaml") };
const formats = ["markdown", "yaml"] as const;

/** The text before anybody fills it in: each tab stop shows its words. */
function expand({ body }: Snippet): string {
  const words = new Map<string, string>();
  return body
    .join("\n")
    .replaceAll(/\\([\\$}])|\$\{(\d+):((?:\\.|[^}\\])*)\}|\$(\d+)/g, (_, escaped, stop, shown, mirror) => {
      if (escaped !== undefined) return escaped;
      if (mirror !== undefined) return words.get(mirror) ?? "";
      const plain = String(shown).replaceAll(/\\([\\$}])/g, "$1");
      words.set(stop, plain);
      return plain;
    });
}

const prefixesOf = ({ prefix }: Snippet): readonly string[] =>
  typeof prefix === "string" ? [prefix] : prefix;

describe.each(formats)("%s", (format) => {
  test("prefixes are distinct and begin with our words, so that nobody meets them by chance", () => {
    const prefixes = snippets[format].flatMap(([, snippet]) => prefixesOf(snippet));
    expect(new Set(prefixes).size).toBe(prefixes.length);
    expect(prefixes.filter((prefix) => !/^(?:role|岗位|職務)(?:-|$)/.test(prefix))).toEqual([]);
  });

  test("they are offered in role files only", () => {
    const files = format === "yaml" ? ["**/*.role.yaml", "**/*.role.yml"] : ["**/*.role.md"];
    for (const [name, { include }] of snippets[format]) expect([name, include]).toEqual([name, files]);
  });

  test("tab stops count from one without a gap, and no template mark is left", () => {
    for (const [name, snippet] of snippets[format]) {
      const stops = [...snippet.body.join("\n").matchAll(/\$\{(\d+):/g)].map(([, stop]) => Number(stop));
      expect([name, stops]).toEqual([name, stops.map((_, index) => index + 1)]);
      expect(expand(snippet)).not.toMatch(/\{\{|\}\}/);
    }
  });

  test.each(snippets[format].filter(([, { isFileTemplate }]) => isFileTemplate))(
    "the whole document “%s” reads as one",
    (name, snippet) => {
      const surface = format === "yaml" ? yaml : markdown;
      const document = surface.read(expand(snippet), { uri: "file:///a", vocabulary: createVocabulary() });
      const role = document.roles[0];
      expect(document.problems).toEqual([]);
      expect(document.complete).toBe(true);
      expect(role?.title?.value).not.toBe("");
      const kind = role?.kind as DocumentKind;
      const { sections, languages: own } = documentTemplate(kind);
      expect(own[role?.language ?? "en"].name).toBe(name);
      expect(role?.fields.map(({ id }) => id)).toEqual(
        expect.arrayContaining(["title", ...Object.keys(own["zh-CN"].fields)]),
      );
      expect(role?.sections.map(({ id }) => id)).toEqual(expect.arrayContaining([...sections]));
      expect(role?.sections.filter(({ empty }) => empty)).toEqual([]);
    },
  );
});

test("every YAML section snippet is YAML with one key", () => {
  for (const [name, snippet] of snippets.yaml.filter(([, { isFileTemplate }]) => !isFileTemplate)) {
    const value: unknown = parse(expand(snippet));
    expect([name, Object.keys(value as object)]).toEqual([name, [expect.any(String)]]);
    const lines = Object.values(value as object).flat();
    expect(
      lines.every((line) => typeof line === "string"),
      name,
    ).toBe(true);
  }
});

test("every Markdown section snippet has a heading the vocabulary knows", () => {
  const { section } = createVocabulary();
  for (const [name, snippet] of snippets.markdown.filter(([, { isFileTemplate }]) => !isFileTemplate)) {
    const heading = /^## (.+)$/m.exec(expand(snippet))?.[1] ?? "";
    expect(section(heading)?.how, name).toBe("exact");
  }
});

describe.each(formats)("what the server offers is what VS Code offers, %s", (format) => {
  const vocabulary = createVocabulary();
  const bodies = new Map(snippets[format].map(([name, { body }]) => [name, body]));
  const used = new Set<string>();
  const bodyOf = (name: string): readonly string[] | undefined => {
    used.add(name);
    return bodies.get(name);
  };

  test.each(languages)("in %s", (language) => {
    for (const kind of documentKinds) {
      const { name, title } = documentTemplate(kind).languages[language];
      const lines = documentLines(templateDocument(kind, language, vocabulary), format);
      expect(bodyOf(name), name).toEqual(snippetLines(lines, title));
    }
    const { name: prefix } = documentTemplate("position").languages[language];
    const write = (id: SectionId, level: TemplateLevel | null): readonly string[] => {
      const { title, lines } = templateSection("position", id, language, vocabulary, level);
      const body = format === "yaml" ? yamlSection(id, lines) : markdownSection(title, lines);
      return snippetLines([...body, ""]);
    };
    const levels: readonly TemplateLevel[] = ["staff", "manager", "executive"];
    for (const id of sectionIds.filter((known) => known !== "boilerplate")) {
      const name = `${prefix}: ${vocabulary.heading(id, language)}`;
      expect(bodyOf(name), name).toEqual(write(id, null));
      const others = [...bodies.keys()].filter((other) => other.startsWith(`${name} (`));
      for (const [index, other] of others.entries())
        expect(bodyOf(other), other).toEqual(write(id, levels[index] ?? null));
    }
  });

  test("and nothing is left over", () => {
    expect([...bodies.keys()].filter((name) => !used.has(name))).toEqual([]);
  });
});
