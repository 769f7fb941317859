import type { ChartBox, ChartLayout } from "../../../server/src/render/chart/types.ts";
import { firstZoom, overlap } from "../../src/org-chart/viewport.ts";
import type { ChartPoint, Sheet, WindowPoint } from "./sheet.ts";

/** Where the reader looks, to be found again in another picture. */
export interface Held {
  /** A box in view, or null when none is. */
  readonly id: string | null;
  readonly point: ChartPoint;
  readonly at: WindowPoint;
}

/** Takes hold of a box in view: one of those wished for, else the one nearest to the middle. */
export function hold(sheet: Sheet, { boxes }: ChartLayout, wished: readonly (string | null)[]): Held {
  const view = sheet.view();
  const middle = { x: view.x + view.width / 2, y: view.y + view.height / 2 };
  const inView = boxes.filter((box) => overlap(box, view));
  const distance = ({ x, y, width, height }: ChartBox): number =>
    Math.hypot(x + width / 2 - middle.x, y + height / 2 - middle.y);
  const nearest = inView.reduce<ChartBox | undefined>(
    (best, box) => (best === undefined || distance(box) < distance(best) ? box : best),
    undefined,
  );
  const wanted = wished.map((id) => inView.find((box) => box.id === id)).find((box) => box !== undefined);
  const box = wanted ?? nearest;
  const point = box ?? middle;
  return { id: box?.id ?? null, point, at: sheet.windowPoint(point) };
}

/** Lets the reader look at the same place of another picture. */
export function holdOn(sheet: Sheet, held: Held, byId: ReadonlyMap<string, ChartBox>): void {
  sheet.keep((held.id === null ? undefined : byId.get(held.id)) ?? held.point, held.at);
}

/** The first look: all of it if it can be read, else the top role and what is below it. */
export function lookAtStart(sheet: Sheet, { width, height, boxes, direction }: ChartLayout): void {
  const zoom = firstZoom({ width, height }, sheet.viewSize());
  sheet.setZoom(zoom);
  const [top] = boxes;
  if (zoom === null || !top) return;
  sheet.reveal(top, "middle");
  if (direction === "down") sheet.panBy(0, -height * sheet.zoom());
  else sheet.panBy(-width * sheet.zoom(), 0);
}

/** Names smaller than this are not recognised, whoever looks for one. */
const recognisable = 0.5;

/** Brings a box into view, larger when it could not be recognised; where it is already, nothing moves. */
export function lookAt(sheet: Sheet, box: ChartBox): void {
  if (sheet.zoom() < recognisable) sheet.setZoom(0.8);
  const view = sheet.view();
  const whole =
    box.x >= view.x &&
    box.y >= view.y &&
    box.x + box.width <= view.x + view.width &&
    box.y + box.height <= view.y + view.height;
  if (!whole) sheet.reveal(box, "middle");
}
