// Measures what is understood against hand-read labels: precision and recall for each kind of claim, and every
// miss and false hit; then what became of the defects a careful reader sees in the documents the project started
// from. `node scripts/accuracy.mjs [--all] [FOLDER]`; the folder (default: ../shared/data beside the
// checkout) holds labels.jsonl and corpora/. `--all` counts labels their reader doubted as well.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { compare } from "./accuracy/compare.mjs";
import { loadReader } from "./accuracy/reader.mjs";
import { printReport } from "./accuracy/report.mjs";
import { printDefects } from "./accuracy/seeds.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const all = args.includes("--all");
const folder = path.resolve(
  args.find((arg) => !arg.startsWith("--")) ?? path.join(root, "..", "shared", "data"),
);
const labelFile = path.join(folder, "labels.jsonl");

if (!existsSync(labelFile)) {
  console.log(`accuracy: skipped, there are no labels at ${labelFile}`);
  process.exit(0);
}

const labels = (await readFile(labelFile, "utf8"))
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line));
const read = await loadReader(root);
const results = [];
for (const label of labels) {
  if (label.doubt && !all) continue;
  const file = path.join(folder, "corpora", label.file);
  if (!existsSync(file)) continue;
  results.push(compare(label, read(file, await readFile(file, "utf8"))));
}
printReport(results);
await printDefects(root, folder);
