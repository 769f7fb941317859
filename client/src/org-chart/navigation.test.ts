import { expect, test } from "vitest";
import { layoutChart } from "../../../server/src/render/chart/layout.ts";
import type { Direction } from "../../../server/src/render/chart/types.ts";
import { graphOf } from "../organisation/graph.sample.ts";
import { type Arrow, boxTowards } from "./navigation.ts";

const graph = graphOf(`
  总经理
  运营总监 > 总经理
  质量总监 > 总经理
  客服经理 > 运营总监
  客服专员 > 客服经理
  质检员甲 > 质量总监
  质检员乙 > 质量总监
  质检员丙 > 质量总监
`);

function from(title: string, keys: readonly Arrow[], direction: Direction = "down"): string | null {
  const { boxes } = layoutChart(graph, { direction });
  let at = boxes.find(({ node }) => node.title === title);
  for (const key of keys) {
    const next = at && boxTowards(boxes, at, key, direction);
    if (!next) return null;
    at = next;
  }
  return at?.node.title ?? null;
}

test.each<[string, Arrow[], string | null]>([
  ["总经理", ["ArrowUp"], null],
  ["总经理", ["ArrowLeft"], null],
  ["总经理", ["ArrowDown", "ArrowUp"], "总经理"],
  ["运营总监", ["ArrowRight"], "质量总监"],
  ["质量总监", ["ArrowLeft"], "运营总监"],
  ["运营总监", ["ArrowDown"], "客服经理"],
  ["运营总监", ["ArrowDown", "ArrowDown"], "客服专员"],
  ["客服专员", ["ArrowDown"], null],
  ["客服专员", ["ArrowUp", "ArrowUp", "ArrowUp"], "总经理"],
  // Hanging below each other: up and down go through the column first.
  ["质量总监", ["ArrowDown"], "质检员甲"],
  ["质检员甲", ["ArrowDown"], "质检员乙"],
  ["质检员丙", ["ArrowUp"], "质检员乙"],
  ["质检员甲", ["ArrowUp"], "质量总监"],
  ["质检员丙", ["ArrowDown"], null],
])("from %s %j lead to %s", (start, keys, end) => {
  expect(from(start, keys)).toBe(end);
});

test.each<[string, Arrow[], string | null]>([
  ["总经理", ["ArrowRight", "ArrowLeft"], "总经理"],
  ["运营总监", ["ArrowRight"], "客服经理"],
  ["客服经理", ["ArrowLeft"], "运营总监"],
  ["运营总监", ["ArrowDown"], "质量总监"],
  ["质检员甲", ["ArrowDown"], "质检员乙"],
])("turned: from %s %j lead to %s", (start, keys, end) => {
  expect(from(start, keys, "right")).toBe(end);
});

test("every box can be reached from the first", () => {
  for (const direction of ["down", "right"] as const) {
    const { boxes } = layoutChart(graph, { direction });
    const reached = new Set(boxes.slice(0, 1));
    for (const box of reached) {
      for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] as const) {
        const next = boxTowards(boxes, box, key, direction);
        if (next) reached.add(next);
      }
    }
    expect(reached.size).toBe(boxes.length);
  }
});
