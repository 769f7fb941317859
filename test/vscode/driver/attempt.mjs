/**
 * Run one test of a mode that is a list of steps, and report it. True when it passed.
 * @param {import("./report.mjs").Report} report
 * @param {string} name
 * @param {() => Promise<unknown>} body
 */
export async function attempt(report, name, body) {
  const start = Date.now();
  try {
    await body();
    report.pass(name, Date.now() - start);
    return true;
  } catch (error) {
    report.fail(name, error.stack ?? String(error));
    return false;
  }
}
