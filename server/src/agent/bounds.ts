import type { Localised } from "../vocabulary/language.ts";
import { cut } from "./input/read-input.ts";
import type { Answer } from "./tool.ts";

/** Names and messages are not longer, unless somebody wants them to be. UTF-16 units. */
const longestWord = 1000;

/** Whole texts stand under these keys. */
const textKeys: ReadonlySet<string> = new Set(["text", "page", "mermaid"]);

/** Units of an answer as JSON. Clients give up on messages of 10 MB, in which an answer stands twice. */
export const longestAnswer = 1_000_000;

/** An answer no document can make too large for whoever reads it. */
export function withinBounds(answer: Readonly<Record<string, unknown>>): Answer {
  const value = shortened(answer);
  const { length } = JSON.stringify(value);
  return length <= longestAnswer ? { value } : { failure: tooLong(length) };
}

function shortened<T extends object>(value: T): T {
  const short = (one: unknown, key: string): unknown => {
    if (typeof one === "string")
      return one.length > longestWord && !textKeys.has(key) ? `${cut(one, longestWord - 1)}…` : one;
    return typeof one === "object" && one !== null ? shortened(one) : one;
  };
  const made = Array.isArray(value)
    ? value.map((one) => short(one, ""))
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, short(one, key)]));
  // Of the same shape, key by key.
  return made as T;
}

const tooLong = (length: number): Localised => ({
  "zh-CN": `回答有 ${length} 个字符，太长；请少要一些：较小的 limit，或 include 中较少的部分`,
  en: `the answer would have ${length} characters, which is too much; ask for less: a smaller limit, or fewer parts in include`,
});
