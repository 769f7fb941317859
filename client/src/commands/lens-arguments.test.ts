import { describe, expect, it } from "vitest";
import { lensPlace, lensRanges } from "./lens-arguments.ts";

const at = { line: 1, character: 2 };

describe("lensPlace", () => {
  it("takes what the server gives", () =>
    expect(lensPlace("file:///a.role.md", at)).toEqual({ uri: "file:///a.role.md", line: 1, character: 2 }));
  it.each([
    [undefined, undefined],
    ["file:///a", undefined],
    ["file:///a", { line: -1, character: 0 }],
    ["file:///a", { line: 0.5, character: 0 }],
    [5, at],
    ["file:///a", null],
  ])("refuses %j, %j", (uri, position) => expect(lensPlace(uri, position)).toBeNull());
});

describe("lensRanges", () => {
  it("takes what the server gives, and leaves the rest out", () =>
    expect(
      lensRanges([
        { uri: "file:///a", range: { start: at, end: { line: 3, character: 4 } } },
        null,
        { uri: "file:///a" },
        { uri: "file:///a", range: { start: at } },
        "x",
      ]),
    ).toEqual([{ uri: "file:///a", line: 1, character: 2, endLine: 3, endCharacter: 4 }]));
  it("takes nothing else", () => expect(lensRanges({})).toEqual([]));
});
