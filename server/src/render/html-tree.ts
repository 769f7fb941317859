import type { Element, Root, RootContent } from "hast";
import { resolveMarks } from "./name-marks.ts";
import { hasOwnMark } from "./own-mark.ts";
import { rewrite } from "./rewrite.ts";
import type { NamedRole } from "./role-name.ts";

/**
 * After sanitising: lists whose items bring their own marks are told so (class `marked`), tables without a
 * head lose the empty one Markdown made them have and get the merged cells their authors meant, and blocks
 * carry the line they come from (`data-at`). Marked names of roles become links.
 */
export function adaptHtml(
  tree: Root,
  lineOf: (markdownLine: number) => number,
  names: readonly NamedRole[],
): void {
  linkRoles(tree, names);
  rewrite<RootContent>(tree, (node) => {
    if (isElement(node, "table")) adaptTable(node);
    return null;
  });
  const waiting: RootContent[] = [...tree.children];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue;
    waiting.push(...node.children);
    if (placed.has(node.tagName) && node.position) node.properties.dataAt = lineOf(node.position.start.line);
    if (node.tagName === "ul" && isMarked(node)) node.properties.className = ["marked"];
  }
}

/** What stands in a link keeps its words and loses the marks. */
function linkRoles(tree: Root, names: readonly NamedRole[]): void {
  rewrite<RootContent>(tree, (node) => {
    if (isElement(node, "a")) {
      rewrite<RootContent>(node, (inner) =>
        inner.type === "text" ? resolveMarks(inner, names, true) : null,
      );
      return null;
    }
    return node.type === "text" ? resolveMarks(node, names, false) : null;
  });
}

const placed = new Set(["p", "li", "tr", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"]);

const isElement = (node: RootContent, name?: string): node is Element =>
  node.type === "element" && (name === undefined || node.tagName === name);

const elements = (parent: Element, name: string): Element[] =>
  parent.children.filter((child): child is Element => isElement(child, name));

const textOf = (node: RootContent): string => {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
};

const isBlank = (node: RootContent): boolean => textOf(node).trim() === "";

/** In tables made by word processors a row with one filled cell is one cell over the whole width. */
function adaptTable(table: Element): void {
  const head = elements(table, "thead")[0];
  if (head === undefined || !isBlank(head)) return;
  table.children = table.children.filter((child) => child !== head);
  for (const row of elements(table, "tbody").flatMap((body) => elements(body, "tr"))) {
    const [first, ...others] = elements(row, "td");
    if (first === undefined || others.length === 0 || isBlank(first) || !others.every(isBlank)) continue;
    first.properties.colSpan = others.length + 1;
    row.children = [first];
  }
}

function isMarked(list: Element): boolean {
  const items = elements(list, "li");
  return items.length > 0 && items.every((item) => hasOwnMark(textOf(item)));
}
