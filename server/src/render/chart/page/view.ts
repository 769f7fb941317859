import type { Point } from "../types.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of the chart that is to be seen: its upper left corner, and how large it is drawn. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const least = 0.05;
const most = 3;
/** Smaller letters cannot be read. */
const readable = 0.5;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Everything, not larger than life. */
export function whole(chart: Size, window: Size): View {
  const scale = clamp(Math.min(window.width / chart.width, window.height / chart.height), least, 1);
  return {
    scale,
    x: (chart.width - window.width / scale) / 2,
    y: Math.min(0, (chart.height - window.height / scale) / 2),
  };
}

/** Everything if it can be read then, else the part around the first role. */
export function opening(chart: Size, window: Size, first: Point | null): View {
  const all = whole(chart, window);
  if (all.scale >= readable || first === null) return all;
  const scale = 0.85;
  const wide = window.width / scale;
  const high = window.height / scale;
  return {
    scale,
    x: chart.width <= wide ? (chart.width - wide) / 2 : clamp(first.x - wide / 2, 0, chart.width - wide),
    y: chart.height <= high ? 0 : clamp(first.y - high / 2, 0, chart.height - high),
  };
}

/** Larger or smaller around a point of the window, which stays where it is. */
export function zoomed({ x, y, scale }: View, factor: number, at: Point): View {
  const next = clamp(scale * factor, least, most);
  return { scale: next, x: x + at.x / scale - at.x / next, y: y + at.y / scale - at.y / next };
}

/** Shows the chart further on, by pixels of the window. */
export const panned = ({ x, y, scale }: View, by: Point): View => ({
  scale,
  x: x + by.x / scale,
  y: y + by.y / scale,
});

interface Box extends Point, Size {}

/** The view in which a box is to be seen with something around it; the same when it is. */
export function revealing(view: View, box: Box, window: Size): View {
  const { scale } = view;
  const space = 40 / scale;
  const wide = window.width / scale;
  const high = window.height / scale;
  const inside =
    box.x >= view.x + space / 2 &&
    box.y >= view.y + space / 2 &&
    box.x + box.width <= view.x + wide - space / 2 &&
    box.y + box.height <= view.y + high - space / 2;
  return inside ? view : { scale, x: box.x + box.width / 2 - wide / 2, y: box.y + box.height / 2 - high / 2 };
}

export const viewBox = ({ x, y, scale }: View, window: Size): string =>
  [x, y, window.width / scale, window.height / scale].map((value) => value.toFixed(2)).join(" ");
