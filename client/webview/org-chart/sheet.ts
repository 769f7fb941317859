import {
  type Area,
  clampZoom,
  fitZoom,
  isReadable,
  type Size,
  wheelFactor,
  zoomStep,
} from "../../src/org-chart/viewport.ts";
import { element } from "./dom.ts";

/** A place in the window, in CSS pixels. */
export interface WindowPoint {
  readonly left: number;
  readonly top: number;
}

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * The sheet the chart is drawn on and the window through which it is seen. It scrolls natively, so that wheels,
 * fingers, scroll bars and readers' tools work as everywhere; zooming changes the sheet's size.
 */
export interface Sheet {
  readonly svg: SVGSVGElement;
  zoom(): number;
  /** It is as large as fits, and stays so. */
  fitted(): boolean;
  /** `null`: as large as fits, also when the window changes. */
  setZoom(zoom: number | null, around?: WindowPoint): void;
  step(steps: 1 | -1): void;
  /** The size of the chart at zoom 1. */
  setSize(size: Size): void;
  /** What is to be seen, in the chart's lengths. */
  view(): Area;
  viewSize(): Size;
  /** Where a point of the chart is in the window. */
  windowPoint(point: ChartPoint): WindowPoint;
  /** The middle of the window. */
  middle(): WindowPoint;
  /** Scrolls so that a point of the chart is there. */
  keep(point: ChartPoint, at: WindowPoint): void;
  /** Scrolls as little as needed, or puts the middle in the middle. */
  reveal(area: Area, how: "nearest" | "middle"): void;
  panBy(x: number, y: number): void;
  /** True just after the sheet was dragged: what was under the pointer was not meant to be clicked. */
  dragged(): boolean;
}

/** Free space around what is revealed. */
const margin = 32;
/** A shorter way is a click with an unsteady hand. */
const leastDrag = 4;

interface SheetEvents {
  /** Something else is in view. */
  readonly onMove: () => void;
  /** The window has another size. */
  readonly onResize: () => void;
  /** The reader zoomed or moved the chart by hand. */
  readonly onTouch: () => void;
}

export function createSheet({ onMove, onResize, onTouch }: SheetEvents): Sheet {
  const canvas = element(".canvas");
  const svg = element<SVGSVGElement>(".sheet svg");
  let size: Size = { width: 1, height: 1 };
  let zoom = 1;
  let fitted = true;
  let wasDragged = false;

  const apply = (): void => {
    svg.setAttribute("width", String(Math.ceil(size.width * zoom)));
    svg.setAttribute("height", String(Math.ceil(size.height * zoom)));
    svg.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
  };
  const viewSize = (): Size => ({ width: canvas.clientWidth, height: canvas.clientHeight });
  const middle = (): WindowPoint => {
    const { left, top } = canvas.getBoundingClientRect();
    return { left: left + canvas.clientWidth / 2, top: top + canvas.clientHeight / 2 };
  };
  const chartPoint = ({ left, top }: WindowPoint): ChartPoint => {
    const sheet = svg.getBoundingClientRect();
    return { x: (left - sheet.left) / zoom, y: (top - sheet.top) / zoom };
  };
  const windowPoint = ({ x, y }: ChartPoint): WindowPoint => {
    const sheet = svg.getBoundingClientRect();
    return { left: sheet.left + x * zoom, top: sheet.top + y * zoom };
  };
  const keep = (point: ChartPoint, at: WindowPoint): void => {
    const now = windowPoint(point);
    canvas.scrollLeft += now.left - at.left;
    canvas.scrollTop += now.top - at.top;
  };
  const setZoom = (next: number | null, around: WindowPoint = middle()): void => {
    fitted = next === null;
    const wanted = next === null ? fitZoom(size, viewSize()) : clampZoom(next);
    const point = chartPoint(around);
    zoom = wanted;
    apply();
    keep(point, around);
    onMove();
  };

  canvas.addEventListener("scroll", () => onMove(), { passive: true });
  canvas.addEventListener(
    "wheel",
    (event) => {
      // Two fingers that spread arrive as a wheel with Ctrl.
      if (!event.ctrlKey && !event.metaKey && !event.altKey) {
        onTouch();
        return;
      }
      event.preventDefault();
      onTouch();
      setZoom(zoom * wheelFactor(event), { left: event.clientX, top: event.clientY });
    },
    { passive: false },
  );
  listenToPinch(canvas, (factor, around) => {
    onTouch();
    setZoom(zoom * factor, around);
  });
  listenToDrag(canvas, (moved) => {
    wasDragged = moved;
    if (moved) onTouch();
  });
  new ResizeObserver(() => {
    // What cannot be read in a smaller window stays as large as it is.
    if (fitted && (isReadable(fitZoom(size, viewSize())) || !isReadable(zoom))) setZoom(null);
    else fitted = false;
    onResize();
  }).observe(canvas);

  return {
    svg,
    zoom: () => zoom,
    fitted: () => fitted,
    setZoom,
    step: (steps) => setZoom(zoomStep(zoom, steps)),
    setSize: (next) => {
      size = next;
      apply();
    },
    view: () => {
      const { left, top } = canvas.getBoundingClientRect();
      const { width, height } = viewSize();
      return { ...chartPoint({ left, top }), width: width / zoom, height: height / zoom };
    },
    viewSize,
    windowPoint,
    middle,
    keep,
    reveal: (area, how) => {
      const { left, top } = windowPoint(area);
      const outer = canvas.getBoundingClientRect();
      const { width, height } = viewSize();
      const shift = (start: number, length: number, from: number, room: number): number => {
        if (how === "middle") return start + length / 2 - (from + room / 2);
        const free = Math.max(0, Math.min(margin, (room - length) / 2));
        if (start < from + free) return start - from - free;
        return Math.max(0, start + length + free - from - room);
      };
      canvas.scrollLeft += shift(left, area.width * zoom, outer.left, width);
      canvas.scrollTop += shift(top, area.height * zoom, outer.top, height);
    },
    panBy: (x, y) => canvas.scrollBy(x, y),
    dragged: () => wasDragged,
  };
}

/** Dragging with the main or the middle button; fingers scroll by themselves. */
function listenToDrag(canvas: HTMLElement, onEnd: (moved: boolean) => void): void {
  let start: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | null =
    null;
  let moved = false;
  canvas.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch" || event.button > 1) return;
    start = { x: event.clientX, y: event.clientY, left: canvas.scrollLeft, top: canvas.scrollTop };
    moved = false;
    onEnd(false);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (start === null) return;
    const x = event.clientX - start.x;
    const y = event.clientY - start.y;
    if (!moved && Math.hypot(x, y) < leastDrag) return;
    if (!moved) canvas.setPointerCapture(event.pointerId);
    moved = true;
    onEnd(true);
    canvas.classList.add("dragged");
    canvas.scrollTo(start.left - x, start.top - y);
  });
  const end = (): void => {
    start = null;
    canvas.classList.remove("dragged");
  };
  canvas.addEventListener("pointerup", end);
  canvas.addEventListener("pointercancel", end);
}

/** Two fingers on a screen. */
function listenToPinch(canvas: HTMLElement, zoomBy: (factor: number, around: WindowPoint) => void): void {
  let last = 0;
  const distance = ([a, b]: readonly Touch[]): number =>
    a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
  canvas.addEventListener("touchstart", ({ touches }) => {
    last = touches.length === 2 ? distance([...touches]) : 0;
  });
  canvas.addEventListener(
    "touchmove",
    (event) => {
      const [a, b] = event.touches;
      if (!a || !b || last === 0) return;
      event.preventDefault();
      const now = distance([a, b]);
      zoomBy(now / last, { left: (a.clientX + b.clientX) / 2, top: (a.clientY + b.clientY) / 2 });
      last = now;
    },
    { passive: false },
  );
}
