import { expect, test } from "vitest";
import { createLatest } from "./latest.ts";

/** A job whose runs end when told to. */
function heldJob() {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  return {
    job: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => ends.push(resolve));
      running -= 1;
    },
    end: async () => {
      ends.at(-1)?.();
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    runs: () => ends.length,
    most: () => most,
  };
}

test("one run at a time; what comes meanwhile is one more", async () => {
  const { job, end, runs, most } = heldJob();
  const latest = createLatest(job);
  latest.request();
  latest.request();
  latest.request();
  expect(runs()).toBe(1);
  await end();
  expect(runs()).toBe(2);
  await end();
  expect(runs()).toBe(2);
  latest.request();
  expect(runs()).toBe(3);
  expect(most()).toBe(1);
});

test("a failed run does not stop the next", async () => {
  let runs = 0;
  const latest = createLatest(async () => {
    runs += 1;
    throw new Error("no");
  });
  latest.request();
  await new Promise((resolve) => setTimeout(resolve, 0));
  latest.request();
  expect(runs).toBe(2);
});

test("nothing runs after the end", async () => {
  const { job, end, runs } = heldJob();
  const latest = createLatest(job);
  latest.request();
  latest.request();
  latest.dispose();
  await end();
  latest.request();
  expect(runs()).toBe(1);
});
