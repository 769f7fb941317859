import { isBoundary } from "./chars.ts";
import type { Duration } from "./duration.ts";

const byDegree =
  /(?:ph\.?d\.?|doctorate|master(?:['’]?s)?|mba|m\.?sc?\.?|m\.?a\.?|bachelor(?:['’]?s)?|b\.?sc?\.?|b\.?a\.?)\s*(?:\+|with|and)\s*(\d{1,2})(?:\s*\+)?(?!\s*\d)(?=\s*(?:[,;.)]|$|(?:or|and)(?![a-z])))/gu;

const asPart =
  /(?:^|[^a-z])(?:including|incl\.?|of which|with|at least|minimum(?: of)?)\s+(?:at least |a minimum of )?(\d{1,2})(?:\s*\+|\s+or more)?(?=\s+(?:in|as|leading|managing|supervising|building|running|working|spent)(?![a-z]))/gu;

/**
 * Figures that take their years from another one of the sentence: `MS + 3` beside `BS + 5 yrs`, “at least 4
 * in a lead position” behind “10+ years”. Worth nothing without that other one.
 */
export function scanBorrowed(text: string): readonly Duration[] {
  if (!/year|yr/u.test(text)) return none;
  return [...matches(text, byDegree), ...matches(text, asPart)];
}

const none: readonly Duration[] = [];

function* matches(text: string, pattern: RegExp): Iterable<Duration> {
  for (const match of text.matchAll(pattern)) {
    if (pattern === byDegree && !isBoundary(text, match.index)) continue;
    const digits = match[1] ?? "";
    const end = match.index + match[0].length;
    const bound = /at least|(?:a )?minimum of|minimum/u.exec(match[0]);
    const start = bound === null ? text.lastIndexOf(digits, end - digits.length) : match.index + bound.index;
    yield {
      start,
      end,
      core: { start, end },
      min: Number(digits),
      max: null,
      minInclusive: true,
      maxInclusive: true,
      bounded: true,
      ambiguous: false,
      approximate: false,
      adjective: false,
      borrowed: true,
      script: "en",
    };
  }
}
