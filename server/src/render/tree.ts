import type { Element, RootContent as HtmlNode, Root as HtmlRoot } from "hast";
import type { Root as MarkdownRoot, PhrasingContent, Text } from "mdast";

/** Changes to the trees between Markdown and HTML. All are pure on their tree and linear in its size. */

type Parent = { children: unknown[] };
const isParent = (node: unknown): node is Parent =>
  typeof node === "object" && node !== null && Array.isArray((node as { children?: unknown }).children);

/** Replaces children from the leaves up; null keeps a child. */
function rewrite<Node>(root: unknown, change: (node: Node) => Node[] | null): void {
  const waiting: unknown[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isParent(node)) continue;
    waiting.push(...node.children);
    node.children = node.children.flatMap((child) => change(child as Node) ?? [child]);
  }
}

/**
 * What Markdown's rules do to text that was not written with them in mind: line breaks of Chinese text,
 * `<br>`, images (never loaded; their description stays), and bold that punctuation beside Chinese breaks.
 */
export function adaptMarkdown(tree: MarkdownRoot): void {
  rewrite<PhrasingContent>(tree, (node) => {
    if (node.type === "html") return /^<br\s*\/?>$/i.test(node.value) ? [{ type: "break" }] : [];
    if (node.type === "image") return node.alt ? [{ type: "text", value: node.alt }] : [];
    if (node.type === "imageReference") return node.alt ? [{ type: "text", value: node.alt }] : [];
    if (node.type === "text" && node.value.includes("\n")) return breakLines(node);
    return null;
  });
  rewrite<PhrasingContent>(tree, (node) =>
    node.type === "text" && node.value.includes("**") ? embolden(node) : null,
  );
}

const han = /[\p{Script=Han}，。、；：！？（）《》“”【】]/u;
const endsSentence = /[。！？；：…”）》】]$/u;
const startsField = /^[^\s:：]{1,12}[:：]/u;

/**
 * Chinese authors mean a line break where they make one; between two Chinese characters a mere wrap must not
 * become a space.
 */
function breakLines({ value }: Text): PhrasingContent[] {
  const lines = value.split("\n");
  return lines.flatMap((line, index): PhrasingContent[] => {
    const text: Text = { type: "text", value: line };
    const next = lines[index + 1];
    if (next === undefined) return [text];
    const before = line.trimEnd();
    if (endsSentence.test(before) || (han.test(before) && startsField.test(next)))
      return [text, { type: "break" }];
    const joined = han.test(before.at(-1) ?? "") && han.test(next.trimStart().charAt(0));
    return [joined ? { type: "text", value: before } : { type: "text", value: `${line}\n` }];
  });
}

/** `**汇报对象：**总经理`: CommonMark sees no closing mark between a colon and a letter; readers do. */
function embolden({ value }: Text): PhrasingContent[] {
  return value.split(/(\*\*[^*\n]+\*\*)/).flatMap((part): PhrasingContent[] => {
    if (part === "") return [];
    if (!part.startsWith("**") || part.length < 5) return [{ type: "text", value: part }];
    return [{ type: "strong", children: [{ type: "text", value: part.slice(2, -2) }] }];
  });
}

const isElement = (node: unknown, name?: string): node is Element =>
  (node as Element).type === "element" && (name === undefined || (node as Element).tagName === name);
const textOf = (node: HtmlNode | Element): string =>
  node.type === "text"
    ? node.value
    : "children" in node
      ? node.children.map((child) => textOf(child as HtmlNode)).join("")
      : "";
const ownMark = /^\s*(?:[（(【[]?(?:[一二三四五六七八九十百]+|\d+|[a-zA-Z])[)）】\]、．.]|[①-⑳])/u;

/**
 * After sanitising: lists whose items bring their own marks are told so (class `marked`), tables without a
 * head lose the empty one Markdown made them have, and blocks carry the line they come from (`data-at`).
 */
export function adaptHtml(tree: HtmlRoot, lineOf: (markdownLine: number) => number): void {
  rewrite<HtmlNode>(tree, (node) => {
    if (!isElement(node)) return null;
    if (node.tagName === "thead" && textOf(node).trim() === "") return [];
    return null;
  });
  const waiting: unknown[] = [...tree.children];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node as HtmlNode)) continue;
    const element = node as Element;
    waiting.push(...element.children);
    if (placed.has(element.tagName) && element.position) {
      element.properties.dataAt = lineOf(element.position.start.line);
    }
    if (element.tagName === "ul" && isMarked(element)) element.properties.className = ["marked"];
  }
}

const placed = new Set(["p", "li", "tr", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"]);

function isMarked(list: Element): boolean {
  const items = list.children.filter((child) => isElement(child, "li"));
  return items.length > 0 && items.every((item) => ownMark.test(textOf(item)));
}
