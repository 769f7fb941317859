function push(state: Assembly, block: Block): void {
  (state.sections.at(-1)?.blocks ?? state.preamble).push(block);
}

function addContent(state: Assembly, unit: Unit): void {
  if (unit.kind === "break") {
    state.joinable = false;
    return;
  }
  const pairs = pairsAt(state, unit);
  if (pairs.length > 0) {
    addFields(state, unit, pairs);
    return;
  }
  const blocks = state.sections.at(-1)?.blocks ?? state.preamble;
  const last = blocks.at(-1);
  if (unit.kind === "text" && unit.joins && state.joinable && last !== undefined) {
    blocks[blocks.length - 1] = extended(last, unit.end);
    return;
  }
  push(state, blockOf(state.text, unit, itemDepth(state, unit), null));
  state.joinable = unit.kind === "text" || unit.kind === "item";
  if (unit.kind !== "comment") state.amongFields = false;
}

/** An item's depth in its section: a list that began before the heading starts again at 0. */
function itemDepth(state: Assembly, unit: Unit): number {
  if (unit.kind !== "item") return 0;
  if (state.depthBase === -1 || unit.depth < state.depthBase) state.depthBase = unit.depth;
  return unit.depth - state.depthBase;
}

/** The fields a unit holds where it stands. */
function pairsAt(state: Assembly, unit: Unit | undefined): readonly Pair[] {
  if (unit === undefined) return [];
  const { text, vocabulary } = state;
  const table = unit.kind === "row";
  const line =
    unit.kind === "text" ||
    unit.kind === "item" ||
    (unit.kind === "heading" && unit.setext && unit.level === 2);
  if (!table && !line) return [];
  if (unit.kind === "text" && unit.joins && !unit.free && !state.amongFields) return [];
  const pairs = table
    ? readRowPairs(text, unit.cells, vocabulary)
    : readPairs(text, unit.from, unit.to, vocabulary);
  const first = pairs[0];
  if (first === undefined) return pairs;
  const ids = state.open.map((heading) => heading.ids[0] ?? null);
  const item = unit.kind === "item";
  const scene = { ids, item, table, amongFields: state.amongFields };
  return isFieldHere(text, first, scene) ? pairs : [];
}

function addFields(state: Assembly, unit: Unit, pairs: readonly Pair[]): void {
  const { text, fields } = state;
  const first = fields.length;
  const section = state.sections.length === 0 ? null : state.sections.length - 1;
  for (const pair of pairs) {
    const only = pairs.length === 1 && unit.kind !== "row";
    const span = only ? { start: unit.start, end: unit.end } : pair.whole;
    fields.push(fieldOf(text, pair, unit.kind === "row" ? "table" : "line", span, section));
  }
  push(state, blockOf(text, unit, itemDepth(state, unit), first));
  state.joinable = false;
  state.amongFields = true;
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
