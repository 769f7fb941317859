import type { ParsedNode } from "yaml";
import type { Span } from "../../text/span.ts";
import type { Language } from "../../vocabulary/language.ts";
import { isSectionId } from "../../vocabulary/sections.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { type Entry, readEntries } from "../yaml/entries.ts";
import { isSectionKey } from "../yaml/keys.ts";
import { isMapNode, isScalarNode, isSeqNode, type YamlPair } from "../yaml/nodes.ts";
import { parseYaml, type YamlDocument } from "../yaml/parse.ts";
import { isEmpty } from "../yaml/places.ts";
import { isSectionText } from "../yaml/section-text.ts";
import { isPlainSafe } from "../yaml/write/scalar.ts";
import { splitLines } from "./lines.ts";
import { type Layout, usualLayout } from "./style.ts";

/** One section of a YAML file. */
export interface YamlSection {
  readonly pair: YamlPair;
  /** Its lines, with the comments right above its key; null when it has none of its own (`{a: x, b: y}`). */
  readonly source: string | null;
}

/** A YAML role taken apart. */
export interface YamlParts {
  readonly document: YamlDocument;
  readonly comments: readonly Span[];
  /** Lines of fields, above and below the sections. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The line `sections:`, null when there is none. */
  readonly open: string | null;
  readonly sections: readonly YamlSection[];
  readonly layout: Layout;
  /** False when the sections could not be told from the fields line by line. */
  readonly tidy: boolean;
  /** The pairs of the outermost map that are no sections. */
  readonly fields: readonly Entry[];
}

/** `text` ends with a line break. Null when there is no map of fields to take apart. */
export function yamlParts(text: string, vocabulary: Vocabulary, language: Language): YamlParts | null {
  const file = parseYaml(text);
  const document = file.documents.find(({ root }) => isMapNode(root) && root.items.length > 0);
  if (
    document === undefined &&
    file.documents.every(({ root, errors }) => isEmpty(root) && errors.length === 0)
  )
    return nothingIn(text, file.comments);
  if (document === undefined || !isMapNode(document.root) || document.errors.length > 0) return null;
  const entries = readEntries(text, document, vocabulary);
  const holder = entries.filter(({ match }) => match?.id === "sections");
  const named = entries.filter(
    (entry) => (!entry.match || isSectionText(entry)) && isSectionKey(vocabulary, entry.key.words),
  );
  // `description: …` of one line beside `sections` is as good a line of front matter.
  const long = named.filter(({ pair }) => !isOneLine(text, pair));
  const top = holder.length > 0 || !isAtEnd(entries, named) ? long : named;
  const fields = entries.filter((entry) => !holder.includes(entry) && !top.includes(entry));
  const base = { document, comments: file.comments, fields };
  const inner = holder.flatMap(({ pair }) => (isMapNode(pair.value) ? pair.value.items : []));
  const pairs = [...inner, ...top.map(({ pair }) => pair)];
  const starts = document.root.items.map(({ key }) => lineOfItsOwn(text, key, 0));
  const tidy = starts.every((start) => start !== null) && document.root.flow !== true;
  const found = !tidy ? null : cutSections(text, document.root.items, holder, top);
  const words = pairs.map(({ key }) => (isScalarNode(key) ? String(key.value) : ""));
  const names = words.filter((name) => isHeading(name, vocabulary, language)).length;
  const ids = words.filter(isSectionId).length;
  if (found === null) {
    const sections = pairs.map((pair): YamlSection => ({ pair, source: null }));
    return { ...base, before: [text], after: [], open: null, sections, layout: usualLayout, tidy: false };
  }
  return { ...base, ...found, layout: { ...found.layout, words: names > ids }, tidy: true };
}

/** The usual heading of a section, where its id would do. */
function isHeading(words: string, vocabulary: Vocabulary, language: Language): boolean {
  const id = vocabulary.section(words)?.ids[0];
  return id !== undefined && vocabulary.heading(id, language) === words;
}

/** A file of comments and blank lines. */
function nothingIn(text: string, comments: readonly Span[]): YamlParts {
  const span = { start: 0, end: text.length };
  const document = { root: null, span, errors: [], unknownTags: [], aliases: new Map(), lostAliases: 0 };
  const lines = { before: splitLines(text), after: [], open: null, sections: [], layout: usualLayout };
  return { document, comments, fields: [], ...lines, tidy: true };
}

const isOneLine = (text: string, { key, value }: YamlPair): boolean =>
  value === null ||
  (isScalarNode(value) &&
    !/[\r\n]/.test(text.slice(key?.range[0] ?? value.range[0], value.range[1]).trimEnd()));

const isAtEnd = (entries: readonly Entry[], named: readonly Entry[]): boolean =>
  entries.slice(entries.length - named.length).every((entry) => named.includes(entry));

/** Where the line of a key begins, when nothing but `columns` blanks stand before it; else null. */
function lineOfItsOwn(text: string, key: ParsedNode | null, columns: number): number | null {
  const at = key?.range[0];
  if (at === undefined) return null;
  const start = at - columns;
  if (start < 0 || text.slice(start, at).trim() !== "" || /[\t\r\n]/.test(text.slice(start, at))) return null;
  return start === 0 || /[\r\n]/.test(text.charAt(start - 1)) ? start : null;
}

function cutSections(
  text: string,
  items: readonly YamlPair[],
  holder: readonly Entry[],
  top: readonly Entry[],
): Pick<YamlParts, "before" | "after" | "open" | "sections" | "layout"> | null {
  const [only, second] = holder;
  if (only === undefined && top.length === 0)
    return { before: splitLines(text), after: [], open: null, sections: [], layout: usualLayout };
  if (second !== undefined || (only !== undefined && top.length > 0)) return null;
  const pairs = only === undefined ? top.map(({ pair }) => pair) : childrenOf(only.pair);
  if (pairs === null || pairs[0] === undefined) return null;
  const first = pairs[0].key?.range[0] ?? 0;
  const keys = only === undefined ? 0 : columnOf(text, first);
  const starts = pairs.map(({ key }) => lineOfItsOwn(text, key, keys));
  if (starts.some((start) => start === null) || (only !== undefined && keys === 0)) return null;
  const holderStart = only?.pair.key?.range[0] ?? starts[0] ?? 0;
  const inside = new Set(pairs);
  const next = items.find(
    (pair) => (pair.key?.range[0] ?? 0) > holderStart && pair !== only?.pair && !inside.has(pair),
  );
  if (only === undefined && next !== undefined) return null;
  const nextStart = next?.key?.range[0] ?? text.length;
  const open = only === undefined ? null : lineAt(text, holderStart);
  const from = holderStart + (open?.length ?? 0);
  const block = splitLines(text.slice(from, nextStart));
  let used = block.length;
  while (used > 0 && /^(?:[#]|[\r\n]|$)/.test(block[used - 1] ?? "") && keys > 0) used--;
  const rest = block.slice(used);
  const trailingOnly = next === undefined && rest.every((line) => /^[\r\n]*$/.test(line));
  const sectionLines = trailingOnly ? block : block.slice(0, used);
  const after = trailingOnly ? [] : [...rest, ...splitLines(text.slice(nextStart))];
  const end = from + sectionLines.join("").length;
  const begin = only === undefined ? leadStart(text, holderStart, 0) : from;
  const begins = starts.map((start, index) => (index === 0 ? begin : leadStart(text, start ?? 0, keys)));
  if (only !== undefined && begins[0] !== leadStart(text, starts[0] ?? 0, keys)) return null;
  const sections = pairs.map((pair, index) => ({
    pair,
    source: text.slice(begins[index], begins[index + 1] ?? end),
  }));
  const layout = { ...layoutOf(text, pairs, keys), keys };
  const before = splitLines(text.slice(0, only === undefined ? begin : holderStart));
  return { before, after, open: open === null ? null : open.replace(/[\r\n]+$/, ""), sections, layout };
}

const childrenOf = ({ value }: YamlPair): readonly YamlPair[] | null =>
  isMapNode(value) && value.flow !== true ? value.items : null;

function columnOf(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !/[\r\n]/.test(text.charAt(at - 1))) at--;
  return offset - at;
}

const lineAt = (text: string, start: number): string =>
  /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(text.slice(start))?.[0] ?? "";

/** Where the comments right above a key begin. */
function leadStart(text: string, start: number, columns: number): number {
  let at = start;
  for (;;) {
    const line = /(?:^|(?<=[\r\n]))([^\r\n]*)(?:\r\n|\r|\n)$/.exec(text.slice(Math.max(0, at - 2000), at));
    if (line === null || !line[1]?.startsWith(`${" ".repeat(columns)}#`)) return at;
    if (/^# md:/.test(line[1])) return at;
    at -= line[0].length;
  }
}

const inList = { flow: false, key: false, typed: false } as const;

/** The layout of the first list and the first text. */
function layoutOf(text: string, pairs: readonly YamlPair[], keys: number): Layout {
  const list = pairs.map(({ value }) => value).find((value) => isSeqNode(value) && value.flow !== true);
  const items = list ? columnOf(text, list.range[0]) - keys : usualLayout.items;
  const block = pairs
    .map(({ value }) => value)
    .find(
      (value) => isScalarNode(value) && value.type === "BLOCK_LITERAL" && String(value.value).trim() !== "",
    );
  const line = block ? /\n( *)[^\s]/.exec(text.slice(block.range[0], block.range[1]))?.[1] : undefined;
  // A text that may stand without quotes tells whether the file has them all the same.
  const type = pairs
    .flatMap(({ value }) => (isSeqNode(value) && value.flow !== true ? value.items : []))
    .filter(isScalarNode)
    .find(({ value }) => typeof value === "string" && isPlainSafe(value, inList))?.type;
  return {
    keys,
    quote: type === "QUOTE_DOUBLE" ? '"' : type === "QUOTE_SINGLE" ? "'" : "",
    items: Math.max(0, items),
    text: line === undefined ? usualLayout.text : Math.max(1, line.length - keys),
    words: false,
  };
}
