import fc from "fast-check";
import { expect, it } from "vitest";
import { indexLines } from "./lines.ts";

it.each([
  ["", [0]],
  ["a", [0]],
  ["a\n", [0, 2]],
  ["\n\nb", [0, 1, 2]],
  ["a\r\nb\rc\n", [0, 3, 5, 7]],
  ["\r\r\n", [0, 1, 3]],
])("begins a line behind every break of %j", (text, starts) => {
  const lines = indexLines(text);
  expect(Array.from({ length: lines.count }, (_, line) => lines.start(line))).toEqual(starts);
});

it("finds the same lines with and without carriage returns", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "\n", "岗") });
  fc.assert(
    fc.property(text, (words) => {
      const lines = indexLines(words);
      const beside = indexLines(`${words}\r`);
      expect(beside.count).toBe(lines.count + 1);
      for (let line = 0; line < lines.count; line++) expect(beside.start(line)).toBe(lines.start(line));
    }),
  );
});
