import {
  type Alias,
  Composer,
  type CST,
  type Node,
  type ParsedNode,
  Parser,
  visit,
  type YAMLError,
} from "yaml";
import type { Span } from "../../text/span.ts";
import { readPlainBlock } from "./plain-block.ts";

/** One `---` document of a YAML text. All offsets are those of the text given to `parseYaml`. */
export interface YamlDocument {
  readonly root: ParsedNode | null;
  /** From the start of the text or its `---` to the next document. */
  readonly span: Span;
  readonly errors: readonly YAMLError[];
  /** Tags nobody knows (`!important`): the words after the `!` would vanish. */
  readonly unknownTags: readonly YAMLError[];
  /** What each alias stands for: the last node with its name before it. Unknown names are not in it. */
  readonly aliases: ReadonlyMap<Node, ParsedNode>;
  /** How many aliases stand for nothing. */
  readonly lostAliases: number;
}

export interface YamlFile {
  readonly documents: readonly YamlDocument[];
  /** Every `#` comment, in order. */
  readonly comments: readonly Span[];
  /** Quoted texts and `[` `{` collections without their end, by their start. */
  readonly unclosed: readonly Span[];
  /** Where nesting exceeds `maximumDepth`; the text is then not read at all. */
  readonly tooDeep: Span | null;
}

/** Far above any role; the library recurses per level, and a few thousand would end the whole process. */
const maximumDepth = 64;

/** Errors of hopeless input are kept only up to here. */
const maximumErrors = 100;

const options = {
  // The library's own check for duplicate keys is quadratic; ours is in the readers.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent",
  // `!!binary` and the like would give values no role has.
  resolveKnownTags: false,
} as const;

/**
 * Reads YAML: never throws, never resolves aliases by copying, and takes time linear in the text.
 * With a `block`, only that part of the text is read, its offsets being those of the whole text.
 */
export function parseYaml(text: string, block?: Span): YamlFile {
  const plain = block === undefined ? null : readPlainBlock(text, block);
  if (plain !== null && block !== undefined) return plainFile(plain, block);
  const tokens = tokenise(maskOutside(text, block));
  const from = block?.start ?? 0;
  const survey = surveyTokens(tokens, from);
  if (survey.tooDeep) return { documents: [], ...survey };
  const end = block?.end ?? text.length;
  const parsed = withoutStacks(() => [...new Composer(options).compose(tokens, true, end)]);
  const documents = parsed.map((document, index): YamlDocument => {
    const start = index === 0 ? from : document.range[0];
    return {
      root: document.contents,
      span: { start, end: parsed[index + 1]?.range[0] ?? end },
      errors: document.errors.slice(0, maximumErrors),
      unknownTags: document.warnings.filter((warning) => warning.code === "TAG_RESOLVE_FAILED"),
      ...(survey.references ? resolveAliases(document.contents) : noAliases),
    };
  });
  return { documents, ...survey };
}

const plainFile = (root: ParsedNode, block: Span): YamlFile => ({
  documents: [{ root, span: block, errors: [], unknownTags: [], ...noAliases }],
  comments: [],
  unclosed: [],
  tooDeep: null,
});

/**
 * The library makes an `Error` of everything it finds. Where it finds something at every other character,
 * taking down their call stacks, which nobody reads, is most of the time.
 */
function withoutStacks<T>(read: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return read();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** The text with everything before the block made one comment, so that offsets stay. */
function maskOutside(text: string, block: Span | undefined): string {
  const inside = block ? text.slice(block.start, block.end) : text;
  // A carriage return alone ends a line for editors, not for the library.
  const lines = inside.includes("\r") ? inside.replace(/\r(?!\n)/g, "\n") : inside;
  return block && block.start > 0 ? `${"#".repeat(block.start - 1)}\n${lines}` : lines;
}

function tokenise(text: string): CST.Token[] {
  const tokens: CST.Token[] = [];
  let errors = 0;
  for (const token of new Parser().parse(text)) {
    if (token.type === "error" && ++errors > maximumErrors) continue;
    tokens.push(token);
  }
  return tokens;
}

interface Survey extends Omit<YamlFile, "documents"> {
  /** Anchors or aliases occur. */
  readonly references: boolean;
}

/** One look at every token, without recursion: it must be safe before the library's own, which is not. */
function surveyTokens(tokens: readonly CST.Token[], from: number): Survey {
  const comments: Span[] = [];
  const unclosed: Span[] = [];
  let references = false;
  let tooDeep: Span | null = null;
  const stack: { readonly token: CST.Token; readonly depth: number }[] = [];
  const push = (list: readonly CST.Token[] | undefined, depth: number): void => {
    for (const token of list ?? []) stack.push({ token, depth });
  };
  push(tokens, 0);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { token, depth } = next;
    switch (token.type) {
      case "comment":
        if (token.offset >= from)
          comments.push({ start: token.offset, end: token.offset + token.source.length });
        break;
      case "anchor":
        references = true;
        break;
      case "document":
        push(token.start, depth);
        push(token.end, depth);
        if (token.value) stack.push({ token: token.value, depth });
        break;
      case "block-map":
      case "block-seq":
      case "flow-collection":
        if (depth >= maximumDepth) tooDeep ??= { start: token.offset, end: token.offset + 1 };
        for (const item of token.items) {
          push(item.start, depth);
          push(item.sep, depth);
          if (item.key) stack.push({ token: item.key, depth: depth + 1 });
          if (item.value) stack.push({ token: item.value, depth: depth + 1 });
        }
        if (token.type === "flow-collection") {
          push(token.end, depth);
          if (!isClosed(token)) unclosed.push({ start: token.offset, end: token.offset + 1 });
        }
        break;
      case "block-scalar":
        push(token.props, depth);
        break;
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        if (token.type === "alias") references = true;
        push(token.end, depth);
        if (lacksQuote(token))
          unclosed.push({ start: token.offset, end: token.offset + token.source.length });
        break;
      case "doc-end":
        push(token.end, depth);
        break;
    }
  }
  const byStart = (a: Span, b: Span): number => a.start - b.start;
  return { comments: comments.sort(byStart), unclosed: unclosed.sort(byStart), tooDeep, references };
}

const isClosed = (token: CST.FlowCollection): boolean =>
  token.end.some(({ type }) => type === (token.start.source === "[" ? "flow-seq-end" : "flow-map-end"));

function lacksQuote({ type, source }: CST.FlowScalar): boolean {
  if (type === "single-quoted-scalar") return source.length === 1 || !source.endsWith("'");
  if (type === "double-quoted-scalar") return source.length === 1 || !source.endsWith('"');
  return false;
}

type Aliases = Pick<YamlDocument, "aliases" | "lostAliases">;

const noAliases: Aliases = { aliases: new Map(), lostAliases: 0 };

function resolveAliases(root: ParsedNode | null): Aliases {
  const named = new Map<string, ParsedNode>();
  const aliases = new Map<Node, ParsedNode>();
  let lostAliases = 0;
  if (!root) return noAliases;
  visit(root, {
    Alias: (_key, alias: Alias) => {
      const node = named.get(alias.source);
      if (node) aliases.set(alias, node);
      else lostAliases++;
    },
    Value: (_key, node) => {
      if (node.anchor) named.set(node.anchor, node as ParsedNode);
    },
  });
  return { aliases, lostAliases };
}
