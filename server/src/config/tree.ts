import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from "yaml";
import { parseYaml } from "../surface/yaml/parse.ts";
import type { Span } from "../text/span.ts";
import type { Localised } from "../vocabulary/language.ts";

/** A value of a configuration file and the place it stands at. Map keys are text; a key may stand twice. */
export type Tree = ScalarTree | ListTree | MapTree;

export interface ScalarTree {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly span: Span;
}

export interface ListTree {
  readonly kind: "list";
  readonly items: readonly Tree[];
  readonly span: Span;
}

export interface MapTree {
  readonly kind: "map";
  readonly entries: readonly MapEntry[];
  readonly span: Span;
}

export interface MapEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Tree;
}

/** What a text holds, or why it holds nothing: `problem` at its place. `tree` is null for an empty text. */
export type Loaded =
  | { readonly tree: Tree | null; readonly problem: null }
  | { readonly tree: null; readonly problem: { readonly span: Span; readonly message: Localised } };

/** No configuration is larger; a file that is was named by mistake. */
const maxLength = 1_000_000;
/** Aliases may repeat what they name; together they must stay a file's size, not a bomb's. */
const maxNodes = 50_000;
const maxDepth = 40;

/** Reads YAML into plain data with places. `text` has no byte order mark. Never throws. */
export function loadTree(text: string): Loaded {
  if (text.length > maxLength) {
    return broken(
      { start: 0, end: 0 },
      { "zh-CN": "文件过大。", "zh-TW": "檔案過大。", en: "The file is too large." },
    );
  }
  const documents = parse(text);
  if (documents === null) return broken({ start: 0, end: 0 }, tooDeep);
  const [document, second] = documents;
  if (document === undefined) return { tree: null, problem: null };
  const error = document.errors[0] ?? second?.errors[0];
  if (error !== undefined) {
    const [start, end] = error.pos;
    const reason = (error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
    return broken(
      { start, end: Math.min(Math.max(end, start), text.length) },
      {
        "zh-CN": `不是有效的 YAML：${reason}。`,
        "zh-TW": `不是有效的 YAML：${reason}。`,
        en: `This is not valid YAML: ${reason}.`,
      },
    );
  }
  if (second !== undefined) {
    return broken(
      { start: second.range[0], end: second.range[0] },
      {
        "zh-CN": "配置文件只能有一个 YAML 文档；此处开始了第二个。",
        "zh-TW": "設定檔只能有一個 YAML 文件；此處開始了第二個。",
        en: "A config file holds one YAML document; a second one begins here.",
      },
    );
  }
  return document.contents === null ? { tree: null, problem: null } : build(document.contents);
}

/** Null when the library gives up: it recurses, and a text of opening brackets alone exhausts the stack. */
function parse(text: string): readonly Document.Parsed[] | null {
  // Nested far enough, a text ends the whole process inside the library, which no `catch` prevents.
  if (parseYaml(text).tooDeep !== null) return null;
  try {
    const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: "silent" });
    return Array.isArray(documents) ? documents : [];
  } catch {
    return null;
  }
}

const broken = (span: Span, message: Localised): Loaded => ({ tree: null, problem: { span, message } });

function build(contents: Node): Loaded {
  const anchors = new Map<string, { readonly tree: Tree; readonly size: number }>();
  let size = 0;
  let problem: { readonly span: Span; readonly message: Localised } | null = null;

  const fail = (span: Span, message: Localised): Tree => {
    problem ??= { span, message };
    return { kind: "scalar", value: null, span };
  };
  const visit = (node: Node | null, at: number, depth: number): Tree => {
    const span = { start: node?.range?.[0] ?? at, end: node?.range?.[1] ?? at };
    if (depth > maxDepth || size > maxNodes) return fail(span, tooDeep);
    if (isAlias(node)) {
      const known = anchors.get(node.source);
      // An anchor is known once its value is complete, so an alias inside its own value finds nothing.
      if (known === undefined) return fail(span, badAlias(node.source));
      size += known.size;
      return { ...known.tree, span };
    }
    const before = size++;
    const tree = visitPlain(node, span, depth);
    const anchor = node === null ? undefined : (node as { anchor?: string }).anchor;
    if (anchor !== undefined) anchors.set(anchor, { tree, size: size - before });
    return tree;
  };
  const visitPlain = (node: Node | null, span: Span, depth: number): Tree => {
    if (isSeq(node)) {
      const items = node.items.map((item) => visit(item as Node | null, span.start, depth + 1));
      return { kind: "list", items, span };
    }
    if (isMap(node)) {
      const entries = node.items.map((pair): MapEntry => {
        const key = pair.key as Node | null;
        const keySpan = { start: key?.range?.[0] ?? span.start, end: key?.range?.[1] ?? span.start };
        const value = visit(pair.value as Node | null, keySpan.end, depth + 1);
        return { key: isScalar(key) ? String(key.value) : "", keySpan, value };
      });
      return { kind: "map", entries, span };
    }
    const value: unknown = isScalar(node) ? node.value : null;
    return { kind: "scalar", value: isPlain(value) ? value : String(value), span };
  };

  const tree = visit(contents, 0, 0);
  return problem === null ? { tree, problem } : { tree: null, problem };
}

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";

const tooDeep: Localised = {
  "zh-CN": "嵌套过深或内容过多。",
  "zh-TW": "巢狀過深或內容過多。",
  en: "This is nested too deeply or holds too much.",
};

const badAlias = (name: string): Localised => ({
  "zh-CN": `别名 *${name} 没有对应的锚点。`,
  "zh-TW": `別名 *${name} 沒有對應的錨點。`,
  en: `The alias *${name} has no anchor before it.`,
});
