import { expect, test } from "vitest";
import { defaultParts, optionsFor } from "./normalise-parts.ts";

test("every part is said, so that nothing happens that was not chosen", () => {
  expect(optionsFor(["lists", "punctuation"])).toEqual({
    headings: false,
    lists: true,
    tables: false,
    numbering: false,
    blankLines: false,
    punctuation: true,
  });
});

test("punctuation is done on request only", () => {
  expect(defaultParts).not.toContain("punctuation");
  expect(optionsFor(defaultParts)).toMatchObject({ headings: true, punctuation: false });
});
