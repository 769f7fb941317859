import { type ScalarPlace, type ScalarStyle, writeScalar } from "./scalar.ts";
import { type Sheet, spaces } from "./sheet.ts";

/** A value to be written, whatever its layout. */
export type Content =
  | { readonly kind: "text"; readonly words: string; readonly typed: boolean }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** A text of several lines. */
  | { readonly kind: "lines"; readonly lines: readonly string[] }
  | { readonly kind: "pairs"; readonly pairs: readonly NewPair[] }
  | { readonly kind: "nothing" };

/** A pair that is to be written. */
export interface NewPair {
  readonly key: string;
  readonly content: Content;
}

const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/**
 * What stands after `key:`, with the space or line break before it. `column` is the key's; `flow` inside
 * brackets, where everything stands on one line.
 */
export function writeContent(sheet: Sheet, content: Content, column: number, flow: boolean): string {
  switch (content.kind) {
    case "nothing":
      return flow ? " []" : "";
    case "text":
      if (!flow && content.words.includes("\n") && content.words.trim() === content.words) {
        return writeLines(sheet, content.words.split("\n"), column, flow);
      }
      return ` ${scalar(sheet, content.words, flow, content.typed)}`;
    case "list":
      return writeList(sheet, content.items, column, flow);
    case "lines":
      return writeLines(sheet, content.lines, column, flow);
    case "pairs":
      return writePairs(sheet, content.pairs, column + sheet.step, flow);
  }
}

function writeList(sheet: Sheet, items: readonly string[], column: number, flow: boolean): string {
  if (items.length === 0) return " []";
  if (flow || sheet.flowLists) return ` [${items.map((item) => scalar(sheet, item, true)).join(", ")}]`;
  const dash = `${sheet.lineBreak}${spaces(column + sheet.listIndent)}- `;
  return items.map((item) => `${dash}${scalar(sheet, item, false)}`).join("");
}

function writePairs(sheet: Sheet, pairs: readonly NewPair[], column: number, flow: boolean): string {
  const sources = pairs.map((pair) => pairSource(sheet, pair, column, flow));
  return flow
    ? ` {${sources.join(", ")}}`
    : sources.map((source) => `${sheet.lineBreak}${spaces(column)}${source}`).join("");
}

/** `key: value`; `column` is the key's. */
export const pairSource = (sheet: Sheet, { key, content }: NewPair, column: number, flow: boolean): string =>
  `${keySource(sheet, key, flow)}:${writeContent(sheet, content, column, flow)}`;

function writeLines(sheet: Sheet, lines: readonly string[], column: number, flow: boolean): string {
  const first = lines.find((line) => line.trim() !== "");
  if (first === undefined) return writeContent(sheet, { kind: "nothing" }, column, flow);
  // A block's indentation is that of its first line, so that line must not have any of its own.
  const inBlock =
    !flow && !/^\s/.test(first) && !lines.some((line) => controls.test(line) || /^\s+$/.test(line));
  if (!inBlock) return ` ${scalar(sheet, lines.join("\n"), flow)}`;
  const indent = spaces(column + sheet.step);
  return ` |${lines.map((line) => `${sheet.lineBreak}${line === "" ? "" : indent + line}`).join("")}`;
}

/** A scalar in the document's own habit: bare when that is safe, else in its usual quotes. */
export function scalar(
  sheet: Sheet,
  words: string,
  flow: boolean,
  typed = false,
  style: ScalarStyle = "plain",
): string {
  const place: ScalarPlace = { flow, key: false, typed };
  return writeScalar(words, style, sheet.quote, place);
}

const keySource = (sheet: Sheet, words: string, flow: boolean): string =>
  writeScalar(words, "plain", sheet.quote, { flow, key: true, typed: false });
