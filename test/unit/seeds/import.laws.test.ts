import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { importFile } from "../../../server/src/import/import-file.ts";
import type { Imported } from "../../../server/src/import/import-text.ts";
import { look } from "../../../server/src/import/look.ts";
import { pinyinNotes } from "../../../server/src/rules/support/pinyin.ts";
import { createVocabulary } from "../../../server/src/vocabulary/create.ts";
import { unaccounted } from "../import/account.ts";

const data = path.resolve(import.meta.dirname, "../../../../shared/data");
const present = existsSync(path.join(data, "seeds"));
if (!present) console.log("skipped: the documents the project started from are not beside this checkout");

interface Expected {
  readonly title: string | null;
  readonly kind: string;
  readonly language: string;
  readonly front: Readonly<Record<string, unknown>>;
  readonly sections: readonly (string | null)[];
  /** List items of a section, by its id. */
  readonly items: Readonly<Record<string, number>>;
  readonly superiors: readonly string[];
  readonly reports: readonly string[];
  readonly peers?: readonly string[];
  readonly career: readonly string[];
  readonly experience: readonly string[];
  readonly education: readonly string[];
  readonly pay: readonly string[];
  readonly laws: readonly string[];
  /** Measures with a figure, at least these. */
  readonly targets: readonly string[];
  readonly certificates?: readonly string[];
  readonly hours?: readonly string[];
  /** Lines of the source. */
  readonly dropped: number;
  readonly repaired: Readonly<Record<string, number>>;
  readonly inBody?: readonly string[];
  readonly notInResult?: readonly string[];
}

const expected = parse(readFileSync(path.join(import.meta.dirname, "imported.yaml"), "utf8")) as Readonly<
  Record<string, Expected>
>;
const vocabulary = createVocabulary();

async function imported(file: string): Promise<Imported> {
  const made = await importFile(
    path.basename(file),
    readFileSync(file),
    { to: "markdown", vocabulary },
    async () => null,
  );
  if ("failure" in made) throw new Error(`${file}: ${made.failure}`);
  return made;
}

const seeds = present ? readdirSync(path.join(data, "seeds")).filter((name) => name.endsWith(".txt")) : [];

describe.skipIf(!present)("documents the project started from, imported", () => {
  it.each(seeds)("%s has the sections and facts of the domain's tables", async (name) => {
    const wanted = expected[name.slice(0, 3)];
    expect(wanted).toBeDefined();
    if (wanted === undefined) return;
    const { text, report } = await imported(path.join(data, "seeds", name));
    const seen = look(text, { vocabulary });
    expect(seen).not.toBeNull();
    if (seen === null) return;
    const { role, facts } = seen;

    expect({ title: report.title, kind: report.kind, language: report.language }).toEqual({
      title: wanted.title,
      kind: wanted.kind,
      language: wanted.language,
    });
    const front = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
    expect(front === undefined ? {} : parse(front)).toEqual(wanted.front);
    expect(role.sections.map(({ id }) => id)).toEqual(wanted.sections);
    expect(role.sections.every(({ style }) => style === "atx")).toBe(true);
    for (const [id, count] of Object.entries(wanted.items)) {
      const section = role.sections.find((candidate) => candidate.id === id);
      expect(section?.blocks.filter(({ kind }) => kind === "item").length, id).toBe(count);
    }

    const named = (...relations: readonly string[]): readonly string[] => [
      ...new Set(
        facts.references
          .filter(({ relation, generic }) => relations.includes(relation) && !generic)
          .flatMap(({ name: own, alternatives }) => [own, ...alternatives.map((other) => other.name)]),
      ),
    ];
    expect(named("reportsTo")).toEqual(wanted.superiors);
    expect(named("directReports")).toEqual(wanted.reports);
    if (wanted.peers !== undefined) expect(named("peers")).toEqual(wanted.peers);
    expect(named("career-up", "career-lateral")).toEqual(wanted.career);
    expect(
      facts.experience.map(
        ({ min, max, field, modality }) => `${min ?? ""}-${max ?? ""} ${field} ${modality}`,
      ),
    ).toEqual(wanted.experience);
    expect(facts.education.map(({ level, modality }) => `${level} ${modality}`)).toEqual(wanted.education);
    expect(facts.pay.map(({ min, max }) => `${min ?? ""}-${max ?? ""}`)).toEqual(wanted.pay);
    expect(facts.laws.map((law) => law.name)).toEqual(wanted.laws);
    const targets = facts.metrics
      .filter(({ value }) => value !== null)
      .map((metric) => `${metric.name} ${metric.op} ${metric.value}${metric.unit}`);
    expect(targets).toEqual(expect.arrayContaining([...wanted.targets]));
    if (wanted.certificates !== undefined)
      expect(facts.certificates.map(({ name: own }) => own)).toEqual(
        expect.arrayContaining([...wanted.certificates]),
      );
    if (wanted.hours !== undefined) expect(facts.hours.map((hours) => hours.text)).toEqual(wanted.hours);

    expect(report.dropped).toHaveLength(wanted.dropped);
    expect(Object.fromEntries(report.repaired.map(({ what, count }) => [what, count]))).toEqual(
      wanted.repaired,
    );
    for (const words of wanted.inBody ?? []) expect(text).toContain(words);
    for (const words of wanted.notInResult ?? []) expect(text).not.toContain(words);
  });

  it("004 is repaired as the domain's own repair repairs it, character for character", async () => {
    const name = seeds.find((candidate) => candidate.startsWith("004")) ?? "";
    const file = path.join(data, "seeds", name);
    const source = readFileSync(file, "utf8");
    const { text } = await imported(file);
    const syllable = /(\p{Script=Han})\(([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+)\)/gu;
    const words = (document: string): string => document.replace(/[\s#]/gu, "");
    expect(words(text)).toBe(words(source.replace(syllable, "$1").replace(/\?$/gm, "")));
    expect(pinyinNotes(text)).toEqual([]);
  });

  const documents = present
    ? readdirSync(data, { recursive: true, encoding: "utf8" })
        .filter((file) => /\.(?:txt|md)$/.test(file) && !file.endsWith("README.md"))
        .map((file) => path.join(data, file))
    : [];

  it("loses no character of any of them, nor of the corpora", async () => {
    expect(documents.length).toBeGreaterThan(100);
    for (const file of documents) {
      const made = await imported(file);
      const source = readFileSync(file, "utf8");
      expect(unaccounted(source, made), file).toBe("");
      const strange = made.report.doubts.filter(
        ({ about }) => about === "not-placed" || about === "internal",
      );
      expect(strange, file).toEqual([]);
    }
  }, 60_000);
});
