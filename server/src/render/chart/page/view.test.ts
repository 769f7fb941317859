import { describe, expect, it } from "vitest";
import { chartOf } from "../../../../../test/support/chart.ts";
import { layoutChart } from "../layout.ts";
import { opening, panned, revealing, viewBox, whole, zoomed } from "./view.ts";
import { isFound, neighbour } from "./walk.ts";

const size = { width: 1000, height: 500 };

describe("the part of a chart that is to be seen", () => {
  it("is all of it, not larger than life", () => {
    expect(whole({ width: 4000, height: 1000 }, size)).toEqual({ scale: 0.25, x: 0, y: -500 });
    expect(whole({ width: 500, height: 250 }, size)).toEqual({ scale: 1, x: -250, y: -125 });
    expect(viewBox(whole({ width: 2000, height: 1000 }, size), size)).toBe("0.00 0.00 2000.00 1000.00");
  });

  it("begins at the first role where all of it could not be read", () => {
    expect(opening({ width: 800, height: 400 }, size, { x: 400, y: 40 }).scale).toBe(1);
    const far = opening({ width: 40_000, height: 800 }, size, { x: 20_000, y: 40 });
    expect(far.scale).toBeGreaterThan(0.5);
    expect(far.x + size.width / far.scale / 2).toBeCloseTo(20_000);
    expect(far.y).toBe(0);
    const narrow = opening({ width: 600, height: 9000 }, size, { x: 100, y: 30 });
    expect(narrow.x + size.width / narrow.scale / 2).toBeCloseTo(300);
  });

  it("keeps the point under the pointer where it is", () => {
    const view = { x: 100, y: 50, scale: 1 };
    const closer = zoomed(view, 2, { x: 300, y: 100 });
    expect(closer).toEqual({ scale: 2, x: 250, y: 100 });
    expect(zoomed(closer, 0.5, { x: 300, y: 100 })).toEqual(view);
    expect(zoomed(view, 1000, { x: 0, y: 0 }).scale).toBe(3);
    expect(panned(closer, { x: 20, y: -10 })).toEqual({ scale: 2, x: 260, y: 95 });
  });

  it("moves only as far as a role is not in it", () => {
    const view = { x: 0, y: 0, scale: 1 };
    expect(revealing(view, { x: 100, y: 100, width: 100, height: 50 }, size)).toBe(view);
    expect(revealing(view, { x: 2000, y: 100, width: 100, height: 50 }, size)).toEqual({
      scale: 1,
      x: 1550,
      y: -125,
    });
  });
});

describe("walking through a chart by keys", () => {
  const graph = chartOf("乙 > 甲\n丙 > 甲\n丁 > 乙");
  it.each([
    ["down", "甲", "ArrowDown", "乙"],
    ["down", "乙", "ArrowRight", "丙"],
    ["down", "丙", "ArrowLeft", "乙"],
    ["down", "丁", "ArrowUp", "乙"],
    ["down", "甲", "ArrowUp", null],
    ["down", "丙", "ArrowDown", null],
    ["down", "丁", "Home", "甲"],
    ["right", "甲", "ArrowRight", "乙"],
    ["right", "乙", "ArrowDown", "丙"],
    ["right", "丁", "ArrowLeft", "乙"],
    ["right", "甲", "a", null],
    ["down", "无", "ArrowUp", null],
  ] as const)("%s: from %s, %s leads to %s", (direction, id, key, expected) => {
    expect(neighbour(layoutChart(graph, { direction }), id, key)).toBe(expected);
  });

  it.each([
    ["客服", true],
    ["ｋｆ-1", true],
    ["kf 1", false],
    ["客 服总监", true],
    ["中心", true],
    ["经理", false],
    [" ", false],
  ])("finding %s: %s", (query, found) => {
    const [node] = chartOf("甲", { 甲: { title: "客服总监", code: "KF-1", department: "客服中心" } }).nodes;
    expect(node === undefined ? null : isFound(node, query)).toBe(found);
  });
});
