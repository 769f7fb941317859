import { panned, type View, zoomed } from "./view.ts";

/** Less than this is a hand that is not quite still. */
const leastDrag = 4;

/**
 * Dragging moves the chart, the wheel too, and enlarges it with Ctrl or ⌘. `change` is given how the view becomes
 * another one. Returns a question to be asked at a click: whether it was the end of a drag.
 */
export function moveByPointer(
  svg: SVGSVGElement,
  change: (next: (view: View) => View) => void,
): () => boolean {
  let dragged = false;
  svg.addEventListener("pointerdown", (down) => {
    if (down.button !== 0) return;
    dragged = false;
    let last = { x: down.clientX, y: down.clientY };
    const move = (event: PointerEvent): void => {
      const by = { x: last.x - event.clientX, y: last.y - event.clientY };
      if (!dragged && Math.abs(by.x) + Math.abs(by.y) < leastDrag) return;
      dragged = true;
      svg.classList.add("dragging");
      last = { x: event.clientX, y: event.clientY };
      change((view) => panned(view, by));
    };
    const end = (): void => {
      svg.classList.remove("dragging");
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", end);
    };
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", end);
  });
  // A link that is dragged would be carried away instead of the chart.
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  svg.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const { deltaX, deltaY, shiftKey } = event;
      if (event.ctrlKey || event.metaKey) {
        const { left, top } = svg.getBoundingClientRect();
        const at = { x: event.clientX - left, y: event.clientY - top };
        change((view) => zoomed(view, Math.exp(-deltaY / 300), at));
      } else change((view) => panned(view, shiftKey ? { x: deltaY, y: 0 } : { x: deltaX, y: deltaY }));
    },
    { passive: false },
  );
  return () => {
    const was = dragged;
    dragged = false;
    return was;
  };
}
