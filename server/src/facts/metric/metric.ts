import type { Metric } from "../fact.ts";
import { clauseOf, inExample, sentenceOf } from "../grammar/clause.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import type { View } from "../grammar/plain-text.ts";
import { hint } from "../hints/hint-words.ts";
import { scanActions } from "./metric-actions.ts";
import type { MetricFigure } from "./metric-figures.ts";
import type { MetricName } from "./metric-names.ts";
import { metricNamesIn } from "./metric-names.ts";
import type { Pair } from "./metric-pairs.ts";
import { figureAfter, figureBefore, figureInItem } from "./metric-pairs.ts";
import { metricPeriod } from "./metric-period.ts";
import { isClaim } from "./metric-traps.ts";

/** Measures of performance in a piece of text, with their figures or without; spans count from its start. */
export function readMetrics(view: View, context: Context): readonly Unplaced<Metric>[] {
  const listed = context.sectionIds.includes("kpi") || context.fieldId === "metrics";
  if (!listed && ((view.hints & hint.metric) === 0 || context.area === "silent")) return none;
  if (context.sectionIds.includes("preferred")) return none;
  const { text } = view;
  const names = metricNamesIn(view);
  const actions = scanActions(text);
  if (names.length === 0 && actions.length === 0) return none;
  const found: Told[] = [];
  let free = 0;
  for (const [index, name] of names.entries()) {
    const next = names[index + 1]?.start ?? text.length;
    const sentence = sentenceOf(text, name.start, name.end);
    const pair = pairOf(text, name, {
      free: Math.max(free, sentence.start),
      next: Math.min(next, sentence.end),
      listed,
    });
    if (pair !== null) free = pair.figure.end;
    if (isClaim(text, name, pair?.figure ?? null, context, listed)) found.push({ name, pair });
  }
  for (const { name, figure } of actions) {
    if (context.area === "requirements" || found.some((told) => overlaps(told, figure))) continue;
    found.push({ name, pair: { figure, change: null, baseline: null } });
  }
  return found
    .sort((a, b) => a.name.start - b.name.start)
    .map((told) => metricOf(view, context, told, listed));
}

const none: readonly Unplaced<Metric>[] = [];

interface Told {
  readonly name: { readonly start: number; readonly end: number };
  readonly pair: Pair | null;
}

const overlaps = ({ pair }: Told, { start, end }: MetricFigure): boolean =>
  pair !== null && pair.figure.start < end && start < pair.figure.end;

interface Room {
  /** What stands before belongs to another measure. */
  readonly free: number;
  /** What stands from here on belongs to the next one. */
  readonly next: number;
  readonly listed: boolean;
}

const pairOf = (text: string, name: MetricName, { free, next, listed }: Room): Pair | null =>
  figureAfter(text, name, next) ??
  figureBefore(text, name, free) ??
  (listed ? figureInItem(text, name, next) : null);

function metricOf(view: View, context: Context, { name, pair }: Told, listed: boolean): Unplaced<Metric> {
  const { text, cased } = view;
  const figure = pair?.figure ?? null;
  const start = Math.min(name.start, figure?.start ?? name.start);
  const end = closed(text, start, Math.max(name.end, figure?.end ?? name.end));
  const clause = clauseOf(text, start, end);
  const around = `${text.slice(Math.max(clause.start, start - 12), end)}${periodWords(text, end)}`;
  return {
    span: view.source(start, end),
    text: cased.slice(start, end).trim(),
    name: cased.slice(name.start, name.end).trim(),
    figure: figure === null ? null : view.source(figure.start, figure.end),
    op: figure?.op ?? null,
    value: figure?.value ?? null,
    unit: figure?.unit ?? null,
    period: metricPeriod(around),
    change: pair?.change ?? null,
    baseline: pair?.baseline ?? null,
    example: inExample(text, name.start),
    confidence: listed ? 0.95 : context.area === "duties" ? 0.9 : 0.7,
  };
}

/** The words behind a figure that may say how often: `/月`, `,按季度考核`; another clause speaks of something else. */
function periodWords(text: string, at: number): string {
  const words = text.slice(at, Math.min(sentenceOf(text, at, at).end, at + 24));
  const comma = words.indexOf(",");
  if (comma === -1 || /^,\s*(?:按|每|以|measured|reviewed|per )/u.test(words.slice(comma))) return words;
  return words.slice(0, comma);
}

/** Takes in the bracket that ends right there when it began inside: 满意度(90%以上). */
function closed(text: string, start: number, end: number): number {
  const bracket = text.lastIndexOf("(", end - 1);
  return bracket > start && text.charAt(end) === ")" && !text.slice(bracket, end).includes(")")
    ? end + 1
    : end;
}
