import type { ChartEdge, ChartNode, OrganisationGraph } from "../../server/src/organisation/chart.ts";

const nodeOf = (id: string, more: Partial<ChartNode> = {}): ChartNode => ({
  id,
  title: id,
  department: null,
  level: null,
  path: `${id}.role.md`,
  external: false,
  undefined: false,
  code: null,
  organisation: "",
  uri: `file:///w/${encodeURIComponent(id)}.role.md`,
  titleSpan: { start: { line: 0, character: 2 }, end: { line: 0, character: 4 } },
  kind: "position",
  root: false,
  family: false,
  ...more,
});

const edgeOf = (from: string, to: string, more: Partial<ChartEdge> = {}): ChartEdge => ({
  from,
  to,
  type: "reports",
  declaredBy: ["report"],
  alternative: false,
  cycle: false,
  ambiguous: false,
  lateral: false,
  ...more,
});

/**
 * A graph in a line for each edge: `经理 > 总监` reports, `~` dotted, `^` career, `|` alternative, `<` listed by the
 * superior only, `!` part of a circle, `*` ambiguous. A line with one name is a role. Names beginning with `?` have
 * no file. `more`: further properties of nodes, by name.
 */
export function chartOf(
  text: string,
  more: Readonly<Record<string, Partial<ChartNode>>> = {},
): OrganisationGraph {
  const names = new Set<string>();
  const edges: ChartEdge[] = [];
  for (const line of text.split("\n")) {
    const [from, mark, to] = line.trim().split(" ");
    if (from === undefined || from === "") continue;
    names.add(from);
    if (to === undefined) continue;
    names.add(to);
    edges.push(
      edgeOf(from, to, {
        ...(mark === "~" ? { type: "dotted" } : {}),
        ...(mark === "^" ? { type: "career" } : {}),
        ...(mark === "|" ? { alternative: true } : {}),
        ...(mark === "<" ? { declaredBy: ["superior"] } : {}),
        ...(mark === "!" ? { cycle: true } : {}),
        ...(mark === "*" ? { ambiguous: true } : {}),
      }),
    );
  }
  const withoutFile: Partial<ChartNode> = {
    path: null,
    uri: null,
    titleSpan: null,
    kind: null,
    undefined: true,
  };
  return {
    version: 1,
    nodes: [...names].map((name) =>
      nodeOf(name, { ...(name.startsWith("?") ? withoutFile : {}), ...more[name] }),
    ),
    edges,
  };
}
