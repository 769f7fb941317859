import { allows } from "../../config/ask.ts";
import { hint } from "../../facts/hints/hint-words.ts";
import type { Passage } from "../../facts/passages.ts";
import type { Span } from "../../text/span.ts";
import type { Fix } from "../finding.ts";
import type { RuleContext } from "../rule.ts";
import type { FairOptions } from "./fair.ts";
import type { Found } from "./scan.ts";
import { createScan, matchesOf } from "./scan.ts";

const male = /(?<![a-z'’/-])(?:he|his|him|himself)(?![a-z/-])/gu;
const female = /(?<![a-z'’/-])(?:she|her|hers|herself)(?![a-z/-])/gu;
const both =
  /(?<![a-z])(?:s\/he|\(s\)he|he\/she|she\/he|(?:he|him|his|himself) or (?:she|hers?|herself)|(?:she|hers?|herself) or (?:he|his|him|himself)|his\/hers?|hers?\/his|him\/her|they\/them|she\/her|he\/him)(?![a-z])/u;

interface Pronoun extends Found {
  readonly gender: "male" | "female" | "both";
}

const scan = createScan<Pronoun>(hint.fair, ({ text }) => {
  if (both.test(text)) return [{ start: 0, end: 0, gender: "both" }];
  const found = (pattern: RegExp, gender: "male" | "female"): Pronoun[] =>
    [...matchesOf(pattern, text)]
      .slice(0, 50)
      .map((match) => ({ start: match.index, end: match.index + match[0].length, gender }));
  return [...found(male, "male"), ...found(female, "female")].sort((a, b) => a.start - b.start);
});

/**
 * A role whose holder is always “he”, or always “she”: one hint, where it begins. Both, “he or she” or “they”
 * anywhere say that everybody is meant; a sentence with a name in it is about that person.
 */
export function reportPronouns(context: RuleContext<FairOptions>): void {
  if (context.role.language !== "en") return;
  const found = scan(context.passages());
  if (found.some(({ found: { gender } }) => gender === "both")) return;
  const own = found.filter(
    ({ passage, found: { start }, span }) =>
      isAboutHolder(passage, start) && !allows(context.options, context.document.text, span),
  );
  const [first] = own;
  if (first === undefined || own.some(({ found: { gender } }) => gender !== first.found.gender)) return;
  const words = context.words(first.span);
  context.report({
    span: first.span,
    severity: "hint",
    message: {
      "zh-CN": `“${words}”默认任职者是一种性别（共${own.length}处）；可改为“he or she”或直接写岗位名称。`,
      en: `“${words}” takes the holder's gender for granted (${own.length} in all); write “he or she”, “they” or the role's name.`,
    },
    related: own.slice(1).map(({ span }) => ({ span, message: { "zh-CN": "此处也是", en: "Here too" } })),
    fixes: [bothOf(context, own)],
  });
}

function isAboutHolder(passage: Passage, start: number): boolean {
  if (passage.kind !== "text" || passage.area === "silent") return false;
  const before = passage.view.cased.slice(Math.max(0, start - 200), start);
  // Two capitalised words in a row are a person; a second person in the sentence may be meant as well.
  return (
    !/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(before) &&
    !/(?:customer|user|client|patient|student|child|guest|buyer|ceo|founder|candidate's|manager|owner|player|character|buffett)s?(?![a-z])[^.]{0,120}$/iu.test(
      before,
    )
  );
}

const pairs: Readonly<Record<string, string>> = {
  he: "he or she",
  she: "he or she",
  his: "his or her",
  hers: "his or hers",
  him: "him or her",
  himself: "himself or herself",
  herself: "himself or herself",
};

function bothOf(
  { words }: RuleContext<FairOptions>,
  own: readonly {
    readonly span: Span;
    readonly passage: Passage;
    readonly found: { readonly end: number };
  }[],
): Fix {
  return {
    title: { "zh-CN": "全部改为“he or she”", en: "Write “he or she” throughout" },
    safe: false,
    intents: own.map(({ span, passage, found }) => {
      const was = words(span);
      const word = was.toLowerCase();
      // “her team” is possessive, “report to her” is not.
      const possessive = /^ [a-z]/u.test(passage.view.text.slice(found.end, found.end + 2));
      const now = word === "her" ? (possessive ? "his or her" : "him or her") : (pairs[word] ?? was);
      const text = /^[A-Z]/u.test(was) ? now.charAt(0).toUpperCase() + now.slice(1) : now;
      return { kind: "replaceSpan", span, text };
    }),
  };
}
