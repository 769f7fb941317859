import { describe, expect, it } from "vitest";
import { movedUri, type PathStyle, pathBetween } from "./moved-paths.ts";

describe("movedUri", () => {
  const moves = [
    { oldUri: "file:///w/%E5%AE%A2%E6%9C%8D", newUri: "file:///w/service" },
    { oldUri: "file:///w/a.md", newUri: "file:///w/b/c.md" },
  ];
  it.each([
    ["file:///w/a.md", "file:///w/b/c.md"],
    ["file:///w/客服/总监.role.md", "file:///w/service/%E6%80%BB%E7%9B%91.role.md"],
    ["file:///w/客服部/a.md", "file:///w/客服部/a.md"],
  ])("%s → %s", (uri, moved) => expect(movedUri(uri, moves)).toBe(moved));
});

describe("pathBetween", () => {
  const bare = (like: string): PathStyle => ({ like, place: "bare" });
  it.each<readonly [from: string, to: string, style: PathStyle, path: string | null]>([
    ["file:///w/a.md", "file:///w/%E6%80%BB%E7%9B%91.role.md", bare("x.role.md"), "总监.role.md"],
    ["file:///w/a.md", "file:///w/b.md", bare("./x.md"), "./b.md"],
    ["file:///w/d/a.md", "file:///w/b.md", bare("./x.md"), "../b.md"],
    ["file:///w/d/a.md", "file:///w/e/f/b.md", bare("b.md"), "../e/f/b.md"],
    [
      "file:///w/a.md",
      "file:///w/%E6%80%BB%20%E7%9B%91.md",
      bare("%E5%AE%A2.md"),
      "%E6%80%BB%20%E7%9B%91.md",
    ],
    ["file:///w/a.md", "file:///w/%E6%80%BB%20%E7%9B%91(1).md", bare("客%20服.md"), "总%20监%281%29.md"],
    ["file:///w/a.md", "file:///w/b%20c.md", { like: "x.md", place: "wrapped" }, "b c.md"],
    ["file:///w/a.md", "file:///w/b%20c.role.md", { like: "x", place: "field" }, "b c"],
    ["file:///w/a.md", "file:///w/b%20c.role.md", { like: "x.role.md", place: "field" }, "b c.role.md"],
    ["file:///w/a.md", "file:///w/d/", bare("x/"), "d/"],
    ["vscode-vfs://github/a/b.md", "vscode-vfs://github/a/c.md", bare("x.md"), "c.md"],
    ["vscode-vfs://github/a/b.md", "file:///a/c.md", bare("x.md"), null],
  ])("%s → %s", (from, to, style, path) => expect(pathBetween(from, to, style)).toBe(path));
});
