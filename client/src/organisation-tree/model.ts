import { forestOf } from "../../../server/src/render/chart/forest.ts";
import type { ChartNode, OrganisationGraph } from "../protocol.ts";

/** By reporting lines, or by the departments roles belong to. */
export type Grouping = "lines" | "departments";

/** One line of the tree. `id` is unique in the tree and stays the same while names stay. */
export type TreeEntry = {
  readonly id: string;
  readonly parent: string | null;
  readonly children: readonly string[];
} & (
  | { readonly kind: "role"; readonly node: ChartNode; readonly superior: string | null }
  /** `name` is `""` for roles that name none. */
  | { readonly kind: "department" | "organisation"; readonly name: string }
  /** Names that lead to no file. */
  | { readonly kind: "names" }
);

export interface RoleTree {
  readonly roots: readonly string[];
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** The entry of a role of the graph. */
  entryOf(id: string): TreeEntry | undefined;
}

type Draft = TreeEntry & { children: string[] };

const roleId = (id: string): string => `role:${id}`;

/** The graph as the lines of a tree. Several organisations stand beside each other, each in an entry of its own. */
export function treeOf(graph: OrganisationGraph, grouping: Grouping): RoleTree {
  const entries = new Map<string, Draft>();
  const roots: string[] = [];
  const add = (entry: Draft): Draft => {
    const known = entries.get(entry.id);
    if (known) return known;
    entries.set(entry.id, entry);
    if (entry.parent === null) roots.push(entry.id);
    else entries.get(entry.parent)?.children.push(entry.id);
    return entry;
  };
  const forest = forestOf(graph, { careers: false });
  const several = new Set(graph.nodes.map(({ organisation }) => organisation)).size > 1;
  const homeOf = ({ organisation }: ChartNode): string | null =>
    several
      ? add({
          kind: "organisation",
          id: `organisation:${organisation}`,
          name: organisation,
          parent: null,
          children: [],
        }).id
      : null;
  const groupOf = (node: ChartNode): string => {
    const home = homeOf(node);
    if (node.path === null)
      return add({ kind: "names", id: `names:${home ?? ""}`, parent: home, children: [] }).id;
    const name = node.department ?? "";
    const id = `department:${home ?? ""}:${name}`;
    return add({ kind: "department", id, name, parent: home, children: [] }).id;
  };
  const addRole = (node: ChartNode, parent: string | null): void => {
    const above = forest.parent.get(node.id);
    const superior = above === undefined ? null : (forest.nodes.get(above)?.title ?? null);
    add({ kind: "role", id: roleId(node.id), node, superior, parent, children: [] });
  };
  // Superiors before their reports, so that a parent is there before its children.
  const open = forest.roots.toReversed();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = forest.nodes.get(id);
    if (node === undefined) continue;
    const above = forest.parent.get(id);
    if (grouping === "departments") addRole(node, groupOf(node));
    else addRole(node, above === undefined ? homeOf(node) : roleId(above));
    open.push(...(forest.children.get(id) ?? []).toReversed());
  }
  sortGroups(entries, roots);
  return { roots, entries, entryOf: (id) => entries.get(roleId(id)) };
}

/**
 * At the top and in organisations: who has somebody below comes first; roles without a department, then names
 * without a file, come last.
 */
function sortGroups(entries: ReadonlyMap<string, Draft>, roots: string[]): void {
  const rank = (id: string): number => {
    const entry = entries.get(id);
    if (entry?.kind === "names") return 3;
    if (entry?.kind === "department" && entry.name === "") return 2;
    return entry?.kind === "role" && entry.children.length === 0 ? 1 : 0;
  };
  const sort = (ids: string[]): void => void ids.sort((a, b) => rank(a) - rank(b));
  sort(roots);
  for (const entry of entries.values()) if (entry.kind === "organisation") sort(entry.children);
}

/**
 * The entries that are open at first: level by level, while no more than `most` lines are to be seen.
 */
export function openAtFirst({ roots, entries }: RoleTree, most: number): ReadonlySet<string> {
  const open = new Set<string>();
  let level = roots;
  let shown = roots.length;
  while (level.length > 0) {
    const next = level.flatMap((id) => entries.get(id)?.children ?? []);
    shown += next.length;
    if (shown > most) break;
    for (const id of level) open.add(id);
    level = next;
  }
  return open;
}
