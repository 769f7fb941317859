import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../../server/src/config/config-file.ts";
import { configKeys, fieldsKeys, sectionsKeys, vocabularyKeys } from "../../../server/src/config/keys.ts";
import { presetNames } from "../../../server/src/config/presets.ts";
import { rules } from "../../../server/src/rules/registry.ts";
import { sectionIds } from "../../../server/src/vocabulary/sections.ts";

const page = readFileSync(path.resolve(import.meta.dirname, "../../../docs/configuration.md"), "utf8");
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");

describe("docs/configuration.md", () => {
  it.each(examples)("has examples without mistakes: %j", (text) => {
    expect(readConfig("file:///w/rolewright.config.yaml", text, { rules }).problems).toEqual([]);
  });

  it("tells every key, preset and section", () => {
    const words = [
      ...Object.keys({ ...configKeys, ...sectionsKeys, ...fieldsKeys, ...vocabularyKeys }),
      ...presetNames,
      ...sectionIds,
    ];
    expect(words.filter((word) => !page.includes(`\`${word}`) && !page.includes(`${word}:`))).toEqual([]);
  });
});

describe("the summary of a key", () => {
  it.each(Object.entries(configKeys))("%s has an example that is valid", (key, { example }) => {
    const { problems } = readConfig("file:///w/rolewright.config.yaml", `${key}: ${example}\n`, { rules });
    expect(problems).toEqual([]);
  });
});
