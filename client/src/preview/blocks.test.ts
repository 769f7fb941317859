import { expect, test } from "vitest";
import { type BlockText, planBlocks } from "./blocks.ts";

const block = (key: string, html = key, line = "0"): BlockText => ({ key, line, html });

test.each<[string, BlockText[], BlockText[], number[]]>([
  ["nothing changed", [block("a"), block("b")], [block("a"), block("b")], [0, 1]],
  ["only the lines moved", [block("a"), block("b", "b", "4")], [block("a"), block("b", "b", "5")], [0, 1]],
  [
    "one block changed",
    [block("a"), block("b"), block("c")],
    [block("a"), block("b", "B"), block("c")],
    [0, -1, 2],
  ],
  ["one came in between", [block("a"), block("c")], [block("a"), block("b"), block("c")], [0, -1, 1]],
  ["one went", [block("a"), block("b"), block("c")], [block("a"), block("c")], [0, 2]],
  ["two changed places", [block("a"), block("b")], [block("b"), block("a")], [1, 0]],
  ["an element is used once", [block("a")], [block("a"), block("a")], [0, -1]],
  ["the first picture", [], [block("a")], [-1]],
])("%s", (_, last, next, reused) => {
  expect(planBlocks(last, next).map(({ reuse }) => reuse)).toEqual(reused);
});
