import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from "mdast";
import type { MarkdownText } from "./lines-out.ts";
import { hasOwnMark } from "./own-mark.ts";
import type { PrintBlock, Run } from "./print-document.ts";

/** Turns Markdown into blocks for paper. Never throws. */
export type ToPrint = (markdown: MarkdownText) => readonly PrintBlock[];

/** As in `markdown-html.ts`: a single block longer than this is data, and parsing it could take seconds. */
const longestText = 8_000;

/** Loads the Markdown libraries, once. */
export async function loadPrint(): Promise<ToPrint> {
  loading ??= load();
  return await loading;
}

/** The one instance of a pure function that is costly to make. */
let loading: Promise<ToPrint> | undefined;

async function load(): Promise<ToPrint> {
  const [{ unified }, parse, gfm, { adaptMarkdown }] = await Promise.all([
    import("unified"),
    import("remark-parse"),
    import("remark-gfm"),
    import("./markdown-tree.ts"),
  ]);
  const processor = unified().use(parse.default).use(gfm.default, { singleTilde: false }).freeze();
  return ({ text }) => {
    if (text.length > longestText) return plainBlocks(text);
    try {
      const tree: Root = processor.parse(text);
      adaptMarkdown(tree);
      return printBlocks(tree.children);
    } catch {
      // Nested deeper than the parser's stack.
      return plainBlocks(text);
    }
  };
}

const plainBlocks = (text: string): readonly PrintBlock[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ kind: "paragraph", runs: [{ text: line.trim() }] }));

type Flow = RootContent | BlockContent | DefinitionContent;

function printBlocks(nodes: readonly Flow[]): readonly PrintBlock[] {
  return nodes.flatMap((node): readonly PrintBlock[] => {
    switch (node.type) {
      case "paragraph":
        return paragraph(printRuns(node.children));
      case "heading":
        return [{ kind: "heading", level: node.depth, runs: printRuns(node.children) }];
      case "blockquote":
        return [{ kind: "quote", blocks: printBlocks(node.children) }];
      case "code":
        return [{ kind: "code", text: node.value }];
      case "thematicBreak":
        return [{ kind: "rule" }];
      case "table":
        return [table(node)];
      case "list": {
        const items = node.children.map(item);
        return [
          {
            kind: "list",
            ordered: node.ordered === true,
            start: node.start ?? 1,
            ...(items.length > 0 && items.every(isMarked) ? { marked: true } : {}),
            items,
          },
        ];
      }
      default:
        return [];
    }
  });
}

const paragraph = (runs: readonly Run[]): readonly PrintBlock[] =>
  runs.length === 0 ? [] : [{ kind: "paragraph", runs }];

const item = ({ checked, children }: ListItem): readonly PrintBlock[] => {
  const blocks = printBlocks(children);
  return typeof checked === "boolean" ? leading(checked ? "☑ " : "☐ ", blocks) : blocks;
};

/** Blocks with words before the first of them. */
function leading(words: string, blocks: readonly PrintBlock[]): readonly PrintBlock[] {
  const [first, ...others] = blocks;
  if (first?.kind !== "paragraph") return [{ kind: "paragraph", runs: [{ text: words.trim() }] }, ...blocks];
  return [{ kind: "paragraph", runs: [{ text: words }, ...first.runs] }, ...others];
}

const isMarked = ([first]: readonly PrintBlock[]): boolean =>
  first?.kind === "paragraph" && hasOwnMark(first.runs.map(({ text }) => text).join(""));

/** All rows of one length; the empty head Markdown asks for is none. */
function table({ children }: Table): PrintBlock {
  const rows = children.map((row) => row.children.map((cell) => printRuns(cell.children)));
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const even = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []));
  const [head = []] = even;
  const headless = head.every((cell) => cell.length === 0);
  return { kind: "table", header: !headless, rows: headless ? even.slice(1) : even };
}

type Look = Omit<Run, "text">;

function printRuns(nodes: readonly PhrasingContent[], look: Look = {}): readonly Run[] {
  const runs = nodes.flatMap((node): readonly Run[] => {
    switch (node.type) {
      case "text":
        return [{ text: node.value.replaceAll(/\s*\n\s*/g, " "), ...look }];
      case "inlineCode":
        return [{ text: node.value, ...look, code: true }];
      case "break":
        return [{ text: "\n", ...look }];
      case "strong":
        return printRuns(node.children, { ...look, bold: true });
      case "emphasis":
        return printRuns(node.children, { ...look, italic: true });
      case "delete":
        return printRuns(node.children, { ...look, strike: true });
      case "link":
        return printRuns(node.children, isWeb(node.url) ? { ...look, href: node.url } : look);
      case "linkReference":
        return printRuns(node.children, look);
      default:
        return [];
    }
  });
  return runs.filter(({ text }) => text !== "");
}

/** The only addresses that lead anywhere from paper or a sent file. */
const isWeb = (url: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(url);
