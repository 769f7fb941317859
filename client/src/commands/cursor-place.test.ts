import { expect, test } from "vitest";
import { placeOfCursor } from "./cursor-place.ts";

const at = (line: number, character = 0) => ({ start: { line, character }, end: { line, character } });

test.each([
  [
    "Markdown",
    [{ range: at(10), newText: "## 保密意识\n\n- 对客户信息保密。\n- 报告。\n\n" }],
    { line: 12, character: 10 },
  ],
  [
    "at the end of a line",
    [{ range: at(9, 4), newText: "\r\n\r\n## 保密意识\r\n\r\n- 保密。" }],
    { line: 13, character: 5 },
  ],
  ["YAML", [{ range: at(3), newText: "  confidentiality:\n    - 保密。\n" }], { line: 4, character: 9 }],
  ["a heading alone", [{ range: at(3, 2), newText: "## 保密意识" }], { line: 3, character: 9 }],
  [
    "an edit before it moves it",
    [
      { range: at(0), newText: "---\n" },
      { range: at(5), newText: "## 保密意识\n\n- 保密。\n" },
    ],
    { line: 8, character: 5 },
  ],
])("%s", (_, edits, place) => {
  expect(placeOfCursor(edits)).toEqual(place);
});
