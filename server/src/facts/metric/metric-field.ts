import type { Field, FieldValue } from "../../role/role.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import { quoteLength } from "../experience/experience-field.ts";
import type { Comparison, Metric } from "../fact.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { readMetrics } from "./metric.ts";
import { firstFigure } from "./metric-figures.ts";
import { metricPeriod } from "./metric-period.ts";

const keys = {
  name: ["name", "metric", "kpi", "名称", "名稱", "指标", "指標"],
  op: ["op", "operator", "比较"],
  value: ["value", "target", "目标", "目標", "目标值", "目標值"],
  unit: ["unit", "单位", "單位"],
  period: ["period", "周期", "週期"],
} as const;

/** `metrics:` as a text, a list of texts, a list of `{name, op, value, unit, period}`, or one such map. Spans are the document's. */
export function readMetricField(field: Field, text: string, context: Context): readonly Unplaced<Metric>[] {
  const maps = new Map<string, FieldValue[]>();
  const found: Unplaced<Metric>[] = [];
  for (const value of field.values) {
    const last = value.path[value.path.length - 1];
    if (typeof last !== "string") found.push(...inText(value, text, context));
    else {
      const parent = value.path.slice(0, -1).join("\n");
      const known = maps.get(parent);
      if (known === undefined) maps.set(parent, [value]);
      else known.push(value);
    }
  }
  for (const values of maps.values()) found.push(...inMap(values, text, context));
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** A value's words without quotes, and where they begin. */
function plain({ span }: FieldValue, text: string): { raw: string; start: number } {
  const whole = text.slice(span.start, span.end);
  const quote = quoteLength(whole);
  return { raw: whole.slice(quote, whole.length - quote), start: span.start + quote };
}

function inText(value: FieldValue, text: string, context: Context): readonly Unplaced<Metric>[] {
  const { raw, start } = plain(value, text);
  const shift = (span: { start: number; end: number }) => ({
    start: span.start + start,
    end: span.end + start,
  });
  return readMetrics(readPlain(raw), context).map((metric) => ({
    ...metric,
    span: shift(metric.span),
    figure: metric.figure === null ? null : shift(metric.figure),
  }));
}

function inMap(values: readonly FieldValue[], text: string, context: Context): readonly Unplaced<Metric>[] {
  const at = (names: readonly string[]): FieldValue | undefined =>
    values.find(({ path }) => names.includes(String(path[path.length - 1]).toLowerCase()));
  const name = at(keys.name);
  if (name === undefined) {
    // `{客户满意度: ≥90%}`: the key is the name.
    return values.flatMap((value) => keyed(value, text));
  }
  const target = at(keys.value);
  const words = target === undefined ? "" : plain(target, text).raw;
  if (target === undefined || words.trim() === "") return inText(name, text, context);
  const figure = firstFigure(foldSameLength(words), 0, words.length);
  const period = at(keys.period)?.value.trim() ?? "";
  const said = at(keys.op)?.value.trim() ?? "";
  const unit = at(keys.unit)?.value.trim() ?? "";
  return [
    {
      ...blank(
        name.value.trim(),
        { start: name.span.start, end: Math.max(name.span.end, target.span.end) },
        text,
      ),
      figure: target.span,
      op: operators[said] ?? figure?.op ?? "=",
      value: figure?.value ?? null,
      unit: figure === null || figure.unit === "" ? unit : figure.unit,
      period:
        period === ""
          ? null
          : (metricPeriod(`每${period}`) ?? metricPeriod(`per ${period}`) ?? metricPeriod(period) ?? period),
    },
  ];
}

const operators: Readonly<Record<string, Comparison>> = {
  "<": "<",
  "<=": "<=",
  "≤": "<=",
  "=": "=",
  "==": "=",
  ">=": ">=",
  "≥": ">=",
  ">": ">",
  "~": "~",
};

function keyed(value: FieldValue, text: string): readonly Unplaced<Metric>[] {
  const name = String(value.path[value.path.length - 1]);
  const { raw } = plain(value, text);
  const figure = firstFigure(foldSameLength(raw), 0, raw.length);
  if (figure === null) return [];
  return [
    {
      ...blank(name, value.span, text),
      figure: value.span,
      op: figure.op,
      value: figure.value,
      unit: figure.unit,
    },
  ];
}

const blank = (name: string, span: { start: number; end: number }, text: string): Unplaced<Metric> => ({
  span,
  text: text.slice(span.start, span.end),
  name,
  figure: null,
  op: null,
  value: null,
  unit: null,
  period: null,
  change: null,
  baseline: null,
  example: false,
  confidence: 1,
});
