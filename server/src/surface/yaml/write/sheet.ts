import { type Pair, type ParsedNode, Scalar, visit, type YAMLMap } from "yaml";
import { lineBreakOf } from "../../../text/lines.ts";
import type { Span } from "../../../text/span.ts";
import { type FieldId, fieldIds, isFieldId } from "../../../vocabulary/fields.ts";
import type { Language } from "../../../vocabulary/language.ts";
import type { Vocabulary } from "../../../vocabulary/vocabulary.ts";
import { type Entry, readEntries } from "../entries.ts";
import { isFlow, isMapNode, isSeqNode } from "../nodes.ts";
import type { YamlDocument } from "../parse.ts";
import { isEmpty } from "../places.ts";

/** One YAML document as its author lays it out: what a writer has to fit in with. */
export interface Sheet {
  readonly text: string;
  /** The document's part of the text. */
  readonly span: Span;
  readonly document: YamlDocument;
  /** Null while there are no keys yet. */
  readonly root: YAMLMap.Parsed | null;
  /** The pairs that stand in `root` itself. */
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  readonly lineBreak: string;
  /** Keys are Chinese names. */
  readonly chineseKeys: boolean;
  readonly quote: "single" | "double";
  /** Columns of a nested map. */
  readonly step: number;
  /** Columns of the dashes of a list, from its key. */
  readonly listIndent: number;
  /** Lists of fields are written `[a, b]`. */
  readonly flowLists: boolean;
  /** Every `[…]` and `{…}`. */
  readonly flows: readonly Span[];
}

/** Null when there is something else than keys and values. */
export function readSheet(
  text: string,
  document: YamlDocument,
  vocabulary: Vocabulary,
  language: Language,
): Sheet | null {
  const { root, span } = document;
  const map = isMapNode(root) ? root : null;
  if (map === null && !isEmpty(root)) return null;
  const own = new Set(map?.items);
  const entries = readEntries(text, document, vocabulary).filter(({ pair }) => own.has(pair));
  return {
    text,
    span,
    document,
    root: map,
    entries,
    vocabulary,
    language,
    lineBreak: lineBreakOf(text),
    chineseKeys: hasChineseKeys(entries),
    ...observe(text, root),
  };
}

const han = /\p{Script=Han}/u;

function hasChineseKeys(entries: readonly Entry[]): boolean {
  const keys = entries.filter(({ match }) => match !== null).map(({ key }) => key.words);
  const chinese = keys.filter((words) => han.test(words) && !isFieldId(words)).length;
  return chinese > 0 && chinese * 2 >= keys.length;
}

/** Habits of the text: the first of each kind decides, except for quotes, where the majority does. */
function observe(
  text: string,
  root: ParsedNode | null,
): Pick<Sheet, "quote" | "step" | "listIndent" | "flowLists" | "flows"> {
  let single = 0;
  let double = 0;
  let step = 0;
  let listIndent = -1;
  let flow = 0;
  let block = 0;
  const flows: Span[] = [];
  if (root) {
    visit(root, {
      Scalar: (_key, { type }) => {
        if (type === Scalar.QUOTE_SINGLE) single++;
        if (type === Scalar.QUOTE_DOUBLE) double++;
      },
      Collection: (_key, node) => {
        if (node.flow && node.range) flows.push({ start: node.range[0], end: node.range[1] });
      },
      Pair: (_key, pair) => {
        const { key, value } = pair as Pair<ParsedNode, ParsedNode | null>;
        if (!key?.range || value === null || !(isMapNode(value) || isSeqNode(value))) return;
        if (isSeqNode(value) && value.items.length > 0) {
          if (isFlow(value)) flow++;
          else block++;
        }
        if (isFlow(value)) return;
        const columns = columnOf(text, value.range[0]) - columnOf(text, key.range[0]);
        if (isMapNode(value)) step ||= Math.max(columns, 0);
        else if (listIndent < 0 && columns >= 0) listIndent = columns;
      },
    });
  }
  return {
    quote: single > double ? "single" : "double",
    step: step || 2,
    listIndent: listIndent < 0 ? 2 : listIndent,
    flowLists: flow > block,
    flows,
  };
}

export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text.charCodeAt(at - 1))) at--;
  return at;
}

/** End of the line, before its line break. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

/** Start of the next line, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) return end + 2;
  return Math.min(text.length, end + 1);
}

/** End of the line before the one that starts here. */
export function beforeBreak(text: string, at: number): number {
  const one = at - 1;
  return text.charCodeAt(one) === 10 && text.charCodeAt(one - 1) === 13 ? one - 1 : Math.max(0, one);
}

const isBreak = (code: number): boolean => code === 10 || code === 13;

export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

export const spaces = (count: number): string => " ".repeat(Math.max(0, count));

export const fieldOrder = (id: FieldId): number => fieldIds.indexOf(id);
