import { isSpace, type Span } from "../text/span.ts";
import type { FieldId } from "../vocabulary/fields.ts";

/**
 * What is being typed at a place, for completion. `replace` is the span the completed word takes the place of:
 * from the start of what was typed to the end of the word under the cursor.
 */
export type Cursor =
  /** A heading: `## 岗位` or `【岗位`, or a key under `sections:`. */
  | { readonly kind: "heading"; readonly replace: Span; readonly typed: string; readonly close: string }
  /** The name of a field: at the start of a line where fields stand. */
  | { readonly kind: "field"; readonly replace: Span; readonly typed: string; readonly shape: FieldShape }
  /** The value of a field; of a list field the entry under the cursor. */
  | {
      readonly kind: "value";
      readonly field: FieldId;
      readonly part: string | null;
      readonly replace: Span;
      readonly typed: string;
      /** How the value is written in YAML, `single` and `double` between quotes; null in Markdown. */
      readonly yaml: "plain" | "flow" | "single" | "double" | null;
    }
  /** A role's name in a sentence: after 向, 汇报给, “reports to”. */
  | { readonly kind: "role"; readonly replace: Span; readonly typed: string }
  /** A law's name behind `《`. `close` is what has to follow it: `》`, or nothing where that stands already. */
  | { readonly kind: "law"; readonly replace: Span; readonly typed: string; readonly close: string }
  /** A degree in a sentence: after 学历, “degree:”. */
  | { readonly kind: "degree"; readonly replace: Span; readonly typed: string }
  /** Right behind a figure, where its unit may follow. */
  | { readonly kind: "unit"; readonly replace: Span; readonly typed: "" }
  /** A line of its own with nothing or a word on it, where a heading may begin. */
  | { readonly kind: "line"; readonly replace: Span; readonly typed: string }
  | { readonly kind: "none" };

/** What has to be written after a field's name. */
export type FieldShape = "yaml" | "line" | "bold";

export const nowhere: Cursor = { kind: "none" };

const separators = "、,，;；/";

/** The entry of a written list (`客服经理、培训师`) the offset is in, without the white space around it. */
export function entryAt(text: string, value: Span, offset: number): Span {
  let start = Math.min(offset, value.end);
  while (start > value.start && !separators.includes(text.charAt(start - 1))) start--;
  let end = Math.max(offset, value.start);
  while (end < value.end && !separators.includes(text.charAt(end))) end++;
  while (start < offset && isSpace(text.charCodeAt(start))) start++;
  while (end > offset && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
