import type { Field } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import type { Language } from "../../../vocabulary/language.ts";
import { lineStart } from "../build.ts";
import { cellWords } from "./heading-like.ts";
import type { Sheet } from "./sheet.ts";
import { lineEnd } from "./sheet.ts";

/** A field's new value: one text, or one entry each. */
export type Value = string | readonly string[];

/** What separates the entries of a value that names several. */
const separators = /、|，|,\s*|；|;\s*/;

/** The value as words on one line, in the document's language. */
export const onOneLine = (value: Value, language: Language): string =>
  (typeof value === "string" ? value : value.join(language === "en" ? ", " : "、"))
    .replace(/\s*[\r\n]+\s*/g, " ")
    .trim();

/** Several values stand one an item under the key. */
export const isListed = (field: Field): boolean =>
  field.values.length > 1 || (field.values.length === 1 && Array.isArray(field.data));

/** True when the field says this already. */
export function says(field: Field, value: Value, language: Language): boolean {
  const words = field.values.map((entry) => entry.value.trim());
  if (typeof value !== "string" && (isListed(field) || words.length === value.length)) {
    return words.length === value.length && words.every((entry, index) => entry === value[index]?.trim());
  }
  const own = words.join("");
  if (words.length > 1) return false;
  // The same names, whatever mark parts them.
  if (typeof value !== "string" && value.length > 1 && own.split(separators).join("、") === value.join("、"))
    return true;
  return own === onOneLine(value, language);
}

/** Gives a field of the document's body another value. */
export function setBodyField(sheet: Sheet, field: Field, value: Value): TextEdit[] {
  const { role, text } = sheet;
  if (says(field, value, role.language)) return [];
  if (isListed(field)) return setListed(sheet, field, typeof value === "string" ? [value] : value);
  const words = onOneLine(value, role.language);
  const place = linkAround(text, field);
  const newText = field.place === "table" ? cellWords(words) : words;
  if (place.start === place.end) return [{ span: place, newText: gapBefore(text, place.start) + newText }];
  return [{ span: place, newText }];
}

/** An empty value after a half-width colon wants a blank; one in a table cell has its own. */
const gapBefore = (text: string, at: number): string => (/[:*]/.test(text.charAt(at - 1)) ? " " : "");

/** The value with the link it is the words of: another role is at another address. */
function linkAround(text: string, field: Field): Field["valueSpan"] {
  const { start, end } = field.valueSpan;
  if (text.charAt(start - 1) !== "[" || text.charAt(end) !== "]") return field.valueSpan;
  const rest = /^\](?:\([^()\r\n]*\)|\[[^[\]\r\n]*\])/.exec(text.slice(end, end + 500));
  return rest === null ? field.valueSpan : { start: start - 1, end: end + rest[0].length };
}

/** Writes the items under a key anew: those that stay are left as they are. */
function setListed({ text, lineBreak }: Sheet, field: Field, values: readonly string[]): TextEdit[] {
  const edits: TextEdit[] = [];
  const lead = leadOf(text, field);
  field.values.forEach((entry, index) => {
    const value = values[index];
    if (value !== undefined) {
      if (value !== entry.value) edits.push({ span: entry.span, newText: value });
      return;
    }
    if (index === 0) return;
    const start = lineEnd(text, (field.values[index - 1] ?? entry).span.end);
    edits.push({ span: { start, end: lineEnd(text, entry.span.end) }, newText: "" });
  });
  const more = values.slice(field.values.length).map((value) => lineBreak + lead + value);
  const end = lineEnd(text, field.valueSpan.end);
  if (more.length > 0) edits.push({ span: { start: end, end }, newText: more.join("") });
  return edits;
}

/** What stands before the words of a listed value on its line. */
const leadOf = (text: string, field: Field): string => {
  const start = field.values.at(-1)?.span.start ?? field.valueSpan.start;
  return text.slice(lineStart(text, start), start);
};

/** Adds an entry to a field of the body, unless the field names it already. */
export function addToBodyField(sheet: Sheet, field: Field, entry: string): TextEdit[] {
  const { role, text } = sheet;
  const own = field.values.map(({ value }) => value);
  const words = own[0] ?? "";
  const present = own
    .flatMap((value) => [value, ...outsideBrackets(value).split(separators)])
    .map((value) => value.trim());
  if (present.includes(entry.trim()) || entry.trim() === "") return [];
  if (words === "") return setBodyField(sheet, field, entry);
  if (isListed(field)) return setListed(sheet, field, [...own, entry]);
  const separator = separators.exec(outsideBrackets(words))?.[0] ?? (role.language === "en" ? ", " : "、");
  const { end } = linkAround(text, field);
  const added = field.place === "table" ? cellWords(entry) : entry;
  return [{ span: { start: end, end }, newText: separator + added }];
}

/** The words without what stands in brackets: `客服专员（如质检、培训）` names one role. */
const outsideBrackets = (words: string): string => words.replace(/[（(][^（）()]*[）)]/g, "");
