import type { ChartBox } from "../../../server/src/render/chart/types.ts";
import type { Picture } from "./picture.ts";

/** Gives a box's element what readers' tools need: it is an item of a tree, with words and a place in it. */
export function prepareItem(
  one: SVGGElement,
  box: ChartBox,
  words: readonly string[],
  { forest }: Picture,
  language: string,
): void {
  one.dataset.id = box.id;
  one.setAttribute("role", "treeitem");
  one.setAttribute("aria-label", words.join(language === "en" ? ", " : "，"));
  one.setAttribute("aria-level", String(box.depth + 1));
  if (box.reports > 0) one.setAttribute("aria-expanded", String(!box.collapsed));
  else one.removeAttribute("aria-expanded");
  const title = one.querySelector("title");
  if (title) title.textContent = words.join("\n");
  const siblings = box.parent === null ? forest.roots : (forest.children.get(box.parent) ?? []);
  one.setAttribute("aria-setsize", String(siblings.length));
  one.setAttribute("aria-posinset", String(siblings.indexOf(box.id) + 1));
}

export interface Looks {
  /** The keys go to it. */
  readonly active: boolean;
  /** It is the role of the editor in front. */
  readonly edited: boolean;
  readonly inCycle: boolean;
  /** It is among those looked for, or the very one. */
  readonly match: boolean;
  readonly current: boolean;
}

/** What changes of an element without a new picture. */
export function decorateItem(one: SVGGElement, looks: Looks): void {
  one.tabIndex = looks.active ? 0 : -1;
  one.setAttribute("aria-selected", String(looks.active));
  if (looks.edited) one.setAttribute("aria-current", "true");
  else one.removeAttribute("aria-current");
  one.classList.toggle("edited", looks.edited);
  one.classList.toggle("in-cycle", looks.inCycle);
  one.classList.toggle("match", looks.match);
  one.classList.toggle("match-now", looks.current);
}
