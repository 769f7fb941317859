import { expect, test } from "vitest";
import { createCrashCounter } from "./crash-counter.ts";

test("four ends within three minutes are forgiven, the fifth is not", () => {
  const mayRestart = createCrashCounter();
  expect([0, 1_000, 2_000, 3_000, 4_000].map(mayRestart)).toEqual([true, true, true, true, false]);
});

test("old ends are forgotten", () => {
  const mayRestart = createCrashCounter();
  const minute = 60_000;
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((index) => mayRestart(index * minute))).toEqual(
    new Array(8).fill(true),
  );
});
