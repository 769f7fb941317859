import { allows } from "../../config/ask.ts";
import type { View } from "../../facts/grammar/plain-text.ts";
import { hint } from "../../facts/hints/hint-words.ts";
import type { Span } from "../../text/span.ts";
import { typoWords } from "../../vocabulary/tables.ts";
import type { TypoWord } from "../../vocabulary/word-tables.ts";
import { defineRule } from "../rule.ts";
import { createScan, type Found } from "../support/scan.ts";
import { list } from "../support/words.ts";

interface Typo extends Found {
  readonly word: TypoWord;
}

/** Words that make a wrong one certain stand right in front of it, or this far behind it in the same clause. */
const reach = 20;
const nearHan = 8;
const clauseEnd = /[。；;！!？?\n]/u;

/** Of one word, or of a name in a program. */
const isLatin = (unit: string): boolean => /[a-z0-9_@/\\]/u.test(unit);

/** `words/typos.yaml` found in a passage. */
function typosIn({ text }: View): readonly Typo[] {
  const found: Typo[] = [];
  for (const word of typoWords) {
    const { wrong } = word;
    for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.length)) {
      const end = at + wrong.length;
      if (isWrong(text, at, end, word)) found.push({ start: at, end, word });
    }
  }
  return found;
}

function isWrong(text: string, start: number, end: number, word: TypoWord): boolean {
  const latin = word.wrong.charCodeAt(0) < 0x80;
  if (latin && (isLatin(text.charAt(start - 1)) || isLatin(text.charAt(end)))) return false;
  if (word.notBefore?.some((other) => text.startsWith(other, start - other.length)) === true) return false;
  if (word.notAfter?.some((other) => text.startsWith(other, end)) === true) return false;
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + (latin ? reach : nearHan)).split(clauseEnd)[0] ?? "";
  // In English the words are next to each other: “project manger”, “principle engineer”.
  const next = /^\s+([a-z]+)/u.exec(after)?.[1];
  return (
    (word.before === undefined || word.before.some((other) => endsWith(before.trimEnd(), other))) &&
    (word.after === undefined || word.after.some((other) => (latin ? next === other : after.includes(other))))
  );
}

/** Words in front: a whole word in English. */
const endsWith = (before: string, word: string): boolean =>
  before.endsWith(word) &&
  (word.charCodeAt(0) >= 0x80 || !isLatin(before.charAt(before.length - word.length - 1)));

const scan = createScan(hint.typo, typosIn);

/** A word of the list, once for each word: all its places together. */
export const typo = defineRule<{ readonly allow: readonly string[] }>({
  id: "text/typo",
  summary: { "zh-CN": "错别字", en: "A misspelt word" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {
    allow: {
      type: "array",
      items: { type: "string" },
      description: "Words that are right here: names, brands.",
    },
  },
  defaults: { allow: [] },
  check({ role, document, options, passages, words, report }) {
    const byWord = new Map<TypoWord, Span[]>();
    for (const { found, passage, span } of scan(passages())) {
      if (passage.kind === "field" && passage.fieldId === "organization") continue;
      if (found.word.right[role.language] === undefined || allows(options, document.text, span)) continue;
      const places = byWord.get(found.word);
      if (places === undefined) byWord.set(found.word, [span]);
      else if (!places.some(({ start }) => start === span.start)) places.push(span);
    }
    for (const [word, [first, ...rest]] of byWord) {
      const right = word.right[role.language];
      if (first === undefined || right === undefined) continue;
      const written = words(first);
      report({
        span: first,
        message: {
          "zh-CN": `“${written}”应为${right.map((each) => `“${each}”`).join("或")}。`,
          en: `“${written}” should be ${right.map((each) => `“${each}”`).join(" or ")}.`,
        },
        related: rest.map((span) => ({ span, message: list([words(span)]) })),
        fixes: right.map((each) => ({
          title: { "zh-CN": `改为“${each}”`, en: `Change to “${each}”` },
          safe: false,
          intents: [first, ...rest].map((span) => ({
            kind: "replaceSpan",
            span,
            text: likeCase(words(span), each),
          })),
        })),
      });
    }
  },
});

/** `Managment` becomes `Management`, `MANAGMENT` becomes `MANAGEMENT`. */
function likeCase(written: string, right: string): string {
  if (written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase())
    return right.toUpperCase();
  const first = written.charAt(0);
  return first === first.toLowerCase() ? right : right.charAt(0).toUpperCase() + right.slice(1);
}
