import { expect, test } from "vitest";
import { relativePath, roleAddress } from "./links.ts";

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

test.each([
  ["file:///a/%E7%94%B2.role.md#L1", { uri: "file:///a/%E7%94%B2.role.md", line: 0 }],
  ["vscode-vfs://x/a.role.yaml#L12", { uri: "vscode-vfs://x/a.role.yaml", line: 11 }],
  ["file:///a.role.md", null],
  ["file:///a.role.md#0", null],
  ["file:///a b.role.md#L1", null],
  ["a.role.md#L1", null],
  ["", null],
])("a role's address %j", (href, expected) => {
  expect(roleAddress(href)).toEqual(expected);
});
