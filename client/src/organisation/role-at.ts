import type { ChartNode } from "../protocol.ts";

/** The parts of a place that count here: a zero-based line. */
export interface NodeInFile {
  readonly node: ChartNode;
  /** Line of the title; 0 where the role has none. */
  readonly line: number;
}

/** An address as it is compared: some write `(` where others write `%28`. */
export function fileKey(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The roles of each file (by `fileKey`), in order of place. */
export function rolesByFile(nodes: Iterable<ChartNode>): ReadonlyMap<string, readonly NodeInFile[]> {
  const files = new Map<string, NodeInFile[]>();
  for (const node of nodes) {
    if (node.uri === null) continue;
    const key = fileKey(node.uri);
    const roles = files.get(key) ?? [];
    roles.push({ node, line: node.titleSpan?.start.line ?? 0 });
    files.set(key, roles);
  }
  for (const roles of files.values()) roles.sort((a, b) => a.line - b.line);
  return files;
}

/**
 * The role a line of a file belongs to: the last whose title stands at it or above, else the first. In a file
 * with several roles that is right from each title on.
 */
export function roleAt(roles: readonly NodeInFile[] | undefined, line: number): ChartNode | null {
  if (roles === undefined) return null;
  const found = roles.findLast((role) => role.line <= line) ?? roles[0];
  return found?.node ?? null;
}
