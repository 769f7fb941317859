import type { Block, RoleDocument } from "../role/role.ts";
import { type Span, slice } from "../text/span.ts";
import { fenced } from "./fence.ts";
import { createLineWriter, type LineWriter, type MarkdownText } from "./lines-out.ts";
import { mark, piecesOf, unmarked } from "./name-marks.ts";
import { plainHtml } from "./plain-html.ts";
import type { NamedRole } from "./role-name.ts";
import { tableMarkdown } from "./table-markdown.ts";
import { unquoteYaml } from "./yaml-text.ts";

/**
 * Blocks as CommonMark. Real documents number with （一） and ①, draw tables without a delimiter row and stand in
 * YAML; the model knows what they mean, and here it is said so that Markdown understands it. `names` (as
 * `orderNames` gives them) are marked.
 */
export function blocksMarkdown(
  document: RoleDocument,
  blocks: readonly Block[],
  firstLine: number,
  names: readonly NamedRole[] = [],
): readonly MarkdownText[] {
  const words = (place: Span): string => wordsOf(document, place, names);
  const out = createLineWriter();
  const list = createList();
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.kind === "comment") continue;
    const line = document.lines.lineAt(block.span.start) - firstLine;
    if (block.kind === "item") {
      if (block.depth === 0) out.cut();
      if (list.fresh()) out.gap();
      list.add(out, block, words(block.content), line);
      continue;
    }
    list.end();
    out.cut();
    out.gap();
    if (block.kind === "row") {
      const rows = rowsFrom(blocks, index);
      tableMarkdown(document, rows, firstLine, words, out);
      index += rows.length - 1;
    } else {
      out.add(blockMarkdown(document, block, words), line);
    }
  }
  return out.result();
}

/** A longer table goes on as another one. */
const mostRows = 100;
/** Deeper nesting is no nesting anybody reads; it costs time and stack. */
const deepest = 8;

function rowsFrom(blocks: readonly Block[], start: number): readonly Block[] {
  let end = start + 1;
  while (end - start < mostRows && blocks[end]?.kind === "row" && blocks[end]?.header === false) end++;
  return blocks.slice(start, end);
}

function blockMarkdown(document: RoleDocument, block: Block, words: (place: Span) => string): string {
  const source = unmarked(slice(document.text, block.span));
  if (block.kind === "code") return /^\s*(?:```|~~~)/.test(source) ? source : fenced(source);
  if (block.kind === "html") return plainHtml(source);
  if (block.kind === "quote") return eachLine(source, (line) => `> ${line.replace(/^[>\s]+/, "")}`);
  return eachLine(words(block.content), (line) => line);
}

const eachLine = (text: string, change: (line: string) => string): string =>
  text
    .split(/\r\n|\n|\r/)
    .map((line) => change(line.trimStart()))
    .join("\n");

/** The words of a span, with the names in it marked; in YAML without the escapes of a quoted scalar. */
export function wordsOf(document: RoleDocument, place: Span, names: readonly NamedRole[] = []): string {
  const before = document.text.charAt(place.start - 1);
  const plain = (piece: Span): string => {
    const words = unmarked(slice(document.text, piece));
    return document.format === "yaml" ? unquoteYaml(words, before) : words;
  };
  if (names.length === 0) return plain(place);
  return piecesOf(document.text, place, names)
    .map(({ place: piece, name }) => (name === null ? plain(piece) : mark(plain(piece), name)))
    .join("");
}

const bullet = /^[•·●○■□◆◇▪▫‣–—*+-]$/u;
const number = /^(\d{1,9})([.)])?$/;

/** The marker Markdown understands, and what of the writer's own marker stays visible. */
function markerOf(marker: string): { readonly mark: string; readonly shown: string } {
  const plain = marker.trim().replace(/[、．]$/u, ".");
  const digits = number.exec(plain);
  if (digits) return { mark: `${digits[1]}${digits[2] ?? "."}`, shown: "" };
  if (plain === "" || bullet.test(plain)) return { mark: "-", shown: "" };
  return { mark: "-", shown: `${escapeMark(marker.trim())} ` };
}

/** Brackets of `[一]` must not start a link. */
const escapeMark = (marker: string): string => marker.replaceAll(/[[\]*_\\]/g, "\\$&");

interface List {
  /** True before the first item. */
  fresh(): boolean;
  add(out: LineWriter, block: Block, words: string, line: number): void;
  end(): void;
}

/** Items one after another: each is indented to the words of the item it belongs to. */
function createList(): List {
  let indents: number[] = [];
  return {
    fresh: () => indents.length === 0,
    end: () => {
      indents = [];
    },
    add: (out, { marker, depth }, words, line) => {
      const level = Math.min(depth, indents.length, deepest);
      const indent = level === 0 ? 0 : (indents[level - 1] ?? 0);
      const { mark, shown } = markerOf(marker);
      const inner = indent + mark.length + 1;
      indents = [...indents.slice(0, level), inner];
      const [first = "", ...others] = words.split(/\r\n|\n|\r/);
      out.add(`${" ".repeat(indent)}${mark} ${shown}${first.trim()}`, line);
      others.forEach((text, index) => {
        if (text.trim() !== "") out.add(`${" ".repeat(inner)}${text.trim()}`, line + index + 1);
      });
    },
  };
}
