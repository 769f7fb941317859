import { Pair, type ParsedNode, Scalar, YAMLMap } from "yaml";
import type { Span } from "../../text/span.ts";

/** `key: words` in ASCII, Chinese and full-width forms, with nothing in it that means more than itself to YAML. */
const plainLine =
  /([A-Za-z\u4e00-\u9fff][\w\u4e00-\u9fff]{0,39}(?:[ -][\w\u4e00-\u9fff]{1,40}){0,3}): ([A-Za-z\u4e00-\u9fff](?:[ -"$-9;-~\u3000-\u9fff\uff01-\uff60]{0,400}[!"$-9;-~\u3000-\u9fff\uff01-\uff60])?)\n/y;

/** Words that stand for something else than themselves. */
const constants: ReadonlyMap<string, boolean | null> = new Map([
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
  ...["null", "Null", "NULL"].map((word) => [word, null] as const),
]);

/**
 * Reads a block that is nothing but lines of `key: words`, which most front matter is, as the library would; null leaves
 * the block to it. It costs a hundredth: the library is written for everything YAML has, and a folder of roles has a
 * block in each of them.
 */
export function readPlainBlock(text: string, { start, end }: Span): YAMLMap.Parsed | null {
  const map = new YAMLMap<ParsedNode, ParsedNode | null>();
  let at = start;
  while (at < end) {
    plainLine.lastIndex = at;
    const found = plainLine.exec(text);
    const [line, key, words] = found ?? [];
    if (line === undefined || key === undefined || words === undefined || constants.has(key)) return null;
    const value = at + key.length + 2;
    const next = at + line.length;
    if (next > end) return null;
    const keyNode = scalar(key, key, at, at + key.length, at + key.length);
    const constant = constants.get(words);
    const valueNode = scalar(constant === undefined ? words : constant, words, value, next - 1, next);
    map.items.push(new Pair<ParsedNode, ParsedNode | null>(keyNode, valueNode));
    at = next;
  }
  if (map.items.length === 0) return null;
  return Object.assign(map, { range: [start, end, end] as [number, number, number] }) as YAMLMap.Parsed;
}

function scalar(value: unknown, source: string, start: number, end: number, nodeEnd: number): Scalar.Parsed {
  const made = new Scalar(value);
  made.range = [start, end, nodeEnd];
  made.source = source;
  made.type = Scalar.PLAIN;
  return made as Scalar.Parsed;
}
