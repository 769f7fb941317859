import type { ParsedNode, Scalar } from "yaml";
import type { Field } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import { sameSpan } from "../../../text/span.ts";
import { type FieldId, fieldTypes } from "../../../vocabulary/fields.ts";
import { readFlag } from "../../schema-words.ts";
import type { Entry } from "../entries.ts";
import { isLanguageMap, pickLanguage } from "../language-map.ts";
import { isFlow, isMapNode, isScalarNode, isSeqNode, type YamlPair } from "../nodes.ts";
import { partName } from "../parts.ts";
import { contentEnd, isEmpty, pairEnd, wordsOf } from "../places.ts";
import { type Content, scalar, writeContent } from "./content.ts";
import { addItems, itemWords, setItems } from "./list.ts";
import { addPairs, beginPairs, emptyValuePlace, insert, pairStart, removePair, replace } from "./pairs.ts";
import { rewriteScalar } from "./rewrite.ts";
import { columnOf, fieldOrder, lineEnd, lineStart, type Sheet } from "./sheet.ts";

/** A field's new value. */
export type FieldValueText = string | readonly string[];

/** The pair of a field; of several the first. Parts of fields (`晋升方向`) are left alone. */
const entryOf = (sheet: Sheet, field: FieldId): Entry | undefined =>
  sheet.entries.find(({ match }) => match?.id === field && match.part === undefined);

/** Gives a field a value. `sections` is no field with one: it has intents of its own. */
export function setField(sheet: Sheet, field: FieldId, value: FieldValueText): TextEdit[] {
  if (field === "sections") return [];
  const entry = entryOf(sheet, field);
  if (!entry) return addField(sheet, field, contentOf(field, value));
  const { pair } = entry;
  return typeof value === "string" ? setText(sheet, field, pair, value) : setList(sheet, pair, value);
}

/** More entries of a list field, those that are there left out. */
export function addToField(sheet: Sheet, field: FieldId, added: readonly string[]): TextEdit[] {
  const { text } = sheet;
  const entry = entryOf(sheet, field);
  const several = mayBeSeveral(field);
  const [first] = added;
  if (first === undefined || field === "sections") return [];
  if (!entry) return addField(sheet, field, contentOf(field, several ? [...new Set(added)] : first));
  const { value: node } = entry.pair;
  if (node === null || isEmpty(node)) return setField(sheet, field, several ? [...new Set(added)] : first);
  if (!several) return [];
  if (isSeqNode(node)) {
    const present = new Set(
      node.items.map((item) => (isScalarNode(item) ? wordsOf(text, item) : roleOf(text, item))),
    );
    const missing = [...new Set(added)].filter((words) => !present.has(words));
    if (missing.length === 0) return [];
    return node.items.length > 0
      ? addItems(sheet, node, missing)
      : replaceValue(sheet, entry.pair, { kind: "list", items: missing });
  }
  if (!isScalarNode(node)) return [];
  const words = wordsOf(text, node);
  const present = new Set([words, ...words.split(separators)]);
  const missing = [...new Set(added)].filter((word) => !present.has(word));
  if (missing.length === 0) return [];
  const separator = separators.exec(words)?.[0];
  // A text that lists several names goes on as it began.
  if (separator) return [rewriteScalar(sheet, node, [words, ...missing].join(separator), false)];
  return replaceValue(sheet, entry.pair, { kind: "list", items: [words, ...missing] });
}

/** What separates names in one text. */
const separators = /、|，|,\s*|；|;\s*/;

/** Fields of which there may be several, or that may name alternatives. */
const mayBeSeveral = (field: FieldId): boolean =>
  ["list", "roles", "role", "structure"].includes(fieldTypes[field]) && !mapped.has(field);

/** A plain list says nothing in these. */
const mapped: ReadonlySet<FieldId> = new Set(["pay", "careerPath", "sections"]);

/** Takes the pair that a field was read from out. */
export function removeField(sheet: Sheet, field: Field | undefined): TextEdit[] {
  const entry = field && sheet.entries.find(({ key }) => sameSpan(key.span, field.keySpan));
  return entry && sheet.root ? removePair(sheet, sheet.root, entry.pair) : [];
}

function addField(sheet: Sheet, field: FieldId, content: Content): TextEdit[] {
  const pair = { key: keyOf(sheet, field), content };
  if (!sheet.root || sheet.root.items.length === 0) {
    return sheet.root && isFlow(sheet.root)
      ? addPairs(sheet, sheet.root, null, [pair])
      : beginPairs(sheet, [pair]);
  }
  // Behind the field that comes nearest before it in the usual order.
  let after: Entry | null = null;
  for (const entry of sheet.entries) {
    const order = entry.match ? fieldOrder(entry.match.id) : -1;
    if (order >= 0 && order < fieldOrder(field) && order >= (after?.match ? fieldOrder(after.match.id) : 0))
      after = entry;
  }
  return addPairs(sheet, sheet.root, after?.pair ?? null, [pair]);
}

/** The key in the language of the document's other keys, when that name reads back as the field. */
function keyOf({ vocabulary, chineseKeys, language }: Sheet, field: FieldId): string {
  if (!chineseKeys) return field;
  const name = vocabulary.fieldName(field, language === "zh-TW" ? "zh-TW" : "zh-CN");
  const match = vocabulary.field(name);
  return match?.id === field && match.part === undefined ? name : field;
}

function contentOf(field: FieldId, value: FieldValueText): Content {
  if (typeof value !== "string") return { kind: "list", items: value };
  return { kind: "text", words: value, typed: isTyped(field, value) };
}

/** Bare in YAML: numbers of number fields, days of date fields, yes and no of flags. */
function isTyped(field: FieldId, words: string): boolean {
  switch (fieldTypes[field]) {
    case "number":
      return /^\d+(\.\d+)?$/.test(words);
    case "date":
      return /^\d{4}-\d\d-\d\d$/.test(words);
    case "flag":
      return words === "true" || words === "false";
    default:
      return field === "experience" && /^\d+(\.\d+)?$/.test(words);
  }
}

function setText(sheet: Sheet, field: FieldId, pair: YamlPair, words: string): TextEdit[] {
  const { text } = sheet;
  const node = pair.value;
  if (node === null || isEmpty(node)) {
    if (words === "") return [];
    const { at, lead } = emptyValuePlace(text, pair);
    return [insert(at, `${lead}${scalar(sheet, words, inFlow(sheet), isTyped(field, words))}`)];
  }
  const target = textTarget(sheet, field, pair);
  if (target === null) return replaceValue(sheet, pair, contentOf(field, words));
  const current = wordsOf(text, target);
  // A number in quotes is a text to every reader.
  const unquote = fieldTypes[field] === "number" && isTyped(field, words) && target.type?.startsWith("QUOTE");
  if (unquote) return [replace(target.range[0], target.range[1], words)];
  const flag = fieldTypes[field] === "flag" ? readFlag(words) : null;
  const same = current === words || (flag !== null && readFlag(current) === flag);
  return same ? [] : [rewriteScalar(sheet, target, words, isTyped(field, words))];
}

/** The scalar that is the field's one value: its text, its text in the document's language, its role's name. */
function textTarget({ text, language }: Sheet, field: FieldId, { value }: YamlPair): Scalar.Parsed | null {
  if (isScalarNode(value)) return value;
  if (isLanguageMap(value)) {
    const chosen = value.items[pickLanguage(value, language)]?.value;
    return isScalarNode(chosen) && !isEmpty(chosen) ? chosen : null;
  }
  if (!isMapNode(value) || fieldTypes[field] !== "role") return null;
  const role = value.items.find(
    ({ key }) => isScalarNode(key) && partName(field, wordsOf(text, key)) === "role",
  )?.value;
  return isScalarNode(role) && !isEmpty(role) ? role : null;
}

/** The name in `{role: 客服副总裁}`. */
function roleOf(text: string, node: ParsedNode): string | null {
  if (!isMapNode(node)) return null;
  const role = node.items.find(
    ({ key }) => isScalarNode(key) && partName("reportsTo", wordsOf(text, key)) === "role",
  )?.value;
  return isScalarNode(role) ? wordsOf(text, role) : null;
}

function setList(sheet: Sheet, pair: YamlPair, items: readonly string[]): TextEdit[] {
  const { text } = sheet;
  const node = pair.value;
  const same = (words: readonly string[]): boolean =>
    words.length === items.length && words.every((word, index) => word === items[index]);
  if (node !== null && !isEmpty(node)) {
    if (isScalarNode(node) && same([wordsOf(text, node)])) return [];
    if (isSeqNode(node)) {
      const words = itemWords(text, node);
      if (words && same(words)) return [];
      const edits = setItems(sheet, node, items);
      if (edits) return edits;
    }
    return replaceValue(sheet, pair, { kind: "list", items });
  }
  const content: Content = { kind: "list", items };
  const { at, lead } = emptyValuePlace(text, pair);
  const source = writeContent(sheet, content, columnOf(text, pairStart(pair)), inFlow(sheet));
  if (source.startsWith(" ")) return [insert(at, lead + source.trimStart())];
  return [insert(lineEnd(text, at), source)];
}

const inFlow = ({ root }: Sheet): boolean => root !== null && isFlow(root);

/** Puts another value in the place of one of another shape; a comment behind the key stays. */
function replaceValue(sheet: Sheet, pair: YamlPair, content: Content): TextEdit[] {
  const { text } = sheet;
  const node = pair.value;
  if (node === null) return [];
  const flow = inFlow(sheet);
  const colon = colonOf(text, pair);
  const end = pairEnd(text, pair);
  const source = writeContent(sheet, content, columnOf(text, pairStart(pair)), flow);
  const sameLine = lineStart(text, node.range[0]) === lineStart(text, colon);
  const nested = !source.startsWith(" ") && source !== "";
  if (sameLine && !nested) return [replace(node.range[0], contentEnd(text, node), source.trimStart())];
  if (sameLine) {
    // A list below its key: the value goes, with the space before it, and a comment on the line stays.
    return [replace(colon, end, ""), insert(lineEnd(text, end), source)];
  }
  const head = lineEnd(text, colon);
  return nested ? [replace(head, end, source)] : [insert(colon, source), replace(head, end, "")];
}

function colonOf(text: string, pair: YamlPair): number {
  const after = pair.key?.range[1] ?? pairStart(pair);
  const colon = text.indexOf(":", after);
  return colon < 0 ? after : colon + 1;
}
