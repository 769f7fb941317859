import { drawContents } from "../draw.ts";
import { forestOf } from "../forest.ts";
import { layoutChart } from "../layout.ts";
import type { ChartBox, ChartLayout, Direction } from "../types.ts";
import type { PageData } from "./data.ts";
import { moveByPointer } from "./move.ts";
import { opening, revealing, type View, viewBox, whole, zoomed } from "./view.ts";
import { isFound, neighbour } from "./walk.ts";

/*
 * What makes a page more than a picture: folding, turning, finding, moving about. Runs in the reader's browser,
 * from the file alone. Without it the page shows the same chart, drawn when it was made.
 */

const element = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(selector);
  return found;
};

const middleOf = ({ x, y, width, height }: ChartBox) => ({ x: x + width / 2, y: y + height / 2 });

function start(data: PageData): void {
  const svg = element<SVGSVGElement>("main>svg");
  const search = element<HTMLInputElement>("#search");
  const found = element<HTMLElement>("#found");
  const collapsed = new Set(data.collapsed);
  let { direction, careers }: { direction: Direction; careers: boolean } = data;
  let layout: ChartLayout = draw();
  let current = layout.boxes[0]?.id ?? null;
  const size = () => ({ width: svg.clientWidth || 1, height: svg.clientHeight || 1 });
  let view: View = { x: 0, y: 0, scale: 1 };

  function draw(): ChartLayout {
    const drawn = layoutChart(data.graph, { direction, careers, collapsed });
    svg.innerHTML = `<rect class="rw-back" width="${drawn.width}" height="${drawn.height}"/>${drawContents(
      drawn,
      {
        language: data.language,
        foldable: true,
        items: true,
        href: ({ id }) => data.links[id] ?? null,
      },
    )}`;
    return drawn;
  }
  const show = (next: View): void => {
    view = next;
    svg.setAttribute("viewBox", viewBox(view, size()));
  };
  const item = (id: string | null): SVGGElement | null =>
    id === null ? null : svg.querySelector<SVGGElement>(`.rw-box[data-id="${CSS.escape(id)}"]`);
  /** Makes a role the one the tab key leads to. */
  const choose = (id: string | null, focus: boolean): void => {
    item(current)?.setAttribute("tabindex", "-1");
    current = layout.boxes.some((box) => box.id === id) ? id : (layout.boxes[0]?.id ?? null);
    const chosen = item(current);
    chosen?.setAttribute("tabindex", "0");
    const box = layout.boxes.find((other) => other.id === current);
    if (focus && box !== undefined) {
      show(revealing(view, box, size()));
      chosen?.focus({ preventScroll: true });
    }
  };
  /** Draws again; the role it happened at stays where it is in the window. */
  const redraw = (anchor: string | null, focus = false): void => {
    const before = layout.boxes.find(({ id }) => id === anchor);
    layout = draw();
    const after = layout.boxes.find(({ id }) => id === anchor);
    if (before !== undefined && after !== undefined) {
      show({ ...view, x: view.x + after.x - before.x, y: view.y + after.y - before.y });
    }
    mark();
    choose(current, focus);
  };
  const open = (): void => {
    const first = layout.boxes[0];
    show(opening(layout, size(), first === undefined ? null : middleOf(first)));
  };
  const fold = (id: string, focus: boolean): void => {
    const box = layout.boxes.find((other) => other.id === id);
    if (box === undefined || box.reports === 0) return;
    if (!collapsed.delete(id)) collapsed.add(id);
    current = id;
    redraw(id, focus);
  };

  let hits: readonly string[] = [];
  let hit = -1;
  function mark(): void {
    for (const marked of svg.querySelectorAll(".rw-hit")) marked.classList.remove("rw-hit");
    item(hits[hit] ?? null)?.classList.add("rw-hit");
  }
  const find = (): void => {
    hits = data.graph.nodes.filter((node) => isFound(node, search.value)).map(({ id }) => id);
    hit = -1;
    if (hits.length > 0) next(1);
    else mark();
    found.textContent =
      search.value.trim() === "" ? "" : hits.length === 0 ? (found.dataset.none ?? "") : found.textContent;
  };
  const next = (step: number): void => {
    if (hits.length === 0) return;
    hit = (hit + step + hits.length) % hits.length;
    const id = hits[hit] ?? "";
    const { parent } = forestOf(data.graph, { careers });
    let changed = false;
    for (let above = parent.get(id); above !== undefined; above = parent.get(above)) {
      if (collapsed.delete(above)) changed = true;
    }
    if (changed) redraw(null);
    const box = layout.boxes.find((other) => other.id === id);
    if (box !== undefined) show(revealing(view, box, size()));
    choose(id, false);
    mark();
    found.textContent = `${hit + 1} / ${hits.length}`;
  };

  const middle = () => ({ x: size().width / 2, y: size().height / 2 });
  const actions: Readonly<Record<string, () => void>> = {
    in: () => show(zoomed(view, 1.25, middle())),
    out: () => show(zoomed(view, 0.8, middle())),
    fit: () => show(whole(layout, size())),
    expand() {
      collapsed.clear();
      redraw(current);
    },
    collapse() {
      const { children, roots } = forestOf(data.graph, { careers });
      for (const id of children.keys()) if (!roots.includes(id)) collapsed.add(id);
      layout = draw();
      mark();
      choose(current, false);
      open();
    },
    turn() {
      direction = direction === "down" ? "right" : "down";
      layout = draw();
      mark();
      choose(current, false);
      open();
    },
    careers() {
      careers = !careers;
      redraw(current);
      element("[data-do=careers]").setAttribute("aria-pressed", String(careers));
    },
  };
  for (const button of document.querySelectorAll<HTMLElement>("[data-do]")) {
    button.addEventListener("click", () => actions[button.dataset.do ?? ""]?.());
  }
  search.addEventListener("input", find);
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    next(event.shiftKey ? -1 : 1);
  });

  svg.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || current === null) return;
    if (event.key === "Enter")
      item(current)
        ?.querySelector("a")
        ?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    else if (event.key === " ") fold(current, true);
    else if (event.key === "+" || event.key === "=") actions.in?.();
    else if (event.key === "-") actions.out?.();
    else if (event.key === "0") actions.fit?.();
    else {
      const id = neighbour(layout, current, event.key);
      if (id === null) return;
      choose(id, true);
    }
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target === search) return;
    event.preventDefault();
    search.focus();
  });

  const wasDragged = moveByPointer(svg, (change) => show(change(view)));
  svg.addEventListener(
    "click",
    (event) => {
      // The end of a drag is no click.
      if (wasDragged()) {
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      const target = event.target instanceof Element ? event.target : null;
      const id = target?.closest<SVGGElement>(".rw-box")?.dataset.id;
      if (id === undefined) return;
      if (target?.closest(".rw-fold") != null) fold(id, true);
      else choose(id, false);
    },
    true,
  );
  // Paper gets the whole chart.
  window.addEventListener("beforeprint", () =>
    svg.setAttribute("viewBox", `0 0 ${layout.width} ${layout.height}`),
  );
  window.addEventListener("afterprint", () => show(view));
  window.addEventListener("resize", () => show(view));

  document.body.classList.add("live");
  element<HTMLElement>(".tools").hidden = false;
  svg.setAttribute("role", "tree");
  svg.removeAttribute("width");
  svg.removeAttribute("height");
  choose(current, false);
  open();
}

start(JSON.parse(element("#data").textContent ?? "") as PageData);
