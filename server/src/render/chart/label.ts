import type { ChartNode } from "../../organisation/chart.ts";
import type { Measure } from "./measure.ts";
import { balanced, wrap } from "./wrap.ts";

/** Lengths of a box and what stands in it, in CSS pixels. */
export const metrics = {
  titleSize: 14,
  titleLine: 19,
  detailSize: 12,
  detailLine: 17,
  paddingX: 14,
  paddingY: 10,
  /** The coloured edge at the side where the lines begin to be read. */
  stripe: 5,
  mostWidth: 216,
  leastWidth: 120,
  mostLines: 2,
} as const;

/** Bold letters are wider than the table says. */
const boldness = 1.06;

const widest = metrics.mostWidth - 2 * metrics.paddingX - metrics.stripe;

export interface Label {
  readonly title: readonly string[];
  readonly detail: string | null;
  /** Of the longest line. */
  readonly width: number;
  readonly height: number;
}

/** What is written in a box. */
export function labelOf({ title, department, level }: ChartNode, measure: Measure): Label {
  const bold: Measure = (text, size) => measure(text, size) * boldness;
  const lines = balanced(title, {
    width: widest,
    fontSize: metrics.titleSize,
    mostLines: metrics.mostLines,
    measure: bold,
  });
  const about = [department, level].filter((part) => part !== null && part.trim() !== "").join(" · ");
  const [detail = ""] = wrap(about, {
    width: widest,
    fontSize: metrics.detailSize,
    mostLines: 1,
    measure,
  });
  return {
    title: lines,
    detail: detail === "" ? null : detail,
    width: Math.max(
      ...lines.map((line) => bold(line, metrics.titleSize)),
      measure(detail, metrics.detailSize),
    ),
    height: lines.length * metrics.titleLine + (detail === "" ? 0 : metrics.detailLine),
  };
}

/** One size for all boxes of a chart: the smallest that holds every label. */
export function boxSize(labels: Iterable<Label>): { readonly width: number; readonly height: number } {
  let width = 0;
  let height = metrics.titleLine + metrics.detailLine;
  for (const label of labels) {
    width = Math.max(width, label.width);
    height = Math.max(height, label.height);
  }
  const full = Math.ceil(width) + 2 * metrics.paddingX + metrics.stripe;
  return {
    width: even(Math.min(metrics.mostWidth, Math.max(metrics.leastWidth, full))),
    height: even(height + 2 * metrics.paddingY),
  };
}

/** So that middles are whole pixels. */
const even = (length: number): number => 2 * Math.ceil(length / 2);
