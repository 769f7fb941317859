import { expect, test } from "vitest";
import { unquoteYaml } from "./yaml-text.ts";

test.each([
  ["it''s", "'", "it's"],
  ['say \\"yes\\"', '"', 'say "yes"'],
  ["a\\u4e00b", '"', "a一b"],
  ["back\\\\slash", '"', "back\\slash"],
  ["odd \\q", '"', "odd \\q"],
  ["plain \\n stays", " ", "plain \\n stays"],
])("%j after %j", (text, before, expected) => {
  expect(unquoteYaml(text, before)).toBe(expected);
});
