import type { View } from "../../facts/grammar/plain-text.ts";
import { rememberSome } from "../../facts/grammar/view-notes.ts";
import type { Passage } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import type { Span } from "../../text/span.ts";
import type { Related } from "../finding.ts";
import { defineRule } from "../rule.ts";
import type { Found } from "../support/scan.ts";

interface Sentence extends Found {
  /** Chinese characters and words of other scripts. */
  readonly han: number;
  readonly words: number;
}

interface Options {
  readonly maxCharacters: number;
  readonly maxWords: number;
}

/** Shorter passages hold no long sentence, whatever the options. */
const shortest = 20;

/** The same with these options: between two words stands a unit at least. */
const mayBeLong = ({ length }: string, { maxCharacters, maxWords }: Options): boolean =>
  length >= shortest && (length > maxCharacters || length > 2 * maxWords);

/** The sentences of a passage; a semicolon ends one, too, and so does a line break the author meant. */
function sentencesIn({ text }: View): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let han = 0;
  let words = 0;
  let inWord = false;
  for (let at = 0; at <= text.length; at++) {
    // The end is an end like a line break.
    const code = at === text.length ? 0x0a : text.charCodeAt(at);
    if (isWordUnit(code)) {
      if (!inWord) words++;
      inWord = true;
    } else if (code >= 0x3400 && code <= 0x9fff) {
      han++;
      inWord = false;
    } else if (code !== 0x27 && code !== 0x2019 && code !== 0x2d) {
      inWord = false;
      if (!endsSentence(text, at, code)) continue;
      if (han + words > 0)
        found.push({ start: pastBlanks(text, start), end: Math.min(at + 1, text.length), han, words });
      start = at + 1;
      han = 0;
      words = 0;
    }
  }
  return found;
}

function pastBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= 0x20) at++;
  return at;
}

const isWordUnit = (code: number): boolean =>
  code < 0x250 && ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code >= 0xc0);

/** `。` `；` `!` `?` and line breaks, and a full stop before a blank that does not end `e.g.` or an initial. */
function endsSentence(text: string, at: number, code: number): boolean {
  if (code === 0x0a || code === 0x3002 || code === 0x3b || code === 0x21 || code === 0x3f) return true;
  if (code !== 0x2e) return false;
  const next = text.charCodeAt(at + 1);
  if (!Number.isNaN(next) && next !== 0x20) return false;
  const before = text.charCodeAt(at - 2);
  return isWordUnit(before);
}

const sentencesOf = rememberSome(sentencesIn);

/** Sentences nobody reads to the end; one finding a section, at the longest of them. */
export const longSentence = defineRule<Options>({
  id: "text/long-sentence",
  summary: { "zh-CN": "句子过长", en: "A sentence is too long" },
  severity: "hint",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {
    maxCharacters: { type: "integer", minimum: 20, description: "Chinese characters a sentence may have." },
    maxWords: { type: "integer", minimum: 20, description: "Words an English sentence may have." },
  },
  defaults: { maxCharacters: 60, maxWords: 40 },
  check({ options, passages, report }) {
    const sections = new Map<number | null, { readonly sentence: Sentence; readonly span: Span }[]>();
    for (const passage of passages().filter(({ view }) => mayBeLong(view.text, options))) {
      if (!isProse(passage)) continue;
      for (const sentence of sentencesOf(passage.view)) {
        if (!isLong(sentence, options)) continue;
        const own = sections.get(passage.section);
        const entry = { sentence, span: placeIn(passage, sentence.start, sentence.end) };
        if (own === undefined) sections.set(passage.section, [entry]);
        else own.push(entry);
      }
    }
    for (const entries of sections.values()) {
      const [longest, ...rest] = entries.toSorted((a, b) => weight(b.sentence) - weight(a.sentence));
      if (longest === undefined) continue;
      const chinese = longest.sentence.han > longest.sentence.words;
      const size = chinese ? longest.sentence.han : longest.sentence.words;
      const limit = chinese ? options.maxCharacters : options.maxWords;
      report({
        span: longest.span,
        message: {
          "zh-CN": `这一句有${size}${chinese ? "字" : "个词"}（建议不超过${limit}）；拆成几句，读者才抓得住要求。`,
          en: `This sentence has ${size} ${chinese ? "characters" : "words"} (better ${limit} at most); readers lose the point, split it.`,
        },
        related: rest
          .slice(0, 5)
          .map(
            ({ span }): Related => ({ span, message: { "zh-CN": "这一句也过长", en: "too long as well" } }),
          ),
      });
    }
  },
});

const weight = ({ han, words }: Sentence): number => han + words * 1.5;

const isLong = ({ han, words }: Sentence, { maxCharacters, maxWords }: Options): boolean =>
  han > words ? han > maxCharacters : words > maxWords;

/**
 * What the role itself says, in sentences: fields are none, what stands before the first section is often a
 * site's notice, and notices about the company and the process are others' to word.
 */
const isProse = ({ kind, area, section, sectionIds }: Passage): boolean =>
  kind === "text" &&
  section !== null &&
  !sectionIds.includes("basic") &&
  (area !== "silent" || sectionIds.includes("conditions"));
