/**
 * The suite inside VS Code reports by printing lines that begin with this word (suite/registry.ts): a log is the one
 * channel that the node host, the web host and a desktop VS Code all have.
 */
const mark = "rolewright-test ";

/**
 * @param {string} text anything printed
 * @param {import("./report.mjs").Report} report
 * @returns {boolean} whether the text was a test's result
 */
export function readResult(text, report) {
  if (!text.startsWith(mark)) return false;
  const { name, status, ms, message } = JSON.parse(text.slice(mark.length));
  if (status === "passed") report.pass(name, ms);
  else if (status === "skipped") report.skip(name, message);
  else report.fail(name, message);
  return true;
}

/**
 * A suite that ended badly without naming a failed test, or that had no test at all, has failed.
 * @param {import("./report.mjs").Report} report
 * @param {number | string} code how it ended
 * @param {string} log for the reader who has to find out
 */
export function checkEnd(report, code, log) {
  const { passed, failed } = report.counts;
  if (code === 0 && passed > 0) return;
  if (failed > 0) return;
  report.fail(`the suite ended with ${code} after ${passed} tests`, log);
}
