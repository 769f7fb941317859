// Makes everything that is made: word tables, schema validators, lists of rules. Runs before every build,
// type check and test, and does nothing when all is there already. `--check` writes nothing that is committed and
// fails when such a file is stale.
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isFresh, remember, sourcesOf } from "./generate/fresh.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes("--check");

/** In this order: the later ones read what the first two make. */
const generators = [
  ["words", "generateWords"],
  ["traditional", "generateTraditional"],
  ["schemas", "generateSchemas"],
  ["snippets", "generateSnippets"],
  ["grammars", "generateGrammars"],
  ["rule-reasons", "generateRuleReasons"],
  ["rules", "generateRules"],
  ["chart-page", "generateChartPage"],
  ["themes", "generateThemes"],
  ["cli-docs", "generateCliDocs"],
  ["llms", "generateLlms"],
];

if (check || !isFresh(root)) {
  const sources = sourcesOf(root);
  for (const [file, name] of generators) {
    const module = await import(pathToFileURL(path.join(root, `scripts/generate/${file}.mjs`)).href);
    await module[name]({ root, check });
  }
  if (process.exitCode === undefined) remember(root, sources);
}
