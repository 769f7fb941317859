import { expect, test } from "vitest";
import { graphOf } from "../organisation/graph.sample.ts";
import { type Grouping, openAtFirst, treeOf } from "./model.ts";

/** The tree as a person sees it. */
function drawn(text: string, grouping: Grouping): readonly string[] {
  const tree = treeOf(graphOf(text), grouping);
  const lines: string[] = [];
  const visit = (id: string, depth: number): void => {
    const entry = tree.entries.get(id);
    if (!entry) throw new Error(`no entry ${id}`);
    expect(entry.parent ?? null).toBe(parents.at(-1) ?? null);
    const label = entry.kind === "role" ? entry.node.title : entry.kind === "names" ? "—" : `[${entry.name}]`;
    lines.push("  ".repeat(depth) + label);
    parents.push(id);
    for (const child of entry.children) visit(child, depth + 1);
    parents.pop();
  };
  const parents: string[] = [];
  for (const root of tree.roots) visit(root, 0);
  expect(lines).toHaveLength(tree.entries.size);
  return lines;
}

const company = `
  客服专员 > 客服经理 @ 客服部
  客服经理 > 运营总监 @ 客服部
  总经理 @ 总经办
  运营总监 > 总经理 @ 运营部
  保安
  质检员 > 质检主管 @ 客服部
  ? 质检主管
`;

test("by reporting lines", () => {
  expect(drawn(company, "lines")).toEqual([
    "总经理",
    "  运营总监",
    "    客服经理",
    "      客服专员",
    "质检主管",
    "  质检员",
    "保安",
  ]);
});

test("by departments, superiors first; who has none, and names without a file, at the end", () => {
  expect(drawn(company, "departments")).toEqual([
    "[总经办]",
    "  总经理",
    "[运营部]",
    "  运营总监",
    "[客服部]",
    "  客服经理",
    "  客服专员",
    "  质检员",
    "[]",
    "  保安",
    "—",
    "  质检主管",
  ]);
});

test("several organisations stand beside each other", () => {
  const two = "总经理 @ 总经办 in 甲公司\n经理 > 总经理 @ 总经办 in 甲公司\n店长 in 乙公司";
  expect(drawn(two, "lines")).toEqual(["[甲公司]", "  总经理", "    经理", "[乙公司]", "  店长"]);
  expect(drawn(two, "departments")).toEqual([
    "[甲公司]",
    "  [总经办]",
    "    总经理",
    "    经理",
    "[乙公司]",
    "  []",
    "    店长",
  ]);
});

test("a circle is a tree with a beginning; nobody is lost", () => {
  expect(drawn("甲 > 乙\n乙 > 甲\n丙 > 丙", "lines")).toEqual(["甲", "  乙", "丙"]);
});

test("an entry is found by its role", () => {
  const tree = treeOf(graphOf(company), "departments");
  const entry = tree.entryOf("客服专员");
  expect(entry?.kind === "role" && entry.superior).toBe("客服经理");
  expect(tree.entryOf("nobody")).toBeUndefined();
});

test("level by level is open at first while there is room", () => {
  const tree = treeOf(graphOf(company), "lines");
  expect(openAtFirst(tree, 100).size).toBe(7);
  expect([...openAtFirst(tree, 5)]).toEqual(["role:总经理", "role:质检主管", "role:保安"]);
  expect(openAtFirst(tree, 2).size).toBe(0);
});
