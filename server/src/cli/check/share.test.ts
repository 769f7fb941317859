import { describe, expect, it } from "vitest";
import { pileOf, take, threadsFor } from "./share.ts";

describe("threads", () => {
  it.each([
    [null, 1, 8, 1],
    [null, 299, 8, 1],
    [null, 300, 8, 2],
    [null, 100_000, 8, 8],
    [null, 100_000, 1, 1],
    [3, 100, 1, 3],
    [8, 2, 8, 2],
    [4, 0, 8, 1],
    [200, 1000, 2, 4],
    [200, 1000, 8, 16],
  ])("asked for %s with %i files on %i cores: %i", (asked, files, cores, threads) =>
    expect(threadsFor(asked, files, cores)).toBe(threads),
  );
});

describe("a pile", () => {
  it("gives each file to one who asks, in order", () => {
    const pile = pileOf(["a", "b", "c"]);
    const elsewhere = structuredClone(pile);
    expect([take(pile), take(elsewhere), take(pile), take(elsewhere), take(pile)]).toEqual([
      "a",
      "b",
      "c",
      undefined,
      undefined,
    ]);
  });
  it("may be empty", () => expect(take(pileOf([]))).toBeUndefined());
});
