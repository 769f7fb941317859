// Makes everything that is made: word tables, schema validators, lists of rules. Runs before every build,
// type check and test. `--check` writes nothing and fails when a committed file is stale.
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { generateTraditional } from "./generate/traditional.mjs";
import { generateWords } from "./generate/words.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes("--check");

await generateWords({ root });
generateTraditional({ root });
for (const [file, name] of [
  ["scripts/generate/schemas.mjs", "generateSchemas"],
  ["scripts/generate/snippets.mjs", "generateSnippets"],
  ["scripts/generate/grammars.mjs", "generateGrammars"],
  ["scripts/generate/rule-reasons.mjs", "generateRuleReasons"],
  ["scripts/generate/rules.mjs", "generateRules"],
  ["scripts/generate/chart-page.mjs", "generateChartPage"],
  ["scripts/generate/themes.mjs", "generateThemes"],
  ["scripts/generate/cli-docs.mjs", "generateCliDocs"],
  ["scripts/generate/llms.mjs", "generateLlms"],
]) {
  const full = path.join(root, file);
  if (!existsSync(full)) continue;
  const module = await import(pathToFileURL(full).href);
  await module[name]({ root, check });
}
