import type { Block, Role } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import { slice } from "../../text/span.ts";
import type { Metric } from "../fact.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { firstFigure } from "./metric-figures.ts";
import { metricPeriod } from "./metric-period.ts";

/** In a table a measure's figure stands in another cell of its row: `| 客户满意度 | ≥90% | 30% |`. */
export function pairRows(role: Role, text: string, metrics: readonly Metric[]): readonly Metric[] {
  if (!metrics.some(({ figure, scope }) => figure === null && scope.field === null)) return metrics;
  const rows = [...tableRows(role)];
  if (rows.length === 0) return metrics;
  const cells = metrics.map((metric) => cellOf(rows, metric.span));
  const named = new Map<Span, number>();
  for (const place of cells) if (place !== null) named.set(place.cell, (named.get(place.cell) ?? 0) + 1);
  return metrics.map((metric, index) => {
    const place = cells[index];
    if (metric.figure !== null || metric.scope.field !== null || place === null || place === undefined)
      return metric;
    return named.get(place.cell) === 1 ? (withFigure(metric, place, text) ?? metric) : metric;
  });
}

interface Place {
  readonly row: Row;
  readonly cell: Span;
}

/** The cell a claim stands in; rows are in document order. */
function cellOf(rows: readonly Row[], span: Span): Place | null {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const row = rows[middle];
    if (row !== undefined && row.block.span.start <= span.start) low = middle;
    else high = middle - 1;
  }
  const row = rows[low];
  const cell = row?.block.cells.find((each) => contains(each, span));
  return row === undefined || cell === undefined ? null : { row, cell };
}

interface Row {
  readonly block: Block;
  /** The first row of its table. */
  readonly head: Block;
}

function* tableRows(role: Role): Iterable<Row> {
  for (const blocks of [role.preamble, ...role.sections.map((section) => section.blocks)]) {
    let head: Block | null = null;
    for (const block of blocks) {
      if (block.kind !== "row") head = null;
      else if (head === null || block.header) head = block;
      else yield { block, head };
    }
  }
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const notTheTarget =
  /权重|占比|比重|分值|序号|编号|来源|周期|频[率次]|方式|公式|基线|现状|weight|share|no\.|#|source|period|frequency|baseline|current/iu;
const theTarget = /目标|標準|标准|指标值|目標|要求|达标|基准|target|goal|threshold/iu;

function withFigure(metric: Metric, { row: { block, head }, cell: own }: Place, text: string): Metric | null {
  const title = (index: number): string => {
    const cell = head.cells[index];
    return cell === undefined ? "" : slice(text, cell);
  };
  const cells = block.cells
    .map((span, index) => ({ span, title: title(index), index }))
    .filter(({ span, title: name }) => span !== own && span.end > span.start && !notTheTarget.test(name))
    .sort((a, b) => Number(theTarget.test(b.title)) - Number(theTarget.test(a.title)) || a.index - b.index);
  for (const { span } of cells) {
    const view = readPlain(slice(text, span));
    const figure = view.text.length > 40 ? null : firstFigure(view.text, 0, view.text.length);
    if (
      figure === null ||
      (figure.unit === "" && figure.op === "=" && !theTarget.test(title(block.cells.indexOf(span))))
    )
      continue;
    const place = view.source(figure.start, figure.end);
    return {
      ...metric,
      figure: { start: span.start + place.start, end: span.start + place.end },
      op: figure.op,
      value: figure.value,
      unit: figure.unit,
      period: metric.period ?? metricPeriod(view.text),
    };
  }
  return null;
}
