import { Pair, type ParsedNode, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { Span } from "../../text/span.ts";

/** Chinese, and full-width marks. */
const wide = "\\u3000-\\u9fff\\uff01-\\uff60";
const key = "[A-Za-z\\u4e00-\\u9fff][\\w\\u4e00-\\u9fff]{0,39}(?:[ -][\\w\\u4e00-\\u9fff]{1,40}){0,3}";
/** Words with nothing in them that means more than itself to YAML: no `:`, no `#`. */
const words = `[A-Za-z\\u4e00-\\u9fff](?:[ -"$-9;-~${wide}]{0,400}[!"$-9;-~${wide}])?`;
/** The words of a value without quotes, in double and in single ones; nothing escaped. */
const value = `(?:(${words}|\\d{4}-\\d{2}-\\d{2})|"([ !#-\\[\\]-~${wide}]{0,400})"|'([ -&(-~${wide}]{0,400})')\\n`;

const pairLine = new RegExp(`(${key}):(?: ${value}|\\n)`, "y");
const itemLine = new RegExp(`( {0,8})- ${value}`, "y");

/** Words that stand for something else than themselves. */
const constants: ReadonlyMap<string, boolean | null> = new Map([
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
  ...["null", "Null", "NULL"].map((word) => [word, null] as const),
]);

/**
 * Reads a block that is nothing but `key: words`, and keys over lists of words, which most front matter is, as the
 * library would; null leaves the block to it. It costs a fraction: the library is written for everything YAML has, and
 * a folder of roles has a block in each of them.
 */
export function readPlainBlock(text: string, { start, end }: Span): YAMLMap.Parsed | null {
  const map = new YAMLMap<ParsedNode, ParsedNode | null>();
  for (let at = start; at < end; ) {
    const found = matchAt(pairLine, text, at);
    const name = found?.[1];
    if (found === null || name === undefined || constants.has(name)) return null;
    const next = at + found[0].length;
    const node = valueIn(found, next) ?? listAt(text, next, end);
    if (node === null || node.range[2] > end) return null;
    const keyEnd = at + name.length;
    const keyNode = scalar(name, name, Scalar.PLAIN, [at, keyEnd, keyEnd]);
    map.items.push(new Pair<ParsedNode, ParsedNode | null>(keyNode, node));
    at = node.range[2];
  }
  return map.items.length === 0 ? null : (placed(map, [start, end, end]) as YAMLMap.Parsed);
}

/** The items behind an empty key, all indented alike. */
function listAt(text: string, start: number, end: number): YAMLSeq.Parsed | null {
  const list = new YAMLSeq<ParsedNode>();
  let indent: string | undefined;
  let at = start;
  while (at < end) {
    const found = matchAt(itemLine, text, at);
    if (found === null) break;
    indent ??= found[1] ?? "";
    if (found[1] !== indent) return null;
    at += found[0].length;
    const item = valueIn(found, at);
    if (item === null) return null;
    list.items.push(item);
  }
  if (list.items.length === 0) return null;
  return placed(list, [start + (indent ?? "").length, at, at]) as YAMLSeq.Parsed;
}

/** The value a line of ours ends with; null when it ends with its key. */
function valueIn([, , plain, double, single]: RegExpExecArray, next: number): Scalar.Parsed | null {
  const end = next - 1;
  if (plain !== undefined) {
    const constant = constants.get(plain);
    const meaning = constant === undefined ? plain : constant;
    return scalar(meaning, plain, Scalar.PLAIN, [end - plain.length, end, next]);
  }
  const quoted = double ?? single;
  if (quoted === undefined) return null;
  const type = double === undefined ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE;
  return scalar(quoted, quoted, type, [end - quoted.length - 2, end, next]);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

type Range = [start: number, end: number, nodeEnd: number];

const placed = <Made extends object>(node: Made, range: Range): Made & { range: Range } =>
  Object.assign(node, { range });

function scalar(value: unknown, source: string, type: Scalar.Type, range: Range): Scalar.Parsed {
  const made = placed(new Scalar(value), range);
  made.source = source;
  made.type = type;
  return made as Scalar.Parsed;
}
