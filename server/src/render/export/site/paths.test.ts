import { describe, expect, it } from "vitest";
import { linkBetween, pagePaths, slug } from "./paths.ts";

const paths = (...files: readonly string[]): readonly string[] =>
  pagePaths(files.map((file) => ({ file, title: null })));

describe("paths of pages", () => {
  it("follow the files, in their own script", () => {
    expect(paths("客服/客服总监.role.md", "客服/客服总监.en.role.yaml", "a/b.yml", "notes.md")).toEqual([
      "客服/客服总监.html",
      "客服/客服总监.en.html",
      "a/b.html",
      "notes.html",
    ]);
  });
  it("never meet, nor the site's own pages", () => {
    expect(paths("a.role.md", "A.role.yaml", "a.role.yml", "index.role.md", "Organisation.role.md")).toEqual([
      "a.html",
      "A-2.html",
      "a-3.html",
      "index-2.html",
      "Organisation-2.html",
    ]);
  });
  it("stay in the folder", () => {
    expect(paths("../../etc/passwd.role.md", "./x.role.md")).toEqual(["etc/passwd.html", "x.html"]);
  });
  it("of roles in one file have their titles", () => {
    expect(
      pagePaths([
        { file: "ladder.role.yaml", title: "初级 / P5" },
        { file: "ladder.role.yaml", title: "初级 / P5" },
      ]),
    ).toEqual(["ladder-初级-P5.html", "ladder-初级-P5-2.html"]);
  });
  it.each([
    ["..", "role"],
    ["a\u0000b:c", "a-b-c"],
    ["客服 经理", "客服-经理"],
  ])("%j is %s", (title, expected) => {
    expect(slug(title)).toBe(expected);
  });
});

describe("links between pages", () => {
  it.each([
    ["index.html", "客服/a b.html", "%E5%AE%A2%E6%9C%8D/a%20b.html"],
    ["x/y/a.html", "x/b.html", "../b.html"],
    ["x/a.html", "x/b.html", "b.html"],
    ["x/a.html", "index.html", "../index.html"],
    ["x/a.html", "x/x/a.html", "x/a.html"],
  ])("%s → %s", (from, to, expected) => {
    expect(linkBetween(from, to)).toBe(expected);
  });
});
