/**
 * `npm test`: everything, on a fresh clone as well. Installs what is missing, goes on after a failure so that all of
 * them are seen, and ends with one line: `N passed, N failed`.
 *
 *   node scripts/test.mjs --only ui               one step (its name stands below), with what it prints
 *   node scripts/test.mjs --only ui --grep 预览    of it, the tests with that in their name
 *   node scripts/test.mjs --only ui --no-build    with the build that is there
 */
import { parseArgs } from "node:util";
import { ensureEditor, ensureTools } from "./lib/install.mjs";
import { startSandbox } from "./lib/sandbox.mjs";
import { makeSummary } from "./lib/summary.mjs";
import { runStep } from "./lib/test-step.mjs";

/** @type {import("./lib/test-step.mjs").Step[]} */
const steps = [
  { name: "lock", command: ["node", "scripts/check-lock.mjs"] },
  { name: "generated", command: ["npm", "run", "-s", "generate", "--", "--check"] },
  { name: "typecheck", command: ["npm", "run", "-s", "typecheck"] },
  { name: "lint", command: ["npm", "run", "-s", "lint"] },
  { name: "build", command: ["npm", "run", "-s", "build"] },
  { name: "unit", command: ["npm", "run", "-s", "test:unit"], counts: "vitest" },
  { name: "laws", command: ["npm", "run", "-s", "test:laws"], counts: "vitest" },
  { name: "server", command: ["npm", "run", "-s", "test:server"], counts: "vitest", needs: ["build"] },
  { name: "cli", command: ["npm", "run", "-s", "test:cli"], counts: "vitest", needs: ["build"] },
  { name: "package", command: ["npm", "run", "-s", "test:package"], counts: "vitest", needs: ["build"] },
  { name: "editors", command: ["npm", "run", "-s", "test:editors"], counts: "vitest", needs: ["build"] },
  { name: "playground", command: ["node", "test/playground/run.mjs"], counts: "editor", needs: ["build"] },
  ...["vscode", "zh-cn", "web", "vsix", "ui", "start", "electron"].map(editorStep),
];

const { values: options } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    grep: { type: "string" },
    "no-build": { type: "boolean", default: false },
  },
});
const unknown = options.only?.find((name) => !steps.some((step) => step.name === name));
if (unknown) {
  console.error(`There is no step "${unknown}". The steps are ${steps.map((step) => step.name).join(", ")}.`);
  process.exit(2);
}

const chosen = options.only ? steps.filter(isChosen) : steps;
const summary = makeSummary();
// Where the steps write down how many tests they had.
const sandbox = startSandbox();
try {
  ensureTools();
  await runAll();
} catch (error) {
  summary.add("set-up", 0, { passed: 0, failed: 1, skipped: 0, notes: [error.message] });
}
await sandbox.end();
console.log(`\n${summary.line()}`);
process.exitCode = summary.failed() ? 1 : 0;

async function runAll() {
  const missing = new Set();
  if (chosen.some((step) => step.needs?.includes("VS Code")) && !installEditor()) missing.add("VS Code");
  for (const step of chosen) {
    const lacks = step.needs?.find((need) => missing.has(need));
    if (lacks) {
      summary.skip(step.name, `there is no ${lacks}`);
      continue;
    }
    const { ms, counts } = await runStep(step, {
      results: sandbox.dir,
      grep: options.grep,
      show: Boolean(options.only),
    });
    summary.add(step.name, ms, counts);
    if (step.name === "build" && counts.failed > 0) missing.add("build");
  }
}

/** The rest can be tested where VS Code cannot be had, but not having it is a failure. */
function installEditor() {
  try {
    ensureEditor();
    return true;
  } catch (error) {
    summary.add("VS Code", 0, { passed: 0, failed: 1, skipped: 0, notes: [error.message] });
    return false;
  }
}

/** What needs the build gets a fresh one. */
function isChosen(step) {
  if (options.only?.includes(step.name)) return true;
  const wanted = steps.filter(({ name }) => options.only?.includes(name));
  return (
    step.name === "build" && !options["no-build"] && wanted.some(({ needs }) => needs?.includes("build"))
  );
}

/**
 * Real VS Code, in the way that test/vscode/run.mjs calls by that name.
 * @param {string} name
 */
function editorStep(name) {
  const command = ["node", "test/vscode/run.mjs", name];
  return { name, command, counts: "editor", needs: ["build", "VS Code"] };
}
