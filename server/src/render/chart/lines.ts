import type { Direction, Point } from "./types.ts";

/** A box where superiors are above: charts that go to the right are turned to be thought about. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const rectOf = ({ x, y, width, height }: Place, direction: Direction): Rect =>
  direction === "down"
    ? { left: x, top: y, width, height }
    : { left: y, top: x, width: height, height: width };

const middle = ({ left, width }: Rect): number => left + width / 2;
const bottom = ({ top, height }: Rect): number => top + height;

/** Room beside a hanging box for the rail it hangs on. */
export const railGap = 14;

export interface TreeLine {
  readonly superior: Rect;
  readonly report: Rect;
  readonly hanging: boolean;
  /** Free space between a superior and the next level. */
  readonly gap: number;
}

/** From a superior down to where all its lines part, along, and to the report. */
export function treeLine({ superior, report, hanging, gap }: TreeLine, direction: Direction): string {
  const start = { x: middle(superior), y: bottom(superior) };
  const fork = Math.round(start.y + gap / 2);
  const rail = report.left - railGap;
  const center = report.top + report.height / 2;
  const points = hanging
    ? [
        start,
        { x: start.x, y: fork },
        { x: rail, y: fork },
        { x: rail, y: center },
        { x: report.left, y: center },
      ]
    : [start, { x: start.x, y: fork }, { x: middle(report), y: fork }, { x: middle(report), y: report.top }];
  return rounded(points, direction);
}

/** How far a curve swings out. */
const swing = 48;

/** A curve from one box to another that need not be near: straight up if it can, else around. */
export function overLine(from: Rect, to: Rect, direction: Direction): string {
  const show = (point: Point): string => write(point, direction);
  const curve = (a: Point, outA: Point, outB: Point, b: Point): string =>
    `M${show(a)}C${show(outA)} ${show(outB)} ${show(b)}`;
  if (from === to) {
    // A line to itself: an ear at the corner.
    const x = from.left + from.width;
    return curve(
      { x: x - 18, y: from.top },
      { x: x - 18, y: from.top - 26 },
      { x: x + 26, y: from.top + 14 },
      { x, y: from.top + 14 },
    );
  }
  if (bottom(to) < from.top) {
    const a = { x: from.left + from.width * 0.7, y: from.top };
    const b = { x: to.left + to.width * 0.7, y: bottom(to) };
    const bend = Math.max(24, (a.y - b.y) * 0.45);
    return curve(a, { x: a.x, y: a.y - bend }, { x: b.x, y: b.y + bend }, b);
  }
  if (to.top > bottom(from)) {
    // Against the order: around the right side, so that it is not taken for a usual line.
    const a = { x: from.left + from.width, y: from.top + from.height * 0.6 };
    const b = { x: to.left + to.width, y: to.top + to.height * 0.4 };
    const out = Math.max(a.x, b.x) + swing;
    return curve(a, { x: out, y: a.y }, { x: out, y: b.y }, b);
  }
  const a = { x: from.left + from.width * 0.7, y: from.top };
  const b = { x: to.left + to.width * 0.7, y: to.top };
  const over = Math.min(a.y, b.y) - swing / 2 - Math.min(24, Math.abs(a.x - b.x) * 0.05);
  return curve(a, { x: a.x, y: over }, { x: b.x, y: over }, b);
}

const radius = 7;

/** A path along right angles, with round corners. */
function rounded(points: readonly Point[], direction: Direction): string {
  const kept = points.filter((point, index) => {
    const before = points[index - 1];
    return before === undefined || before.x !== point.x || before.y !== point.y;
  });
  let path = "";
  kept.forEach((point, index) => {
    const before = kept[index - 1];
    const after = kept[index + 1];
    if (before === undefined) path += `M${write(point, direction)}`;
    else if (after === undefined || onOneLine(before, point, after)) path += `L${write(point, direction)}`;
    else {
      const room = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
      path += `L${write(towards(point, before, room), direction)}`;
      path += `Q${write(point, direction)} ${write(towards(point, after, room), direction)}`;
    }
  });
  return path;
}

const onOneLine = (a: Point, b: Point, c: Point): boolean =>
  (a.x === b.x && b.x === c.x) || (a.y === b.y && b.y === c.y);

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  return {
    x: from.x + ((to.x - from.x) * length) / whole,
    y: from.y + ((to.y - from.y) * length) / whole,
  };
}

const write = ({ x, y }: Point, direction: Direction): string =>
  direction === "down" ? `${short(x)},${short(y)}` : `${short(y)},${short(x)}`;

/** Tenths of a pixel are enough. */
export const short = (value: number): number => Math.round(value * 10) / 10;
