import { describe, expect, it } from "vitest";
import { createSettings } from "../../../server/src/config/resolve.ts";
import type { ChartEdge, OrganisationGraph } from "../../../server/src/organisation/chart.ts";
import { createSession } from "../../../server/src/organisation/session.ts";
import { nameOf, tinyWorld } from "./tiny.ts";

/** An edge as a person would write it down. */
const written = ({ from, to, type, declaredBy, alternative, ambiguous, cycle, lateral }: ChartEdge): string =>
  [
    `${from} ${type === "reports" ? "→" : type === "dotted" ? "⇢" : "↗"} ${to}`,
    declaredBy.join("+"),
    ...(alternative ? ["alternative"] : []),
    ...(ambiguous ? ["ambiguous"] : []),
    ...(cycle ? ["cycle"] : []),
    ...(lateral ? ["lateral"] : []),
  ].join(" ");

const ids = ({ nodes }: OrganisationGraph): readonly string[] => nodes.map(({ id }) => id);
const node = ({ nodes }: OrganisationGraph, id: string) => nodes.find((other) => other.id === id);

function graphOf(
  files: Readonly<Record<string, string>>,
  config: Parameters<typeof tinyWorld>[1] = {},
): OrganisationGraph {
  return tinyWorld(files, config).session.chart(nameOf);
}

const edges = (files: Readonly<Record<string, string>>, config?: Parameters<typeof tinyWorld>[1]) =>
  graphOf(files, config).edges.map(written);

describe("the edges of a graph", () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      "a report that names its superior",
      { 总监: "title: 总监\n", 经理: "title: 经理\nreportsTo: 总监\n" },
      ["经理 → 总监 report"],
    ],
    [
      "a superior that lists its report",
      { 总监: "title: 总监\ndirectReports: 经理\n", 经理: "title: 经理\n" },
      ["经理 → 总监 superior"],
    ],
    [
      "both",
      { 总监: "title: 总监\ndirectReports: 经理\n", 经理: "title: 经理\nreportsTo: 总监\n" },
      ["经理 → 总监 superior+report"],
    ],
    [
      "a superior by code and by alias",
      {
        总监: "title: 总监\ncode: KF-1\naliases: 一把手\n",
        甲: "title: 甲\nreportsTo: kf-1\n",
        乙: "title: 乙\nreportsTo: 一把手\n",
      },
      ["乙 → 总监 report", "甲 → 总监 report"],
    ],
    [
      "dotted lines",
      {
        总监: "title: 总监\ndirectReports: ~乙\n",
        甲: "title: 甲\nreportsTo: ~总监\n",
        乙: "title: 乙\ndottedLineTo: 甲\n",
      },
      ["乙 ⇢ 甲 report", "乙 ⇢ 总监 superior", "甲 ⇢ 总监 report"],
    ],
    [
      "one superior or another",
      { 甲: "title: 甲\nreportsTo: 总监 / COO\n", 运营: "title: 首席运营官\n", 总监: "title: 总监\n" },
      ["甲 → 总监 report", "甲 → 运营 report alternative"],
    ],
    [
      "an alternative that is said plainly elsewhere",
      { 甲: "title: 甲\nreportsTo: 乙 / 丙\nreportsTo: 丙\n", 乙: "title: 乙\n", 丙: "title: 丙\n" },
      ["甲 → 乙 report", "甲 → 丙 report"],
    ],
    ["a career", { 甲: "title: 甲\nup: 乙\n", 乙: "title: 乙\n" }, ["甲 ↗ 乙 report"]],
    [
      "a circle, and a role that only hangs on it",
      {
        甲: "title: 甲\nreportsTo: 乙\n",
        乙: "title: 乙\nreportsTo: 丙\n",
        丙: "title: 丙\nreportsTo: 甲\n",
        丁: "title: 丁\nreportsTo: 甲\n",
      },
      ["丁 → 甲 report", "丙 → 甲 report cycle", "乙 → 丙 report cycle", "甲 → 乙 report cycle"],
    ],
    ["a role that reports to itself", { 甲: "title: 甲\nreportsTo: 甲\n" }, ["甲 → 甲 report cycle"]],
    [
      "a list that contradicts its report, which is a mismatch and no circle",
      {
        甲: "title: 甲\nreportsTo: 乙\n",
        乙: "title: 乙\nreportsTo: 丙\n",
        丙: "title: 丙\n",
        丁: "title: 丁\ndirectReports: 乙\nreportsTo: 甲\n",
      },
      ["丁 → 甲 report", "乙 → 丙 report", "乙 → 丁 superior", "甲 → 乙 report"],
    ],
    ["nobody in particular", { 甲: "title: 甲\nreportsTo: ?上级\n" }, []],
    ["peers", { 甲: "title: 甲\npeers: 乙\n", 乙: "title: 乙\n" }, []],
    [
      "a name in another organisation",
      { 甲: "title: 甲\norganization: 一\nreportsTo: 总监\n", 总监: "title: 总监\norganization: 二\n" },
      ["甲 → undefined:一/总监 report"],
    ],
    [
      "several roles of one name: the nearest file first",
      {
        "a/总监": "title: 总监\n",
        "b/总监": "title: 总监\n",
        "b/经理": "title: 经理\nreportsTo: 总监\n",
      },
      ["b/经理 → b/总监 report", "b/经理 → a/总监 report ambiguous"],
    ],
  ])("tell %s", (_, files, expected) => {
    const world = tinyWorld(files);
    const path = (uri: string): string => uri.slice("file:///w/".length, -".role.md".length);
    expect(world.session.chart(path).edges.map(written)).toEqual(expected);
  });
});

describe("the nodes of a graph", () => {
  it("tell what charts show, and where it stands", () => {
    const graph = graphOf(
      { 总监: "\n\ntitle: 客服总监\ncode: KF-1\ndepartment: 客服中心\nlevel: M3\nroot: true\n" },
      { organization: "示例科技" },
    );
    expect(graph.nodes).toEqual([
      {
        id: "总监",
        title: "客服总监",
        department: "客服中心",
        level: "M3",
        path: "总监",
        external: false,
        undefined: false,
        code: "KF-1",
        organisation: "示例科技",
        uri: "file:///w/总监.role.md",
        titleSpan: { start: { line: 2, character: 7 }, end: { line: 2, character: 11 } },
        kind: "position",
        root: true,
        family: false,
      },
    ]);
  });

  it("take language versions and postings for the role they belong to", () => {
    const graph = graphOf({
      总监: "title: 客服总监\n",
      "总监.en": "title: Head of Service\nlanguage: en\nreportsTo: COO\n",
      招聘: "title: 客服总监\nkind: posting\n",
      经理: "title: 经理\nreportsTo: Head of Service\n",
      运营: "title: 首席运营官\n",
    });
    expect(ids(graph)).toEqual(["总监", "经理", "运营"]);
    expect(graph.edges.map(written)).toEqual(["总监 → 运营 report", "经理 → 总监 report"]);
  });

  it("leave out what is nobody's place", () => {
    const files = {
      参考: "title: 写作指南\nkind: reference\nreportsTo: 总监\n",
      职业: "title: 客服\nkind: occupation\n",
      总监: "title: 总监\n",
    };
    expect(ids(graphOf(files))).toEqual(["总监"]);
    const named = { ...files, 经理: "title: 经理\ndirectReports: 客服\n" };
    expect(ids(graphOf(named))).toEqual(["总监", "经理", "职业"]);
  });

  it("tell names without a file once, and whether that is known", () => {
    const graph = graphOf(
      {
        甲: "title: 甲\nreportsTo: 副总裁\ndottedLineTo: 董事会\n",
        乙: "title: 乙\nreportsTo: 副总裁 \nup: !集团总裁\n",
      },
      { external: ["董事会"] },
    );
    expect(
      graph.nodes.slice(2).map(({ title, undefined: unknown, external }) => [title, unknown, external]),
    ).toEqual([
      ["副总裁", true, false],
      ["董事会", false, true],
      ["集团总裁", false, true],
    ]);
  });

  it("number the roles of one file", () => {
    const graph = graphOf({ 全部: "title: 甲\n---\ntitle: 乙\nreportsTo: 甲\n" });
    expect(ids(graph)).toEqual(["全部", "全部#2"]);
    expect(graph.edges.map(written)).toEqual(["全部#2 → 全部 report"]);
  });

  it("call a role without a title by its file", () => {
    const world = tinyWorld({ 无名: "body\n" });
    expect(world.session.chart((uri) => `w/${nameOf(uri)}.role.md`).nodes[0]?.title).toBe("无名");
  });
});

describe("a graph", () => {
  const files = {
    总监: "title: 总监\ndirectReports: 乙\n",
    甲: "title: 甲\nreportsTo: 总监 / COO\n",
    乙: "title: 乙\nreportsTo: 甲\n",
  };

  it("is the same in whatever order files were read", () => {
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    expect(graphOf(reversed)).toEqual(graphOf(files));
  });

  it("follows what is typed at once", () => {
    const { session, write } = tinyWorld(files);
    const uri = "file:///w/乙.role.md";
    session.open(uri, "title: 乙\nreportsTo: 总监\n", 2);
    expect(session.chart(nameOf).edges.map(written)).toContain("乙 → 总监 superior+report");
    session.close(uri);
    write("丙", "title: 丙\nreportsTo: 乙\n");
    expect(session.chart(nameOf).edges.map(written)).toContain("丙 → 乙 report");
  });

  it("keeps codes and names of no role apart", () => {
    expect(edges({ 甲: "title: 甲\nreportsTo: KF-9\n", 乙: "title: 乙\nreportsTo: kf-9\n" })).toEqual([
      "乙 → undefined:kf-9 report",
      "甲 → undefined:kf-9 report",
    ]);
  });
});

describe("real documents", () => {
  function read(files: Readonly<Record<string, string>>): OrganisationGraph {
    const session = createSession({
      settingsFor: createSettings([], { asOf: "2026-11-22" }),
      files: { read: (uri) => files[uri] ?? null },
    });
    for (const uri of Object.keys(files)) session.refresh(uri);
    return session.chart((uri) => uri.slice("file:///".length));
  }

  it("in Markdown and YAML make one graph", () => {
    const graph = read({
      "file:///仓储经理.role.md":
        "# 仓储经理\n\n- **所属部门**：物流部\n- **直接上级**：物流总监（或公司COO）\n- **直接下级**：仓储专员（如收货、发货）\n",
      "file:///物流总监.role.yaml": "title: 物流总监\ndepartment: 物流部\nlevel: 总监\nroot: true\n",
      "file:///lead.role.md": "# Warehouse Lead\n\n- **Reports to**: 仓储经理\n",
    });
    expect(graph.edges.map(written)).toEqual([
      "lead.role.md → 仓储经理.role.md report",
      "仓储经理.role.md → 物流总监.role.yaml report",
      "仓储经理.role.md → undefined:首席运营官 report alternative",
      "undefined:仓储专员 → 仓储经理.role.md superior",
    ]);
    expect(node(graph, "undefined:仓储专员")).toMatchObject({ family: true, undefined: true });
    expect(node(graph, "物流总监.role.yaml")).toMatchObject({ level: "总监", root: true });
  });
});
