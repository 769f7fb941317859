import type { Located } from "../text/span.ts";

/** 门店店长 2名, 导购员（3人）, 工程師 x2: how many are looked for is no part of the name. */
const count =
  /[\s(（]+(?:招(?:聘)?|约|×|x)?\s*\d{1,3}(?:\s*[-~～至到]\s*\d{1,3})?\s*(?:名|人|位)\s*[)）]?$|\s+[x×]\s?\d{1,2}$/iu;

/** A title without the number of people behind it. */
export function withoutCount({ value, span }: Located<string>): Located<string> {
  const cut = count.exec(value);
  if (cut === null || cut.index === 0 || span.end - span.start !== value.length) return { value, span };
  return { value: value.slice(0, cut.index), span: { start: span.start, end: span.start + cut.index } };
}
