import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Rendered, renderDocument } from "../../../server/src/render/posting.ts";
import {
  mayShowBlock,
  mayShowField,
  showsSection,
  type Variant,
} from "../../../server/src/render/variant.ts";
import type { RoleDocument } from "../../../server/src/role/role.ts";
import { readDocument } from "../../../server/src/surface/reading.ts";
import { createVocabulary } from "../../../server/src/vocabulary/create.ts";
import { fieldIds } from "../../../server/src/vocabulary/fields.ts";
import { type SectionId, sectionIds } from "../../../server/src/vocabulary/sections.ts";

const vocabulary = createVocabulary();
const read = (text: string, format: "md" | "yaml"): RoleDocument =>
  readDocument(text, { uri: `file:///a.role.${format}`, vocabulary });
const render = (document: RoleDocument, variant: Variant): Promise<Rendered> =>
  renderDocument(document, { variant, vocabulary, locale: "zh-cn" });
/** Everything a page's maker gets: tags, attributes, anchors, outline. */
const everything = (page: Rendered): string => JSON.stringify(page);

const kept: readonly SectionId[] = [
  "basic",
  "accountability",
  "authority",
  "non-responsibilities",
  "confidentiality",
  "kpi",
  "meetings",
  "relationships",
  "market",
  "revision",
  "boilerplate",
];
const shown: readonly SectionId[] = [
  "responsibilities",
  "qualifications",
  "company",
  "apply",
  "benefits",
  "legal",
];

/** Sections in any order, each with words of its own: `密0密` stays inside, `明0明` does not. */
const documents = fc.record({
  sections: fc.shuffledSubarray([...kept, ...shown], { minLength: 3 }),
  language: fc.constantFrom("zh-CN" as const, "zh-TW" as const, "en" as const),
  form: fc.constantFrom("md" as const, "yaml" as const),
  body: fc.constantFrom("items", "text", "table"),
});

describe("what a posting hides", () => {
  test("in whatever order and form it is written", async () => {
    await fc.assert(
      fc.asyncProperty(documents, async ({ sections, language, form, body }) => {
        const word = (id: SectionId, index: number): string =>
          kept.includes(id) ? `密${index}密` : `明${index}明`;
        const parts = sections.map((id, index) => {
          const heading = vocabulary.heading(id, language);
          const secret = word(id, index);
          if (form === "yaml") return `  ${id}: [${secret}]`;
          if (body === "items") return `## ${heading}\n\n- ${secret}\n`;
          if (body === "text") return `## ${heading}\n\n${secret}。\n`;
          return `## ${heading}\n\n| a | b |\n| --- | --- |\n| x | ${secret} |\n`;
        });
        const fields =
          "code: 密C密\ngrade: 密G密\ndirectReports: [密R密]\npeers: [密P密]\nmetrics: [密M密]\n";
        const text =
          form === "yaml"
            ? `title: 甲\n${fields}sections:\n${parts.join("\n")}\n`
            : `---\ntitle: 甲\n${fields}---\n\n${parts.join("\n")}`;
        const document = read(text, form);
        const posting = everything(await render(document, "posting"));
        expect(posting).not.toContain("密");
        sections.forEach((id, index) => {
          if (shown.includes(id)) expect(posting).toContain(word(id, index));
        });
        expect(everything(await render(document, "internal"))).toMatch(/密C密/);
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  });

  test.each(fieldIds.filter((id) => !mayShowField(id, "posting")))(
    "no %s, wherever it stands",
    async (id) => {
      // Codes and grades are known by their names everywhere; “manages” and “works with” begin duties, too.
      const items = id === "code" || id === "grade";
      for (const name of [vocabulary.fieldName(id, "zh-CN"), vocabulary.fieldName(id, "en")]) {
        const text = `# 甲\n\n${name}：密一\n\n## 基本信息\n\n- **${name}**：密二\n\n| ${name} | 密三 |\n| --- | --- |\n\n## 岗位职责\n\n- 执行\n${items ? `- **${name}**：密四\n` : ""}`;
        expect(everything(await render(read(text, "md"), "posting")), name).not.toMatch(/密[一二三四]/);
      }
    },
  );
});

describe("samples", () => {
  const folder = path.resolve(import.meta.dirname, "../../../samples");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.role\.(md|yaml)$/.test(file),
  );

  test.each(files)("%s", async (file) => {
    const document = readDocument(readFileSync(path.join(folder, file), "utf8"), {
      uri: `file:///${file}`,
      vocabulary,
    });
    const posting = everything(await render(document, "posting"));
    for (const role of document.roles) {
      const visible = role.sections.filter((section) => showsSection(role, section, "posting", vocabulary));
      const said = visible
        .flatMap(({ blocks }) => blocks)
        .filter((block) => mayShowBlock(document, role, block, "posting", vocabulary))
        .map(({ span }) => document.text.slice(span.start, span.end))
        .join("\n")
        .concat(
          ...role.fields
            .filter(({ id }) => mayShowField(id, "posting"))
            .flatMap(({ values }) => values.map(({ value }) => `\n${value}`)),
        );
      const hidden = role.sections.filter((section) => !visible.includes(section));
      for (const { blocks } of hidden) {
        for (const { content } of blocks) {
          const words = document.text.slice(content.start, content.end).trim();
          if (words.length >= 8 && !said.includes(words)) expect(posting).not.toContain(words);
        }
      }
      for (const { id, values } of role.fields) {
        if (mayShowField(id, "posting")) continue;
        for (const { value } of values)
          if (value.length >= 6 && !said.includes(value)) expect(posting, id).not.toContain(value);
      }
    }
  });
});

test("every section is either shown or kept", () => {
  expect(sectionIds.filter((id) => kept.includes(id))).toHaveLength(kept.length);
});
