import { expect, test } from "vitest";
import { endOf, placeOfLine, type Shown } from "./place-of-line.ts";

/** A card (lines 2 and, of a field, 4), a section of lines 10-19 with items at 12 and 14, one of lines 30-31. */
const shown: readonly Shown<string>[] = [
  { item: "card", line: 2, end: 3, depth: 0 },
  { item: "field", line: 4, end: 5, depth: 1 },
  { item: "section", line: 10, end: 20, depth: 0 },
  { item: "first", line: 12, end: 20, depth: 1 },
  { item: "second", line: 14, end: 20, depth: 1 },
  { item: "last", line: 30, end: 32, depth: 0 },
];

test.each<[number, string | null]>([
  [2, "card"],
  [3, null],
  [4, "field"],
  [10, "section"],
  [11, "section"],
  [12, "first"],
  [13, "first"],
  [19, "second"],
  [20, null],
  [31, "last"],
  [99, null],
])("line %i is in %j", (line, expected) => {
  expect(placeOfLine(shown, line)).toBe(expected);
});

test("a piece ends where the next one begins, or its block ends", () => {
  expect(shown.map((one) => endOf(shown, one))).toEqual([3, 5, 12, 14, 20, 32]);
});
