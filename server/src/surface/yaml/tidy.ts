import { visit } from "yaml";
import type { RoleDocument, Section } from "../../role/role.ts";
import { applyEdits, type TextEdit } from "../../text/edit.ts";
import { lineBreakOf } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { FormatWishes } from "../format-wishes.ts";
import { marksItem, readMarker, tightBullet } from "../markdown/marker.ts";
import { keeps } from "../markdown/normalise/keeps.ts";
import { readYaml } from "../yaml.ts";
import { isFlow, isMapNode, isScalarNode, type YamlPair } from "./nodes.ts";
import { parseYaml } from "./parse.ts";
import { colonEnd, contentEnd, wordsOf } from "./places.ts";
import { rolesOf } from "./roles.ts";
import { writeContent } from "./write/content.ts";
import { columnOf, readSheet, type Sheet } from "./write/sheet.ts";

/**
 * White space of a YAML file outside of its texts: blanks at line ends go, of several blank lines one stays, the file
 * ends with one line break. Nothing is written anew; a file with broken syntax is left alone.
 */
export function formatYaml({ text, complete }: RoleDocument, wishes: FormatWishes): TextEdit[] {
  const file = parseYaml(text);
  if (!complete || file.documents.some(({ errors }) => errors.length > 0)) return [];
  const texts: Span[] = [];
  for (const { root } of file.documents) {
    if (root === null) continue;
    visit(root, {
      Scalar(_key, node) {
        if (!node.range) return;
        const [start, end] = node.range;
        if (/[\r\n]/u.test(text.slice(start, end))) texts.push({ start, end });
      },
    });
  }
  texts.sort((a, b) => a.start - b.start);
  const edits: TextEdit[] = [];
  let index = 0;
  for (const found of text.matchAll(/[ \t]*(?:\r\n|\n|\r|$)(?:[ \t]*(?:\r\n|\n|\r|$))*/gu)) {
    const start = found.index;
    const end = start + found[0].length;
    while ((texts[index]?.end ?? text.length + 1) < start) index++;
    const inside = texts[index];
    if (inside !== undefined && inside.start < end && start < inside.end) continue;
    // Behind a text that ends the file, its own last line break left out of this.
    if (start === end && /[\r\n]/u.test(text.charAt(start - 1))) continue;
    const newText = spaceOf(text, start, end, wishes);
    if (newText !== found[0]) edits.push({ span: { start, end }, newText });
    if (end >= text.length) break;
  }
  return edits;
}

/** What stands between two lines of keys, or behind the last one. */
function spaceOf(
  text: string,
  start: number,
  end: number,
  { trimTrailingWhitespace, insertFinalNewline }: FormatWishes,
): string {
  const own = text.slice(start, end);
  const lineBreak = lineBreakOf(text);
  if (end >= text.length) return insertFinalNewline && text.trim() !== "" ? lineBreak : own;
  const lines = own.split(/\r\n|\n|\r/u);
  const trailing = trimTrailingWhitespace ? "" : (lines[0] ?? "");
  return trailing + lineBreak.repeat(Math.min(lines.length - 1, 2)) + (lines.at(-1) ?? "");
}

/**
 * Sections whose text is a list written out (`"1. x\n2. y"`, `|` with `- x` lines) as lists of YAML, in the file's own
 * layout. Texts with anything else in them stay.
 */
export function listedTexts(document: RoleDocument, vocabulary: Vocabulary): TextEdit[] {
  const { text, roles, uri } = document;
  const sources = rolesOf(parseYaml(text).documents);
  const groups = roles.flatMap((role, index) => {
    const source = sources[index];
    const sheet =
      source === undefined || !role.complete ? null : readSheet(text, source, vocabulary, role.language);
    return sheet === null ? [] : role.sections.flatMap((section) => listOf(sheet, section));
  });
  const says = (edits: readonly TextEdit[]): boolean => {
    const after = readYaml(applyEdits(text, edits), { uri, vocabulary });
    return (
      after.roles.length === roles.length &&
      roles.every((role, index) => {
        const next = after.roles[index];
        return (
          next !== undefined && keeps({ ...document, roles: [role] }, { ...after, roles: [next] }, "markers")
        );
      })
    );
  };
  if (groups.length === 0 || says(groups)) return groups;
  return groups.filter((edit) => says([edit])).slice(0, 1);
}

function listOf(sheet: Sheet, section: Section): TextEdit[] {
  const { text, root } = sheet;
  const pair = root === null ? null : pairAt(root, section.headingSpan.start);
  const value = pair?.value;
  if (pair === null || value == null || !isScalarNode(value)) return [];
  const items = itemsOf(wordsOf(text, value));
  if (items === null) return [];
  const start = colonEnd(text, pair);
  const own = { ...sheet, flowLists: false };
  const newText = writeContent(own, { kind: "list", items }, columnOf(text, pair.key.range[0]), false);
  return [{ span: { start, end: contentEnd(text, value) }, newText }];
}

/** The pair whose key begins at an offset, not inside `{…}`. */
function pairAt(root: NonNullable<Sheet["root"]>, offset: number): YamlPair | null {
  const maps = [root];
  for (let map = maps.pop(); map !== undefined; map = maps.pop()) {
    if (isFlow(map)) continue;
    for (const pair of map.items) {
      if (pair.key?.range[0] === offset) return pair;
      if (isMapNode(pair.value)) maps.push(pair.value);
    }
  }
  return null;
}

/** The words behind the markers when every line of a text is an item, two at least; else null. */
function itemsOf(words: string): string[] | null {
  const lines = words.split("\n").filter((line) => line.trim() !== "");
  const items = lines.map((line) => {
    const plain = /^[-*+][ \t]+(.*)$/u.exec(line);
    if (plain !== null) return plain[1]?.trim() ?? "";
    const read = readMarker(line, 0, line.length);
    const marker = read !== null && marksItem(line, read) ? read : tightBullet(line, 0, line.length);
    return marker === null ? "" : line.slice(marker.words).trim();
  });
  return items.length > 1 && items.every((item) => item !== "") ? items : null;
}
