import { expect, it } from "vitest";
import { keyPlace } from "./field-line.ts";

/** Marks that no key has in it, and the colons themselves. */
const ends = "。，；;|<\n\r？!！:：";

it("looks for a colon behind every unit but the marks that no key has", () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const unit = String.fromCharCode(code);
    const colonEnd = keyPlace(`部${unit}门：客服部`, 0, 7)?.colonEnd ?? null;
    const expected = unit === ":" || unit === "：" ? 2 : ends.includes(unit) ? null : 4;
    if (colonEnd !== expected) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

it.each([
  ["部门：客服部", 3],
  ["**部门**：客服部", 7],
  ["**部门：**客服部", 7],
  ["__部门__: 客服部", 7],
  ["*部门*：客服部", 5],
  ["_部门_：客服部", 5],
  ["**部门：客服部", null],
  ["：客服部", null],
  ["https://example.com", null],
  [`${"长".repeat(39)}：a`, 40],
  [`${"长".repeat(40)}：a`, null],
])("finds the colon of %s", (line, colonEnd) => {
  expect(keyPlace(line, 0, line.length)?.colonEnd ?? null).toBe(colonEnd);
});
