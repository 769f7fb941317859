import type { ChartBox, ChartLayout } from "../types.ts";

/** Where a key leads from a role: to its superior, its first report, or a sibling. Null: nowhere. */
export function neighbour(layout: ChartLayout, id: string, key: string): string | null {
  const box = layout.boxes.find((other) => other.id === id);
  if (box === undefined) return null;
  const [up, down, back, on] =
    layout.direction === "down"
      ? ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]
      : ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
  const siblings = layout.boxes.filter(({ parent }) => parent === box.parent);
  const sibling = (step: number): string | null => siblings[siblings.indexOf(box) + step]?.id ?? null;
  switch (key) {
    case up:
      return box.parent;
    case down:
      return layout.boxes.find(({ parent }) => parent === id)?.id ?? null;
    case back:
      return sibling(-1);
    case on:
      return sibling(1);
    case "Home":
      return layout.boxes[0]?.id ?? null;
    case "End":
      return layout.boxes.at(-1)?.id ?? null;
    default:
      return null;
  }
}

const folded = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");

/** Whether a query's letters stand in a role's name, code or department. */
export function isFound({ title, code, department }: ChartBox["node"], query: string): boolean {
  const wanted = folded(query);
  return wanted !== "" && [title, code, department].some((text) => folded(text ?? "").includes(wanted));
}
