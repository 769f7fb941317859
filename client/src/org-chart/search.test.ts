import { expect, test } from "vitest";
import { graphOf } from "../organisation/graph.sample.ts";
import { search } from "./search.ts";

const { nodes } = graphOf(`
  客服总监 @ 客服中心 # KF-001
  客服经理 > 客服总监 @ 客服中心 # KF-002
  Head of Support @ Customer Service # CS-1
  ? 质检主管
`);

test.each([
  ["", []],
  ["  ", []],
  ["经理", ["客服经理"]],
  ["客服", ["客服总监", "客服经理"]],
  ["客服中心", ["客服总监", "客服经理"]],
  ["kf-002", ["客服经理"]],
  ["ＫＦ－００１", ["客服总监"]],
  ["HEAD OF", ["Head of Support"]],
  ["customer  service", ["Head of Support"]],
  ["质检", ["质检主管"]],
  ["nobody", []],
])("%j finds %j", (words, found) => {
  expect(search(nodes, words)).toEqual(found);
});
