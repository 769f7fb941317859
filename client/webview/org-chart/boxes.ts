import { drawBox } from "../../../server/src/render/chart/draw.ts";
import type { ChartBox, ChartLayout } from "../../../server/src/render/chart/types.ts";
import { type Area, grow, overlap } from "../../src/org-chart/viewport.ts";
import { svgSpace } from "./dom.ts";

type Language = Parameters<typeof drawBox>[2]["language"];

export interface BoxLayer {
  /** Another chart. */
  setLayout(layout: ChartLayout): void;
  /**
   * Makes the page hold the boxes in view, those close to it, and `always`, whatever is in view; in the order of
   * reading. `far`: without words.
   */
  update(view: Area, far: boolean, always: string | null): void;
  get(id: string): SVGGElement | undefined;
  /** Calls back for each box that the page holds. */
  each(visit: (box: ChartBox, element: SVGGElement) => void): void;
}

interface Shown {
  readonly markup: string;
  readonly element: SVGGElement;
}

/**
 * The boxes as elements. Only those in view are in the page, so that a chart of thousands is as quick as one of
 * ten. `prepare` adds to a new element what readers' tools need; `decorate` what changes without a new picture.
 */
export function createBoxLayer(
  parent: SVGGElement,
  language: Language,
  prepare: (box: ChartBox, element: SVGGElement) => void,
  decorate: (box: ChartBox, element: SVGGElement) => void,
): BoxLayer {
  let layout: ChartLayout | null = null;
  let byId = new Map<string, ChartBox>();
  let shown = new Map<string, Shown>();
  let drawn: { readonly layout: ChartLayout; readonly area: Area; readonly far: boolean } | null = null;

  const markupOf = (box: ChartBox, far: boolean): string =>
    layout === null ? "" : far ? drawFar(box) : drawBox(box, layout, { language, foldable: true });

  return {
    setLayout: (next) => {
      layout = next;
      byId = new Map(next.boxes.map((box) => [box.id, box]));
      drawn = null;
    },
    update: (view, far, always) => {
      if (layout === null) return;
      const inside =
        drawn !== null && drawn.layout === layout && drawn.far === far && covers(drawn.area, view);
      if (inside && (always === null || shown.has(always) || !byId.has(always))) return;
      const area = grow(view, { width: view.width / 2, height: view.height / 2 });
      drawn = { layout, area, far };
      const wanted = layout.boxes.filter((box) => box.id === always || overlap(box, area));
      const next = new Map<string, Shown>();
      const fresh: { readonly box: ChartBox; readonly markup: string }[] = [];
      for (const box of wanted) {
        const markup = markupOf(box, far);
        const old = shown.get(box.id);
        if (old?.markup === markup) next.set(box.id, old);
        else fresh.push({ box, markup });
      }
      const elements = parsed(fresh.map(({ markup }) => markup).join(""));
      fresh.forEach(({ box, markup }, index) => {
        const one = elements[index];
        if (one) next.set(box.id, { markup, element: one });
      });
      const focused = [...shown].find(([, { element }]) => element === document.activeElement)?.[0];
      for (const [id, { element }] of shown) if (next.get(id)?.element !== element) element.remove();
      shown = next;
      let before: Element | null = parent.firstElementChild;
      for (const box of wanted) {
        const one = shown.get(box.id)?.element;
        if (!one) continue;
        prepare(box, one);
        decorate(box, one);
        if (one === before) before = before.nextElementSibling;
        else parent.insertBefore(one, before);
      }
      // A box that was drawn anew is still the one the keys go to.
      if (focused !== undefined) shown.get(focused)?.element.focus({ preventScroll: true });
    },
    get: (id) => shown.get(id)?.element,
    each: (visit) => {
      for (const [id, { element }] of shown) {
        const box = byId.get(id);
        if (box) visit(box, element);
      }
    },
  };
}

const covers = (outer: Area, inner: Area): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

/** All words in the markup are escaped by `drawBox`. */
function parsed(markup: string): SVGGElement[] {
  const holder = document.createElementNS(svgSpace, "g");
  holder.innerHTML = markup;
  return [...holder.children] as SVGGElement[];
}

/** A box seen from far away: its colour and nothing else. */
function drawFar({ x, y, width, height, color, node }: ChartBox): string {
  const classes = [
    "rw-box",
    ...(color === null ? [] : [`rw-color-${color}`]),
    ...(node.undefined ? ["rw-undefined"] : []),
    ...(node.external ? ["rw-external"] : []),
  ].join(" ");
  return `<g class="${classes}" transform="translate(${x} ${y})"><rect class="rw-card" width="${width}" height="${height}" rx="7"/></g>`;
}
