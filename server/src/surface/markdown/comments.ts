import type { Span } from "../../text/span.ts";
import type { Unit } from "./unit.ts";

/**
 * HTML comments of a document's body, those inside text too, code left out. An unclosed one that begins a line
 * reaches to the end of its block; inside text an unclosed `<!--` is only text.
 */
export function findComments(text: string, units: readonly Unit[]): Span[] {
  const comments: Span[] = [];
  let next = text.indexOf("<!--");
  for (const unit of units) {
    if (next === -1) return comments;
    if (unit.end <= next) continue;
    if (next < unit.start) next = text.indexOf("<!--", unit.start);
    if (unit.kind === "code" || next === -1 || next >= unit.end) continue;
    addComments(text.slice(unit.start, unit.end), unit, next - unit.start, comments);
    next = text.indexOf("<!--", unit.end);
  }
  return comments;
}

/** Comments of one unit; inside lines of text those in code spans are left out. */
function addComments(words: string, { kind, start }: Unit, first: number, comments: Span[]): void {
  const whole = kind === "comment" || kind === "html";
  let counted = 0;
  let ticks = 0;
  for (let at = first; at !== -1; ) {
    for (; counted < at; counted++) if (words.charCodeAt(counted) === 0x60) ticks++;
    const close = words.indexOf("-->", at + 4);
    if (close === -1) {
      if (whole) comments.push({ start: start + at, end: start + words.length });
      return;
    }
    if (whole || ticks % 2 === 0) comments.push({ start: start + at, end: start + close + 3 });
    at = words.indexOf("<!--", close + 3);
  }
}
