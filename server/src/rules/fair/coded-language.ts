import { allows } from "../../config/ask.ts";
import { remember } from "../../facts/grammar/view-notes.ts";
import type { Passage } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { feminine, masculine, otherSenses } from "../support/coded-words.ts";
import type { Found } from "../support/scan.ts";
import { matchesOf } from "../support/scan.ts";

interface Coded extends Found {
  readonly side: "masculine" | "feminine";
  /** The entry of the list it belongs to: a stem counts once, however often it is used. */
  readonly stem: string;
}

interface Options {
  readonly allow: readonly string[];
  readonly threshold: number;
}

const patternOf = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<![a-z-])(?:${words.map((word) => (word.endsWith("-") ? `(${word.slice(0, -1)})[a-z]{0,12}` : `(${word})`)).join("|")})(?![a-z])`,
    "gu",
  );

const sides = [
  ["masculine", patternOf(masculine)],
  ["feminine", patternOf(feminine)],
] as const;

/** These words may stand anywhere, so no hint tells where to look; views of equal words are read once. */
const codedIn = remember(({ text }): readonly Coded[] =>
  sides
    .flatMap(([side, pattern]) =>
      [...matchesOf(pattern, text)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        side,
        stem: match.slice(1).find((group) => group !== undefined) ?? "",
      })),
    )
    .filter(({ start }) => !otherSenses.test(text.slice(start, start + 40)))
    .sort((a, b) => a.start - b.start),
);

interface Use {
  readonly side: Coded["side"];
  readonly stem: string;
  readonly span: Span;
}

/** The first use of each stem. */
function usesIn(passages: readonly Passage[], isAllowed: (span: Span) => boolean): readonly Use[] {
  const uses = new Map<string, Use>();
  for (const passage of passages) {
    if (passage.area === "silent" || passage.kind === "field") continue;
    for (const { start, end, side, stem } of codedIn(passage.view)) {
      const span = placeIn(passage, start, end);
      if (!uses.has(stem) && !isAllowed(span)) uses.set(stem, { side, stem, span });
    }
  }
  return [...uses.values()];
}

/**
 * The balance of gender-coded words over a whole English document. The study's finding is that masculine
 * wording makes jobs less appealing to women, so only that side is reported; feminine words offset it.
 */
export const codedLanguage = defineRule<Options>({
  id: "fair/coded-language",
  summary: {
    "zh-CN": "英文用词明显偏男性（按全文）",
    en: "English wording leans masculine, taken as a whole",
  },
  severity: "hint",
  offByDefault: true,
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {
    allow: { type: "array", items: { type: "string" }, description: "Words that don't count here" },
    threshold: {
      type: "integer",
      minimum: 1,
      description: "How many more masculine than feminine words there must be",
    },
  },
  defaults: { allow: [], threshold: 5 },
  check({ role, document, options, passages, words, report }) {
    if (role.language !== "en") return;
    const uses = usesIn(passages(), (span) => allows(options, document.text, span));
    const male = uses.filter(({ side }) => side === "masculine");
    const female = uses.length - male.length;
    if (male.length - female < options.threshold) return;
    const seen = male
      .slice(0, 6)
      .map(({ span }) => words(span).toLowerCase())
      .join(", ");
    report({
      span: role.anchor,
      message: {
        "zh-CN": `按一项已发表研究的词表，全文偏男性的词有${male.length}个、偏女性的${female}个（${seen}）；可换成中性的说法。`,
        en: `By the words of a published study, ${male.length} lean masculine and ${female} feminine (${seen}); plainer words welcome more people.`,
      },
      related: male.slice(0, 10).map(({ span }) => ({
        span,
        message: { "zh-CN": "偏男性的词", en: "Leans masculine" },
      })),
    });
  },
});
