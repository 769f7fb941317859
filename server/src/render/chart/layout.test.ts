import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartOf } from "../../../../test/support/chart.ts";
import type { OrganisationGraph } from "../../organisation/chart.ts";
import { layoutChart } from "./layout.ts";
import type { ChartBox, ChartLayout, Direction } from "./types.ts";

const box = ({ boxes }: ChartLayout, id: string): ChartBox => {
  const found = boxes.find((other) => other.id === id);
  if (found === undefined) throw new Error(`no box ${id}`);
  return found;
};
const middle = ({ x, width }: ChartBox): number => x + width / 2;
const kinds = ({ lines }: ChartLayout): readonly string[] =>
  lines.map(({ from, to, kind }) => `${from} ${kind} ${to}`);

const company = `
  总经理
  总监 > 总经理
  财务 > 总经理
  经理 > 总监
  甲 > 经理
  乙 > 经理
  丙 > 经理
`;

describe("a chart", () => {
  it("has superiors above their reports and in the middle of them", () => {
    const layout = layoutChart(chartOf(company));
    const [boss, left, right] = ["总经理", "总监", "财务"].map((id) => box(layout, id)) as [
      ChartBox,
      ChartBox,
      ChartBox,
    ];
    expect(left.y).toBe(right.y);
    expect(left.y).toBeGreaterThan(boss.y + boss.height);
    expect(Math.abs(middle(boss) - (middle(left) + middle(right)) / 2)).toBeLessThanOrEqual(1);
  });

  it("hangs the reports of a manager below each other", () => {
    const layout = layoutChart(chartOf(company));
    const team = ["甲", "乙", "丙"].map((id) => box(layout, id));
    expect(new Set(team.map(({ x }) => x)).size).toBe(1);
    expect(team.map(({ y }) => y)).toEqual(team.map(({ y }) => y).toSorted((a, b) => a - b));
  });

  it("has superiors to the left when it goes to the right", () => {
    const layout = layoutChart(chartOf(company), { direction: "right" });
    const depth = (id: string): number => box(layout, id).x;
    expect(depth("总监")).toBe(depth("财务"));
    expect(depth("总监")).toBeGreaterThan(depth("总经理") + box(layout, "总经理").width);
    expect(new Set(["甲", "乙", "丙"].map((id) => box(layout, id).x)).size).toBe(1);
  });

  it("folds reports away and says how many", () => {
    const layout = layoutChart(chartOf(company), { collapsed: new Set(["总监", "财务"]) });
    expect(layout.boxes.map(({ id }) => id)).toEqual(["总经理", "总监", "财务"]);
    expect(box(layout, "总监")).toMatchObject({ collapsed: true, hidden: 4, reports: 1 });
    expect(box(layout, "财务")).toMatchObject({ collapsed: false, hidden: 0, reports: 0 });
    expect(kinds(layout)).toEqual(["总监 line 总经理", "财务 line 总经理"]);
  });

  it.each<[string, string, string[]]>([
    ["dotted lines", "甲 > 乙\n丙 > 乙\n丙 ~ 甲", ["甲 line 乙", "丙 line 乙", "丙 dotted 甲"]],
    ["a dotted line alone", "甲 ~ 乙", ["甲 dotted 乙"]],
    ["alternatives", "甲 > 乙\n甲 | 丙", ["甲 line 乙", "甲 alternative 丙"]],
    ["two superiors", "甲 > 乙\n甲 > 丙", ["甲 line 乙", "甲 second 丙"]],
    [
      "a superior without a file, and one that lists the role",
      "甲 > ?乙\n甲 < 丙",
      ["甲 second ?乙", "甲 line 丙"],
    ],
    [
      "a named superior before an alternative with a file",
      "甲 > ?乙\n甲 | 丙",
      ["甲 line ?乙", "甲 alternative 丙"],
    ],
    [
      "a circle, cut at its first role",
      "甲 ! 乙\n乙 ! 丙\n丙 ! 甲",
      ["甲 cycle 乙", "乙 cycle 丙", "丙 cycle 甲"],
    ],
    ["a role that reports to itself", "甲 ! 甲", ["甲 cycle 甲"]],
    ["one of several roles of one name", "甲 > 乙\n甲 * 丙", ["甲 line 乙"]],
    ["careers, not", "甲 ^ 乙\n甲 > 丙", ["甲 line 丙"]],
  ])("draws %s", (_, text, expected) => {
    expect(kinds(layoutChart(chartOf(text)))).toEqual(expected);
  });

  it("cuts a circle at its first role, whichever it is asked from", () => {
    const roots = layoutChart(chartOf("丁 > 丙\n甲 ! 乙\n乙 ! 丙\n丙 ! 甲")).boxes.filter(
      ({ parent }) => parent === null,
    );
    expect(roots.map(({ id }) => id)).toEqual(["丙"]);
  });

  it("shows careers and where they lead only when asked", () => {
    const graph = chartOf("甲 > 丙\n甲 ^ ?乙");
    expect(layoutChart(graph).boxes.map(({ id }) => id)).toEqual(["丙", "甲"]);
    const asked = layoutChart(graph, { careers: true });
    expect(asked.boxes.map(({ id }) => id)).toEqual(["丙", "甲", "?乙"]);
    expect(kinds(asked)).toEqual(["甲 line 丙", "甲 career ?乙"]);
  });

  it("keeps organisations apart, each under its name", () => {
    const layout = layoutChart(
      chartOf("甲 > 乙\n丙 > 丁", {
        甲: { organisation: "一" },
        乙: { organisation: "一" },
        丙: { organisation: "二" },
        丁: { organisation: "二" },
      }),
    );
    expect(layout.groups.map(({ organisation }) => organisation)).toEqual(["一", "二"]);
    const [first, second] = layout.groups;
    expect(box(layout, "甲").y).toBeLessThan(second?.y ?? 0);
    expect(box(layout, "丁").y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0));
    expect(layoutChart(chartOf("甲 > 乙")).groups).toEqual([]);
  });

  it("puts many roles nobody is linked to into rows, not into one line", () => {
    const names = Array.from({ length: 400 }, (_, index) => `岗位${index}`);
    const { width, height } = layoutChart(chartOf(names.join("\n")));
    expect(width / height).toBeGreaterThan(0.5);
    expect(width / height).toBeLessThan(4);
  });

  it("of nobody is empty", () => {
    expect(layoutChart({ version: 1, nodes: [], edges: [] })).toMatchObject({
      boxes: [],
      lines: [],
      groups: [],
    });
  });

  it("takes a chain of 5,000 superiors without recursion", () => {
    const names = Array.from({ length: 5000 }, (_, index) => `r${index}`);
    const text = names.slice(1).map((name, index) => `${name} > ${names[index]}`);
    const layout = layoutChart(chartOf(text.join("\n")));
    expect(layout.boxes).toHaveLength(5000);
    const folded = layoutChart(chartOf(text.join("\n")), { collapsed: new Set(names) });
    expect(folded.boxes.map(({ hidden }) => hidden)).toEqual([4999]);
  });
});

const names = ["甲", "乙", "丙", "Head of “A/B”", "?无", "?外", "己", "庚", "辛", "壬"].map((name) =>
  name.replaceAll(" ", "_"),
);
const anyChart = fc.record({
  lines: fc.array(
    fc.tuple(
      fc.constantFrom(...names),
      fc.constantFrom(">", "~", "^", "|", "<", "!", "*"),
      fc.constantFrom(...names),
    ),
    { maxLength: 25 },
  ),
  titles: fc.array(fc.string({ unit: "binary", maxLength: 60 }), { minLength: 10, maxLength: 10 }),
  departments: fc.array(fc.option(fc.constantFrom("客服", "技术", "", "R&D")), {
    minLength: 10,
    maxLength: 10,
  }),
  organisations: fc.array(fc.constantFrom("", "一", "二"), { minLength: 10, maxLength: 10 }),
});
const graphOf = ({
  lines,
  titles,
  departments,
  organisations,
}: typeof anyChart extends fc.Arbitrary<infer T> ? T : never) =>
  chartOf(
    lines.map((line) => line.join(" ")).join("\n"),
    Object.fromEntries(
      names.map((name, index) => [
        name,
        {
          title: titles[index] ?? "",
          department: departments[index] ?? null,
          organisation: organisations[index] ?? "",
        },
      ]),
    ),
  );

describe("any chart", () => {
  const overlap = (a: ChartBox, b: ChartBox): boolean =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  it.each<Direction>(["down", "right"])("has every role once and none upon another (%s)", (direction) => {
    fc.assert(
      fc.property(anyChart, fc.boolean(), fc.subarray(names), (chart, careers, collapsed) => {
        const graph: OrganisationGraph = graphOf(chart);
        const layout = layoutChart(graph, { direction, careers });
        const ids = layout.boxes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id, path } of graph.nodes) if (path !== null) expect(ids).toContain(id);
        if (careers) expect(ids).toHaveLength(graph.nodes.length);
        for (const [index, a] of layout.boxes.entries()) {
          for (const b of layout.boxes.slice(index + 1)) expect(overlap(a, b), `${a.id} ${b.id}`).toBe(false);
          expect([a.x, a.y, a.width, a.height].every(Number.isFinite)).toBe(true);
          expect(a.x >= 0 && a.y >= 0).toBe(true);
          expect(a.x + a.width <= layout.width && a.y + a.height <= layout.height).toBe(true);
          const before = layout.boxes.slice(0, index).map(({ id }) => id);
          if (a.parent !== null) expect(before).toContain(a.parent);
        }
        for (const { path } of layout.lines) expect(path).toMatch(/^M[-\d., MLCQ]+$/);
        const folded = layoutChart(graph, { direction, careers, collapsed: new Set(collapsed) });
        const hidden = folded.boxes.reduce((sum, one) => sum + one.hidden, 0);
        expect(folded.boxes.length + hidden).toBe(ids.length);
        expect(layoutChart(graph, { direction, careers })).toEqual(layout);
      }),
      { numRuns: 30 },
    );
  });
});
