import type { Scalar } from "yaml";
import type { TextEdit } from "../../../text/edit.ts";
import { contentEnd, wordsSpan } from "../places.ts";
import { textLines } from "../text-lines.ts";
import { replace } from "./pairs.ts";
import { escapeDouble, escapeSingle, isPlainSafe, type ScalarPlace, writeScalar } from "./scalar.ts";
import { columnOf, type Sheet, spaces } from "./sheet.ts";

/** Gives a scalar other words, in the style it is written in where that can hold them. */
export function rewriteScalar(
  sheet: Sheet,
  node: Scalar.Parsed,
  words: string,
  typed: boolean,
  key = false,
): TextEdit {
  const { text } = sheet;
  const start = node.range[0];
  const end = contentEnd(text, node);
  // A bare number stays bare when it becomes another one.
  const bare = typed || isBare(node);
  const place: ScalarPlace = { flow: isInFlow(sheet, node), key, typed: bare };
  switch (node.type) {
    case "QUOTE_DOUBLE":
      return replace(start, end, writeScalar(words, "double", "double", place));
    case "QUOTE_SINGLE":
      return replace(start, end, writeScalar(words, "single", "single", place));
    case "BLOCK_LITERAL":
    case "BLOCK_FOLDED":
      return rewriteBlock(sheet, node, words, place);
    default:
      return replace(start, end, writeScalar(words, "plain", sheet.quote, place));
  }
}

function rewriteBlock(sheet: Sheet, node: Scalar.Parsed, words: string, place: ScalarPlace): TextEdit {
  const { text } = sheet;
  const inside = wordsSpan(text, node);
  // A block holds any text that does not begin or end with white space, and no control characters; a folded
  // one (`>`) makes one line of several.
  const folds = node.type === "BLOCK_FOLDED" && /[\r\n]/.test(words);
  const plain = words !== "" && words.trim() === words && !controls.test(words) && !folds;
  const fits = plain && inside.start < inside.end;
  if (!fits)
    return replace(node.range[0], contentEnd(text, node), writeScalar(words, "plain", sheet.quote, place));
  return replace(inside.start, inside.end, indented(sheet, words, blockIndent(text, node)));
}

const controls = /[\0-\x08\x0b\x0c\x0e-\x1f]/;

/** Lines of a block behind its first one get its indentation. */
const indented = ({ lineBreak }: Sheet, words: string, columns: number): string =>
  words.replace(/\r\n|\n|\r/g, lineBreak + spaces(columns));

/** Columns of the least indented line of a block. */
export function blockIndent(text: string, node: Scalar.Parsed): number {
  const lines = textLines(text, node).filter(({ span }) => span.start < span.end);
  return lines.reduce(
    (least, { span }) => Math.min(least, columnOf(text, span.start)),
    Number.POSITIVE_INFINITY,
  );
}

/**
 * Replaces some of a scalar's words: only those bytes, escaped as the scalar's quotes need it, and the whole
 * scalar in quotes when the words cannot stand there bare.
 */
export function replaceInScalar(
  sheet: Sheet,
  node: Scalar.Parsed,
  from: number,
  to: number,
  words: string,
  key: boolean,
): TextEdit {
  const { text } = sheet;
  const inside = wordsSpan(text, node);
  const place: ScalarPlace = { flow: isInFlow(sheet, node), key, typed: isBare(node) };
  switch (node.type) {
    case "QUOTE_DOUBLE":
      return replace(from, to, escapeDouble(words));
    case "QUOTE_SINGLE": {
      if (!/[\0-\x08\n\r]/.test(words)) return replace(from, to, escapeSingle(words));
      const all =
        text.slice(inside.start, from).replaceAll("''", "'") +
        words +
        text.slice(to, inside.end).replaceAll("''", "'");
      return replace(node.range[0], node.range[1], `"${escapeDouble(all)}"`);
    }
    case "BLOCK_LITERAL":
    case "BLOCK_FOLDED":
      return replace(from, to, indented(sheet, words, blockIndent(text, node)));
    default: {
      const before = text.slice(inside.start, from);
      const after = text.slice(to, inside.end);
      const all = before + words + after;
      if (isPlainSafe(all, place)) return replace(from, to, words);
      // A text over several lines reads as one; in quotes it may keep its lines.
      if (/[\r\n]/.test(before + after) && !/[\r\n]/.test(words)) {
        return isPlainSafe(all.replace(/\s+/g, " "), place)
          ? replace(from, to, words)
          : replace(
              inside.start,
              inside.end,
              `"${before.replace(/["\\]/g, "\\$&")}${escapeDouble(words)}${after.replace(/["\\]/g, "\\$&")}"`,
            );
      }
      return replace(inside.start, inside.end, writeScalar(all, "plain", sheet.quote, place));
    }
  }
}

/** A number or flag, without quotes. */
const isBare = ({ type, value }: Scalar.Parsed): boolean =>
  type === "PLAIN" && (typeof value === "number" || typeof value === "boolean");

/** True inside `[…]` or `{…}`. */
export function isInFlow(sheet: Sheet, node: Scalar.Parsed): boolean {
  return sheet.flows.some(({ start, end }) => start <= node.range[0] && node.range[1] <= end);
}
