import { expect, it } from "vitest";
import { fileName } from "./save.ts";

it.each([
  ["客服总监", "客服总监"],
  ["客服/质检 主管?", "客服-质检 主管-"],
  ["..\\..\\x", "..-..-x"],
  ["a\u0000b\ud800", "a-b-"],
  ["   ", "role"],
  ["", "role"],
  ["长".repeat(200), "长".repeat(80)],
])("%j is called %j", (title, name) => {
  expect(fileName(title)).toBe(name);
});
