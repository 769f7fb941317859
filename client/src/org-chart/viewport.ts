/** Zooming and what is in view, as plain numbers. Lengths of the chart are CSS pixels at zoom 1. */

export const leastZoom = 0.02;
export const mostZoom = 3;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Area extends Size {
  readonly x: number;
  readonly y: number;
}

export const clampZoom = (zoom: number): number => Math.min(mostZoom, Math.max(leastZoom, zoom));

/** One step of the keys and buttons. */
const step = 1.2;

/** The next step up or down from any zoom; whole steps of 1. */
export function zoomStep(zoom: number, steps: 1 | -1): number {
  const at = Math.log(zoom) / Math.log(step);
  const next = steps > 0 ? Math.floor(at + 1e-6) + 1 : Math.ceil(at - 1e-6) - 1;
  return clampZoom(step ** next);
}

/** A wheel's turn or two fingers' spread as a factor; one notch of a wheel (100 or 120 pixels, 3 lines) is one step. */
export function wheelFactor({
  deltaY,
  deltaMode,
}: {
  readonly deltaY: number;
  readonly deltaMode: number;
}): number {
  const pixels = deltaMode === 0 ? deltaY : deltaY * (deltaMode === 1 ? 36 : 400);
  const turn = Math.max(-120, Math.min(120, pixels));
  // Fingers report many small turns, which mean more each.
  return Math.exp(-turn * (Math.abs(turn) < 40 ? 0.01 : 0.0018));
}

/** As large as fits, but never larger than the type was made for. */
export function fitZoom(chart: Size, view: Size): number {
  if (chart.width <= 0 || chart.height <= 0) return 1;
  return clampZoom(Math.min(1, view.width / chart.width, view.height / chart.height));
}

/** Below this, nobody reads names without effort. */
const readable = 0.55;

export const isReadable = (zoom: number): boolean => zoom >= readable;

/** As wide as the window, but never larger than the type was made for. */
const across = (chart: Size, view: Size): number => Math.min(1, view.width / Math.max(1, chart.width));

/** The zoom of the first picture: null where all of it fits and can be read, else as wide as the window, else readable. */
export function firstZoom(chart: Size, view: Size): number | null {
  if (fitZoom(chart, view) >= readable) return null;
  const wide = across(chart, view);
  return wide >= readable ? wide : 0.8;
}

/** Whether a first picture needs no scrolling aside and little downwards. */
export const isHandy = (chart: Size, view: Size): boolean =>
  across(chart, view) >= readable && chart.height * across(chart, view) <= view.height * 2.5;

/** Names are too small to be read: boxes are drawn without them, so that thousands cost little. */
export const isFar = (zoom: number): boolean => zoom < 0.22;

export const overlap = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const grow = ({ x, y, width, height }: Area, by: Size): Area => ({
  x: x - by.width,
  y: y - by.height,
  width: width + 2 * by.width,
  height: height + 2 * by.height,
});

/** How large a picture may become, so that every browser can make it: length of a side and number of pixels. */
const longestSide = 16_000;
const mostPixels = 100_000_000;

/** Pixels of a bitmap for each pixel of the chart: two, or less for very large charts. */
export function bitmapScale({ width, height }: Size): number {
  return Math.min(
    2,
    longestSide / Math.max(1, width),
    longestSide / Math.max(1, height),
    Math.sqrt(mostPixels / Math.max(1, width * height)),
  );
}
