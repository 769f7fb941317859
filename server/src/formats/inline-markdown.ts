import type { PhrasingContent, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** Where the words stand: a cell and a heading are one line. */
export type Place = "paragraph" | "heading" | "cell";

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** Words as Markdown with as few backslashes as it can do with. */
export type InlineWriter = (nodes: readonly PhrasingContent[], place: Place) => string;

/**
 * A writer for the words of one document. They are written as they stand, read again, and escaped only when they do
 * not come back. That takes the square of a text's length; when a document has cost too much, the rest of it gets
 * every backslash it may need.
 */
export function createInlineWriter(): InlineWriter {
  let left = mostEffort;
  return (nodes, place) =>
    inlineMarkdown(nodes, place, (length) => {
      left -= length ** 2;
      return left > 0;
    });
}

/** About two seconds. */
const mostEffort = 600_000_000;

/** Whether there is time to read a text of this length once more. */
type Patience = (length: number) => boolean;

function inlineMarkdown(nodes: readonly PhrasingContent[], place: Place, patience: Patience): string {
  const parts = tidy(nodes);
  const words = squeeze(plain(parts));
  if (words.length > longest) return write(parts, place, escaping(all));
  const raw = write(parts, place, (text) => text);
  if (!risky.test(words) && parts.every(({ type }) => type === "text" || type === "break")) return raw;
  for (const marked of [parts, plainer(parts), [textOf(parts)]]) {
    for (const signs of dangers) {
      if (signs !== null && words.search(signs) < 0) continue;
      const text = write(marked, place, signs === null ? (own) => own : escaping(signs));
      if (!patience(text.length)) return write([textOf(parts)], place, escaping(all));
      if (squeeze(readBack(place === "heading" ? `# ${text}` : text)) === words) return text;
    }
  }
  // It never comes back: a line of dashes. The form without backslashes is the author's, unless it could be a tag.
  return /[<&]/.test(words) ? write(parts, place, escaping(/[<&]/g)) : raw;
}

/** Without the marks that go wrong beside others: what is left is bold words and links. */
const plainer = (nodes: readonly PhrasingContent[]): readonly PhrasingContent[] =>
  tidy(
    nodes.flatMap((node): readonly PhrasingContent[] =>
      node.type === "emphasis" || node.type === "delete" ? [...plainer(node.children)] : [node],
    ),
  );

const textOf = (nodes: readonly PhrasingContent[]): PhrasingContent => ({
  type: "text",
  value: plain(nodes),
});

/** Longer texts are data. */
const longest = 6_000;

const risky = /[\\`*_[\]<>&~#=|]|^\s*-/m;

const all = /[\\`*_[\]<&~|]|(?<=^\s*)[#>=-]|(?<!#)#(?=#*\s*$)/gm;

/** All of them, and what makes an address a link: words that stand against it would be taken into it. */
const unlinked = /[\\`*_[\]<&~|]|(?<=^\s*)[#>=-]|(?<!#)#(?=#*\s*$)|:(?=\/\/)|(?<=www)\./gim;

/** Signs that may mean something else than themselves, one kind at a time, then all of them. */
const dangers: readonly (RegExp | null)[] = [
  null,
  /\*/g,
  /_/g,
  /[<&]/g,
  /~/g,
  /[[\]]/g,
  /`/g,
  /\\/g,
  /(?<=^\s*)[#>=-]/gm,
  // At the end of a heading they would only close it.
  /(?<!#)#(?=#*\s*$)/gm,
  all,
  unlinked,
];

const address = /(?:https?:\/\/|www\.)[^\s<*`[\]|~\u2e80-\uffff]+/giu;

/** Addresses are links as they stand, and a backslash in them would be a part of them. */
const escaping =
  (signs: RegExp) =>
  (text: string): string => {
    if (signs === unlinked) return text.replaceAll(signs, "\\$&");
    const parts = text.split(address);
    const addresses = text.match(address) ?? [];
    return parts.map((part, index) => part.replaceAll(signs, "\\$&") + (addresses[index] ?? "")).join("");
  };

/** What Markdown sees in a text, list marks that open its lines included: they are the author's. */
function readBack(markdown: string): string {
  const lines = markdown
    .split("\n")
    .map((line) => line.replace(/^(\s*)(?:[-*+]|\d{1,9}[.)])(?=\s)/, "$1\u2060$&"));
  return plain(parser.parse(lines.join("\n")).children as never[]).replaceAll("\u2060", "");
}

const squeeze = (text: string): string => text.replaceAll(/\s+/g, "");

type Node = Root | Root["children"][number] | PhrasingContent;

function plain(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
      if (node.type === "html") return /^<br\s*\/?>$/i.test(node.value) ? "\n" : "";
      if (node.type === "break") return "\n";
      return "children" in node ? plain(node.children as Node[]) : "";
    })
    .join("");
}

function write(nodes: readonly PhrasingContent[], place: Place, text: (value: string) => string): string {
  return nodes
    .map((node): string => {
      switch (node.type) {
        case "text":
          return place === "cell" ? text(node.value).replaceAll(/\\?\|/g, "\\|") : text(node.value);
        case "strong":
          return `**${write(node.children, place, text)}**`;
        case "emphasis":
          return `*${write(node.children, place, text)}*`;
        case "delete":
          return `~~${write(node.children, place, text)}~~`;
        case "inlineCode":
          return code(node.value, place);
        case "break":
          return place === "cell" ? "<br>" : place === "heading" ? " " : "\n";
        case "link":
          return link(node.url, plain(node.children), write(node.children, place, text));
        default:
          return "children" in node ? write(node.children as PhrasingContent[], place, text) : "";
      }
    })
    .join("");
}

function code(value: string, place: Place): string {
  const longest = Math.max(0, ...Array.from(value.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const words = value.replaceAll(/\s*\n\s*/g, " ");
  const padded = /^`|`$/.test(words) ? ` ${words} ` : words;
  return fence + (place === "cell" ? padded.replaceAll("|", "\\|") : padded) + fence;
}

/** Links to the web and to mail stay; others lead nowhere from a role's file. */
function link(url: string, words: string, written: string): string {
  if (!/^(?:https?:\/\/|mailto:)/i.test(url) || words.trim() === "") return written;
  const address = url.replaceAll(/[\s()<>\\|]/g, (sign) =>
    encodeURIComponent(sign).replace("(", "%28").replace(")", "%29"),
  );
  const same = words.trim() === url || `mailto:${words.trim()}` === url || `${words.trim()}/` === url;
  return same ? written : `[${written}](${address})`;
}

/** Neighbours of one look joined, empty marks taken away, blanks and punctuation moved out of them. */
function tidy(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === "inlineCode" && last?.type === "inlineCode")
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    else if (node.type === "text" && last?.type === "text")
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    else if (isMark(node) && last && isMark(last) && last.type === node.type)
      joined[joined.length - 1] = { ...last, children: [...last.children, ...node.children] };
    else joined.push(node);
  }
  return joined.flatMap((node, index) => {
    if (!isMark(node))
      return "children" in node
        ? [{ ...node, children: tidy(node.children as PhrasingContent[]) } as PhrasingContent]
        : [node];
    const children = tidy(node.children);
    const before = plain(joined.slice(Math.max(0, index - 1), index)).at(-1) ?? "";
    const after = plain(joined.slice(index + 1, index + 2)).at(0) ?? "";
    return unburden({ ...node, children }, before, after);
  });
}

type Mark = Extract<PhrasingContent, { type: "strong" | "emphasis" | "delete" }>;
const isMark = (node: PhrasingContent): node is Mark =>
  node.type === "strong" || node.type === "emphasis" || node.type === "delete";

const letter = /[^\s\p{P}\p{S}]/u;

/**
 * `**职责：**负责` is no bold text in CommonMark: marks hold only where no punctuation stands between them and a
 * letter. It moves out: `**职责**：负责`.
 */
function unburden(mark: Mark, before: string, after: string): PhrasingContent[] {
  const words = plain(mark.children);
  const [, lead = ""] = (letter.test(before) ? /^([\s\p{P}\p{S}]+)/u : /^(\s+)/u).exec(words) ?? [];
  const [, trail = ""] = (letter.test(after) ? /([\s\p{P}\p{S}]+)$/u : /(\s+)$/u).exec(words) ?? [];
  if (lead.length === words.length) return mark.children;
  const inner = cut(mark.children, lead.length, trail.length);
  const out: PhrasingContent[] = [];
  if (lead !== "") out.push({ type: "text", value: lead });
  out.push({ ...mark, children: inner });
  if (trail !== "") out.push({ type: "text", value: trail });
  return out;
}

/** Takes characters away at both ends, in the outermost texts only; where they stand deeper nothing is cut. */
function cut(nodes: readonly PhrasingContent[], head: number, tail: number): PhrasingContent[] {
  const chars = plain(nodes);
  const from = head;
  const to = chars.length - tail;
  let at = 0;
  const keep = (list: readonly PhrasingContent[]): PhrasingContent[] =>
    list.flatMap((node): PhrasingContent[] => {
      const length = plain([node]).length;
      const start = at;
      if (start + length <= from || start >= to) {
        at += length;
        return length === 0 ? [node] : [];
      }
      if (node.type === "text") {
        at += length;
        return [
          { ...node, value: node.value.slice(Math.max(0, from - start), Math.min(length, to - start)) },
        ];
      }
      if ("children" in node)
        return [{ ...node, children: keep(node.children as PhrasingContent[]) } as PhrasingContent];
      at += length;
      return [node];
    });
  return keep(nodes);
}
