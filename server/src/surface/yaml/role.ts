import type { Block, Field, Problem, Role } from "../../role/role.ts";
import { type Located, type Span, trimSpan } from "../../text/span.ts";
import { fieldIds } from "../../vocabulary/fields.ts";
import { guessLanguage, namedLanguage } from "../../vocabulary/guess-language.ts";
import { sectionIds } from "../../vocabulary/sections.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { validateFields } from "../schema.ts";
import { nearest } from "../schema-messages.ts";
import { statedKind } from "../stated.ts";
import type { ReadOptions } from "../surface.ts";
import { withoutCount } from "../title-count.ts";
import { readBlocks } from "./blocks.ts";
import { type Entry, isOwnKey, readEntries, statedLanguage } from "./entries.ts";
import { type ReadField, readField } from "./field.ts";
import { isSectionKey, readKey } from "./keys.ts";
import { sentences } from "./messages.ts";
import { isMapNode, type YamlPair } from "./nodes.ts";
import type { YamlDocument, YamlFile } from "./parse.ts";
import { isEmpty } from "./places.ts";
import { documentProblems } from "./problems.ts";
import { isSectionText } from "./section-text.ts";
import { readSections, type SectionContext } from "./sections.ts";
import { newCopies } from "./value.ts";

export interface RoleReading {
  readonly role: Role;
  readonly problems: readonly Problem[];
}

/** More unknown keys than this mean another kind of file, and the nearest known name is sought for each. */
const maximumUnknownKeys = 50;

/** The role that one `---` document defines. */
export function readRole(
  text: string,
  file: YamlFile,
  document: YamlDocument,
  index: number,
  options: ReadOptions,
): RoleReading {
  const { vocabulary } = options;
  const problems = documentProblems(text, document, file);
  const entries = readEntries(text, document, vocabulary);
  const language =
    options.speak ??
    statedLanguage(text, entries) ??
    namedLanguage(options.uri) ??
    options.language ??
    guessLanguage(text.slice(document.span.start, document.span.end), options.uri);
  const context: SectionContext = {
    text,
    vocabulary,
    language,
    aliases: document.aliases,
    problems,
    copies: newCopies(),
  };

  const read: ReadField[] = [];
  const sectionPairs: YamlPair[] = [];
  const unknown: Entry[] = [];
  for (const entry of entries) {
    if (entry.match && !isSectionText(entry)) {
      read.push(readField(context, entry.pair, entry.match, "yaml"));
      if (entry.match.id === "sections") sectionPairs.push(...pairsUnder(entry, problems));
    } else if (isSectionKey(vocabulary, entry.key.words)) sectionPairs.push(entry.pair);
    else unknown.push(entry);
  }
  const isPreamble = (pair: YamlPair): boolean => readKey(text, pair).words === preambleKey;
  const sections = readSections(
    context,
    sectionPairs.filter((pair) => !isPreamble(pair)),
  );
  const fields = read.map(({ field }) => field);
  const keys = new Map(read.map(({ field, keys }) => [field, keys]));
  const broken = problems.filter(({ rule }) => rule === "document/syntax").map(({ span }) => span);
  const wrong = [
    ...validateFields(text, fields, (field) => keys.get(field) ?? [], broken),
    ...unknownKeys(vocabulary, unknown, broken),
  ];
  const title = titleOf(fields);
  return {
    role: {
      index,
      span: document.span,
      language,
      kind: statedKind(fields) ?? "position",
      title,
      fields,
      sections,
      preamble: sectionPairs.filter(isPreamble).flatMap(({ value }) => readPreamble(context, value)),
      anchor: title?.span ?? anchorOf(text, document, fields),
      complete: broken.length === 0,
    },
    problems: [...problems, ...wrong],
  };
}

/** What a text says before its first section: under `sections`, where everything a reader sees stands. */
export const preambleKey = "preamble";

const readPreamble = (context: SectionContext, value: YamlPair["value"]): Block[] =>
  readBlocks(context, value).filter((piece): piece is Block => piece.kind !== "heading");

/** The sections under a `sections` key. */
function pairsUnder({ pair, key }: Entry, problems: Problem[]): readonly YamlPair[] {
  const { value } = pair;
  if (isMapNode(value)) return value.items;
  if (value !== null && !isEmpty(value))
    problems.push({ rule: "field/invalid", span: key.span, message: sentences.sectionsNotAMap() });
  return [];
}

/** Keys nobody reads. What follows broken syntax may only look like a key. */
function unknownKeys(vocabulary: Vocabulary, entries: readonly Entry[], broken: readonly Span[]): Problem[] {
  const until = broken.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  return entries
    .filter(({ key }) => key.span.start < until)
    .filter(({ key }) => key.words.trim() !== "" && !isOwnKey(key.words))
    .slice(0, maximumUnknownKeys)
    .map(({ key }) => ({
      rule: "field/invalid",
      span: key.span,
      message: sentences.unknownKey(key.words, suggestion(vocabulary, key.words)),
    }));
}

const plainKey = /^[a-z][a-z_-]*$/i;

/** The known key an unknown one is nearest to: a canonical one for English keys, a usual name for others. */
function suggestion(vocabulary: Vocabulary, words: string): string | null {
  if (plainKey.test(words)) return nearest(words, [...fieldIds, ...sectionIds]);
  return vocabulary.nearestField(words)?.name ?? vocabulary.nearestSection(words)?.heading ?? null;
}

function titleOf(fields: readonly Field[]): Located<string> | null {
  for (const { id, values } of fields) {
    const value = id === "title" ? values.find(({ path }) => path.length === 0) : undefined;
    if (value !== undefined && value.value.trim() !== "") return withoutCount(value);
  }
  return null;
}

/** Where to point when there is no title: its empty key, else the first words. */
function anchorOf(text: string, { root, span }: YamlDocument, fields: readonly Field[]): Span {
  const empty = fields.find(({ id }) => id === "title");
  if (empty) return empty.keySpan;
  const start = root?.range[0] ?? trimSpan(text, span).start;
  let end = start;
  while (end < span.end && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return trimSpan(text, { start: Math.min(start, span.end), end: Math.min(end, start + 200) });
}
