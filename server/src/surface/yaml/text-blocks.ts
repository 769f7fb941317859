import type { Scalar } from "yaml";
import type { Block, BlockKind } from "../../role/role.ts";
import { type Span, trimSpan } from "../../text/span.ts";
import { marksItem, readMarker, tightBullet } from "../markdown/marker.ts";
import { type TextLine, textLines } from "./text-lines.ts";

/** A Markdown heading inside the text of a section: `### 任职要求`. */
export interface TextHeading {
  readonly kind: "heading";
  readonly level: number;
  readonly line: Span;
  readonly words: Span;
}

export type TextPiece = Block | TextHeading;

interface Draft {
  readonly kind: BlockKind;
  readonly start: number;
  end: number;
  readonly content: number;
  readonly marker: string;
  readonly depth: number;
  /** Columns of indentation, to tell how items nest. */
  readonly indent: number;
  readonly cells: readonly Span[];
  header: boolean;
}

const fence = /^(`{3,}|~{3,})/;
const heading = /^(#{1,6})[ \t]+(?=\S)/;
const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** Markdown as far as role texts use it: items of every marker, paragraphs, table rows, quotes, code, comments. */
export function scanText(text: string, scalar: Scalar.Parsed): TextPiece[] {
  const pieces: (Draft | TextHeading)[] = [];
  let open: Draft | null = null;
  let closing: string | null = null;
  const begin = (kind: BlockKind, line: TextLine, more: Partial<Draft> = {}): Draft => {
    const draft = {
      kind,
      start: line.span.start,
      end: line.span.end,
      content: line.span.start,
      marker: "",
      depth: 0,
      indent: line.indent,
      cells: [],
      header: false,
      ...more,
    };
    pieces.push(draft);
    return draft;
  };
  for (const line of textLines(text, scalar)) {
    const words = text.slice(line.span.start, line.span.end);
    if (closing !== null && open !== null) {
      open.end = Math.max(open.end, line.span.end);
      if (open.kind === "code" ? words.startsWith(closing) : words.includes(closing)) {
        closing = null;
        open = null;
      }
      continue;
    }
    if (words === "") {
      open = null;
      continue;
    }
    const fenced = fence.exec(words)?.[1];
    if (fenced !== undefined || words.startsWith("<!--")) {
      open = begin(fenced === undefined ? "comment" : "code", line);
      closing = fenced ?? "-->";
      if (fenced === undefined && words.includes("-->")) {
        closing = null;
        open = null;
      }
      continue;
    }
    const title = heading.exec(words);
    if (title) {
      const start = line.span.start + title[0].length;
      const end = Math.max(start, withoutClosing(text, line.span));
      pieces.push({ kind: "heading", level: title[1]?.length ?? 1, line: line.span, words: { start, end } });
      open = null;
      continue;
    }
    if (words.startsWith("|") && words.length > 1) {
      const previous = pieces.at(-1);
      if (delimiterRow.test(words) && previous?.kind === "row") previous.header = true;
      else begin("row", line, { cells: cellsOf(text, line.span) });
      open = null;
      continue;
    }
    const marker = itemMarker(text, line.span);
    if (marker) {
      const sign = text.slice(line.span.start, marker.end);
      open = begin("item", line, {
        content: marker.words,
        marker: sign,
        depth: depthOf(pieces, line.indent),
      });
      continue;
    }
    if (open !== null && (open.kind !== "quote" || words.startsWith(">"))) {
      open.end = line.span.end;
      continue;
    }
    open = words.startsWith(">")
      ? begin("quote", line, { content: quoteStart(text, line.span) })
      : begin("paragraph", line);
  }
  return pieces.map((piece) => (piece.kind === "heading" ? piece : finish(piece)));
}

/** Where a heading ends when it closes with signs: `## 技能 ##`. */
function withoutClosing(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && text.charAt(at - 1) === "#") at--;
  const blank = at < end && " \t".includes(text.charAt(at - 1));
  return blank ? trimSpan(text, { start, end: at }).end : end;
}

function depthOf(pieces: readonly (Draft | TextHeading)[], indent: number): number {
  for (let index = pieces.length - 1; index >= 0; index--) {
    const before = pieces[index];
    if (before === undefined || before.kind === "heading") return 0;
    if (before.kind !== "item") return indent > 1 ? 1 : 0;
    if (before.indent === indent) return before.depth;
    if (before.indent < indent) return before.depth + (indent - before.indent > 1 ? 1 : 0);
    if (before.depth === 0) return 0;
  }
  return 0;
}

function itemMarker(
  text: string,
  { start, end }: Span,
): { readonly end: number; readonly words: number } | null {
  if (/^[-*+](?=[ \t])/.test(text.slice(start, start + 2))) {
    const words = trimSpan(text, { start: start + 1, end });
    return { end: start + 1, words: words.start };
  }
  const marker = readMarker(text, start, end);
  if (marker) return marksItem(text, marker) && marker.words < end ? marker : null;
  return tightBullet(text, start, end);
}

function quoteStart(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && (text.charAt(at) === ">" || text.charAt(at) === " ")) at++;
  return at;
}

/** The cells of `| a | b |`, trimmed; `\|` is part of a cell. */
function cellsOf(text: string, row: Span): Span[] {
  const cells: Span[] = [];
  let start = row.start + 1;
  for (let at = start; at <= row.end; at++) {
    const char = at < row.end ? text.charAt(at) : "|";
    if (char === "\\") at++;
    if (char !== "|") continue;
    if (at < row.end || at > start) cells.push(trimSpan(text, { start, end: Math.min(at, row.end) }));
    start = at + 1;
  }
  return cells;
}

function finish({ kind, start, end, content, marker, depth, cells, header }: Draft): Block {
  return block(
    kind,
    { start, end },
    { content: { start: Math.min(content, end), end }, marker, depth, cells, header },
  );
}

/** A block; what is not said is empty. */
export function block(kind: BlockKind, span: Span, more: Partial<Block>): Block {
  return { kind, span, content: span, marker: "", depth: 0, cells: [], header: false, field: null, ...more };
}
