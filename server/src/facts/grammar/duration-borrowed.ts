import { isBoundary } from "./chars.ts";
import type { Duration } from "./duration.ts";

const byDegree =
  /(?:ph\.?d\.?|doctorate|master(?:['’]?s)?|mba|m\.?sc?\.?|m\.?a\.?|bachelor(?:['’]?s)?|b\.?sc?\.?|b\.?a\.?)\s*(?:\+|with|and)\s*(\d{1,2})(?:\s*\+)?(?!\s*\d)(?=\s*(?:[,;.)]|$|(?:or|and)(?![a-z])))/gu;

const figure =
  "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?:\\s*\\(\\d{1,2}\\))?(?:\\s*\\+|\\s+or more)?";

const asPart = new RegExp(
  `(?:^|[^a-z])(?:including|incl\\.?|of which|with|at least|minimum(?: of)?)\\s+(?:at least |a minimum of |the last )?${figure}(?=\\s+(?:in|as|leading|managing|supervising|building|running|working|spent)(?![a-z]))`,
  "gu",
);

/** “at least 3 of them leading a team”, “3 of which in management” */
const ofThem = new RegExp(
  `(?:^|[^a-z0-9.+-])(?:(?:at least|a minimum of|minimum(?: of)?)\\s+)?${figure}(?=\\s+of\\s+(?:which|them|those|these)(?![a-z]))`,
  "gu",
);
/** What “them” may mean other than the years is ruled out by the words before them, or by a team to lead. */
const yearsBefore =
  /(?:^|[^a-z])(?:experience|exp|expertise|years?|yrs?|background)\s*[,;(–—-]\s*(?:with|including|and)?\s*$/u;
const leading =
  /^\s+of\s+[a-z]+(?:\s+years)?\s[^,.;]{0,30}?(?:manag|lead|led(?![a-z])|supervis|team|people|head(?:ing)?(?![a-z]))/u;

/**
 * Figures that take their years from another one of the sentence: `MS + 3` beside `BS + 5 yrs`, “at least 4
 * in a lead position” behind “10+ years”. Worth nothing without that other one.
 */
export function scanBorrowed(text: string): readonly Duration[] {
  if (!/year|yr/u.test(text)) return none;
  return [...matches(text, byDegree), ...matches(text, asPart), ...matches(text, ofThem)];
}

const none: readonly Duration[] = [];

function* matches(text: string, pattern: RegExp): Iterable<Duration> {
  for (const match of text.matchAll(pattern)) {
    if (pattern === byDegree && !isBoundary(text, match.index)) continue;
    const digits = match[1] ?? "";
    const end = match.index + match[0].length;
    if (pattern === ofThem && !speaksOfYears(text, match.index + 1, end)) continue;
    const bound = /at least|(?:a )?minimum of|minimum/u.exec(match[0]);
    const start = bound === null ? match.index + match[0].lastIndexOf(digits) : match.index + bound.index;
    yield {
      start,
      end,
      core: { start, end },
      min: numberOf(digits),
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

const speaksOfYears = (text: string, start: number, end: number): boolean =>
  yearsBefore.test(text.slice(Math.max(0, start - 40), start)) || leading.test(text.slice(end, end + 60));

const words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const numberOf = (figure: string): number =>
  words.includes(figure) ? words.indexOf(figure) + 1 : Number(figure);
