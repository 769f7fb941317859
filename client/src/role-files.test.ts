import { expect, test } from "vitest";
import { documentSelector, isRolePath, isServedPath } from "./role-files.ts";

test.each([
  ["客服总监.role.md", true, true],
  ["/a/b/Clerk.ROLE.MD", true, true],
  ["/a/clerk.role.yaml", true, true],
  ["/a/clerk.role.yml", true, true],
  ["/a/rolewright.config.yaml", false, true],
  ["rolewright.config.yaml", false, true],
  ["/a/my-rolewright.config.yaml", false, false],
  ["/a/README.md", false, false],
  ["/a/role.md", false, false],
  ["/a/clerk.role.md.bak", false, false],
])("%s: a role %s, ours %s", (path, role, served) => {
  expect([isRolePath(path), isServedPath(path)]).toEqual([role, served]);
});

test("the selector knows the open folders' schemes, and never git's", () => {
  const schemes = new Set(documentSelector(["memfs", "file"]).map(({ scheme }) => scheme));
  expect([...schemes]).toEqual(["file", "untitled", "vscode-remote", "vscode-vfs", "memfs"]);
});
