import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { failed } from "../tool.ts";
import { plainPath } from "./path.ts";

describe("a path an agent writes", () => {
  it.each([
    ["roles/客服总监.role.md", "roles/客服总监.role.md"],
    ["./roles//a.role.md", "roles/a.role.md"],
    ["roles\\a.role.yaml", "roles/a.role.yaml"],
    ["  a.role.md ", "a.role.md"],
    ["a/./b.role.md", "a/b.role.md"],
    ["质检..存档/a..b.role.md", "质检..存档/a..b.role.md"],
    ["a.role.md#2", "a.role.md#2"],
    ["%2e%2e/a.role.md", "%2e%2e/a.role.md"],
    ["产品：经理.role.md", "产品：经理.role.md"],
  ])("%j is %j", (written, path) => expect(plainPath(written)).toEqual({ value: path }));

  it.each([
    "",
    " ",
    ".",
    "./",
    "..",
    "../a",
    "a/../b",
    "a/..",
    "...",
    "a/.. /b",
    "/a",
    "//a/b",
    "\\\\a\\b",
    "..\\a",
    "C:\\a",
    "c:/a",
    "C:a",
    "file:///a",
    "http://a/b",
    "~",
    "~/a",
    "./~/a",
    "./C:/a",
    ".// /a",
    "a/ b",
    "a\0b",
    "a\nb",
    "\ud800",
    "a/".repeat(600),
  ])("%j is refused", (written) => expect(failed(plainPath(written))).toBe(true));

  it("never leads up or elsewhere, whatever is written", () => {
    const piece = fc.oneof(
      fc.constantFrom("..", ".", "/", "\\", "a", " ", "C:", "~", "\0", "客服", "#1"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = plainPath(pieces.join(""));
        if (failed(path)) return;
        const parts = path.value.split("/");
        expect(parts.every((part) => part !== "" && !/^\s*\.+\s*$/.test(part))).toBe(true);
        expect(path.value).not.toMatch(/^[~/]|[\\\0]|^[A-Za-z]:/);
        expect(plainPath(path.value)).toEqual(path);
      }),
      { numRuns: 300 },
    );
  });
});
