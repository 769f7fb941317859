/**
 * Strongly connected components of at least two nodes (Tarjan 1972), without recursion: a chain of 100,000
 * roles is no reason to overflow. Edges to nodes outside `nodes` are ignored.
 */
export function components(
  nodes: ReadonlySet<string>,
  edges: (node: string) => readonly string[],
): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const onStack = new Set<string>();
  const stack: string[] = [];
  const found: string[][] = [];

  const enter = (node: string): Frame => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    stack.push(node);
    onStack.add(node);
    return { node, next: 0, edges: edges(node) };
  };
  const lower = (node: string, to: number): void => {
    if (to < (low.get(node) ?? 0)) low.set(node, to);
  };
  const leave = (node: string): void => {
    if (low.get(node) !== order.get(node)) return;
    const component = stack.splice(stack.lastIndexOf(node));
    for (const member of component) onStack.delete(member);
    if (component.length > 1) found.push(component);
  };

  for (const start of nodes) {
    if (order.has(start)) continue;
    const path: Frame[] = [enter(start)];
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const to = frame.edges[frame.next++];
      if (to === undefined) {
        path.pop();
        leave(frame.node);
        const parent = path.at(-1);
        if (parent !== undefined) lower(parent.node, low.get(frame.node) ?? 0);
      } else if (nodes.has(to) && !order.has(to)) path.push(enter(to));
      else if (onStack.has(to)) lower(frame.node, order.get(to) ?? 0);
    }
  }
  return found;
}

interface Frame {
  readonly node: string;
  readonly edges: readonly string[];
  next: number;
}
