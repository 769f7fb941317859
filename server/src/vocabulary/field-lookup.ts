import { fieldIds } from "./fields.ts";
import { foldSameLength } from "./fold.ts";
import { bracketed, headingText, sameBracket } from "./heading-text.ts";
import { keyOfFolded, keysOfJoined } from "./keys.ts";
import { nameIndex } from "./name-index.ts";
import { scriptBorder } from "./script-border.ts";
import { fieldWords } from "./tables.ts";
import type { FieldMatch } from "./vocabulary.ts";

const longestKey = 60;

/** The built-in names of fields. */
export const fieldNames = nameIndex<FieldMatch>(
  [
    ...fieldIds.map((id) => [fieldWords.names[id], { id }] as const),
    ...fieldWords.parts.map(({ id, part, names }) => [names, { id, part }] as const),
  ],
  (joined) => keysOfJoined(joined).map((key) => key.replaceAll(" ", "")),
  (one, other) => one.id === other.id && one.part === other.part,
);

const find = (folded: string, raw: string): FieldMatch | null =>
  fieldNames.find(keyOfFolded(folded).replaceAll(" ", ""), raw) ?? null;

/** What a key means. Numbering, emoji, a colon, a required mark and a bracket at the end change nothing. */
export function findField(key: string): FieldMatch | null {
  if (key.length > longestKey) return null;
  const folded = foldSameLength(key);
  const { start, end, afterNumber } = headingText(folded);
  if (start === end) return null;
  const whole = find(folded.slice(start, end), key.slice(start, end));
  if (whole) return whole;
  const text = folded.slice(afterNumber, end);
  const raw = key.slice(afterNumber, end);
  const parts = bracketed(text);
  if (!parts) return (afterNumber === start ? null : find(text, raw)) ?? bilingual(text, raw);
  const written = sameBracket(raw, parts);
  const found = parts.before === "" ? find(parts.after, written.after) : find(parts.before, written.before);
  return found ?? find(text, raw);
}

/** 汇报对象 Reports to, Department / 部门: both halves name the same field. */
function bilingual(folded: string, raw: string): FieldMatch | null {
  const border = scriptBorder(folded);
  if (border === null) return null;
  const left = find(folded.slice(0, border), raw.slice(0, border));
  const right = left && find(folded.slice(border), raw.slice(border));
  return left !== null && right !== null && left.id === right.id && left.part === right.part ? left : null;
}
