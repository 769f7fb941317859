import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { printToDocx } from "../../../server/src/formats/docx-write.ts";
import { converters } from "../../../server/src/formats/index.ts";
import { importFile } from "../../../server/src/import/import-file.ts";
import { analyse, createUsualReading } from "../../../server/src/organisation/reading.ts";
import { type InspectedRole, inspectDocument } from "../../../server/src/render/inspect.ts";
import { printDocumentOf } from "../../../server/src/render/print-document-of.ts";
import type { Role, RoleDocument } from "../../../server/src/role/role.ts";
import { createVocabulary } from "../../../server/src/vocabulary/create.ts";
import type { FieldId } from "../../../server/src/vocabulary/fields.ts";
import type { Language } from "../../../server/src/vocabulary/language.ts";

const samples = path.resolve(import.meta.dirname, "../../../samples");
const files = readdirSync(samples, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.role\.(?:md|yaml)$/.test(file))
  .sort();

const vocabulary = createVocabulary();

function analysed(uri: string, text: string, language: Language | null) {
  const settings = { vocabulary, language, organization: "", external: [] };
  return analyse({ uri, text, open: false }, settings, createUsualReading());
}

/** Said to machines, not to readers of paper. */
const forMachines: ReadonlySet<FieldId> = new Set([
  "language",
  "kind",
  "external",
  "root",
  "sections",
  "translationOf",
]);

/** Fields with a value. `级别：主管` in a table reads as two names of fields beside each other, and neither's value. */
const fieldsOf = (role: Role): readonly FieldId[] => [
  ...new Set(
    role.fields
      .filter(({ id, values }) => !forMachines.has(id) && values.some(({ value }) => value.trim() !== ""))
      .filter(({ values }) => !values.some(({ value }) => vocabulary.field(value) !== null))
      .map(({ id }) => id),
  ),
];

const sectionsOf = (role: Role): readonly string[] =>
  role.sections.map(({ ids, heading }) => ids.join("+") || heading);

/** Words of the items, without marks; those of the basic section are on the card. */
const itemsOf = (document: RoleDocument, role: Role): readonly string[] =>
  role.sections
    .filter(({ ids }) => !ids.includes("basic"))
    .flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "item"))
    .map(({ content }) => document.text.slice(content.start, content.end).replaceAll(/[\s*`\\]/g, ""));

/** Facts without the places and words they were found at. A card says 管理 beside a figure of managing people. */
function factsOf(role: InspectedRole | undefined): ReadonlySet<string> {
  const left = new Set(["range", "section", "confidence", "text", "ladderLevel"]);
  const bare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bare);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(([key]) => !left.has(key));
    const managing = entries.some(([key, own]) => key === "kind" && own === "management");
    return Object.fromEntries(
      entries.map(([key, own]) => [key, managing && key === "scope" ? "" : bare(own)]),
    );
  };
  const facts: Readonly<Record<string, readonly unknown[]>> = role?.facts ?? {};
  return new Set(
    Object.entries(facts).flatMap(([kind, list]) =>
      list.map((fact) => `${kind} ${JSON.stringify(bare(fact))}`),
    ),
  );
}

const namesOf = (
  role: InspectedRole | undefined,
  key: "reportsTo" | "directReports" | "peers" | "careerPath",
) =>
  new Set(
    role?.[key].map(
      (one) => `${one.name} ${"direction" in one ? one.direction : ""} ${"dotted" in one ? one.dotted : ""}`,
    ),
  );

describe("a sample as a Word document and back, as it is read and as it is imported", () => {
  it.each(files)("%s keeps sections, items, fields and facts", async (file) => {
    const text = readFileSync(path.join(samples, file), "utf8");
    const before = analysed(`file:///x.role${path.extname(file)}`, text, null);
    for (const [index, role] of before.document.roles.entries()) {
      const print = await printDocumentOf(before.document, index, {
        variant: "internal",
        vocabulary,
        locale: "en",
      });
      const word = await printToDocx(print);
      const source = await converters.docxToMarkdown(word);
      if ("failure" in source) throw new Error(source.failure);
      const load = async () => ({ ...converters, docxToMarkdown: async () => source });
      const imported = await importFile("x.docx", word, { to: "markdown", vocabulary }, load);
      if ("failure" in imported) throw new Error(imported.failure);
      const { report } = imported;
      expect(report.doubts.filter(({ about }) => about === "not-placed")).toEqual([]);
      const known = inspectDocument("x", before)[index];
      for (const markdown of [source.markdown, imported.text]) {
        const after = analysed("file:///x.role.md", markdown, role.language);
        const [again] = after.document.roles;
        if (again === undefined) throw new Error("a document has a role");
        // Import lifts the basic section's fields into front matter; its heading goes with the last of them.
        const lifted = markdown === imported.text && !sectionsOf(again).includes("basic");
        expect(sectionsOf(again)).toEqual(sectionsOf(role).filter((id) => !(lifted && id === "basic")));
        // What scrapers broke is repaired, which is told.
        const repaired = markdown === imported.text && report.repaired.length > 0;
        const items = itemsOf(after.document, again);
        const owed = itemsOf(before.document, role);
        if (repaired) expect(items.length).toBeGreaterThanOrEqual(owed.length);
        else expect(items).toEqual(expect.arrayContaining([...owed]));
        expect(fieldsOf(again)).toEqual(expect.arrayContaining([...fieldsOf(role)]));
        const found = inspectDocument("x", after)[0];
        expect(factsOf(found)).toEqual(factsOf(known));
        if (role.title !== null) expect(found?.title).toBe(print.title);
        expect(found?.aliases).toEqual(known?.aliases);
        for (const key of ["reportsTo", "directReports", "peers", "careerPath"] as const)
          expect(namesOf(found, key)).toEqual(namesOf(known, key));
      }
    }
  });
});
