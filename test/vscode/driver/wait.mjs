import { setTimeout as sleep } from "node:timers/promises";

/** A busy machine is slow; a healthy one answers at once, so patience costs nothing when all is well. */
export const patience = 60_000;

/**
 * Ask again and again until there is an answer that counts (anything but false, null, undefined and "").
 * @template T
 * @param {string | (() => string)} what for the message when it never comes
 * @param {() => T | Promise<T>} probe
 * @param {number} [timeout]
 * @returns {Promise<NonNullable<T>>}
 */
export async function waitFor(what, probe, timeout = patience) {
  const until = Date.now() + timeout;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    if (Date.now() > until) {
      throw new Error(`waited ${timeout / 1000} s in vain for ${typeof what === "string" ? what : what()}`);
    }
    await sleep(100);
  }
}
