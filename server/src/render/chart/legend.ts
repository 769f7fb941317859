import type { Language } from "../../vocabulary/language.ts";
import { measure } from "./measure.ts";
import type { ChartLayout, LineKind } from "./types.ts";
import { say } from "./words.ts";

export interface LegendEntry {
  readonly kind: LineKind;
  readonly classes: string;
  readonly word: string;
  /** From the start of the legend, in pixels. */
  readonly offset: number;
}

const order: readonly LineKind[] = ["line", "second", "alternative", "dotted", "career", "cycle"];

/** The kinds of line that are in a chart; none when there are only usual ones. */
export function legendOf(layout: ChartLayout, language: Language): readonly LegendEntry[] {
  const kinds = new Set(layout.lines.map(({ kind }) => kind));
  const shown = order.filter((kind) => kinds.has(kind));
  if (shown.every((kind) => kind === "line")) return [];
  let offset = 0;
  return shown.map((kind) => {
    const word = say(kind, language);
    const entry = { kind, classes: kind === "line" ? "" : `rw-${kind}`, word, offset };
    offset += 36 + measure(word, 12) + 28;
    return entry;
  });
}

export function legendWidth(legend: readonly LegendEntry[]): number {
  const last = legend.at(-1);
  return last === undefined ? 0 : Math.ceil(last.offset + 36 + measure(last.word, 12));
}
