import { expect, test } from "vitest";
import { type BlockText, planBlocks } from "./blocks.ts";

const block = (key: string, html = key, line = "0"): BlockText => ({ key, line, size: "1", html });
const blocks = (keys: string): BlockText[] => keys.split(" ").map((key) => block(key));

test.each<[string, BlockText[], BlockText[], number[]]>([
  ["nothing changed", [block("a"), block("b")], [block("a"), block("b")], [0, 1]],
  ["only the lines moved", [block("a"), block("b", "b", "4")], [block("a"), block("b", "b", "5")], [0, 1]],
  ["one block changed", blocks("a b c"), [block("a"), block("b", "B"), block("c")], [0, 1, 2]],
  ["one came in between", blocks("a c"), blocks("a b c"), [0, -1, 1]],
  ["one went", blocks("a b c"), blocks("a c"), [0, 2]],
  ["two changed places", blocks("a b"), blocks("b a"), [1, 0]],
  ["an element is used once", blocks("a"), blocks("a a"), [0, -1]],
  [
    "what is the same goes before what is called the same",
    [block("a", "1"), block("a", "2")],
    [block("a", "2"), block("a", "3")],
    [1, 0],
  ],
  ["the first picture", [], blocks("a"), [-1]],
])("%s", (_, last, next, reused) => {
  expect(planBlocks(last, next).map(({ reuse }) => reuse)).toEqual(reused);
});

test("a block that shows something else is told from one that is the same", () => {
  const plan = planBlocks(blocks("a b"), [block("a"), block("b", "B"), block("c")]);
  expect(plan.map(({ changed }) => changed)).toEqual([false, true, true]);
});

test.each<[string, string, string, string]>([
  [
    "what is missing stays behind what it stood behind",
    "r0-card a b c",
    "r0-broken r0-card a c",
    "r0-broken r0-card a (b) c",
  ],
  ["several of them", "r0-card a b c", "r0-broken r0-card", "r0-broken r0-card (a) (b) (c)"],
  ["the card too", "r0-card a", "r0-broken a", "r0-broken (r0-card) a"],
  [
    "all of it: then nothing is said to be empty",
    "r0-card a",
    "r0-broken r0-empty",
    "r0-broken (r0-card) (a)",
  ],
  ["notes do not stay", "r0-empty", "r0-broken r0-card", "r0-broken r0-card"],
  ["kept ones stay while it is broken", "r0-broken r0-card a", "r0-broken r0-card", "r0-broken r0-card (a)"],
])("in a broken document: %s", (_, last, next, shown) => {
  const plan = planBlocks(blocks(last), blocks(next), true);
  expect(plan.map(({ block: { key }, kept }) => (kept ? `(${key})` : key)).join(" ")).toBe(shown);
});

test("in a sound document what is missing is gone", () => {
  expect(planBlocks(blocks("a b"), blocks("a")).map(({ block: { key } }) => key)).toEqual(["a"]);
});
