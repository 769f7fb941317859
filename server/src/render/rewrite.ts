type Parent = { children: unknown[] };

const isParent = (node: unknown): node is Parent =>
  typeof node === "object" && node !== null && Array.isArray((node as { children?: unknown }).children);

/** Changes a syntax tree in place: what `change` returns stands for a child, null keeps it. Linear, without recursion. */
export function rewrite<Node>(root: unknown, change: (node: Node) => Node[] | null): void {
  const waiting: unknown[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isParent(node)) continue;
    waiting.push(...node.children);
    node.children = node.children.flatMap((child) => change(child as Node) ?? [child]);
  }
}
