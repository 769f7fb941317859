import { describe, expect, it } from "vitest";
import { readConfig } from "../../../server/src/config/config-file.ts";
import type { RuleInfo } from "../../../server/src/config/settings.ts";

const rules: readonly RuleInfo[] = [
  { id: "experience/vague", severity: "warning", options: {} },
  { id: "experience/upper-bound", severity: "hint", options: {} },
  { id: "experience/inconsistent", severity: "error", options: {} },
  { id: "section/missing", severity: "warning", options: {} },
  {
    id: "fair/age",
    severity: "warning",
    offByDefault: true,
    options: {
      allow: { type: "array", items: { type: "string" } },
      limit: { type: "integer", minimum: 1, maximum: 99 },
      mode: { enum: ["loose", "tight"] },
      quiet: { type: "boolean" },
    },
  },
];

const sectionNamed = (heading: string) => (heading === "信息安全" ? ("confidentiality" as const) : null);
const read = (text: string) => readConfig("file:///w/rolewright.config.yaml", text, { rules, sectionNamed });

describe("a config file without mistakes", () => {
  it("reads every key", () => {
    const { layer, problems, fatal } = read(`
extends: [internal-cn, strict]
include: ["roles/**/*.md"]
exclude: archive/**
language: zh-CN
organization: 示例科技
sections: { required: [confidentiality], notRequired: [authority], optional: [meetings], order: any }
fields: { required: [level], notRequired: [department] }
vocabulary:
  sections: { confidentiality: [信息安全与保密] }
  roles: { 首席运营官: [COO, 营运长], 客服总监: 客服中心总监 }
external: [董事会, 总经理]
rules:
  experience/vague: off
  "fair/age": { severity: error, allow: ["18周岁以上"], limit: 3, mode: tight, quiet: true }
  experience/*: hint
overrides:
  - files: ["postings/**"]
    extends: posting-cn
    rules: { section/missing: error }
  - files: en/**
    language: en
asOf: 2026-11-21
`);
    expect(problems).toEqual([]);
    expect(fatal).toBeNull();
    expect(layer).toMatchObject({
      extends: ["internal-cn", "strict"],
      include: ["roles/**/*.md"],
      exclude: ["archive/**"],
      language: "zh-CN",
      organization: "示例科技",
      requiredSections: ["confidentiality"],
      notRequiredSections: ["authority", "meetings"],
      sectionOrder: "any",
      requiredFields: ["level"],
      notRequiredFields: ["department"],
      vocabulary: {
        sections: { confidentiality: ["信息安全与保密"] },
        roles: { 首席运营官: ["COO", "营运长"], 客服总监: ["客服中心总监"] },
      },
      external: ["董事会", "总经理"],
      asOf: "2026-11-21",
    });
    expect(Object.fromEntries(layer.rules)).toEqual({
      // A rule's own entry wins over its category's, wherever the two stand.
      "experience/vague": { severity: "off", options: {} },
      "experience/upper-bound": { severity: "hint", options: {} },
      "experience/inconsistent": { severity: "hint", options: {} },
      "fair/age": {
        severity: "error",
        options: { allow: ["18周岁以上"], limit: 3, mode: "tight", quiet: true },
      },
    });
    const [postings, english] = layer.overrides;
    expect(postings).toMatchObject({ files: ["postings/**"], extends: ["posting-cn"] });
    expect(postings?.rules.get("section/missing")).toEqual({ severity: "error", options: {} });
    expect(english).toMatchObject({ files: ["en/**"], extends: null, language: "en" });
  });

  it.each([
    ["nothing", ""],
    ["white space", "\n\n"],
    ["comments", "# nothing is set\n"],
    ["keys that are being typed", "extends:\nrules:\nsections:\n  required:\noverrides:\n"],
    ["CR LF", "extends: minimal\r\nrules:\r\n  experience/vague: off\r\n"],
    ["anchors", "include: &globs [a/**]\nexclude: *globs\n"],
    ["a number as a name", "organization: 58\n"],
  ])("%s is no mistake", (_name, text) => {
    expect(read(text)).toMatchObject({ problems: [], fatal: null });
  });
});

/** The words a mistake is reported at stand between ⟦ and ⟧; the word suggested instead follows the arrow. */
const mistakes: readonly [name: string, marked: string, suggestion?: string][] = [
  ["an unknown key", "⟦extend⟧: minimal", "extends"],
  ["an unknown key in Chinese", "⟦预设⟧: minimal"],
  ["a key in another case", "⟦asof⟧: 2026-11-21", "asOf"],
  ["an unknown key below sections", "sections: { ⟦require⟧: [legal] }", "required"],
  ["an unknown key below fields", "fields: { ⟦optional⟧: [level] }"],
  ["an unknown key below vocabulary", "vocabulary: { ⟦role⟧: {} }", "roles"],
  ["a repeated key", "language: en\n⟦language⟧: zh-CN"],
  ["a map for a text", "organization: ⟦{ name: 示例科技 }⟧"],
  ["a flag for a text", "organization: ⟦true⟧"],
  ["a map for globs", "include: ⟦{ a: b }⟧"],
  ["a list in a list", "include: [⟦[a]⟧]"],
  ["a list for a map", "sections: ⟦[legal]⟧"],
  ["a text for a map", "vocabulary: ⟦保密⟧"],
  ["a map for a list", "overrides: ⟦{ files: a }⟧"],
  ["an unknown language", "language: ⟦zh-cn⟧", "zh-CN"],
  ["an unknown section", "sections: { required: [legal, ⟦confidentialty⟧] }", "confidentiality"],
  ["a heading for a section's id", "sections: { required: [⟦信息安全⟧] }", "confidentiality"],
  ["an unknown order", "sections: { order: ⟦canonic⟧ }", "canonical"],
  ["an unknown field", "fields: { required: [⟦reportTo⟧] }", "reportsTo"],
  ["an unknown section in the vocabulary", "vocabulary: { sections: { ⟦leagl⟧: [合规] } }", "legal"],
  ["an unknown rule", "rules: { ⟦experience/vage⟧: off }", "experience/vague"],
  ["a rule of another category", "rules:\n  ⟦field/vague⟧: off", "experience/vague"],
  ["a rule that resembles none", "rules: { ⟦a/b⟧: off }"],
  ["an unknown category", "rules: { ⟦experence/*⟧: off }", "experience/*"],
  ["an unknown severity", "rules: { experience/vague: ⟦warn⟧ }", "warning"],
  ["a flag for off", "rules: { experience/vague: ⟦false⟧ }", "off"],
  ["an unknown severity with options", "rules: { fair/age: { severity: ⟦eror⟧ } }", "error"],
  ["an unknown option", "rules: { fair/age: { ⟦allows⟧: [] } }", "allow"],
  ["an option of a rule that has none", "rules: { experience/vague: { ⟦allow⟧: [] } }"],
  ["an option of the wrong type", "rules: { fair/age: { allow: ⟦18周岁⟧ } }"],
  ["an item of the wrong type", "rules: { fair/age: { allow: [a, ⟦1⟧] } }"],
  ["a number out of bounds", "rules: { fair/age: { limit: ⟦100⟧ } }"],
  ["a fraction for a whole number", "rules: { fair/age: { limit: ⟦1.5⟧ } }"],
  ["a value that is no choice", "rules: { fair/age: { mode: ⟦strict⟧ } }"],
  ["an override without files", "overrides:\n  - ⟦extends⟧: minimal"],
  ["an override with empty files", "overrides:\n  - extends: minimal\n    ⟦files⟧: []"],
  ["an override that is a text", "overrides:\n  - ⟦postings/**⟧"],
  ["an unknown key in an override", "overrides: [{ files: a, ⟦langage⟧: en }]", "language"],
  ["a date that is none", "asOf: ⟦21.11.2026⟧"],
  ["a day that does not exist", "asOf: ⟦2026-02-30⟧"],
];

describe("mistakes in a config file", () => {
  it.each(mistakes)("%s", (_name, marked, suggestion) => {
    const start = marked.indexOf("⟦");
    const end = marked.indexOf("⟧") - 1;
    const text = marked.replace("⟦", "").replace("⟧", "");
    const { problems, fatal } = read(text);
    expect(problems.map(({ span }) => text.slice(span.start, span.end))).toEqual([text.slice(start, end)]);
    expect(problems[0]?.span).toEqual({ start, end });
    expect(fatal).toBeNull();
    expect(problems[0]?.fixes?.[0]?.intents ?? []).toEqual(
      suggestion === undefined ? [] : [{ kind: "replaceSpan", span: { start, end }, text: suggestion }],
    );
    if (suggestion !== undefined) {
      expect(problems[0]?.message.en).toContain(`Did you mean “${suggestion}”?`);
      expect(problems[0]?.message["zh-CN"]).toContain(`是否想写“${suggestion}”？`);
    }
  });

  it("leave the rest in force", () => {
    const { layer } = read("extend: minimal\nlanguage: en\nrules: { experience/vague: off, x/y: off }\n");
    expect(layer.language).toBe("en");
    expect(layer.rules.get("experience/vague")?.severity).toBe("off");
    expect(layer.extends).toBeNull();
  });

  it("are told in document order", () => {
    const text = "rules: { a/b: off }\nbogus: 1\nasOf: never\n";
    const { problems } = read(text);
    expect(problems.map(({ span }) => text.slice(span.start, span.end))).toEqual(["a/b", "bogus", "never"]);
  });

  it("don't reach into objects", () => {
    const { layer, problems } = read(
      "vocabulary: { roles: { __proto__: [x], constructor: [y] } }\nrules: { constructor: off }\n",
    );
    expect(Object.keys(layer.vocabulary.roles ?? {})).toEqual(["__proto__", "constructor"]);
    expect(problems).toHaveLength(1);
  });
});

describe("a config file nothing can be checked by", () => {
  it.each<[name: string, text: string, at: string]>([
    ["no YAML", "extends: [minimal\nrules:\n", ""],
    ["a tab as indentation", "rules:\n\texperience/vague: off\n", "\t"],
    ["a list", "- minimal\n", "- minimal"],
    ["a text", "minimal\n", "minimal"],
    ["two documents", "language: en\n---\nlanguage: zh-CN\n", ""],
    ["an unknown preset", "extends: internal-jp\n", "internal-jp"],
    ["an unknown preset in a list", "extends: [minimal, strickt]\n", "strickt"],
    ["an alias without an anchor", "include: *nobody\n", ""],
    ["an alias inside its own value", "vocabulary: &v { roles: *v }\n", ""],
  ])("%s", (_name, text, at) => {
    const { fatal, problems } = read(text);
    expect(fatal).not.toBeNull();
    expect(problems).toContain(fatal);
    if (at !== "") expect(text.slice(fatal?.span.start, fatal?.span.end)).toContain(at.trim());
  });

  it("suggests a preset and keeps the rest for the editor", () => {
    const { fatal, layer } = read("extends: internal_cn\nlanguage: en\n");
    expect(fatal?.message.en).toContain("Did you mean “internal-cn”?");
    expect(layer.language).toBe("en");
  });
});
