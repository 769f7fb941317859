import { expect, test } from "vitest";
import { forestOf } from "../../../server/src/render/chart/forest.ts";
import { graphOf } from "../organisation/graph.sample.ts";
import { foldings, superiorsOf } from "./collapse.ts";

const forest = (text: string) => forestOf(graphOf(text), { careers: false });
const small = forest("a\nb > a\nc > a\nd > b\ne > d");

test("first nothing is folded, then level by level; roots alone are no picture", () => {
  expect(foldings(small)).toEqual([[], ["d"], ["b"]]);
  expect(foldings(forest("a\nb"))).toEqual([[]]);
  expect(foldings(forest(""))).toEqual([]);
});

test("what has no room in any window is not tried, but the last is", () => {
  expect(foldings(small, 4)).toEqual([["d"], ["b"]]);
  expect(foldings(small, 1)).toEqual([["b"]]);
});

test("of thousands of roles a few levels are tried", () => {
  const lines = Array.from({ length: 2000 }, (_, index) =>
    index === 0 ? "r0" : `r${index} > r${Math.floor((index - 1) / 5)}`,
  );
  expect(foldings(forest(lines.join("\n"))).map(({ length }) => length)).toEqual([25, 5]);
});

test("superiors of a role, the nearest first; none in a circle that is cut", () => {
  expect(superiorsOf(small, "e")).toEqual(["d", "b", "a"]);
  expect(superiorsOf(small, "a")).toEqual([]);
  expect(superiorsOf(forest("x > y\ny > x"), "y")).toEqual(["x"]);
});
