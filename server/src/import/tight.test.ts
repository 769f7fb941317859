import { expect, it } from "vitest";
import { tightLists } from "./tight.ts";
import { startTrail } from "./trail.ts";

it.each([
  ["items in a row", "1. 甲\n\n2. 乙\n\n   - 丙\n\n3. 丁\n", "1. 甲\n2. 乙\n   - 丙\n3. 丁\n"],
  ["items with more paragraphs", "1. 甲\n\n   又甲\n\n2. 乙\n", "1. 甲\n\n   又甲\n\n2. 乙\n"],
  ["two lists", "1. 甲\n2. 乙\n\n1. 丙\n\n- 丁\n", "1. 甲\n2. 乙\n\n1. 丙\n\n- 丁\n"],
  ["code", "```\n- 甲\n\n- 乙\n```\n", "```\n- 甲\n\n- 乙\n```\n"],
])("%s", (_name, text, expected) => {
  expect(tightLists(startTrail(text)).text).toBe(expected);
});
