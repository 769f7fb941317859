import type { ChartNode } from "../../organisation/chart.ts";
import type { Measure } from "./measure.ts";

/** `down`: superiors above, as on paper. `right`: superiors to the left, for many roles and long names. */
export type Direction = "down" | "right";

export interface ChartOptions {
  /** `down` when left out. */
  readonly direction?: Direction;
  /** Nodes whose reports are folded away. */
  readonly collapsed?: ReadonlySet<string>;
  /** Whether career steps are drawn, and the roles only they lead to. */
  readonly careers?: boolean;
  /** Left out: a table of letter widths, so that nothing to draw on is needed. */
  readonly measure?: Measure;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node with its place. Lengths are CSS pixels; `x` and `y` are the upper left corner. */
export interface ChartBox {
  readonly id: string;
  readonly node: ChartNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The title in lines that fit. */
  readonly title: readonly string[];
  /** Department and level in one line that fits; null when there is neither. */
  readonly detail: string | null;
  /** Number of the department's colour, from 0; null for roles without a department. */
  readonly color: number | null;
  /** The superior in the tree, null for roots. */
  readonly parent: string | null;
  /** Direct reports in the tree, shown or not. */
  readonly reports: number;
  /** All below it that are folded away; 0 when nothing is. */
  readonly hidden: number;
  readonly collapsed: boolean;
  /** 0 for roots. */
  readonly depth: number;
}

/**
 * - `line`: the line of the tree
 * - `second`: one more full line, besides that of the tree
 * - `alternative`: one more name in “A or B”
 * - `cycle`: a full line that closes a circle
 */
export type LineKind = "line" | "second" | "alternative" | "cycle" | "dotted" | "career";

export interface ChartLine {
  readonly from: string;
  readonly to: string;
  readonly kind: LineKind;
  /** SVG path data. From the superior to the report; career steps and lines drawn over go from `from` to `to`. */
  readonly path: string;
}

/** The name of an organisation over its roles; there are none when everything is one organisation. */
export interface ChartGroup {
  readonly organisation: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
  /** Superiors before their reports, siblings in order: the order of reading and of the tab key. */
  readonly boxes: readonly ChartBox[];
  readonly lines: readonly ChartLine[];
  readonly groups: readonly ChartGroup[];
  /** Departments by the number of their colour… several may share one. */
  readonly departments: readonly { readonly name: string; readonly color: number }[];
}
