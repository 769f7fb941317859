import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineAtTop, type Mark, orderMarks, topOfLine } from "./scroll-map.ts";

const marks = orderMarks([
  { line: 10, top: 100 },
  { line: 0, top: 0 },
  { line: 20, top: 500 },
]);

test.each([
  [0, 0],
  [5, 50],
  [10, 100],
  [15, 300],
  [20, 500],
  [99, 500],
])("line %d is at %d", (line, top) => {
  expect(topOfLine(marks, line)).toBe(top);
});

test("what no mark says is the beginning", () => {
  expect([topOfLine([], 7), lineAtTop([], 70)]).toEqual([0, 0]);
});

test("of two marks for a line the upper counts, and tops never fall", () => {
  const ordered = orderMarks([
    { line: 3, top: 40 },
    { line: 3, top: 30 },
    { line: 4, top: 10 },
    { line: 5, top: 90 },
  ]);
  expect(ordered).toEqual([
    { line: 3, top: 30 },
    { line: 5, top: 90 },
  ]);
});

describe("there and back", () => {
  const mark = fc.record({ line: fc.nat(500), top: fc.nat(5_000) });
  test("a line between the marks comes back", () => {
    fc.assert(
      fc.property(
        fc.array(mark, { minLength: 2, maxLength: 20 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (some, share) => {
          const ordered = strictly(orderMarks(some));
          const first = ordered[0];
          const last = ordered.at(-1);
          if (first === undefined || last === undefined || first === last) return;
          const line = first.line + share * (last.line - first.line);
          expect(lineAtTop(ordered, topOfLine(ordered, line))).toBeCloseTo(line, 5);
        },
      ),
    );
  });
});

/** Without marks at the same height, where no way leads back. */
const strictly = (ordered: readonly Mark[]): Mark[] =>
  ordered.filter((mark, index) => mark.top !== ordered[index - 1]?.top);
