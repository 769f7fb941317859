import type { Element, Nodes, Root } from "hast";
import type { Root as Mdast } from "mdast";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import { unified } from "unified";
import type { Conversion, ConvertedSource } from "../import/converters.ts";
import { prune, wordsOf } from "./html-prune.ts";
import { shape } from "./html-shape.ts";
import { attempt, CannotConvert, deepestMarkup, mostMarkup } from "./limits.ts";
import { treeMarkdown } from "./tree-markdown.ts";
import { type Account, createAccount, fold, printable } from "./words.ts";

const parser = unified().use(rehypeParse).freeze();
const toMarkdownTree = unified()
  .use(rehypeRemark, {
    handlers: {
      // Quotation marks nobody wrote.
      q: (state, node) => state.all(node),
      // Only a program knows what underlined words mean.
      u: (state, node) => state.all(node),
    },
  })
  .freeze();

/** An HTML page, or a piece of one, as Markdown: the words of its text, without those of the site around it. */
export async function htmlToMarkdown(html: string): Promise<Conversion> {
  return await attempt(async () => {
    const account = createAccount();
    const text = printable(html);
    const markdown = convertHtml(text, account, true);
    if (markdown !== "") return { markdown, ...account.result() };
    // Some sites put their text where navigation belongs.
    const again = createAccount();
    const all = convertHtml(text.replaceAll(siteTags, "$1div"), again, false);
    if (all === "") throw new CannotConvert("empty");
    return { markdown: all, ...again.result() } satisfies ConvertedSource;
  });
}

const siteTags = /(<\/?)(?:nav|aside|footer)(?=[\s>/])/gi;

/** Markdown of a page; its words go to the account. Empty when there are none. Throws `CannotConvert`. */
export function convertHtml(html: string, account: Account, findMain: boolean): string {
  if (html.length > mostMarkup || depthOf(html) > deepestMarkup) throw new CannotConvert("too-large");
  const tree = parser.parse(html) as Root;
  const pruned = prune(tree, { main: findMain ? mainOf(tree) : null, account });
  shape(pruned);
  const markdown = treeMarkdown(toMarkdownTree.runSync(pruned) as unknown as Mdast);
  return fold(markdown) === "" ? "" : markdown;
}

/** The element that says it is the text, when it says so of most of the page's words. */
function mainOf(tree: Root): Element | null {
  const found: Element[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "element" && (node.tagName === "main" || node.properties.role === "main"))
      found.push(node);
    else if ("children" in node) for (const child of node.children) visit(child as Nodes);
  };
  visit(tree);
  const [main] = found;
  if (main === undefined || found.length > 1) return null;
  return fold(wordsOf(main)).length * 2 > fold(wordsOf(tree)).length ? main : null;
}

/** Elements whose end tag may be left out, or which have none. */
const unclosed =
  /^(?:p|li|td|th|tr|dt|dd|option|optgroup|tbody|thead|tfoot|colgroup|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|html|head|body)$/i;

/** How deep elements stand in each other, from the tags alone: parsing what is too deep takes too long. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, end, name = ""] of html.matchAll(/<(\/?)([a-z][^\s/>]{0,40})/gi)) {
    if (unclosed.test(name)) continue;
    depth = end === "/" ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
