/** Prints a line per step and adds up. */
export function makeSummary() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const note = (/** @type {string} */ text) => console.log(`      ${" ".repeat(10)} ${text}`);
  return {
    /**
     * @param {string} name
     * @param {number} ms
     * @param {import("./test-step.mjs").Counts} counts
     */
    add(name, ms, counts) {
      for (const key of Object.keys(total)) total[key] += counts[key];
      const word = counts.failed > 0 ? "FAIL" : "ok  ";
      console.log(`${word}  ${name.padEnd(10)} ${seconds(ms)}  ${inWords(counts)}`);
      for (const text of counts.notes ?? []) note(text);
    },
    /**
     * @param {string} name
     * @param {string} why
     */
    skip(name, why) {
      total.skipped += 1;
      console.log(`skip  ${name.padEnd(10)} ${" ".repeat(8)}  ${why}`);
    },
    failed: () => total.failed > 0,
    line: () => inWords(total),
  };
}

/** @param {import("./test-step.mjs").Counts} counts */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1000).toFixed(1).padStart(6)} s`;
}
