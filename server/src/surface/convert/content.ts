import type { ParsedNode, YAMLMap } from "yaml";
import type { Span } from "../../text/span.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { readKey, sectionsOfKey } from "../yaml/keys.ts";
import { isLanguageMap, pickLanguage } from "../yaml/language-map.ts";
import { isAliasNode, isMapNode, isScalarNode, isSeqNode } from "../yaml/nodes.ts";
import type { YamlDocument } from "../yaml/parse.ts";
import { wordsOf } from "../yaml/places.ts";

/** What the words of a section are read with. */
export interface ContentContext {
  readonly text: string;
  readonly document: YamlDocument;
  /** Comments that are not yet written. */
  readonly comments: Span[];
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  /** Copies aliases may still make: one file must not become a thousand. */
  copies: number;
}

const deepest = 6;

/** A section's value as Markdown lines without line breaks, whatever YAML it is written in. */
export function contentLines(context: ContentContext, node: ParsedNode | null, depth: number): string[] {
  const value = resolved(context, node);
  if (value === null) return [];
  if (isScalarNode(value))
    return value.value === null ? [] : wordsOf(context.text, value).split(/\r\n|\r|\n/);
  if (isSeqNode(value)) return listLines(context, value, 0);
  if (!isMapNode(value)) return [];
  const spoken = inLanguage(context, value);
  if (spoken !== undefined) return contentLines(context, spoken, depth);
  const holds = value.items.some(
    (pair) => sectionsOfKey(context.vocabulary, readKey(context.text, pair).words).length > 0,
  );
  if (!holds || depth >= deepest) return listLines(context, value, 0);
  return value.items.flatMap((pair, index) => {
    const words = readKey(context.text, pair).words;
    const id = sectionsOfKey(context.vocabulary, words)[0];
    const heading = id === words ? context.vocabulary.heading(id, context.language) : words;
    const content = contentLines(context, pair.value, depth + 1);
    const before = index === 0 ? [] : [""];
    return [
      ...before,
      `${"#".repeat(depth + 2)} ${heading}`,
      ...(content.length === 0 ? [] : ["", ...content]),
    ];
  });
}

function listLines(context: ContentContext, list: ParsedNode, indent: number): string[] {
  const pad = " ".repeat(indent);
  if (isMapNode(list)) {
    return list.items.flatMap((pair) => {
      const { words } = readKey(context.text, pair);
      const inner = pair.value === null ? [] : wordsUnder(context, pair.value);
      return [`${pad}- ${words}: ${inner.join("; ")}`.trimEnd()];
    });
  }
  if (!isSeqNode(list)) return [];
  return list.items.flatMap((item) => {
    const value = resolved(context, item);
    const above = commentsUntil(context, item.range[0], pad);
    if (value !== null && isSeqNode(value)) return [...above, ...listLines(context, value, indent + 2)];
    const words = value === null ? [] : wordsUnder(context, value);
    const [first = "", ...rest] = words.join("\n").split("\n");
    const beside = commentBeside(context, item.range[1]);
    const lines = [
      `${pad}- ${first}`.trimEnd(),
      ...rest.map((line) => (line === "" ? "" : `${pad}  ${line}`)),
    ];
    lines[lines.length - 1] += beside;
    return [...above, ...lines];
  });
}

/** The words of a value in one or more lines; a map as `key: value`. */
function wordsUnder(context: ContentContext, node: ParsedNode): string[] {
  const value = resolved(context, node);
  if (value === null) return [];
  if (isScalarNode(value)) return [wordsOf(context.text, value).replace(/\r\n|\r/g, "\n")];
  if (isSeqNode(value)) return value.items.flatMap((item) => wordsUnder(context, item));
  if (!isMapNode(value)) return [];
  const spoken = inLanguage(context, value);
  if (spoken !== undefined) return spoken === null ? [] : wordsUnder(context, spoken);
  return value.items.map((pair) => {
    const inner = pair.value === null ? [] : wordsUnder(context, pair.value);
    return `${readKey(context.text, pair).words}: ${inner.join(", ")}`;
  });
}

/** The entry of `{zh-CN: …, en: …}` for the document's language; undefined for other maps. */
const inLanguage = (context: ContentContext, map: YAMLMap.Parsed): ParsedNode | null | undefined =>
  isLanguageMap(map) ? (map.items[pickLanguage(map, context.language)]?.value ?? null) : undefined;

function resolved(context: ContentContext, node: ParsedNode | null): ParsedNode | null {
  let value = node;
  while (isAliasNode(value)) {
    if (context.copies-- <= 0) return null;
    value = context.document.aliases.get(value) ?? null;
  }
  return value;
}

/** Comments on lines of their own above an offset. */
function commentsUntil({ comments, text }: ContentContext, offset: number, pad: string): string[] {
  const lines: string[] = [];
  while (comments[0] !== undefined && comments[0].start < offset) {
    const comment = comments.shift();
    if (comment) lines.push(`${pad}${asHtml(text.slice(comment.start, comment.end))}`);
  }
  return lines;
}

/** A comment that goes on on the line where something ended. */
function commentBeside({ comments, text }: ContentContext, offset: number): string {
  const next = comments[0];
  if (next === undefined || next.start < offset || /[\r\n]/.test(text.slice(offset, next.start))) return "";
  comments.shift();
  return ` ${asHtml(text.slice(next.start, next.end))}`;
}

const asHtml = (comment: string): string => `<!--${comment.slice(1).replaceAll("-->", "-- >").trimEnd()} -->`;
