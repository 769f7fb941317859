import type { ParsedNode } from "yaml";
import { type Span, trimSpan } from "../../text/span.ts";
import { isFieldId } from "../../vocabulary/fields.ts";
import { isSectionId, type SectionId } from "../../vocabulary/sections.ts";
import type { FieldMatch, Vocabulary } from "../../vocabulary/vocabulary.ts";
import { isScalarNode, type YamlPair } from "./nodes.ts";
import { colonEnd, spanOf, wordsOf, wordsSpan } from "./places.ts";

/** A key of a map as it stands. */
export interface Key {
  readonly words: string;
  /** Inside the quotes, when there are any. */
  readonly span: Span;
  /** Just after the colon, or after the key while there is none. */
  readonly end: number;
}

/**
 * The key of a pair. While a line above is half typed, the library takes both lines for one key
 * (`rep⏎reportsTo: …`): its last line is the key that was meant.
 */
export function readKey(text: string, pair: YamlPair): Key {
  const place = keyPlace(text, pair.key);
  return { ...place, end: colonEnd(text, pair) };
}

function keyPlace(text: string, node: ParsedNode | null): { readonly words: string; readonly span: Span } {
  if (!isScalarNode(node)) {
    const span = node ? spanOf(node) : { start: 0, end: 0 };
    return { words: text.slice(span.start, span.end), span };
  }
  const span = wordsSpan(text, node);
  if (node.type !== "PLAIN") return { words: wordsOf(text, node), span };
  const words = text.slice(span.start, span.end);
  const lastBreak = Math.max(words.lastIndexOf("\n"), words.lastIndexOf("\r"));
  if (lastBreak < 0) return { words, span };
  const last = trimSpan(text, { start: span.start + lastBreak + 1, end: span.end });
  return { words: text.slice(last.start, last.end), span: last };
}

/** The field a key names: our own names first, then everything the vocabulary knows. */
export const fieldOfKey = (vocabulary: Vocabulary, words: string): FieldMatch | null =>
  isFieldId(words) ? { id: words } : vocabulary.field(words);

/** The sections a key names, the main one first; empty when it is not known. */
export function sectionsOfKey(vocabulary: Vocabulary, words: string): readonly SectionId[] {
  if (isSectionId(words)) return [words];
  return vocabulary.section(words)?.ids ?? [];
}

/** A section's name as a key outside `sections`: only names known as such, not headings that contain one. */
export function isSectionKey(vocabulary: Vocabulary, words: string): boolean {
  return isSectionId(words) || vocabulary.section(words)?.how === "exact";
}
