import type { ParsedNode, YAMLMap } from "yaml";
import type { Block, HeadingStyle, Section } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { headingWords } from "../markdown/heading-words.ts";
import { readBlocks } from "./blocks.ts";
import { type Key, readKey, sectionsOfKey } from "./keys.ts";
import { isLanguageMap } from "./language-map.ts";
import { isAliasNode, isMapNode, isScalarNode, type YamlPair } from "./nodes.ts";
import { isEmpty, pairEnd, wordsSpan } from "./places.ts";
import type { TextHeading, TextPiece } from "./text-blocks.ts";
import type { ValueContext } from "./value.ts";

export interface SectionContext extends ValueContext {
  readonly vocabulary: Vocabulary;
}

/** A section while it is being read. */
interface Draft {
  ids: readonly SectionId[];
  heading: string;
  headingSpan: Span;
  headingLine: Span;
  style: HeadingStyle;
  depth: number;
  parent: number | null;
  end: number;
  body: Span;
  blocks: Block[];
  full: boolean;
}

/** Deeper maps are taken as text. */
const deepestSection = 6;

/** The sections of role definition maps, each pair one, its nested sections behind it. */
export function readSections(context: SectionContext, pairs: readonly YamlPair[]): Section[] {
  const drafts: Draft[] = [];
  for (const pair of pairs) addSection(context, drafts, pair, null, 1);
  return drafts.map(finish);
}

function addSection(
  context: SectionContext,
  drafts: Draft[],
  pair: YamlPair,
  parent: number | null,
  depth: number,
): void {
  const { text } = context;
  const key = readKey(text, pair);
  const index = drafts.length;
  const draft = keyDraft(context, pair, key, parent, depth);
  drafts.push(draft);
  const value = isAliasNode(pair.value) ? (context.aliases.get(pair.value) ?? null) : pair.value;
  const spoken: boolean = isLanguageMap(value);
  if (isMapNode(value) && !spoken && depth < deepestSection && holdsSections(context, value)) {
    draft.body = { start: draft.body.start, end: draft.body.start };
    for (const inner of value.items) addSection(context, drafts, inner, index, depth + 1);
    return;
  }
  fill(context, drafts, index, readBlocks(context, pair.value));
}

/** `qualifications: {education: …, experience: …}`; a map of other things is content. */
function holdsSections(context: SectionContext, map: YAMLMap.Parsed): boolean {
  return map.items.some(
    (pair) => sectionsOfKey(context.vocabulary, readKey(context.text, pair).words).length > 0,
  );
}

function keyDraft(
  context: SectionContext,
  pair: YamlPair,
  key: Key,
  parent: number | null,
  depth: number,
): Draft {
  const { text, vocabulary } = context;
  const quoted =
    pair.key !== null && key.span.start > pair.key.range[0] && /["']/.test(text.charAt(key.span.start - 1));
  const start = quoted ? key.span.start - 1 : key.span.start;
  const end = pairEnd(text, pair);
  return {
    ids: sectionsOfKey(vocabulary, key.words),
    heading: headingWords(text, key.span).words,
    headingSpan: key.span,
    headingLine: { start, end: key.end },
    style: "yaml",
    depth,
    parent,
    end,
    body: bodySpan(text, pair.value, key.end, end),
    blocks: [],
    full: false,
  };
}

function bodySpan(text: string, value: ParsedNode | null, after: number, end: number): Span {
  if (value === null || isEmpty(value)) {
    const at = text.charCodeAt(after) === 0x20 ? after + 1 : after;
    return { start: at, end: at };
  }
  const words = isScalarNode(value) ? wordsSpan(text, value) : null;
  return words ?? { start: value.range[0], end: Math.max(value.range[0], end) };
}

/** Gives a section its blocks; Markdown headings in its text begin subsections. */
function fill(context: SectionContext, drafts: Draft[], index: number, pieces: readonly TextPiece[]): void {
  const top = drafts[index];
  if (!top) return;
  const end = top.body.end;
  let current = top;
  const stack: { readonly level: number; readonly index: number }[] = [{ level: 0, index }];
  for (const piece of pieces) {
    if (piece.kind !== "heading") {
      current.blocks.push(piece);
      current.full ||= piece.kind !== "comment" && piece.content.end > piece.content.start;
      continue;
    }
    current.body = {
      start: current.body.start,
      end: Math.max(current.body.start, trimmed(context.text, current.body.start, piece.line.start)),
    };
    while ((stack.at(-1)?.level ?? 0) >= piece.level) stack.pop();
    const parent = stack.at(-1)?.index ?? index;
    stack.push({ level: piece.level, index: drafts.length });
    current = textDraft(context, piece, parent, (drafts[parent]?.depth ?? 1) + 1, end);
    drafts.push(current);
  }
}

function textDraft(
  context: SectionContext,
  piece: TextHeading,
  parent: number,
  depth: number,
  end: number,
): Draft {
  const { words, span } = headingWords(context.text, piece.words);
  return {
    ids: context.vocabulary.section(words)?.ids ?? [],
    heading: words,
    headingSpan: span,
    headingLine: piece.line,
    style: "atx",
    depth,
    parent,
    end,
    body: { start: piece.line.end, end },
    blocks: [],
    full: false,
  };
}

function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

function finish(draft: Draft, index: number, drafts: readonly Draft[]): Section {
  let after = index + 1;
  let full = draft.full;
  for (; (drafts[after]?.depth ?? 0) > draft.depth; after++) full ||= drafts[after]?.full === true;
  // A heading in a text ends where the next one that does not belong to it begins.
  const next = draft.style === "atx" ? drafts[after] : undefined;
  const end = next?.style === "atx" ? Math.min(draft.end, next.headingLine.start) : draft.end;
  return {
    id: draft.ids[0] ?? null,
    ids: draft.ids,
    heading: draft.heading,
    headingSpan: draft.headingSpan,
    headingLine: draft.headingLine,
    style: draft.style,
    depth: draft.depth,
    parent: draft.parent,
    span: { start: draft.headingLine.start, end },
    body: draft.body,
    blocks: draft.blocks,
    empty: !full,
  };
}
