import type { Imported } from "../../../server/src/import/import-text.ts";

/** White space, and what nobody sees. */
const blank = /[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;

/**
 * The characters of a source that its result and its report together have fewer of: an account of its own, by counting,
 * that shares no code with import. What the report says of fields is only counted where the result does not have it.
 */
export function unaccounted(source: string, { text, report }: Imported): string {
  const left = new Map<string, number>();
  const add = (words: string, times = 1): void => {
    for (const sign of words) left.set(sign, (left.get(sign) ?? 0) + times);
  };
  add(text);
  for (const drop of report.dropped) add(drop.text);
  for (const { removed } of report.repaired) for (const { text: words, count } of removed) add(words, count);
  for (const { text: words, count } of report.layout) add(words, count);
  for (const { key, value, again } of report.fields) {
    // The label is said by the front matter's own key; separators by its list.
    add(`${key}${again ? value : value.replace(/[^、,，;；/|]/gu, "")}`);
  }
  let missing = "";
  for (const sign of source) {
    if (blank.test(sign)) continue;
    const count = left.get(sign) ?? 0;
    if (count === 0) missing += sign;
    else left.set(sign, count - 1);
  }
  return missing;
}
