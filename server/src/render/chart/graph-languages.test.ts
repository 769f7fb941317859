import { Graphviz } from "@hpcc-js/wasm-graphviz";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { chartOf } from "../../../../test/support/chart.ts";
import type { OrganisationGraph } from "../../organisation/chart.ts";
import { chartDot } from "./dot.ts";
import { chartMermaid } from "./mermaid.ts";

const everything = chartOf(
  "经理 > 总监\n经理 | COO\n专员 > 经理\n专员 ~ 总监\n专员 ^ 经理\n甲 ! 乙\n乙 ! 甲\n经理 > ?副总裁\n丙 > ?专家",
  {
    总监: { department: "客服中心", level: "M3" },
    经理: { department: "客服中心" },
    专员: { department: "R&D" },
    COO: { external: true, path: null },
    "?专家": { family: true },
  },
);

const hostile = `"]; } digraph { a -> b \\" \\N \\ <b>&amp;#quot;\n\t\u0000 end --> %% \`x\` **y** ; graph`;
const evil = chartOf("甲 > 乙\n乙 ~ 甲", {
  甲: { title: hostile, department: hostile, organisation: hostile },
  乙: { title: "end", department: "subgraph", organisation: hostile },
});

/** What a line of our flowcharts may be: https://mermaid.js.org/syntax/flowchart.html */
const label = '"(?:[^"#<>&`*_;{}\\[\\]]|#\\d+;|<br/>)*"';
const grammar = [
  /^---$/,
  /^title: "(?:[^"\\]|\\.)*"$/,
  /^flowchart TB$/,
  new RegExp(`^ {2}r\\d+(?:\\[${label}\\]|\\[\\[${label}\\]\\])(?::::[a-zA-Z]+\\d*)?$`),
  /^ {2}r\d+ --- r\d+$/,
  new RegExp(`^ {2}r\\d+ -\\. ${label} \\.->? r\\d+$`.replace("->?", "-?>?")),
  /^ {2}classDef [a-zA-Z]+\d* [a-z-]+:[#\w ]+(?:,[a-z-]+:[#\w ]+)*$/,
  /^ {2}linkStyle \d+(?:,\d+)* stroke:#\w+,stroke-width:2px$/,
];
const strangeLines = (text: string): readonly string[] =>
  text
    .trimEnd()
    .split("\n")
    .filter((line) => !grammar.some((rule) => rule.test(line)));

describe("the chart in Mermaid", () => {
  it("reads well", () => {
    expect(chartMermaid(everything, "zh-CN", { careers: true })).toMatchInlineSnapshot(`
      "---
      title: "组织架构图"
      ---
      flowchart TB
        r1["经理<br/>客服中心"]:::department2
        r2["总监<br/>客服中心 · M3"]:::department2
        r3["COO<br/>外部"]:::externalRole
        r4["专员<br/>R#38;D"]:::department3
        r5["甲"]
        r6["乙"]
        r7["#63;副总裁<br/>未建档"]:::undefinedRole
        r8["丙"]
        r9[["#63;专家<br/>一类岗位"]]:::undefinedRole
        r2 --- r1
        r3 -. "上级二选一" .- r1
        r1 --- r4
        r2 -. "虚线汇报" .- r4
        r4 -. "职业发展" .-> r1
        r6 --- r5
        r5 --- r6
        r7 --- r1
        r9 --- r8
        classDef department2 fill:#eff5ed,stroke:#3c7d22,color:#1b2027
        classDef department3 fill:#f7f2eb,stroke:#9a5b00,color:#1b2027
        classDef undefinedRole fill:#ffffff,stroke:#c0222f,color:#1b2027,stroke-dasharray:5 3
        classDef externalRole fill:#ffffff,stroke:#8792a0,color:#1b2027
        linkStyle 5,6 stroke:#c0222f,stroke-width:2px
      "
    `);
  });

  it.each<[string, OrganisationGraph]>([
    ["with everything there is", everything],
    ["of names that look like syntax", evil],
    ["of nobody", { version: 1, nodes: [], edges: [] }],
  ])("is a flowchart, %s", (_, graph) => {
    for (const language of ["zh-CN", "zh-TW", "en"] as const) {
      expect(strangeLines(chartMermaid(graph, language, { careers: true }))).toEqual([]);
    }
  });

  it("is a flowchart whatever names are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        expect(
          strangeLines(chartMermaid(chartOf("甲 > 乙", { 甲: { title, department: title } }), "en")),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the chart for Graphviz", () => {
  let graphviz: Graphviz;
  beforeAll(async () => {
    graphviz = await Graphviz.load();
  });
  /** Names of nodes and `tail->head` of edges, as Graphviz understood them. */
  function understood(dot: string): { readonly nodes: readonly string[]; readonly edges: readonly string[] } {
    const read = JSON.parse(graphviz.layout(dot, "dot_json", "dot")) as {
      readonly objects?: readonly { readonly name: string }[];
      readonly edges?: readonly { readonly tail: number; readonly head: number }[];
    };
    const nodes = (read.objects ?? []).map(({ name }) => name);
    return { nodes, edges: (read.edges ?? []).map(({ tail, head }) => `${nodes[tail]}->${nodes[head]}`) };
  }

  it("reads well", () => {
    expect(chartDot(everything, "en")).toMatchInlineSnapshot(`
      "digraph organisation {
        graph [fontname="sans-serif", fontsize=16, label="Organisation chart", labelloc=t, rankdir=TB, splines=ortho, nodesep=0.35, ranksep=0.5];
        node [shape=box, style="rounded,filled", fontname="sans-serif", fontsize=11, color="#8792a0", fillcolor="#f6f7f9", margin="0.16,0.09"];
        edge [dir=back, arrowsize=0.6, color="#8792a0"];
        "经理" [label="经理\\n客服中心", color="#3c7d22", fillcolor="#eff5ed"];
        "总监" [label="总监\\n客服中心 · M3", color="#3c7d22", fillcolor="#eff5ed"];
        "COO" [label="COO\\nExternal", style="rounded,dotted"];
        "专员" [label="专员\\nR&amp;D", color="#9a5b00", fillcolor="#f7f2eb"];
        "甲" [label="甲"];
        "乙" [label="乙"];
        "?副总裁" [label="?副总裁\\nNo file", style="rounded,dashed", color="#c0222f"];
        "丙" [label="丙"];
        "?专家" [label="?专家\\nSeveral roles", style="rounded,dashed", color="#c0222f"];
        "总监" -> "经理";
        "COO" -> "经理" [style=dashed];
        "经理" -> "专员";
        "总监" -> "专员" [style=dotted, color="#5b5fc7", constraint=false];
        "乙" -> "甲" [color="#c0222f", penwidth=2];
        "甲" -> "乙" [color="#c0222f", penwidth=2];
        "?副总裁" -> "经理";
        "?专家" -> "丙";
      }
      "
    `);
  });

  it("is understood by Graphviz, node for node and edge for edge", () => {
    const { nodes, edges } = understood(chartDot(everything, "zh-CN", { careers: true }));
    expect([...nodes].sort()).toEqual(everything.nodes.map(({ id }) => id).sort());
    expect(edges).toHaveLength(everything.edges.length);
    expect(edges).toContain("总监->经理");
  });

  it("is understood whatever names look like", () => {
    expect(understood(chartDot(evil, "en"))).toMatchObject({
      nodes: ["甲", "乙"],
      edges: ["乙->甲", "甲->乙"],
    });
    const strange = chartOf("甲 > 乙", { 甲: { id: `a"\\` }, 乙: { id: "node" } });
    expect(understood(chartDot({ ...strange, edges: [] }, "en")).nodes).toHaveLength(2);
    expect(understood(chartDot({ version: 1, nodes: [], edges: [] }, "zh-TW"))).toEqual({
      nodes: [],
      edges: [],
    });
  });
});
