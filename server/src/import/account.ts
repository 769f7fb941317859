import type { Span } from "../text/span.ts";
import { isSpace } from "../text/span.ts";

/**
 * The characters of a source that are neither in its result nor said to be gone. The result has the words in the
 * order of the source, with any others between them; white space does not count. Empty: nothing is lost.
 */
export function lostFrom(source: string, gone: readonly Span[], result: string): readonly Span[] {
  const spans = [...gone].sort((a, b) => a.start - b.start);
  const lost: Span[] = [];
  let next = 0;
  let at = 0;
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (isSpace(code)) continue;
    while (next < spans.length && (spans[next]?.end ?? 0) <= index) next++;
    if ((spans[next]?.start ?? source.length) <= index) continue;
    const found = result.indexOf(source.charAt(index), at);
    if (found === -1) push(lost, index);
    else at = found + 1;
  }
  return lost;
}

function push(spans: Span[], index: number): void {
  const last = spans[spans.length - 1];
  if (last?.end === index) spans[spans.length - 1] = { start: last.start, end: index + 1 };
  else spans.push({ start: index, end: index + 1 });
}

/**
 * The characters of a text that another one, together with what was dropped, has fewer of. For results in another
 * order: what a converter gives, YAML.
 */
export function missingFrom(text: string, ...others: readonly string[]): string {
  const left = new Map<string, number>();
  for (const other of others) for (const sign of other) left.set(sign, (left.get(sign) ?? 0) + 1);
  let missing = "";
  for (const sign of text) {
    if (isSpace(sign.charCodeAt(0))) continue;
    const count = left.get(sign) ?? 0;
    if (count === 0) missing += sign;
    else left.set(sign, count - 1);
  }
  return missing;
}
