import type { ChartEdge, ChartNode, OrganisationGraph } from "../protocol.ts";

/**
 * A graph for tests, one role a line: `客服经理 > 客服总监`, with `@ 部门` after it, `# 编码`, `? ` before names
 * without a file, `! ` before external ones, and `~> 上级` for a dotted line. `in 组织` names the organisation.
 */
export function graphOf(text: string): OrganisationGraph {
  const nodes: ChartNode[] = [];
  const edges: ChartEdge[] = [];
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    const match =
      /^\s*([?!] )?(.*?)(?: > (.*?))?(?: ~> (.*?))?(?: @ (.*?))?(?: # (.*?))?(?: in (.*?))?(?: at (.*?):(\d+))?\s*$/.exec(
        line,
      );
    const [, mark, title = "", superior, dotted, department, code, organisation, file, at] = match ?? [];
    const path = mark ? null : (file ?? `${title}.role.md`);
    const start = { line: Number(at ?? 0), character: 2 };
    nodes.push({
      id: title,
      title,
      department: department ?? null,
      level: null,
      path,
      external: mark === "! ",
      undefined: mark === "? ",
      code: code ?? null,
      organisation: organisation ?? "",
      uri: path === null ? null : `file:///w/${path}`,
      titleSpan: path === null ? null : { start, end: { line: start.line, character: 2 + title.length } },
      kind: path === null ? null : "position",
      root: false,
      family: false,
    });
    const edge = (to: string, type: ChartEdge["type"]): ChartEdge => ({
      from: title,
      to,
      type,
      declaredBy: ["report"],
      alternative: false,
      ambiguous: false,
      cycle: false,
      lateral: false,
    });
    if (superior !== undefined) edges.push(edge(superior, "reports"));
    if (dotted !== undefined) edges.push(edge(dotted, "dotted"));
  }
  return { version: 1, nodes, edges };
}
