import { joinLines, type Line, leftOf } from "./pdf-lines.ts";

/** Rows of cells that stand in columns. */
export interface PageTable {
  readonly rows: readonly (readonly string[])[];
  /** How many lines of the page it is made of. */
  readonly lines: number;
}

/** A gap between two lines of this many letters' height ends a table. */
const farApart = 4.5;
/** Lines further apart than this do not belong to one cell. */
const farWithin = 2;
/** How many lines are searched for the table's columns. */
const searched = 12;

/**
 * The table that begins at a line, or null: at least two rows whose parts begin at the same places. A cell's text
 * may take several lines, and stand at the middle of its row.
 */
export function tableAt(lines: readonly Line[], start: number): PageTable | null {
  const first = lines[start];
  const found = columnsFrom(lines, start);
  if (first === undefined || found === null) return null;
  const { columns, model } = found;
  let end = start;
  for (; end < lines.length; end++) {
    const line = lines[end];
    const before = lines[end - 1];
    if (line === undefined || line.page !== first.page || !isAlike(line, model)) break;
    if (end > start && before && line.y - before.y > farApart * line.size) break;
    if (!fits(line, columns)) break;
  }
  end = withoutTail(lines, start, end, columns);
  const part = lines.slice(start, end);
  if (part.filter(({ segments }) => segments.length > 1).length < 2) return null;
  const rows = rowsOf(part, columns);
  return rows.length < 2 ? null : { rows, lines: part.length };
}

/** Letters of one size; a heading ends a table. */
const isAlike = (line: Line, model: Line): boolean => Math.abs(line.size - model.size) <= model.size * 0.12;

const columnOf = (columns: readonly number[], x: number, size: number): number =>
  columns.findIndex((column) => Math.abs(column - x) < size * 0.8);

const isName = (line: Line, columns: readonly number[]): boolean =>
  line.segments.length === 1 && columnOf(columns, leftOf(line), line.size) === 0;

/** Every part begins at a column of its own; one alone at the left is a name only when it is as short as one. */
function fits(line: Line, columns: readonly number[]): boolean {
  const places = line.segments.map(({ x }) => columnOf(columns, x, line.size));
  if (places.some((place) => place < 0) || new Set(places).size < places.length) return false;
  return !isName(line, columns) || (line.segments[0]?.right ?? 0) < (columns[1] ?? 0);
}

/** What stands alone at the left below the last row is the text that follows, unless it stands within the row. */
function withoutTail(lines: readonly Line[], start: number, end: number, columns: readonly number[]): number {
  let last = end;
  for (; last > start + 1; last--) {
    const line = lines[last - 1];
    const before = lines[last - 2];
    if (!line || !before || !isName(line, columns) || line.y - before.y < line.size * 1.3) break;
  }
  return last;
}

/** Where parts begin, in the first lines that have several. The table begins at one of them, or at a text beside a name. */
function columnsFrom(
  lines: readonly Line[],
  start: number,
): { readonly columns: readonly number[]; readonly model: Line } | null {
  const first = lines[start];
  if (first === undefined) return null;
  const all = lines.slice(start, start + searched);
  const end = all.findIndex((line, index) => {
    const before = all[index - 1];
    return (
      line.page !== first.page ||
      !isAlike(line, first) ||
      (before && line.y - before.y > farApart * line.size)
    );
  });
  const near = end < 0 ? all : all.slice(0, end);
  const several = near.filter(({ segments }) => segments.length > 1);
  const [model, other] = several;
  if (model === undefined || other === undefined || near.indexOf(model) > 3) return null;
  const widest = several.slice(0, 4).reduce((a, b) => (b.segments.length > a.segments.length ? b : a));
  const columns = widest.segments.map(({ x }) => x);
  const agrees = several.slice(0, 3).every((line) => fits(line, columns));
  const place = columnOf(columns, leftOf(first), first.size);
  if (!agrees || place < 0 || (place === 0 && first.segments.length < 2)) return null;
  return { columns, model };
}

/** A part of a line in its column. */
interface Part {
  readonly column: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly right: number;
  /** Nothing stands beside it. */
  readonly alone: boolean;
}

function rowsOf(lines: readonly Line[], columns: readonly number[]): readonly (readonly string[])[] {
  const parts = lines.flatMap(({ segments, y, size }) =>
    segments.map(
      ({ x, right, text }): Part => ({
        column: columnOf(columns, x, size),
        y,
        size,
        text,
        right,
        alone: segments.length === 1,
      }),
    ),
  );
  const straight = lines.every(({ segments }) => segments.length > 1);
  const groups = straight ? groupBy(parts, ({ y }) => y) : groupsOf(parts, columns[1] ?? 0);
  return groups.map((group) =>
    columns.map((_, column) =>
      group.filter((part) => part.column === column).reduce((text, part) => joinLines(text, part.text), ""),
    ),
  );
}

function groupBy(parts: readonly Part[], key: (part: Part) => number): readonly (readonly Part[])[] {
  const groups = new Map<number, Part[]>();
  for (const part of parts) groups.set(key(part), [...(groups.get(key(part)) ?? []), part]);
  return [...groups.values()];
}

/**
 * Rows whose cells have several lines. Lines of one cell stand closest; cells that stand beside each other are one
 * row. Several names in what seems one row begin a row each.
 */
function groupsOf(parts: readonly Part[], second: number): readonly (readonly Part[])[] {
  const columns = groupBy(parts, ({ column }) => column);
  const gaps = columns.flatMap((own) => own.slice(1).map((part, index) => part.y - (own[index]?.y ?? 0)));
  const size = parts[0]?.size ?? 0;
  const pitch = Math.min(...gaps, size * farWithin);
  const cells = columns.flatMap((own) => {
    const found: Part[][] = [];
    for (const part of own) {
      const last = found.at(-1)?.at(-1);
      if (last && part.y - last.y <= pitch * 1.2 && !endsName(last, part, second)) found.at(-1)?.push(part);
      else found.push([part]);
    }
    return found;
  });
  const top = (cell: readonly Part[]): number => (cell[0]?.y ?? 0) - size * 0.5;
  const bottom = (cell: readonly Part[]): number => (cell.at(-1)?.y ?? 0) + size * 0.5;
  const rows: { parts: Part[]; names: Part[]; end: number }[] = [];
  for (const cell of [...cells].sort((a, b) => top(a) - top(b))) {
    const row = rows.at(-1);
    const names = cell[0]?.column === 0 ? cell.slice(0, 1) : [];
    if (row && top(cell) < row.end) {
      row.parts.push(...cell);
      row.names.push(...names);
      row.end = Math.max(row.end, bottom(cell));
    } else rows.push({ parts: [...cell], names: [...names], end: bottom(cell) });
  }
  return rows.flatMap(({ parts: own, names }) => (names.length > 1 ? splitAt(own, names) : [own]));
}

/** Room for a letter and the padding of two cells, in letters. */
const room = 2.2;

/**
 * A name with room for more behind it does not go on in the line below; rows of a form stand as close as lines of a
 * cell. `second` is where the next column begins.
 */
const endsName = (last: Part, next: Part, second: number): boolean =>
  last.column === 0 &&
  (last.right + last.size * room < second ||
    headsPart.test(next.text) ||
    (last.alone && headsPart.test(last.text)));

/** `三、任职资格`: a row of its own that heads those below. */
const headsPart = /^[一二三四五六七八九十]{1,3}、/u;

function splitAt(parts: readonly Part[], names: readonly Part[]): readonly (readonly Part[])[] {
  const starts = names.map(({ y }) => y).sort((a, b) => a - b);
  const rowAt = ({ y, size }: Part): number =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= y + size * 0.3),
    );
  return groupBy(
    [...parts].sort((a, b) => a.y - b.y),
    rowAt,
  );
}
