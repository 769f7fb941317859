import { describe, expect, it } from "vitest";
import { foldSameLength } from "./fold.ts";
import { keyOf } from "./keys.ts";

/** The generator is plain JavaScript outside this project's types. */
interface Report {
  add(file: string, message: string): void;
  throwIfAny(): void;
}
type Context = Record<string, unknown>;
const part = async <Module>(name: string): Promise<Module> =>
  (await import(new URL(`../../../scripts/generate/words/${name}.mjs`, import.meta.url).href)) as Module;
const { createReport } = await part<{ createReport(): Report }>("report");
const { sectionWords } = await part<{
  sectionWords(source: unknown, ids: string[], context: Context): unknown;
}>("sections");
const { fieldWords } = await part<{ fieldWords(source: unknown, ids: string[], context: Context): unknown }>(
  "fields",
);
const { lawWords } = await part<{ lawWords(files: unknown, context: Context): unknown }>("laws");

/** What is wrong with a list, as one text; empty when nothing is. */
function mistakes(read: (context: Context) => unknown): string {
  const report = createReport();
  read({ report, fold: foldSameLength, keyOf });
  try {
    report.throwIfAny();
    return "";
  } catch (error) {
    return String(error);
  }
}

const names = (cn: string[], tw: string[], en: string[]) => ({ "zh-CN": cn, "zh-TW": tw, en });
const lists = { several: [], before: [], after: [], shared: [], afterRole: [], roleEnds: [], roleWords: [] };
const pay = names(["薪酬"], ["薪資"], ["Pay"]);

describe("sections.yaml", () => {
  const read = (source: unknown) => mistakes((context) => sectionWords(source, ["pay", "skills"], context));

  it("takes lists without a mistake", () => {
    expect(read({ ...lists, names: { pay, skills: names(["技能"], ["技能", "職能"], ["Skills"]) } })).toBe(
      "",
    );
  });

  it.each([
    ["a heading in two sections", { pay, skills: names(["薪 酬"], ["技能"], ["Skills"]) }, "薪 酬"],
    [
      "… in other characters of the same script",
      { pay, skills: names(["技能"], ["薪資"], ["Skills"]) },
      "薪資",
    ],
    ["… in other case", { pay, skills: names(["技能"], ["技能"], ["PAY"]) }, "PAY"],
    ["a heading twice in one list", { pay, skills: names(["技能", "技能"], ["技能"], ["Skills"]) }, "twice"],
    ["an unknown section", { pay, skills: pay, wages: pay }, "wages"],
    ["a missing language", { pay, skills: { "zh-CN": ["技能"], en: ["Skills"] } }, "zh-TW"],
    [
      "an unknown language",
      { pay, skills: { ...names(["技能"], ["技能"], ["Skills"]), fr: ["Compétences"] } },
      "fr",
    ],
    ["something that is no text", { pay, skills: { ...names(["技能"], ["技能"], []), en: [2026] } }, "quote"],
    ["no list at all", { pay, skills: null }, "skills"],
  ])("reports %s", (_, source, words) => {
    expect(read({ ...lists, names: source })).toContain(words);
  });

  it("lets zh-TW mean something else where the characters differ", () => {
    const source = {
      pay: names(["薪酬", "职能"], ["薪資"], ["Pay"]),
      skills: names(["技能"], ["職能"], ["Skills"]),
    };
    expect(read({ ...lists, names: source })).toBe("");
  });
});

describe("fields.yaml", () => {
  it("wants the key itself as the first English name", () => {
    const source = { names: { reportsTo: names(["上级"], ["上級"], ["Reports to"]) }, parts: {} };
    expect(mistakes((context) => fieldWords(source, ["reportsTo"], context))).toContain("“reportsTo”");
  });
});

describe("laws/*.yaml", () => {
  const law = {
    name: "甲法",
    status: "in-force",
    sure: "confirmed",
    source: "文本",
    checkedOn: "2026-11-21",
  };
  const read = (...laws: unknown[]) =>
    mistakes((context) =>
      lawWords([{ file: "laws/cn-laws.yaml", content: { defaults: {}, laws } }], context),
    );

  it("takes an entry without a mistake", () => {
    expect(read(law, { ...law, name: "乙法", status: "repealed", replacedBy: ["甲法"] })).toBe("");
  });

  it.each([
    ["a date that is none", { ...law, since: "2026年" }, "since"],
    ["no day of checking", { ...law, checkedOn: undefined }, "checkedOn"],
    ["an unknown status", { ...law, status: "valid" }, "status"],
    ["a repeal by nothing", { ...law, status: "repealed" }, "replacedBy"],
    ["a replacement that is no entry", { ...law, status: "repealed", replacedBy: ["丙法"] }, "丙法"],
    ["an unknown key", { ...law, abbreviation: ["甲"] }, "abbreviation"],
  ])("reports %s", (_, entry, words) => {
    expect(read(entry)).toContain(words);
  });

  it("reports a name that two laws have", () => {
    expect(read(law, { ...law, name: "乙法", short: ["甲法"] })).toContain("甲法");
  });
});
