import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { foldTable } from "./fold-table.mjs";
import { loadKeys } from "./keys.mjs";
import { constantModule, writeChanged } from "./output.mjs";
import { certificateWords } from "./words/certificates.mjs";
import { degreeWords } from "./words/degrees.mjs";
import { fieldWords } from "./words/fields.mjs";
import { lawWords } from "./words/laws.mjs";
import { levelWords } from "./words/levels.mjs";
import { metricWords } from "./words/metrics.mjs";
import { pinyinWords } from "./words/pinyin.mjs";
import { regionalWords } from "./words/regional.mjs";
import { createReport } from "./words/report.mjs";
import { roleWords } from "./words/roles.mjs";
import { scriptWords } from "./words/script.mjs";
import { sectionWords } from "./words/sections.mjs";
import { siteWords } from "./words/site.mjs";
import { typoWords } from "./words/typos.mjs";
import { unitWords } from "./words/units.mjs";

/**
 * Makes `server/src/generated/*.ts` from `server/src/vocabulary/words/**.yaml`. Throws one error that lists
 * every mistake found in the YAML, each with its file and the words it is about.
 */
export async function generateWords({ root }) {
  const vocabulary = path.join(root, "server/src/vocabulary");
  const generated = (name, constant, value) =>
    writeChanged(path.join(root, "server/src/generated", `${name}.ts`), constantModule(constant, value));
  const report = createReport();
  const read = (name) => readYaml(path.join(vocabulary, "words", name), report);
  const scripts = read("mixed-script.yaml");
  generated("fold", "foldWords", foldTable(scripts));
  const { foldSameLength, keyOf, sectionIds, fieldIds } = await loadKeys(root);
  const context = { report, fold: foldSameLength, keyOf };
  const laws = readdirSync(path.join(vocabulary, "words/laws"))
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => ({ file: `laws/${name}`, content: read(`laws/${name}`) }));

  const modules = {
    sections: ["sectionWords", sectionWords(read("sections.yaml"), sectionIds, context)],
    fields: ["fieldWords", fieldWords(read("fields.yaml"), fieldIds, context)],
    roles: ["roleWords", roleWords(read("role-aliases.yaml"), read("generic-superiors.yaml"), context)],
    certificates: ["certificateWords", certificateWords(read("certificates.yaml"), context)],
    degrees: ["degreeWords", degreeWords(read("degrees.yaml"), context)],
    units: ["unitWords", unitWords(read("units.yaml"), context)],
    levels: ["levelWords", levelWords(read("level-words.yaml"), context)],
    typos: ["typoWords", typoWords(read("typos.yaml"), context)],
    metrics: ["metricWords", metricWords(read("metrics.yaml"), context)],
    laws: ["lawWords", lawWords(laws, context)],
    pinyin: ["pinyinWords", pinyinWords(read("pinyin.yaml"), context)],
    "regional-words": ["regionalWords", regionalWords(read("regional-words.yaml"), context)],
    script: ["scriptWords", scriptWords(scripts, context)],
    "site-notices": ["siteWords", siteWords(read("site-notices.yaml"), context)],
  };
  report.throwIfAny();
  for (const [file, [constant, value]] of Object.entries(modules)) generated(file, constant, value);
}

function readYaml(file, report) {
  try {
    return parse(readFileSync(file, "utf8"), { uniqueKeys: true }) ?? {};
  } catch (error) {
    report.add(path.basename(file), error.message);
    return {};
  }
}
