import type { Nodes, PhrasingContent, Root, RootContent, Table } from "mdast";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { createInlineWriter, type InlineWriter, type Place } from "./inline-markdown.ts";

const writer = unified()
  .use(remarkStringify, {
    bullet: "-",
    bulletOther: "*",
    listItemIndent: "one",
    incrementListMarker: true,
    rule: "-",
    fences: true,
  })
  .freeze();

/** A tree as Markdown: its blocks are written by the library, words and tables here. Changes the tree. */
export function treeMarkdown(tree: Root): string {
  prepare(tree, createInlineWriter());
  return writer.stringify(tree);
}

const places: Readonly<Record<string, Place>> = { paragraph: "paragraph", heading: "heading" };

/** Words become ready Markdown, which the library takes as it stands (`html`); lists become tight. */
function prepare(node: Nodes, inline: InlineWriter): void {
  if (node.type === "list" || node.type === "listItem") node.spread = false;
  const place = places[node.type];
  if (place !== undefined && "children" in node) {
    setChildren(node, ready(lines(inline(node.children as PhrasingContent[], place))));
    return;
  }
  if (!("children" in node)) return;
  for (const child of node.children) prepare(child, inline);
  const kept = (node.children as RootContent[]).filter((child) => !isEmpty(child));
  setChildren(
    node,
    kept.flatMap((child) => (child.type === "table" ? ready(table(child, inline)) : [child])),
  );
}

const setChildren = (node: Nodes, children: readonly RootContent[]): void => {
  (node as { children: readonly unknown[] }).children = children;
};

const ready = (value: string): RootContent[] => (value === "" ? [] : [{ type: "html", value }]);

const lines = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");

const emptied: ReadonlySet<string> = new Set(["paragraph", "heading", "list", "blockquote", "listItem"]);
const isEmpty = (node: RootContent): boolean =>
  emptied.has(node.type) && "children" in node && node.children.length === 0;

/** A GFM table; nothing when it has no words. */
function table({ children: rows }: Table, inline: InlineWriter): string {
  const texts = rows.map((row) => row.children.map((cell) => inline(cell.children, "cell").trim()));
  const width = 1 + Math.max(0, ...texts.map((row) => row.findLastIndex((text) => text !== "")));
  if (texts.every((row) => row.every((text) => text === ""))) return "";
  const [head = [], ...body] = texts;
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, column) => cells[column] ?? "").join(" | ")} |`;
  const filled = body.filter((row) => row.some((text) => text !== ""));
  return [head, new Array<string>(width).fill("---"), ...filled].map(line).join("\n");
}
