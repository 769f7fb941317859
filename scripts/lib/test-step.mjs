import fs from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";
import { run } from "./processes.mjs";

/**
 * @typedef {import("./lanes.mjs").Job & OwnStep} Step what it `needs` must also have worked; otherwise it is skipped
 *
 * @typedef {object} OwnStep
 * @property {string[]} command
 * @property {"vitest" | "editor" | "failure"} [counts] who writes down how many tests there were; without it the step
 *   is one test, and one that counts as a failure only is none
 *
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} [notes] what a reader should know even if all is well, such as why a test was skipped
 */

/**
 * Run a step. What it prints is shown at once if `show`, otherwise only when it failed.
 * @param {Step} step
 * @param {{ results: string, grep?: string | undefined, show: boolean }} options
 */
export async function runStep(step, { results, grep, show }) {
  const start = Date.now();
  const file = path.join(results, `${step.name}.json`);
  const [command, ...args] = [...step.command, ...countArguments(step, file), ...grepArguments(step, grep)];
  showProgress(step.name, show);
  const program = command === "node" ? process.execPath : command;
  const { code, output } = await run(program, args, { cwd: root, capture: !show });
  clearProgress(show);
  if (code !== 0 && !show) console.log(`\n--- ${step.name} ---\n${output.trimEnd()}\n`);
  return { ms: Date.now() - start, counts: readCounts(step, file, code) };
}

/**
 * @param {Step} step
 * @param {string} file
 */
function countArguments({ counts }, file) {
  if (counts === "vitest")
    return ["--", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return counts === "editor" ? ["--results", file] : [];
}

/**
 * @param {Step} step
 * @param {string} [grep]
 */
function grepArguments({ counts }, grep) {
  if (!grep) return [];
  return counts === "vitest" ? ["--testNamePattern", grep] : ["--grep", grep];
}

/**
 * A step that failed without a failed test (a file that does not load, a crash) is itself the failure, and so is one
 * that never said how many tests it had.
 * @param {Step} step
 * @param {string} file
 * @param {number} code
 * @returns {Counts}
 */
function readCounts({ counts }, file, code) {
  if (counts === undefined || counts === "failure")
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  if (!fs.existsSync(file)) return { passed: 0, failed: 1, skipped: 0, notes: ["it wrote no results"] };
  const written = fromReport(JSON.parse(fs.readFileSync(file, "utf8")));
  return code !== 0 && written.failed === 0 ? { ...written, failed: 1 } : written;
}

/**
 * Vitest's report and our own, whichever it is.
 * @returns {Counts}
 */
function fromReport({ numPassedTests, numFailedTests, numPendingTests, testResults = [], ...own }) {
  if (numPassedTests === undefined) return /** @type {Counts} */ (own);
  const notes = testResults.flatMap(({ assertionResults }) => assertionResults.flatMap(whySkipped));
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests,
    notes: [...new Set(notes)],
  };
}

/** A test that may be skipped says why in its name or its group's: `Helix (skipped: there is no hx)`. */
function whySkipped({ status, ancestorTitles, title }) {
  return status === "passed" || status === "failed"
    ? []
    : [...ancestorTitles, title].filter((/** @type {string} */ name) => name.includes("(skipped"));
}

/**
 * @param {string} name
 * @param {boolean} show
 */
function showProgress(name, show) {
  if (show) console.log(`--- ${name} ---`);
  else if (process.stdout.isTTY) process.stdout.write(`      ${name} …`);
}

/** @param {boolean} show */
function clearProgress(show) {
  if (!show && process.stdout.isTTY) process.stdout.write("\r\u001b[K");
}
