import type { ChartBox, Direction } from "../../../server/src/render/chart/types.ts";

export type Arrow = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

export const isArrow = (key: string): key is Arrow =>
  key === "ArrowUp" || key === "ArrowDown" || key === "ArrowLeft" || key === "ArrowRight";

/** A box where superiors are above; charts that go to the right are turned to be thought about. */
interface Place {
  readonly box: ChartBox;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const turned: Readonly<Record<Arrow, Arrow>> = {
  ArrowUp: "ArrowLeft",
  ArrowLeft: "ArrowUp",
  ArrowDown: "ArrowRight",
  ArrowRight: "ArrowDown",
};

/**
 * The box an arrow key leads to: towards the reports, the superior, or the neighbour of the same row, whoever's
 * report it is. Null where the chart ends.
 */
export function boxTowards(
  boxes: readonly ChartBox[],
  from: ChartBox,
  key: Arrow,
  direction: Direction,
): ChartBox | null {
  const place = (box: ChartBox): Place =>
    direction === "down"
      ? { box, left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }
      : { box, left: box.y, right: box.y + box.height, top: box.x, bottom: box.x + box.width };
  const way = direction === "down" ? key : turned[key];
  const here = place(from);
  const places = boxes.filter((box) => box !== from).map(place);
  if (way === "ArrowDown") return down(places, here);
  if (way === "ArrowUp") return up(places, here);
  return aside(places, here, way);
}

/** The nearest report, else the next of a column. */
function down(places: readonly Place[], here: Place): ChartBox | null {
  const reports = places.filter(({ box, top }) => box.parent === here.box.id && top >= here.bottom);
  return nearest(reports, here) ?? nearest(inColumn(places, here, 1), here);
}

/** The one above in a column, else the superior. */
function up(places: readonly Place[], here: Place): ChartBox | null {
  const above = nearest(inColumn(places, here, -1), here);
  return above ?? places.find(({ box }) => box.id === here.box.parent)?.box ?? null;
}

/** Reports of the same superior that hang in the same column, on one side. */
const inColumn = (places: readonly Place[], here: Place, side: 1 | -1): Place[] =>
  places.filter(
    ({ box, left, top, bottom }) =>
      box.parent === here.box.parent &&
      here.box.parent !== null &&
      Math.abs(left - here.left) < 1 &&
      (side > 0 ? top >= here.bottom : bottom <= here.top),
  );

/** The nearest of the same row; where there is none, the nearest anywhere on that side. */
function aside(places: readonly Place[], here: Place, way: Arrow): ChartBox | null {
  const beyond = places.filter(({ left, right }) =>
    way === "ArrowRight" ? left >= here.right : right <= here.left,
  );
  const inRow = beyond.filter(({ top, bottom }) => top < here.bottom && bottom > here.top);
  return nearest(inRow.length > 0 ? inRow : beyond, here);
}

/** Rather a little further away than in another direction. */
function nearest(places: readonly Place[], here: Place): ChartBox | null {
  let found: ChartBox | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { box, left, right, top, bottom } of places) {
    const across = (left + right - here.left - here.right) / 2;
    const along = (top + bottom - here.top - here.bottom) / 2;
    const distance = Math.hypot(across, along * 1.5);
    if (distance < least) {
      found = box;
      least = distance;
    }
  }
  return found;
}
