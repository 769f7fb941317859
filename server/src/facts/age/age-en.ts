import type { AgeFigure } from "./age-bounds.ts";

/** How an English phrase with one or two ages is read. */
interface Form {
  readonly pattern: RegExp;
  readonly bound: "range" | "least" | "most";
  readonly labelled?: true;
}

const ages = "(?:years?[- ]old|years? of age|yrs?\\.? old)";
const start = "(?<![a-z0-9])";
const end = "(?![a-z0-9])";
const two = "([1-7]\\d)";
const to = "\\s*(?:-|–|—|~|to|and|through)\\s*";

const form = (pattern: string, bound: Form["bound"], labelled?: true): Form => ({
  pattern: new RegExp(`${start}${pattern}${end}`, "gu"),
  bound,
  ...(labelled === undefined ? {} : { labelled }),
});

/** In order of precedence: what an earlier one has read no later one reads again. */
const forms: readonly Form[] = [
  form(
    `(?:aged?|ages)(?: range| limit| group)?\\s*:?\\s*(?:is |of |from |between |in the range of )?${two}${to}${two}`,
    "range",
    true,
  ),
  form(`(?:between (?:the ages of )?|from )?${two}${to}${two}\\s*${ages}`, "range"),
  form(`between the ages of ${two}${to}${two}`, "range", true),
  form(
    `(?:under|below|younger than|no older than|not older than|up to|not over|not (?:be )?more than) (?:the age of )?${two}(?:\\s*${ages}| in age)`,
    "most",
  ),
  form(`(?:under|below) (?:the )?age (?:of )?${two}`, "most", true),
  // someone under 35
  form(
    `(?<=(?:^|[^a-z])(?:candidates?|applicants?|person|someone|colleague|professional|individual|graduate|player|member) (?:who is |aged? )?)(?:under|below) (?:the age of )?${two}(?!\\s*(?:%|percent|months?|days?|hours?|minutes?|kg|km|years? of exp))`,
    "most",
  ),
  form(`(?:maximum|max\\.?|upper) age(?: limit)?\\s*(?:is|of|:)?\\s*${two}`, "most", true),
  form(`age limit\\s*(?:is|of|:)?\\s*${two}`, "most", true),
  form(
    `age\\s*(?::|should be|must be)?\\s*(?:under|below|not exceeding|must not exceed|should not exceed|up to) ${two}`,
    "most",
    true,
  ),
  form(`${two}\\s*${ages} (?:or|and) (?:younger|under|below)`, "most"),
  form(
    `(?:at least|over|above|older than|minimum of|no younger than|not younger than) ${two}\\s*${ages}(?: of age)?(?: or (?:older|over|above))?`,
    "least",
  ),
  form(`(?:minimum|min\\.?) age(?: limit| requirement)?\\s*(?:is|of|:)?\\s*${two}`, "least", true),
  form(`(?:over|above) (?:the )?age (?:of )?${two}`, "least", true),
  form(`${two}\\s*(?:${ages}\\s*)?(?:or|and|&) older`, "least"),
  form(`(?:must be |aged |${ages} )?${two}\\s*${ages} (?:or|and|&) (?:over|above|up)`, "least"),
  form(`(?:must be|be|aged) ${two} (?:or|and|&) (?:over|above)`, "least"),
  form(`must be (?:at least |over )?${two}(?:\\+|\\s*${ages})`, "least"),
  form(`(?:aged?|age:) ${two}\\+`, "least", true),
];

const free = new RegExp(
  `${start}(?:no age (?:limits?|restrictions?|requirements?)|any age|all ages|regardless of age)${end}`,
  "gu",
);

/** Words that tell whether there is anything to read. */
const worth = /(?<![a-z])(?:ages?|aged|old|older|over|above|must be|under [1-7]\d|below [1-7]\d)(?![a-z])/u;

/** Every age in folded English text that could be asked of somebody, in order. */
export function englishAges(text: string): readonly AgeFigure[] {
  if (!worth.test(text)) return [];
  const found: AgeFigure[] = [];
  const add = (figure: AgeFigure): void => {
    if (found.length < 50 && found.every((other) => figure.end <= other.start || figure.start >= other.end))
      found.push(figure);
  };
  for (const { pattern, bound, labelled } of forms) {
    for (const match of text.matchAll(pattern)) {
      const place = {
        start: match.index,
        end: match.index + match[0].length,
        labelled: labelled ?? false,
        none: false,
      };
      const first = Number(match[1]);
      if (bound === "range") {
        const last = Number(match[2]);
        if (last > first) add({ ...place, min: first, max: last });
      } else add({ ...place, min: bound === "least" ? first : null, max: bound === "most" ? first : null });
    }
  }
  for (const match of text.matchAll(free))
    add({
      start: match.index,
      end: match.index + match[0].length,
      min: null,
      max: null,
      labelled: true,
      none: true,
    });
  return found.sort((a, b) => a.start - b.start);
}
