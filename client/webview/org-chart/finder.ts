import { search } from "../../src/org-chart/search.ts";
import type { ChartNode } from "../../src/protocol.ts";

/** What the reader looks for: words, or a department chosen in the legend. */
export interface Finder {
  /** Looks again, in these roles; keeps the one found last where it is still there. */
  setNodes(nodes: Iterable<ChartNode>): void;
  setWords(words: string): void;
  /** Choosing it again gives it up. */
  toggleDepartment(name: string): void;
  department(): string | null;
  /** Anything at all is looked for. */
  looking(): boolean;
  count(): number;
  /** Number of the one shown, from 0; null before the first. */
  at(): number | null;
  current(): string | null;
  /** The next or the last one; null when nothing is found. */
  step(steps: 1 | -1): string | null;
  matches(node: ChartNode): boolean;
}

export function createFinder(): Finder {
  let nodes: readonly ChartNode[] = [];
  let words = "";
  let department: string | null = null;
  let found: readonly string[] = [];
  let inFound: ReadonlySet<string> = new Set();
  let at: number | null = null;

  const look = (): void => {
    found = search(nodes, words);
    inFound = new Set(found);
  };
  const current = (): string | null => (at === null ? null : (found[at] ?? null));
  return {
    setNodes: (next) => {
      const last = current();
      nodes = [...next];
      look();
      const again = last === null ? -1 : found.indexOf(last);
      at = again < 0 ? null : again;
    },
    setWords: (next) => {
      words = next;
      at = null;
      look();
    },
    toggleDepartment: (name) => {
      department = department === name ? null : name;
    },
    department: () => department,
    looking: () => words.trim() !== "" || department !== null,
    count: () => found.length,
    at: () => at,
    current,
    step: (steps) => {
      if (found.length === 0) return null;
      at = at === null ? (steps > 0 ? 0 : found.length - 1) : (at + steps + found.length) % found.length;
      return current();
    },
    matches: (node) => inFound.has(node.id) || (department !== null && node.department === department),
  };
}
