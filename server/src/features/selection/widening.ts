import type { Block, Role, RoleDocument } from "../../role/role.ts";
import { contains, type Span, touches, trimSpan } from "../../text/span.ts";
import { clauses } from "./clauses.ts";

/** Spans around an offset, each within the next and larger than the one before. The last is the whole document. */
export function widening(document: RoleDocument, offset: number): readonly Span[] {
  const { text, roles } = document;
  const role = roles.find(({ span }) => touches(span, offset));
  const around: Span[] = role === undefined ? [] : structure(role, document, offset);
  const innermost = around.reduce(smaller, lineOf(document, offset));
  const all = [...clauses(text, innermost, offset, role?.language ?? "en"), ...around, innermost];
  if (role !== undefined) all.push(role.span);
  all.push({ start: 0, end: text.length });
  return nesting(all.filter((span) => touches(span, offset)));
}

const sizeOf = ({ start, end }: Span): number => end - start;
const smaller = (one: Span, other: Span): Span => (sizeOf(other) < sizeOf(one) ? other : one);

/** By size; what does not hold the one before is left out. */
function nesting(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => sizeOf(a) - sizeOf(b))) {
    const last = kept.at(-1);
    if (last === undefined || (contains(span, last) && sizeOf(span) > sizeOf(last))) kept.push(span);
  }
  return kept;
}

/** The line's words, where no block says more. */
function lineOf({ text, lines }: RoleDocument, offset: number): Span {
  const line = lines.lineAt(offset);
  const words = trimSpan(text, { start: lines.start(line), end: lines.end(line) });
  return touches(words, offset) ? words : { start: offset, end: offset };
}

/** What the role has around the offset: values, cells, blocks, lists and tables, bodies, sections. */
function structure(role: Role, { text }: RoleDocument, offset: number): Span[] {
  const found: Span[] = [];
  const add = (span: Span): void => {
    if (touches(span, offset)) found.push(span);
  };
  for (const field of role.fields) {
    if (!touches(field.span, offset)) continue;
    for (const { span } of field.values) add(span);
    for (const span of [field.keySpan, field.valueSpan, field.span]) add(span);
  }
  blocks(role.preamble, offset, add);
  for (const section of role.sections) {
    if (!touches(section.span, offset)) continue;
    for (const span of [section.headingSpan, section.headingLine]) add(span);
    blocks(section.blocks, offset, add);
    add(trimSpan(text, section.body));
    add(trimSpan(text, section.span));
  }
  return found;
}

function blocks(list: readonly Block[], offset: number, add: (span: Span) => void): void {
  const at = list.findIndex(({ span }) => touches(span, offset));
  const block = list[at];
  if (block === undefined) return;
  for (const span of [...block.cells, block.content, block.span]) add(span);
  const { first, last } = runAround(list, at, block.kind);
  add({ start: first.span.start, end: last.span.end });
  if (block.kind === "item") for (const span of itemsAround(list, at)) add(span);
}

/** The list or the table a block is a part of. */
function runAround(
  list: readonly Block[],
  at: number,
  kind: Block["kind"],
): { readonly first: Block; readonly last: Block } {
  const own = list[at] as Block;
  let [first, last] = [own, own];
  for (let index = at - 1; index >= 0; index--) {
    const block = list[index];
    if (block?.kind !== kind || kind === "paragraph") break;
    first = block;
  }
  for (let index = at + 1; index < list.length; index++) {
    const block = list[index];
    if (block?.kind !== kind || kind === "paragraph") break;
    last = block;
  }
  return { first, last };
}

/** The item with what is nested in it, then the items it is nested in. */
function itemsAround(list: readonly Block[], at: number): readonly Span[] {
  const found: Span[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (let index = at; index >= 0; index--) {
    const block = list[index];
    if (block?.kind !== "item") break;
    if (block.depth >= depth) continue;
    depth = block.depth;
    let end = block.span.end;
    for (let next = index + 1; next < list.length; next++) {
      const other = list[next];
      if (other?.kind !== "item" || other.depth <= depth) break;
      end = other.span.end;
    }
    found.push({ start: block.span.start, end });
    if (depth === 0) break;
  }
  return found;
}
