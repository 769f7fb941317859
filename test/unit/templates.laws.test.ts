import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { requirementsOf } from "../../server/src/config/ask.ts";
import { readConfig } from "../../server/src/config/config-file.ts";
import { createSettings } from "../../server/src/config/resolve.ts";
import type { Role } from "../../server/src/role/role.ts";
import { rules } from "../../server/src/rules/registry.ts";
import { markdown } from "../../server/src/surface/markdown.ts";
import { newRole } from "../../server/src/surface/new-role.ts";
import { newDocument, outlinedDocument } from "../../server/src/surface/template/new-document.ts";
import { yaml } from "../../server/src/surface/yaml.ts";
import { createVocabulary } from "../../server/src/vocabulary/create.ts";
import { type Language, languages } from "../../server/src/vocabulary/language.ts";
import { type SectionId, sectionIds } from "../../server/src/vocabulary/sections.ts";
import {
  type DocumentKind,
  documentKinds,
  documentTemplate,
  sectionTemplate,
} from "../../server/src/vocabulary/templates.ts";
import { check } from "../support/check.ts";

const vocabulary = createVocabulary();

type Surface = "md" | "yaml";

const surfaces: readonly Surface[] = ["md", "yaml"];
const cases = languages.flatMap((language) => surfaces.map((surface) => [language, surface] as const));

/** What a role of two lines lacks, whatever is put into it; and the roles of one test share their title. */
const ofMinimal: ReadonlySet<string> = new Set([
  "organisation/duplicate-title",
  "section/missing",
  "field/missing",
  "reporting/undefined-role",
]);

/** Says gently, and rightly, that these are still a template's words; tested apart below. */
const ofTemplates = "text/placeholder";

const words = {
  "zh-CN": { title: "客服主管", years: "3年以上客服经验。" },
  "zh-TW": { title: "客服主管", years: "3年以上客服經驗。" },
  en: { title: "Support Team Manager", years: "At least 3 years of experience in customer support." },
} as const;

/** Everything the documents are told, by name, with the words it is told about. */
function findingsOf(texts: ReadonlyMap<string, string>, surface: Surface): ReadonlyMap<string, string[]> {
  const pathOf = (name: string): string => `${name}.role.${surface}`;
  const { findings } = check([...texts].map(([name, text]) => `=== ${pathOf(name)}\n${text}\n`).join(""));
  return new Map(
    [...texts].map(([name, text]) => [
      name,
      (findings.get(pathOf(name)) ?? [])
        .filter(({ rule }) => rule !== ofTemplates)
        .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end).slice(0, 60)}`),
    ]),
  );
}

const aboutText = (found: readonly string[]): string[] =>
  found.filter((finding) => !ofMinimal.has(finding.slice(0, finding.indexOf(":"))));

/** A role with one section, as a fix or a new role writes it. */
function roleWith(language: Language, surface: Surface, sections: readonly Section[]): string {
  const { title } = words[language];
  if (surface === "md") {
    const body = sections.map(
      ({ id, lines }) => `## ${vocabulary.heading(id, language)}\n\n${lines.join("\n")}\n`,
    );
    return `# ${title}\n\n${body.join("\n")}`;
  }
  const body = sections.map(
    ({ id, lines }) => `  ${id}: |\n${lines.map((line) => `    ${line}\n`).join("")}`,
  );
  return `title: ${title}\nlanguage: ${language}\nsections:\n${body.join("")}`;
}

interface Section {
  readonly id: SectionId;
  readonly lines: readonly string[];
}

const templated = (language: Language): readonly Section[] =>
  sectionIds
    .map((id) => ({ id, lines: sectionTemplate(id, language) }))
    .filter(({ lines }) => lines.length > 0);

/** What is said about the wording itself, a line a finding. */
const faults = (
  texts: ReadonlyMap<string, string>,
  surface: Surface,
  expected: (finding: string) => boolean = () => false,
): string[] =>
  [...findingsOf(texts, surface)].flatMap(([name, found]) =>
    aboutText(found)
      .filter((finding) => !expected(finding))
      .map((finding) => `${name} ${finding}`),
  );

describe("our own wording is not found fault with", () => {
  test.each(cases)("each section, %s %s", (language, surface) => {
    const years: Section = { id: "experience", lines: [`- ${words[language].years}`] };
    const texts = templated(language).map((section) => {
      // Requirements need years from somewhere: from the section itself where it is the one to say so.
      const saysYears = section.id === "experience" || section.id === "qualifications";
      return [section.id, roleWith(language, surface, saysYears ? [section] : [section, years])] as const;
    });
    expect(texts.length).toBeGreaterThan(30);
    expect(faults(new Map(texts), surface)).toEqual([]);
  });

  test.each(cases)("beside years that are written elsewhere, %s %s", (language, surface) => {
    const sections: readonly Section[] = [
      { id: "qualifications", lines: [`- ${words[language].years}`] },
      { id: "experience", lines: sectionTemplate("experience", language) },
    ];
    expect(faults(new Map([["role", roleWith(language, surface, sections)]]), surface)).toEqual([]);
  });

  test.each(cases)("a new role, %s %s", (language, surface) => {
    const draft = {
      title: words[language].title,
      language,
      format: surface === "md" ? "markdown" : "yaml",
      kind: "position",
      department: language === "en" ? "Customer Support" : "客服部",
      reportsTo: language === "en" ? "Operations Director" : "营运总监",
    } as const;
    const required: readonly SectionId[] = ["education", "experience", "skills", "legal", "confidentiality"];
    expect(faults(new Map([["new", newRole(draft, required, vocabulary)]]), surface)).toEqual([]);
  });
});

test.each(cases)(
  "a new role is told once, as a hint, what is left to be filled in, %s %s",
  (language, surface) => {
    const draft = {
      title: words[language].title,
      language,
      format: surface === "md" ? "markdown" : "yaml",
      kind: "position",
    } as const;
    const path = `new.role.${surface}`;
    const { findings } = check(`=== ${path}\n${newRole(draft, ["authority"], vocabulary)}\n`);
    const told = (findings.get(path) ?? []).filter(({ rule }) => rule === ofTemplates);
    expect(told.map(({ severity, related }) => [severity, (related?.length ?? 0) > 2])).toEqual([
      ["hint", true],
    ]);
  },
);

/** The snippets as they stand when nothing has been filled in. */
function snippets(surface: Surface): readonly (readonly [string, string])[] {
  const file = surface === "md" ? "markdown" : "yaml";
  const url = new URL(`../../snippets/${file}.json`, import.meta.url);
  const all = JSON.parse(readFileSync(url, "utf8")) as Record<string, { body: string | string[] }>;
  return Object.entries(all).map(([name, { body }]) => [
    name,
    [body]
      .flat()
      .join("\n")
      .replaceAll(/\$\{\d+:((?:\\.|[^}\\])*)\}/gu, "$1")
      .replaceAll(/\\([\\$}])/gu, "$1"),
  ]);
}

const whole = { "zh-CN": "岗位说明书", "zh-TW": "職務說明書", en: "Role definition" } as const;

const documents = languages.flatMap((language) =>
  surfaces.flatMap((surface) => documentKinds.map((kind) => [language, surface, kind] as const)),
);
const presetsOf: Readonly<Record<Language, Readonly<Record<DocumentKind, readonly string[]>>>> = {
  "zh-CN": {
    position: ["internal-cn", "strict", "minimal"],
    posting: ["posting-cn", "internal-cn"],
    occupation: ["internal-cn"],
  },
  "zh-TW": {
    position: ["internal-tw", "strict", "minimal"],
    posting: ["posting-tw", "internal-tw"],
    occupation: ["internal-tw"],
  },
  en: {
    position: ["internal-en", "strict", "minimal"],
    posting: ["posting-us", "posting-eu", "internal-en"],
    occupation: ["internal-en"],
  },
};

/** What a snippet becomes: its gaps hold their own words, empty ones nothing. */
const filled = (snippet: string): string =>
  snippet
    .replaceAll(/\$\{\d+:((?:\\.|[^}\\])*)\}/gu, "$1")
    .replaceAll(/(?<!\\)\$\d+/gu, "")
    .replaceAll(/\\([\\$}])/gu, "$1");

/** Errors a document has under a preset. */
function errorsOf(text: string, surface: Surface, preset: string): string[] {
  const path = `a.role.${surface}`;
  const { findings } = check(
    `=== rolewright.config.yaml\nroot: true\nextends: ${preset}\n=== ${path}\n${text}\n`,
  );
  return (findings.get(path) ?? [])
    .filter(({ severity }) => severity === "error")
    .map(({ rule, span }) => `${preset} ${rule}: ${text.slice(span.start, span.end)}`);
}

describe("whole documents have no errors under their presets", () => {
  const superiors = { "zh-CN": "运营总监", "zh-TW": "營運總監", en: "Operations Director" } as const;

  test.each(documents)("a snippet nobody has filled in, %s %s %s", (language, surface, kind) => {
    const { name } = documentTemplate(kind).languages[language];
    const body = snippets(surface).find(([known]) => known === name)?.[1] ?? "";
    expect(body).not.toBe("");
    expect(presetsOf[language][kind].flatMap((preset) => errorsOf(body, surface, preset))).toEqual([]);
  });

  test.each(documents)("a new one, %s %s %s", (language, surface, kind) => {
    const format = surface === "md" ? "markdown" : "yaml";
    for (const preset of presetsOf[language][kind]) {
      const settings = createSettings(
        [
          readConfig("file:///roles/rolewright.config.yaml", `root: true\nextends: ${preset}\n`, {
            rules,
          }),
        ],
        { asOf: "2026-11-21" },
      )(`file:///roles/a.role.${surface}`, language);
      const required = requirementsOf(settings, kind).requiredSections.map(({ id }) => id);
      const { title } = words[language];
      for (const reportsTo of kind === "position" ? ["", superiors[language]] : [""]) {
        const made = newDocument({ title, language, format, kind, reportsTo }, required, vocabulary);
        const text = filled(made.snippet);
        expect(made.text).toBe(text);
        expect(errorsOf(text, surface, preset)).toEqual([]);
        expect(text).toContain(title);
        expect(text).toContain(reportsTo);
        const draft = { title, language, format, kind, reportsTo } as const;
        // What fixes write names no figures, and an advertisement has to.
        if (kind !== "posting")
          expect(errorsOf(newRole(draft, required, vocabulary), surface, preset)).toEqual([]);
      }
    }
  });

  test.each(cases)("one with the outline of another, %s %s", (language, surface) => {
    const { title } = words[language];
    const format = surface === "md" ? "markdown" : "yaml";
    const model = roleWith(language, surface, templated(language));
    const role = (surface === "md" ? markdown : yaml).read(model, {
      uri: `file:///a.role.${surface}`,
      vocabulary,
    }).roles[0];
    if (role === undefined) throw new Error("no role");
    const wanted = { title: `${title} {{B}}`, language, format, kind: "position", reportsTo: "" } as const;
    const text = filled(outlinedDocument(wanted, role, vocabulary).snippet);
    expect(text).toContain("{{B}");
    const made = (surface === "md" ? markdown : yaml).read(text, {
      uri: `file:///b.role.${surface}`,
      vocabulary,
    }).roles[0];
    expect(made?.title?.value).toBe(`${title} {{B}}`);
    const outer = ({ sections }: Role): readonly (string | null)[] =>
      sections.filter(({ parent, id }) => parent === null && id !== "basic").map(({ id }) => id);
    expect(made && outer(made)).toEqual(outer(role));
    expect(errorsOf(text, surface, "minimal")).toEqual([]);
  });
});

const superior = {
  "zh-CN": "上级岗位名称",
  "zh-TW": "主管職務名稱",
  en: "Superior's job title",
} as const;

describe("snippets nobody has filled in", () => {
  test.each(cases)("a whole role lacks its superior and nothing else, %s %s", (language, surface) => {
    const body = snippets(surface).find(([name]) => name === whole[language])?.[1] ?? "";
    expect([...findingsOf(new Map([["role", body]]), surface).values()]).toEqual([
      [`reporting/undefined-role: ${superior[language]}`],
    ]);
  });

  test.each(cases)("each section, %s %s", (language, surface) => {
    const { title } = words[language];
    const texts = snippets(surface)
      .filter(([name]) => name.startsWith(`${whole[language]}: `))
      .map(([name, body]) => {
        const text =
          surface === "md"
            ? `# ${title}\n\n${body}`
            : `title: ${title}\nlanguage: ${language}\nsections:\n${body.replaceAll(/^(?=.)/gmu, "  ")}`;
        return [name.slice(whole[language].length + 2), text] as const;
      });
    expect(texts.length).toBeGreaterThan(30);
    // Requirements without the section on experience name no years.
    const noYears = (finding: string): boolean => finding.startsWith("experience/missing");
    expect(faults(new Map(texts), surface, noYears)).toEqual([]);
  });
});
