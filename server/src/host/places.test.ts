import { describe, expect, it } from "vitest";
import { createPlaces } from "./places.ts";

describe("with folders open", () => {
  const places = createPlaces(["file:///公司/岗位/", "file:///公司/岗位/北京"]);

  it.each([
    ["file:///公司/岗位/出纳.role.md", true, "file:///公司/岗位"],
    ["file:///公司/岗位/财务/出纳.role.md", true, "file:///公司/岗位"],
    ["file:///公司/岗位/北京/出纳.role.md", true, "file:///公司/岗位/北京"],
    ["file:///公司/岗位二/出纳.role.md", false, "file:///公司/岗位二"],
    ["untitled:1", false, ""],
  ])("%s", (uri, covered, root) => {
    expect([places.has(uri), places.rootOf(uri)]).toEqual([covered, root]);
  });

  it("a file outside brings nothing along", () => {
    places.surround("file:///下载/出纳.role.md", null);
    expect(places.list().map(({ folder }) => folder)).toEqual([
      "file:///公司/岗位",
      "file:///公司/岗位/北京",
    ]);
  });
});

describe("without a folder", () => {
  it("a file brings the files beside it, and none below", () => {
    const places = createPlaces([]);
    places.surround("file:///home/li/出纳.role.md", null);
    expect(places.list()).toEqual([{ folder: "file:///home/li", deep: false }]);
    expect(places.has("file:///home/li/会计.role.md")).toBe(true);
    expect(places.has("file:///home/li/旧/会计.role.md")).toBe(false);
  });

  it("a file below a config file brings all that is below that", () => {
    const places = createPlaces([]);
    places.surround("file:///公司/财务/出纳.role.md", "file:///公司/rolewright.config.yaml");
    expect(places.list()).toEqual([{ folder: "file:///公司", deep: true }]);
    expect(places.has("file:///公司/客服/客服经理.role.md")).toBe(true);
  });

  it("the whole disk is no folder, nor what a config file at its top rules", () => {
    const places = createPlaces(["file:///"]);
    expect(places.list()).toEqual([]);
    places.surround("file:///home/li/出纳.role.md", "file:///rolewright.config.yaml");
    expect(places.list()).toEqual([{ folder: "file://", deep: false }]);
  });

  it("a folder opened later counts, and files outside it are by themselves again", () => {
    const places = createPlaces([]);
    places.add("file:///公司");
    places.surround("file:///下载/出纳.role.md", null);
    expect(places.list()).toEqual([{ folder: "file:///公司", deep: true }]);
    places.remove("file:///公司/");
    expect(places.list()).toEqual([]);
  });
});
