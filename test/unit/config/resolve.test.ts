import { describe, expect, it } from "vitest";
import schema from "../../../schemas/config.schema.json";
import { allows, optionsOf, requirementsOf, severityOf } from "../../../server/src/config/ask.ts";
import { readConfig } from "../../../server/src/config/config-file.ts";
import { configKeys, sectionsKeys, vocabularyKeys } from "../../../server/src/config/keys.ts";
import { presetNames, presets } from "../../../server/src/config/presets.ts";
import { createSettings } from "../../../server/src/config/resolve.ts";
import type { RuleInfo, Settings } from "../../../server/src/config/settings.ts";
import { languages } from "../../../server/src/vocabulary/language.ts";

const rules: readonly RuleInfo[] = [
  { id: "experience/vague", severity: "hint", options: {} },
  { id: "experience/missing", severity: "info", options: {} },
  { id: "fair/age", severity: "warning", options: { allow: { type: "array" }, limit: { type: "number" } } },
  { id: "fair/coded-language", severity: "info", offByDefault: true, options: {} },
];

const asOf = "2026-01-01";

function settingsOf(files: Readonly<Record<string, string>>) {
  const configs = Object.entries(files).map(([folder, text]) => {
    const config = readConfig(`file:///w/${folder}rolewright.config.yaml`, text, { rules });
    expect(config.problems).toEqual([]);
    return config;
  });
  const settings = createSettings(configs, { asOf });
  return (path: string, language: "zh-CN" | "zh-TW" | "en" = "zh-CN") =>
    settings(`file:///w/${path}`, language);
}

const sectionsOf = ({ requiredSections }: Pick<Settings, "requiredSections">) =>
  requiredSections.map(({ id }) => id);

const internalSections = [
  "responsibilities",
  "authority",
  "education",
  "experience",
  "skills",
  "conditions",
  "relationships",
  "confidentiality",
  "legal",
];

describe("without a config file", () => {
  it.each([
    ["zh-CN", "internal-cn"],
    ["zh-TW", "internal-tw"],
    ["en", "internal-en"],
  ] as const)("a document in %s goes by %s", (language, preset) => {
    const settings = settingsOf({})("a.role.md", language);
    expect(settings.presets).toEqual([preset]);
    expect(sectionsOf(settings)).toEqual(internalSections);
    expect(settings.requiredFields).toEqual(["title", "department", "reportsTo"]);
    expect(settings).toMatchObject({
      configUri: null,
      language: null,
      organization: "",
      asOf,
      sectionOrder: "canonical",
    });
  });

  it("qualifications stand for education, experience and skills", () => {
    const { requiredSections } = settingsOf({})("a.role.md");
    expect(requiredSections.filter(({ or }) => or.includes("qualifications")).map(({ id }) => id)).toEqual([
      "education",
      "experience",
      "skills",
    ]);
  });
});

describe("presets", () => {
  it("are these nine", () => {
    expect(presetNames).toEqual([
      "internal-cn",
      "internal-tw",
      "internal-en",
      "posting-cn",
      "posting-tw",
      "posting-us",
      "posting-eu",
      "minimal",
      "strict",
    ]);
  });

  it.each(presetNames.filter((name) => name.startsWith("posting-")))(
    "%s asks what an advertisement says",
    (name) => {
      const { requiredFields, requiredSections, rules: set } = presets[name];
      expect(requiredFields).toEqual(["title", "organization", "location"]);
      expect(requiredSections).toEqual([
        { id: "responsibilities", or: ["accountability"] },
        { id: "qualifications", or: ["education", "experience", "skills"] },
        { id: "apply", or: ["contact"] },
      ]);
      expect(set["posting/required-facts"]?.severity).toBe("error");
      expect(set["posting/google"]?.severity).toBe(
        name === "posting-us" || name === "posting-eu" ? "warning" : undefined,
      );
    },
  );

  it("minimal asks for a title and responsibilities", () => {
    expect(presets.minimal.requiredFields).toEqual(["title"]);
    expect(sectionsOf(presets.minimal)).toEqual(["responsibilities"]);
  });

  it("strict asks for more, and makes warnings of hints", () => {
    const settings = settingsOf({ "": "extends: strict" })("a.role.md");
    expect(sectionsOf(settings)).toEqual([...internalSections, "kpi", "career", "contract", "revision"]);
    const [vague, missing] = rules as [RuleInfo, RuleInfo];
    expect(severityOf(settings, vague)).toBe("warning");
    expect(severityOf(settings, missing)).toBe("info");
    expect(severityOf(settings, missing, "hint")).toBe("warning");
  });

  it("of a list add up", () => {
    const settings = settingsOf({ "": "extends: [minimal, posting-us]" })("a.role.md");
    expect(settings.presets).toEqual(["minimal", "posting-us"]);
    expect(sectionsOf(settings)).toEqual(["responsibilities", "qualifications", "apply"]);
    expect(settings.requiredFields).toEqual(["title", "organization", "location"]);
    expect(settings.rules.get("posting/google")?.severity).toBe("warning");
  });
});

describe("a config file", () => {
  it("adds sections and fields and takes them away", () => {
    const settings = settingsOf({
      "": `
extends: internal-cn
sections: { required: [kpi, education], notRequired: [authority], optional: [legal], order: any }
fields: { required: [level], notRequired: [department] }
`,
    })("a.role.md");
    expect(sectionsOf(settings)).toEqual([
      "responsibilities",
      "experience",
      "skills",
      "conditions",
      "relationships",
      "confidentiality",
      "kpi",
      "education",
    ]);
    // Named in the config, a section is asked for itself.
    expect(settings.requiredSections.find(({ id }) => id === "education")?.or).toEqual([]);
    expect(settings.requiredFields).toEqual(["title", "reportsTo", "level"]);
    expect(settings.sectionOrder).toBe("any");
  });

  it("without a preset goes by the language, too", () => {
    expect(settingsOf({ "": "organization: 示例科技" })("a.role.md", "zh-TW")).toMatchObject({
      presets: ["internal-tw"],
      organization: "示例科技",
      configUri: "file:///w/rolewright.config.yaml",
    });
  });

  it("sets the date", () => {
    expect(settingsOf({ "": "asOf: 2030-12-31" })("a.role.md").asOf).toBe("2030-12-31");
  });

  it("gives the vocabulary its words", () => {
    const { vocabulary } = settingsOf({
      "": "vocabulary: { sections: { confidentiality: [守口如瓶] }, roles: { 首席甲官: [甲头] } }",
    })("a.role.md");
    expect(vocabulary.section("守口如瓶")?.ids).toEqual(["confidentiality"]);
    expect(vocabulary.roleKey("甲头")).toBe(vocabulary.roleKey("首席甲官"));
  });
});

describe("of several config files", () => {
  const settings = settingsOf({
    "": "language: en\norganization: 总部\nrules: { experience/vague: off }",
    "分公司/": "organization: 分公司",
    "分公司/深圳/": "language: zh-CN",
  });
  it.each([
    ["a.role.md", "总部", "en"],
    ["其他/深/a.role.md", "总部", "en"],
    ["分公司/a.role.md", "分公司", null],
    ["分公司/北京/a.role.md", "分公司", null],
    ["分公司/深圳/客服/a.role.md", "", "zh-CN"],
    ["分公司2/a.role.md", "总部", "en"],
    [encodeURI("分公司/a.role.md"), "分公司", null],
  ] as const)("the nearest counts alone: %s", (path, organization, language) => {
    expect(settings(path)).toMatchObject({ organization, language });
    expect(settings(path).rules.has("experience/vague")).toBe(organization === "总部");
  });

  it("none counts outside its folder", () => {
    const outside = createSettings(
      [readConfig("file:///w/x/rolewright.config.yaml", "language: en", { rules })],
      { asOf },
    );
    expect(outside("file:///w/xy/a.role.md", "zh-CN").configUri).toBeNull();
    expect(outside("untitled:Untitled-1", "zh-CN").configUri).toBeNull();
  });

  it("a drive letter may be written either way", () => {
    const config = readConfig("file:///c%3A/w/rolewright.config.yaml", "language: en", { rules });
    expect(createSettings([config], { asOf })("file:///C:/w/a.role.md", "zh-CN").language).toBe("en");
  });

  it("one may be named for all, its globs relative to another folder", () => {
    const config = readConfig("file:///etc/rw.yaml", "overrides: [{ files: [en/**], language: en }]", {
      rules,
    });
    const all = createSettings([], { asOf, forAll: { config, folder: "file:///w/" } });
    expect(all("file:///w/en/a.role.md", "en").language).toBe("en");
    expect(all("file:///w/a.role.md", "en").language).toBeNull();
    expect(all("file:///elsewhere/a.role.md", "en").configUri).toBe("file:///etc/rw.yaml");
  });
});

describe("overrides", () => {
  const settings = settingsOf({
    "": `
extends: internal-cn
sections: { required: [kpi] }
external: [董事会]
rules: { experience/vague: off, "fair/age": { severity: error, allow: [a], limit: 1 } }
overrides:
  - files: ["postings/**"]
    extends: posting-cn
    external: [总经理]
    rules: { "fair/age": { limit: 2 } }
  - files: ./en/**
    language: en
    vocabulary: { roles: { CEO: [Big Boss] } }
    overrides:
      - files: ["**/draft-*"]
        sections: { notRequired: [kpi, legal] }
  - files: ["postings/us/**"]
    extends: posting-us
`,
  });

  it("leave other files alone", () => {
    expect(settings("roles/a.role.md")).toMatchObject({ presets: ["internal-cn"], external: ["董事会"] });
    expect(sectionsOf(settings("roles/a.role.md"))).toEqual([...internalSections, "kpi"]);
  });

  it("with presets of their own start afresh with what is asked for, and add everything else", () => {
    const posting = settings("postings/a.role.md");
    expect(posting.presets).toEqual(["posting-cn"]);
    expect(sectionsOf(posting)).toEqual(["responsibilities", "qualifications", "apply"]);
    expect(posting.external).toEqual(["董事会", "总经理"]);
    expect(posting.rules.get("experience/vague")?.severity).toBe("off");
    expect(posting.rules.get("fair/age")).toEqual({ severity: "error", options: { allow: ["a"], limit: 2 } });
  });

  it("are laid over each other in order", () => {
    expect(settings("postings/us/a.role.md").presets).toEqual(["posting-us"]);
    expect(settings("postings/us/a.role.md").external).toEqual(["董事会", "总经理"]);
  });

  it("may have overrides", () => {
    expect(sectionsOf(settings("en/a.role.md"))).toContain("kpi");
    expect(sectionsOf(settings("en/x/draft-1.role.md"))).toEqual(
      internalSections.filter((id) => id !== "legal"),
    );
    expect(sectionsOf(settings("draft-1.role.md"))).toContain("kpi");
  });

  it("have a vocabulary of their own", () => {
    const { vocabulary } = settings("en/a.role.md");
    expect(vocabulary.roleKey("Big Boss")).toBe(vocabulary.roleKey("CEO"));
    expect(settings("a.role.md").vocabulary.roleKey("Big Boss")).not.toBe(vocabulary.roleKey("CEO"));
  });

  it("give equal settings as the same object", () => {
    expect(settings("postings/a.role.md")).toBe(settings("postings/b.role.md"));
    expect(settings("a.role.md").vocabulary).toBe(settings("postings/a.role.md").vocabulary);
    for (const language of languages) {
      expect(settings("en/a.role.md", language).vocabulary).toBe(settings("en/a.role.md").vocabulary);
    }
  });
});

describe("kinds of documents", () => {
  const internal = settingsOf({})("a.role.md");
  it("a position is asked for what the preset says", () => {
    expect(requirementsOf(internal, "position").requiredSections).toBe(internal.requiredSections);
  });
  it("an occupation has no department, superior or house rules", () => {
    expect(requirementsOf(internal, "occupation").requiredFields).toEqual(["title"]);
    expect(sectionsOf(requirementsOf(internal, "occupation"))).toEqual([
      "summary",
      "responsibilities",
      "qualifications",
    ]);
  });
  it("a reference is asked for nothing", () => {
    expect(requirementsOf(internal, "reference")).toEqual({ requiredFields: [], requiredSections: [] });
  });
  it("a posting among internal documents is asked for what postings say", () => {
    expect(sectionsOf(requirementsOf(internal, "posting"))).toEqual([
      "responsibilities",
      "qualifications",
      "apply",
    ]);
    expect(requirementsOf(internal, "posting").requiredFields).toEqual(["title", "organization", "location"]);
  });
  it("a posting under a posting preset is asked for what the config says", () => {
    const posting = settingsOf({ "": "extends: posting-cn\nsections: { required: [pay] }" })("a.role.md");
    expect(sectionsOf(requirementsOf(posting, "posting"))).toEqual([
      "responsibilities",
      "qualifications",
      "apply",
      "pay",
    ]);
  });
  it("a config takes away from other kinds, too, and adds nothing", () => {
    const settings = settingsOf({ "": "sections: { notRequired: [summary, apply], required: [kpi] }" })(
      "a.role.md",
    );
    expect(sectionsOf(requirementsOf(settings, "occupation"))).toEqual([
      "responsibilities",
      "qualifications",
    ]);
    expect(sectionsOf(requirementsOf(settings, "posting"))).toEqual(["responsibilities", "qualifications"]);
  });
  it("minimal asks no kind for more", () => {
    const minimal = settingsOf({ "": "extends: minimal" })("a.role.md");
    expect(sectionsOf(requirementsOf(minimal, "occupation"))).toEqual(["responsibilities"]);
    expect(requirementsOf(minimal, "posting")).toMatchObject({ requiredFields: ["title"] });
  });
});

describe("severities and options", () => {
  const [vague, , age, coded] = rules as [RuleInfo, RuleInfo, RuleInfo, RuleInfo];
  const settings = settingsOf({ "": "rules: { experience/vague: error, fair/age: { limit: 3 } }" })(
    "a.role.md",
  );
  it("what the config sets counts first, then the finding, then the rule", () => {
    expect(severityOf(settings, vague)).toBe("error");
    expect(severityOf(settings, vague, "info")).toBe("error");
    expect(severityOf(settings, age)).toBe("warning");
    expect(severityOf(settings, age, "info")).toBe("info");
  });
  it("a rule that is off by default stays off until it is set", () => {
    expect(severityOf(settings, coded)).toBe("off");
    expect(severityOf(settings, coded, "error")).toBe("off");
    expect(severityOf(settingsOf({ "": "rules: { fair/coded-language: hint }" })("a"), coded)).toBe("hint");
  });
  it("a hint that is set stays one under strict", () => {
    const strict = settingsOf({ "": "extends: strict\nrules: { experience/vague: hint }" })("a");
    expect(severityOf(strict, vague)).toBe("hint");
  });
  it("options are the rule's with those of the config", () => {
    expect(optionsOf(settings, { id: "fair/age", defaults: { limit: 1, allow: [] } })).toEqual({
      limit: 3,
      allow: [],
    });
  });
});

describe("allow", () => {
  const text = "要求年满１８周岁以上,身體健康。";
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  it.each([
    ["the same words", ["年满18周岁以上"], "年满１８周岁以上", true],
    ["a longer phrase around", ["要求年满18周岁以上,身体健康"], "１８周岁", true],
    ["a shorter phrase within", ["18周岁"], "年满１８周岁以上", true],
    ["a phrase beside", ["身体健康"], "年满１８周岁以上", false],
    ["another phrase", ["年满16周岁"], "年满１８周岁以上", false],
    ["nothing", [], "年满１８周岁以上", false],
    ["an empty phrase", [" "], "年满１８周岁以上", false],
  ] as const)("%s", (_name, allow, words, expected) => {
    expect(allows({ allow }, text, at(words))).toBe(expected);
  });
  it("is optional", () => expect(allows({}, text, at("身體"))).toBe(false));
});

describe("the schema of the config file", () => {
  const keysAt = (place: { readonly properties: object }) => Object.keys(place.properties).sort();
  it("has no key that is not read", () => {
    expect(Object.keys(configKeys)).toEqual(expect.arrayContaining(keysAt(schema)));
    expect(keysAt(schema.properties.sections)).toEqual(Object.keys(sectionsKeys).sort());
    expect(keysAt(schema.properties.vocabulary)).toEqual(Object.keys(vocabularyKeys).sort());
  });
});
