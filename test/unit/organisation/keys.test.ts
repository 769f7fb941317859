import { describe, expect, it } from "vitest";
import { fileStem, originalByName, stemFrom } from "../../../server/src/organisation/keys.ts";

describe("files that are one role", () => {
  it.each([
    ["file:///w/x.en.role.md", "x.role.md"],
    ["file:///w/x.zh-TW.role.yaml", "x.role.yaml"],
    ["file:///w/x.zh_hant.role.yml", "x.role.yml"],
    ["file:///w/%E5%AE%A2%E6%9C%8D.en.role.md", "客服.role.md"],
    ["file:///w/x.role.md", null],
    ["file:///w/hr.it.role.md", null],
    ["file:///w/.en.role.md", null],
    ["file:///w/x.en.md", null],
    ["file:///w/100%.en.role.md", "100%.role.md"],
  ])("%s is a version of %s", (uri, expected) => {
    expect(originalByName(uri)).toBe(expected);
  });
  it.each([
    ["../a/x.role.md", "file:///w/a/x"],
    ["./x.role.yaml", "file:///w/b/x"],
    ["..\\客服", "file:///w/客服"],
    ["../../../../..", ""],
  ])("the path %s", (path, expected) => {
    expect(stemFrom("file:///w/b/y.role.md", path)).toBe(expected);
  });
  it("decodes", () => {
    expect(fileStem("file:///w/%E5%AE%A2.role.md")).toBe("file:///w/客");
  });
});
