import type { ChartLayout } from "../../../server/src/render/chart/types.ts";
import { boxTowards, isArrow } from "../../src/org-chart/navigation.ts";
import { element } from "./dom.ts";
import type { Sheet } from "./sheet.ts";
import type { Action } from "./toolbar.ts";

interface BoxEvents {
  readonly layout: () => ChartLayout | null;
  readonly sheet: Sheet;
  readonly active: () => string | null;
  /** The keys go to this box; `focus`: at once. */
  readonly activate: (id: string, focus: boolean) => void;
  readonly toggle: (id: string) => void;
  readonly open: (id: string, focus: boolean) => void;
  readonly act: (action: Action) => void;
  readonly search: () => void;
}

const zoomKeys: Readonly<Record<string, Action>> = {
  "+": "zoomIn",
  "=": "zoomIn",
  "-": "zoomOut",
  _: "zoomOut",
  "0": "actualSize",
  "9": "fit",
};

/** How far an arrow key with Shift moves the chart. */
const panStep = 80;

/**
 * Keyboard and pointer on the boxes. Arrows go from box to box (with Shift they move the chart), Enter opens, space
 * folds reports away, `+ - 0` zoom and `9` fits, `/` searches. A click opens beside and stays, a double click goes there.
 */
export function listenToBoxes(events: BoxEvents): void {
  const canvas = element(".canvas");
  const { sheet } = events;

  const boxAt = (target: EventTarget | null): string | null =>
    target instanceof Element ? (target.closest<SVGGElement>(".rw-box")?.dataset.id ?? null) : null;

  canvas.addEventListener("click", (event) => {
    if (sheet.dragged()) return;
    const id = boxAt(event.target);
    if (id === null) return;
    events.activate(id, true);
    if (event.target instanceof Element && event.target.closest(".rw-fold")) events.toggle(id);
    else events.open(id, false);
  });
  canvas.addEventListener("dblclick", (event) => {
    const id = boxAt(event.target);
    if (id !== null && !(event.target instanceof Element && event.target.closest(".rw-fold")))
      events.open(id, true);
  });
  canvas.addEventListener("focusin", (event) => {
    const id = boxAt(event.target);
    if (id !== null && id !== events.active()) events.activate(id, false);
  });
  canvas.addEventListener("keydown", (event) => {
    if (onBox(event)) event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    const finds = event.key === "f" && (event.ctrlKey || event.metaKey);
    if (!finds && (typing || event.ctrlKey || event.metaKey || event.altKey)) return;
    const zoom = zoomKeys[event.key];
    if (finds || event.key === "/") events.search();
    else if (zoom) events.act(zoom);
    else return;
    event.preventDefault();
  });

  /** True when the key meant something here. */
  function onBox(event: KeyboardEvent): boolean {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const layout = events.layout();
    const active = layout?.boxes.find(({ id }) => id === events.active());
    if (!layout || !active || ctrlKey || metaKey || altKey || boxAt(event.target) === null) return false;
    if (isArrow(key)) {
      if (shiftKey) {
        const way = key === "ArrowUp" || key === "ArrowLeft" ? -panStep : panStep;
        if (key === "ArrowLeft" || key === "ArrowRight") sheet.panBy(way, 0);
        else sheet.panBy(0, way);
        return true;
      }
      const forward = layout.direction === "down" ? "ArrowDown" : "ArrowRight";
      if (key === forward && active.collapsed) events.toggle(active.id);
      else {
        const next = boxTowards(layout.boxes, active, key, layout.direction);
        if (next) events.activate(next.id, true);
      }
      return true;
    }
    if (key === "Enter") events.open(active.id, true);
    else if (key === " ") events.toggle(active.id);
    else if (key === "Home") events.activate(layout.boxes[0]?.id ?? active.id, true);
    else if (key === "End") events.activate(layout.boxes.at(-1)?.id ?? active.id, true);
    else return false;
    return true;
  }
}
