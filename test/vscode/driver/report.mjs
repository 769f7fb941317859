import fs from "node:fs";
import path from "node:path";
import { isEnding } from "../../../scripts/lib/lifetime.mjs";

/**
 * Collects and prints the results of one run.
 * @param {string} mode
 */
export function makeReport(mode) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const notes = [];
  const line = (/** @type {string[]} */ ...words) => console.log([mode.padEnd(8), ...words].join("  "));
  return {
    counts,
    /**
     * @param {string} name
     * @param {number} ms
     */
    pass(name, ms) {
      counts.passed += 1;
      line("ok  ", name, seconds(ms));
    },
    /**
     * @param {string} name
     * @param {string} why
     */
    fail(name, why) {
      if (isEnding()) return;
      counts.failed += 1;
      line("FAIL", name);
      console.log(why.replace(/^/gm, "          "));
    },
    /**
     * @param {string} name
     * @param {string} why
     */
    skip(name, why) {
      counts.skipped += 1;
      notes.push(`${name}: ${why}`);
      line("skip", `${name}: ${why}`);
    },
    /**
     * For the caller that adds up several runs.
     * @param {string} file
     */
    write(file) {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, JSON.stringify({ ...counts, notes }));
    },
  };
}

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** @typedef {ReturnType<typeof makeReport>} Report */
