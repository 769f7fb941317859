/**
 * `npm test`: everything, on a fresh clone as well. Installs what is missing, goes on after a failure so that all of
 * them are seen, and ends with one line: `N passed, N failed`.
 *
 *   node scripts/test.mjs --only ui               one step (its name stands below), with what it prints
 *   node scripts/test.mjs --only ui --grep 预览    of it, the tests with that in their name
 *   node scripts/test.mjs --only ui --no-build    with the build that is there
 */
import { parseArgs } from "node:util";
import { ensureTools } from "./lib/install.mjs";
import { inLanes } from "./lib/lanes.mjs";
import { startSandbox } from "./lib/sandbox.mjs";
import { makeSummary } from "./lib/summary.mjs";
import { runStep } from "./lib/test-step.mjs";

/** @type {import("./lib/test-step.mjs").Step[]} */
const steps = [
  // While npm fetches VS Code, the small ones have their turn.
  { name: "VS Code", command: ["node", "scripts/install-editor.mjs"], counts: "failure" },
  { name: "lock", command: ["node", "scripts/check-lock.mjs"] },
  { name: "generated", command: ["npm", "run", "-s", "generate", "--", "--check"] },
  { name: "build", command: ["npm", "run", "-s", "build"], after: ["generated"] },
  { name: "typecheck", command: ["npm", "run", "-s", "typecheck"], after: ["generated"] },
  { name: "lint", command: ["npm", "run", "-s", "lint"], after: ["generated"] },
  // Each of these has use for two cores.
  vitestStep("unit"),
  vitestStep("laws"),
  { ...vitestStep("server"), needs: ["build"] },
  { ...vitestStep("cli"), needs: ["build"] },
  { ...vitestStep("package"), needs: ["build"] },
  { ...vitestStep("editors"), needs: ["build"] },
  {
    name: "playground",
    command: ["node", "test/playground/run.mjs"],
    counts: "editor",
    needs: ["build"],
    alone: true,
  },
  ...["vscode", "zh-cn", "web", "vsix", "ui", "start", "electron"].map(editorStep),
];
const lanes = 2;

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
/** Steps without which others make no sense. */
const missing = new Set();
// Where the steps write down how many tests they had.
const sandbox = startSandbox();
try {
  ensureTools();
  await inLanes(chosen, options.only ? 1 : lanes, take);
} catch (error) {
  summary.add("set-up", 0, { passed: 0, failed: 1, skipped: 0, notes: [error.message] });
}
await sandbox.end();
console.log(`\n${summary.line()}`);
process.exitCode = summary.failed() ? 1 : 0;

async function take(step) {
  const lacks = step.needs?.find((need) => missing.has(need));
  if (lacks) {
    summary.skip(step.name, `there is no ${lacks}`);
    missing.add(step.name);
    return;
  }
  const { ms, counts } = await runStep(step, {
    results: sandbox.dir,
    grep: options.grep,
    show: Boolean(options.only),
  });
  if (step.counts !== "failure" || counts.failed > 0) summary.add(step.name, ms, counts);
  if (counts.failed > 0) missing.add(step.name);
}

/** What others need comes along, but for a build that is not wanted. */
function isChosen(step) {
  if (options.only?.includes(step.name)) return true;
  const wanted = steps.filter(({ name }) => options.only?.includes(name));
  const isNeeded = wanted.some(({ needs }) => needs?.includes(step.name));
  return isNeeded && (step.name === "VS Code" || (step.name === "build" && !options["no-build"]));
}

/** @param {string} name of the group of tests */
function vitestStep(name) {
  return { name, command: ["npm", "run", "-s", `test:${name}`], counts: "vitest", alone: true };
}

/**
 * Real VS Code, in the way that test/vscode/run.mjs calls by that name.
 * @param {string} name
 */
function editorStep(name) {
  const command = ["node", "test/vscode/run.mjs", name];
  return { name, command, counts: "editor", needs: ["build", "VS Code"], alone: true };
}
