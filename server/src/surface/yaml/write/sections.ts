import type { Scalar, YAMLMap } from "yaml";
import type { Section } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import { sameSpan } from "../../../text/span.ts";
import { type SectionId, sectionOrder } from "../../../vocabulary/sections.ts";
import { isSectionKey, readKey, sectionsOfKey } from "../keys.ts";
import { isFlow, isMapNode, isScalarNode, isSeqNode, type YamlPair } from "../nodes.ts";
import { isEmpty, pairEnd } from "../places.ts";
import type { Content, NewPair } from "./content.ts";
import { addPairs, beginPairs, nestPairs, pairStart, removePair, replace } from "./pairs.ts";
import { replaceInScalar, rewriteScalar } from "./rewrite.ts";
import { lineEnd, lineStart, nextLine, type Sheet } from "./sheet.ts";

/** A pair that is a section, and the map it stands in. */
export interface SectionPair {
  readonly map: YAMLMap.Parsed;
  readonly pair: YamlPair;
}

export interface NewSection {
  readonly section: SectionId;
  readonly body: readonly string[];
}

/** The pair a section was read from; null for a Markdown heading inside a text. */
export function sectionPair(sheet: Sheet, section: Section | undefined): SectionPair | null {
  if (section?.style !== "yaml" || !sheet.root) return null;
  const search = (map: YAMLMap.Parsed, depth: number): SectionPair | null => {
    for (const pair of map.items) {
      if (sameSpan(readKey(sheet.text, pair).span, section.headingSpan)) return { map, pair };
      const { value } = pair;
      const around = pairStart(pair) <= section.span.start && section.span.end <= pairEnd(sheet.text, pair);
      const inner = around && depth < 8 && isMapNode(value) ? search(value, depth + 1) : null;
      if (inner) return inner;
    }
    return null;
  };
  return search(sheet.root, 0);
}

/** Adds sections at their canonical places; those that are there already are left out. */
export function addSections(
  sheet: Sheet,
  present: readonly Section[],
  wanted: readonly NewSection[],
): TextEdit[] {
  const known = new Set(present.flatMap(({ ids }) => ids));
  const added = wanted
    .filter(
      ({ section }, index) =>
        !known.has(section) && wanted.findIndex((other) => other.section === section) === index,
    )
    .sort((a, b) => sectionOrder(a.section) - sectionOrder(b.section));
  if (added.length === 0) return [];
  const { root, entries } = sheet;
  const parent = entries.find(({ match }) => match?.id === "sections")?.pair;
  if (root && parent) {
    const { value } = parent;
    if (isMapNode(value) && value.items.length > 0) return addInOrder(sheet, value, value.items, added);
    if (isMapNode(value)) return addPairs(sheet, value, null, newPairs(sheet, value.items, added));
    return value === null || isEmpty(value)
      ? nestPairs(sheet, parent, newPairs(sheet, [], added), isFlow(root))
      : [];
  }
  const top = entries
    .filter(({ match, key }) => !match && isSectionKey(sheet.vocabulary, key.words))
    .map(({ pair }) => pair);
  if (root && top.length > 0) return addInOrder(sheet, root, top, added);
  return addContainer(sheet, newPairs(sheet, [], added));
}

/** `sections:` with its first sections, at the end. */
function addContainer(sheet: Sheet, pairs: readonly NewPair[]): TextEdit[] {
  const { root, vocabulary, chineseKeys, language } = sheet;
  const name = vocabulary.fieldName("sections", language === "zh-TW" ? "zh-TW" : "zh-CN");
  const key = chineseKeys && vocabulary.field(name)?.id === "sections" ? name : "sections";
  const container: NewPair = { key, content: { kind: "pairs", pairs } };
  const last = root?.items.at(-1);
  if (root && (last || isFlow(root))) return addPairs(sheet, root, last ?? null, [container]);
  return beginPairs(sheet, [container]);
}

function addInOrder(
  sheet: Sheet,
  map: YAMLMap.Parsed,
  siblings: readonly YamlPair[],
  added: readonly NewSection[],
): TextEdit[] {
  const edits: TextEdit[] = [];
  const groups = new Map<YamlPair | null, NewSection[]>();
  for (const section of added) {
    const place = placeOf(sheet, siblings, section.section);
    groups.set(place, [...(groups.get(place) ?? []), section]);
  }
  for (const [place, sections] of groups) {
    const pairs = newPairs(sheet, siblings, sections);
    const first = siblings[0];
    const before =
      place === null && first && first !== map.items[0] ? map.items[map.items.indexOf(first) - 1] : null;
    edits.push(...addPairs(sheet, map, place ?? before ?? null, pairs, spaced(sheet, siblings)));
  }
  return edits;
}

/** The sibling a section comes after: of those that belong before it the nearest in the canonical order. */
function placeOf({ text, vocabulary }: Sheet, siblings: readonly YamlPair[], id: SectionId): YamlPair | null {
  let best: { readonly pair: YamlPair; readonly order: number } | null = null;
  for (const pair of siblings) {
    const [main] = sectionsOfKey(vocabulary, readKey(text, pair).words);
    const order = main === undefined ? -1 : sectionOrder(main);
    if (main !== undefined && order <= sectionOrder(id) && order >= (best?.order ?? 0))
      best = { pair, order };
  }
  return best?.pair ?? null;
}

/** Sections are separated by empty lines. */
function spaced({ text }: Sheet, siblings: readonly YamlPair[]): boolean {
  const [first, second] = siblings;
  if (!first || !second) return false;
  return /[\r\n][ \t]*[\r\n]/.test(
    text.slice(lineEnd(text, pairEnd(text, first)), pairStart(second)).replaceAll("\r\n", "\n"),
  );
}

function newPairs(sheet: Sheet, siblings: readonly YamlPair[], sections: readonly NewSection[]): NewPair[] {
  return sections.map(({ section, body }) => ({
    key: sectionKey(sheet, siblings, section),
    content: bodyContent(siblings, body),
  }));
}

/** A heading where the other sections have headings, else the id; only one that reads back as the section. */
function sectionKey(
  { text, vocabulary, language, chineseKeys }: Sheet,
  siblings: readonly YamlPair[],
  id: SectionId,
): string {
  const headings = siblings.filter((pair) => {
    const { words } = readKey(text, pair);
    return sectionsOfKey(vocabulary, words)[0] !== words;
  }).length;
  const named = siblings.length === 0 ? chineseKeys : headings * 2 > siblings.length;
  if (!named) return id;
  const heading = vocabulary.heading(id, language);
  return vocabulary.section(heading)?.ids[0] === id ? heading : id;
}

function bodyContent(siblings: readonly YamlPair[], body: readonly string[]): Content {
  const lines = body.filter((line, index) => line.trim() !== "" || (index > 0 && index < body.length - 1));
  if (lines.length === 0) return { kind: "nothing" };
  const items = lines
    .filter((line) => line.trim() !== "")
    .map((line) => /^- +(?=\S)/.exec(line)?.[0].length ?? 0);
  const blocks = siblings.filter(
    ({ value }) => isScalarNode(value) && value.type?.startsWith("BLOCK"),
  ).length;
  const lists = siblings.filter(({ value }) => isSeqNode(value)).length;
  if (items.every((length) => length > 0) && lists >= blocks) {
    return {
      kind: "list",
      items: lines.filter((line) => line.trim() !== "").map((line) => line.replace(/^- +/, "").trim()),
    };
  }
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && items[0] === 0)
    return { kind: "text", words: only.trim(), typed: false };
  return { kind: "lines", lines: lines.map((line) => line.trimEnd()) };
}

/** Gives a section another heading. */
export function renameSection(sheet: Sheet, section: Section | undefined, heading: string): TextEdit[] {
  if (!section || sheet.text.slice(section.headingSpan.start, section.headingSpan.end) === heading) return [];
  const found = sectionPair(sheet, section);
  if (found && isScalarNode(found.pair.key))
    return [rewriteScalar(sheet, found.pair.key, heading, false, true)];
  if (found) return [];
  const owner = textOwner(sheet, section);
  return owner
    ? [replaceInScalar(sheet, owner, section.headingSpan.start, section.headingSpan.end, heading, false)]
    : [];
}

/** Takes a section out, a Markdown heading inside a text with its lines. */
export function removeSection(sheet: Sheet, section: Section | undefined): TextEdit[] {
  const { text } = sheet;
  const found = sectionPair(sheet, section);
  if (found) return removePair(sheet, found.map, found.pair);
  const owner = section ? textOwner(sheet, section) : null;
  if (!section || !owner?.type?.startsWith("BLOCK")) return [];
  const end = section.span.end;
  const whole = lineStart(text, end) === end ? end : nextLine(text, end);
  return [replace(lineStart(text, section.span.start), Math.min(whole, owner.range[1]), "")];
}

/** The text a Markdown heading stands in. */
export function textOwner(sheet: Sheet, section: Section): Scalar.Parsed | null {
  const search = (map: YAMLMap.Parsed, depth: number): Scalar.Parsed | null => {
    for (const { value } of map.items) {
      if (isScalarNode(value) && value.range[0] <= section.span.start && section.span.end <= value.range[1])
        return value;
      const inner = isMapNode(value) && depth < 8 ? search(value, depth + 1) : null;
      if (inner) return inner;
    }
    return null;
  };
  return sheet.root ? search(sheet.root, 0) : null;
}
