import type { Span } from "../../text/span.ts";
import type { Marker } from "./marker.ts";

/** What a line, or a block that is no lines to us, looks like before sections and fields are made out. */
export type UnitKind = "text" | "item" | "row" | "heading" | "code" | "html" | "comment" | "quote" | "break";

/**
 * One step on the way from pieces to blocks: a line of text, a list item's first line, a table row, or a block
 * as a whole. In document order and disjoint.
 */
export interface Unit {
  readonly kind: UnitKind;
  readonly start: number;
  end: number;
  /** Words: behind an item's marker, inside a heading's or fence's marks. */
  from: number;
  to: number;
  /** Of an item, CommonMark's or the field's own; of nothing else. */
  readonly marker: Marker | null;
  /** Nesting of an item; of text, the items it stands in. */
  readonly depth: number;
  /** A blank line or the document's beginning stands before it. */
  readonly blank: boolean;
  /** Text that goes on with the block before it. */
  readonly joins: boolean;
  /** Stands at the document's outermost level, or by lazy continuation might as well: may be a heading. */
  readonly free: boolean;
  /** Of a heading. */
  readonly level: number;
  readonly setext: boolean;
  readonly html: boolean;
  /** Of a row: the header of a table with a delimiter row. */
  readonly header: boolean;
  readonly cells: readonly Span[];
}

const none: readonly Span[] = [];

/** A list item, or text before its neighbours are known: what nearly every line is. */
export const lineUnit = (
  kind: "item" | "text",
  start: number,
  end: number,
  from: number,
  marker: Marker | null,
  depth: number,
  blank: boolean,
  joins: boolean,
  free: boolean,
): Unit => ({
  kind,
  start,
  end,
  from,
  to: end,
  marker,
  depth,
  blank,
  joins,
  free,
  level: 0,
  setext: false,
  html: false,
  header: false,
  cells: none,
});

type Rest = "depth" | "blank" | "free" | "level" | "setext" | "html" | "header" | "cells";

/** Any other unit, with everything left out that its kind does not need. */
export const unit = (
  kind: UnitKind,
  start: number,
  end: number,
  from: number,
  to: number,
  rest: Partial<Pick<Unit, Rest>>,
): Unit => ({
  kind,
  start,
  end,
  from,
  to,
  marker: null,
  depth: rest.depth ?? 0,
  blank: rest.blank ?? false,
  joins: false,
  free: rest.free ?? true,
  level: rest.level ?? 0,
  setext: rest.setext ?? false,
  html: rest.html ?? false,
  header: rest.header ?? false,
  cells: rest.cells ?? none,
});
