import { describe, expect, it } from "vitest";
import { shareOut, threadsFor } from "./share.ts";

describe("threads", () => {
  it.each([
    [null, 1, 8, 1],
    [null, 799, 8, 1],
    [null, 800, 8, 2],
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

describe("shares", () => {
  it("take turns", () =>
    expect(shareOut(["a", "b", "c", "d", "e"], 2, null)).toEqual([
      ["a", "c", "e"],
      ["b", "d"],
    ]));
  it("have the one file where it has to be", () =>
    expect(shareOut(["a", "b", "c"], 2, "b")).toEqual([["a", "b"], ["c"]]));
  it("may be empty", () => expect(shareOut([], 2, null)).toEqual([[], []]));
});
