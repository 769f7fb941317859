import type { Block, Field, FieldPlace, FieldValue } from "../../role/role.ts";
import type { FieldId } from "../../vocabulary/fields.ts";
import type { Assembly } from "./assembly.ts";
import { blockOf, extended } from "./build.ts";
import type { Pair } from "./field-line.ts";
import { readPairs, readRowPairs } from "./field-line.ts";
import { isFieldHere } from "./field-rules.ts";
import { plainWords } from "./inline.ts";
import { listedValues } from "./listed.ts";
import type { Unit } from "./unit.ts";

/** Adds a block to the section that is open, or before all sections. */
export function push(state: Assembly, block: Block): void {
  blocksOf(state).push(block);
}

const blocksOf = ({ sections, preamble }: Assembly): Block[] =>
  sections[sections.length - 1]?.blocks ?? preamble;

/** Adds a unit that is no heading; gives the index of the next unit to look at. */
export function addContent(state: Assembly, units: readonly Unit[], index: number): number {
  const unit = units[index];
  if (unit === undefined) return index + 1;
  if (unit.kind === "break") {
    state.joinable = false;
    return index + 1;
  }
  const pairs = pairsAt(state, unit);
  if (pairs.length > 0) return addFields(state, units, index, pairs);
  const blocks = blocksOf(state);
  const last = blocks[blocks.length - 1];
  if (unit.kind === "text" && unit.joins && state.joinable && last !== undefined) {
    blocks[blocks.length - 1] = extended(last, unit.end);
    return index + 1;
  }
  blocks.push(blockOf(state.text, unit, itemDepth(state, unit), null));
  state.joinable = unit.kind === "text" || unit.kind === "item";
  if (unit.kind !== "comment") state.amongFields = false;
  return index + 1;
}

/** An item's depth in its section: a list that began before the heading starts again at 0. */
function itemDepth(state: Assembly, unit: Unit): number {
  if (unit.kind !== "item") return 0;
  if (state.depthBase === -1 || unit.depth < state.depthBase) state.depthBase = unit.depth;
  return unit.depth - state.depthBase;
}

/** The fields a unit holds where it stands. */
export function pairsAt(state: Assembly, unit: Unit | undefined): readonly Pair[] {
  if (unit === undefined) return noPairs;
  const { text, vocabulary } = state;
  const table = unit.kind === "row";
  const marked = unit.kind === "heading" && !unit.html;
  if (!table && !marked && unit.kind !== "text" && unit.kind !== "item") return noPairs;
  if (unit.kind === "text" && unit.joins && !unit.free && !state.amongFields) return noPairs;
  const pairs = table
    ? readRowPairs(text, unit.cells, vocabulary)
    : readPairs(text, unit.from, unit.to, vocabulary);
  const first = pairs[0];
  if (
    first === undefined ||
    (marked && (first.match.id === "title" || first.value.start === first.value.end))
  )
    return noPairs;
  const ids = state.open.map((heading) => heading.ids[0] ?? null);
  const item = unit.kind === "item";
  const scene = { ids, item, table, amongFields: state.amongFields };
  return isFieldHere(text, first, scene) ? pairs : noPairs;
}

const noPairs: readonly Pair[] = [];

function addFields(state: Assembly, units: readonly Unit[], index: number, pairs: readonly Pair[]): number {
  const unit = units[index];
  const { text, fields, vocabulary } = state;
  if (unit === undefined) return index + 1;
  const first = fields.length;
  const section = state.sections.length === 0 ? null : state.sections.length - 1;
  const [pair] = pairs;
  const values =
    pairs.length === 1 && pair !== undefined ? listedValues(text, units, index, pair, vocabulary) : [];
  for (const each of pairs) {
    const only = pairs.length === 1 && unit.kind !== "row";
    const span = only ? { start: unit.start, end: unit.end } : each.whole;
    const field = fieldOf(text, each, unit.kind === "row" ? "table" : "line", span, section);
    fields.push(values.length > 0 ? withValues(field, values) : field);
  }
  push(state, blockOf(text, unit, itemDepth(state, unit), first));
  for (const item of units.slice(index + 1, index + 1 + values.length)) {
    push(state, blockOf(text, item, itemDepth(state, item), first));
  }
  state.joinable = false;
  state.amongFields = true;
  return index + 1 + values.length;
}

/** The field with the items under its key as values. */
function withValues(field: Field, values: readonly FieldValue[]): Field {
  const start = values[0]?.span.start ?? field.valueSpan.start;
  const end = values.at(-1)?.span.end ?? field.valueSpan.end;
  const part = field.values[0]?.path ?? [];
  return {
    ...field,
    valueSpan: { start, end },
    span: { start: field.span.start, end },
    values: values.map((value) => ({ ...value, path: part })),
    data: values.map(({ value }) => value),
  };
}

function fieldOf(
  text: string,
  pair: Pair,
  place: FieldPlace,
  span: Field["span"],
  section: number | null,
): Field {
  const value = plainWords(text.slice(pair.value.start, pair.value.end));
  const id: FieldId = pair.match.id;
  const path = pair.match.part === undefined ? [] : [pair.match.part];
  return {
    id,
    place,
    keySpan: pair.key,
    valueSpan: pair.value,
    span,
    values: [{ value, span: pair.value, path }],
    data: value,
    section,
  };
}
