import { expect, test } from "vitest";
import { relativePath } from "./links.ts";

test.each([
  ["manager.role.md", "manager.role.md"],
  ["../sales/%E7%BB%8F%E7%90%86.role.md#top", "../sales/经理.role.md"],
  ["./a%20b.role.md?x=1", "./a b.role.md"],
  ["#section", null],
  ["", null],
  ["https://example.org", null],
  ["javascript:alert(1)", null],
  ["command:quit", null],
  ["/etc/passwd", null],
  ["//example.org/x", null],
  ["\\\\server\\share", null],
  ["a%5C..%5Cb", null],
  ["%E0%A4%A", null],
  ["a%00b", null],
])("%j", (href, expected) => {
  expect(relativePath(href)).toBe(expected);
});
