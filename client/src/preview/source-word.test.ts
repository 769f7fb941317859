import { expect, test } from "vitest";
import { findWord } from "./source-word.ts";

const lines = ["## 岗位职责", "", "1. **服务规划**：制定服务规划，报", "   首席运营官批准", "2. 服务", ""];
const find = (first: number, until: number, word: string, nth = 0) => {
  const { line, character } = findWord((at) => lines[at] ?? "", first, until, word, nth);
  return [line, character];
};

test.each<[string, readonly unknown[], readonly number[]]>([
  ["a heading", find(0, 2, "岗位职责"), [0, 3]],
  ["its first place", find(2, 4, "服务"), [2, 5]],
  ["its second place", find(2, 4, "服务", 1), [2, 14]],
  ["one more than there are is the last", find(2, 4, "服务", 5), [2, 14]],
  ["on a wrapped line", find(2, 4, "批准"), [3, 8]],
  ["words with markup in between: their beginning", find(2, 4, "服务规划：制定"), [2, 5]],
  ["words that are nowhere: the line's own beginning", find(3, 4, "董事会"), [3, 3]],
  ["no words", find(2, 4, " "), [2, 0]],
  ["an empty line", find(1, 2, "x"), [1, 0]],
  ["never beyond", find(2, 3, "批准"), [2, 0]],
])("%s", (_, place, expected) => {
  expect(place).toEqual(expected);
});
