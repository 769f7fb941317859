import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { components } from "../../../server/src/organisation/components.ts";
import { cyclesIn } from "../../../server/src/organisation/cycles.ts";

type Edges = Readonly<Record<string, readonly string[]>>;

const edgesOf =
  (edges: Edges) =>
  (node: string): readonly string[] =>
    edges[node] ?? [];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Nodes that can be reached from one, by looking at everything again and again. */
function reachable(edges: Edges, start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(edges[start] ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    open.push(...(edges[node] ?? []));
  }
  return found;
}

const nodes = ["a", "b", "c", "d", "e", "f"];
const graphs = fc.record(
  Object.fromEntries(
    nodes.map((node) => [node, fc.uniqueArray(fc.constantFrom(...nodes), { maxLength: 3 })]),
  ),
) as fc.Arbitrary<Edges>;

describe("components", () => {
  it("are the nodes that reach each other", () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const found = components(new Set(nodes), edgesOf(edges));
        for (const a of nodes) {
          for (const b of nodes) {
            if (a === b) continue;
            const together = found.some((component) => component.includes(a) && component.includes(b));
            expect(together).toBe(reachable(edges, a).has(b) && reachable(edges, b).has(a));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("take a chain and a circle of 100,000 without recursion", () => {
    const count = 100_000;
    const all = new Set(Array.from({ length: count }, (_, index) => `${index}`));
    const next = (node: string): readonly string[] => [`${(Number(node) + 1) % count}`];
    expect(components(all, next)[0]?.length).toBe(count);
    expect(components(all, (node) => (node === "7" ? [] : next(node)))).toEqual([]);
  });
});

describe("a cycle for each node", () => {
  it("is a shortest one, begins with its first node and is a way along edges", () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const loops = Object.fromEntries(
          Object.entries(edges).map(([node, to]) => [node, to.filter((other) => other !== node)]),
        );
        for (const component of components(new Set(nodes), edgesOf(loops))) {
          const cycles = cyclesIn(component, edgesOf(loops), compare);
          expect([...cycles.keys()].sort()).toEqual([...component].sort());
          for (const [node, cycle] of cycles) {
            expect(cycle).toContain(node);
            expect([...cycle].sort()[0]).toBe(cycle[0]);
            cycle.forEach((from, index) => {
              expect(loops[from]).toContain(cycle[(index + 1) % cycle.length]);
            });
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("does not take forever in a tangle: 5,000 roles that each report to one and are listed by it", () => {
    const leaves = Array.from({ length: 5000 }, (_, index) => `leaf${index}`);
    const edges = (node: string): readonly string[] => (node === "hub" ? leaves : ["hub"]);
    const cycles = cyclesIn(["hub", ...leaves], edges, compare);
    expect(cycles.get("hub")?.length).toBe(2);
  });
});
