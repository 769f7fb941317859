import type { Nodes, Parents, Root } from "mdast";
import { remark } from "remark";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import type { RoleDocument } from "../../../server/src/role/role.ts";
import type { Piece } from "../../../server/src/surface/markdown/scan/piece.ts";
import { scan } from "../../../server/src/surface/markdown/scan/scan.ts";
import { splitCells } from "../../../server/src/surface/markdown/scan/table-rows.ts";

/** One block as both readers tell it. `at` is the offset of its first character, `text` its words. */
export interface Found {
  readonly kind: "heading" | "item" | "paragraph" | "row" | "code" | "html" | "quote" | "break";
  readonly at: number;
  readonly text: string;
}

const processor = remark().use(remarkGfm).use(remarkFrontmatter, ["yaml", "toml"]);

/** Line breaks alike, indentation and quote marks of further lines gone. */
const even = (words: string): string => words.replace(/[ \t]*(?:\r\n|\n|\r)[ \t>]*/g, "\n").trim();

const lineOf = (text: string, offset: number): number => {
  let at = offset;
  while (at > 0 && !"\n\r".includes(text.charAt(at - 1))) at--;
  return at;
};

const start = (node: Nodes): number => node.position?.start.offset ?? 0;

/** The source behind a node's children, without the node's own marks. */
function inside(text: string, node: Parents): string {
  const last = node.children.at(-1);
  const first = node.children[0];
  return first === undefined || last === undefined
    ? ""
    : text.slice(start(first), last.position?.end.offset ?? 0);
}

/** Blocks of mdast in document order; what is inside quotes is left out. */
export function oracle(text: string): Found[] {
  const found: Found[] = [];
  const add = (kind: Found["kind"], at: number, words: string): void => {
    found.push({ kind, at, text: even(words) });
  };
  const walk = (node: Parents, depth: number): void => {
    for (const child of node.children) {
      const at = start(child);
      if (child.type === "heading") add("heading", at, `${child.depth} ${inside(text, child)}`);
      else if (child.type === "code") add("code", lineOf(text, at), child.value);
      else if (child.type === "html") add("html", at, child.value);
      else if (child.type === "blockquote") add("quote", at, "");
      else if (child.type === "thematicBreak") add("break", at, "");
      else if (child.type === "paragraph") add("paragraph", at, text.slice(at, child.position?.end.offset));
      else if (child.type === "table") {
        for (const row of child.children)
          add("row", start(row), row.children.map((cell) => inside(text, cell).trim()).join(" | "));
      } else if (child.type === "list") walk(child, depth);
      else if (child.type === "listItem") {
        add("item", at, String(depth));
        walk(child, depth + 1);
      }
    }
  };
  const tree: Root = processor.parse(text);
  walk(tree, 0);
  return found;
}

/** Blocks of our scanner, before anything of the field's own writing is made out. */
export function scanned(text: string, from = 0): Found[] {
  const found: Found[] = [];
  let paragraph: { at: number; end: number } | null = null;
  const flush = (): void => {
    if (paragraph !== null)
      found.push({
        kind: "paragraph",
        at: paragraph.at,
        text: even(text.slice(paragraph.at, paragraph.end)),
      });
    paragraph = null;
  };
  for (const piece of scan(text, from).pieces) {
    if (piece.kind === "line" && !piece.first && paragraph !== null) {
      paragraph.end = piece.end;
      continue;
    }
    flush();
    if (piece.kind === "line") paragraph = { at: piece.start, end: piece.end };
    else
      found.push({
        kind: piece.kind,
        at: piece.kind === "code" ? lineOf(text, piece.start) : piece.start,
        text: even(words(text, piece)),
      });
  }
  flush();
  return found;
}

function words(text: string, piece: Piece): string {
  if (piece.kind === "item") return String(piece.depth);
  if (piece.kind === "heading") return `${piece.level} ${text.slice(piece.from, piece.to)}`;
  if (piece.kind === "row") {
    return splitCells(text, piece.start, piece.end)
      .map((cell) => text.slice(cell.start, cell.end))
      .join(" | ");
  }
  if (piece.kind === "code")
    return piece.first && piece.from === piece.to ? "" : text.slice(piece.from, piece.to);
  return piece.kind === "html" ? text.slice(piece.start, piece.end) : "";
}

/** What a whole reading says: sections with a Markdown heading, items, rows, code and HTML, comments as HTML. */
export function readings(document: RoleDocument): Found[] {
  const { text } = document;
  const found: Found[] = [];
  for (const role of document.roles) {
    for (const field of role.fields) {
      if (field.place === "heading")
        found.push({ kind: "heading", at: lineOf(text, field.span.start), text: "" });
    }
    for (const section of role.sections)
      found.push({ kind: "heading", at: section.headingLine.start, text: section.style });
    for (const block of [...role.preamble, ...role.sections.flatMap(({ blocks }) => blocks)]) {
      const { kind, span, content, cells } = block;
      if (kind === "row")
        found.push({
          kind,
          at: span.start,
          text: cells.map((cell) => text.slice(cell.start, cell.end)).join(" | "),
        });
      else if (kind === "item")
        found.push({ kind, at: span.start, text: even(text.slice(content.start, content.end)) });
      else if (kind === "code") found.push({ kind, at: lineOf(text, span.start), text: "" });
      else if (kind === "html" || kind === "comment")
        found.push({ kind: "html", at: lineOf(text, span.start), text: "" });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}
