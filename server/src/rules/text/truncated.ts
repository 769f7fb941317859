import { readPlain } from "../../facts/grammar/plain-text.ts";
import { hint } from "../../facts/hints/hint-words.ts";
import { mark } from "../../facts/hints/marks.ts";
import type { Passage, Passages } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import type { Ending } from "../support/endings.ts";
import { endOf, openBrackets } from "../support/endings.ts";
import { mayHold } from "../support/scan.ts";
import { siteLines } from "../support/site-notices.ts";

/** Others of its kind that end properly, before one that does not is told. */
const siblings = 3;

/**
 * Text that was cut off: a bracket or quotation mark that nothing closes, or a long last sentence without an end
 * where all the others have one. A short item may still be typed and is left alone.
 */
export const truncated = defineRule({
  id: "text/truncated",
  summary: { "zh-CN": "文字中断或括号没有闭合", en: "The text breaks off, or a bracket is not closed" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ passages, words, report }) {
    // What a website left behind is no part of the text and has no manners of its own.
    const own = withoutSite(passages(), words);
    for (const part of mayHold(own, mark.bracket) ? withBrackets(own) : []) {
      for (const { passage, start, end, bracket } of openBrackets(part)) {
        report({
          span: placeIn(passage, start, end),
          message: {
            "zh-CN": `“${bracket}”没有闭合，后面的文字可能缺失。`,
            en: `“${bracket}” is never closed; some of the text may be missing.`,
          },
        });
      }
    }
    for (const { passage, ending } of brokenOff(own)) {
      report({
        span: placeIn(passage, ending.start, ending.end),
        message: {
          "zh-CN": `文字到“${tail(passage, ending)}”为止，没有结束；其他各段都有句末标点，这里可能被截断了。`,
          en: `The text stops at “${tail(passage, ending)}” without an end, unlike every other paragraph; it may have been cut off.`,
        },
      });
    }
  },
});

/** The passages up to the first line in each that a website left there. */
function withoutSite(passages: Passages, words: (place: Span) => string): Passages {
  let own: Passage[] | null = null;
  let index = 0;
  for (const passage of passages) {
    const isMarked = (passage.view.hints & hint.site) !== 0;
    const kept = isMarked ? withoutNotices(passage, words(passage.span)) : passage;
    if (kept !== passage) own ??= passages.slice(0, index);
    if (kept !== null) own?.push(kept);
    index++;
  }
  return own ?? passages;
}

function withoutNotices(passage: Passage, raw: string): Passage | null {
  const notice = siteLines(passage.view, raw, { start: 0, end: raw.length }).find(
    ({ level, part }) => level === "notice" && part === null,
  );
  if (notice === undefined) return passage;
  const kept = raw.slice(0, notice.start).trimEnd();
  const span = { start: passage.span.start, end: passage.span.start + kept.length };
  return kept === "" ? null : { ...passage, span, view: readPlain(kept) };
}

/** Running text that holds brackets, section by section, in order. */
function withBrackets(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const parts = new Map<number | null, Passage[]>();
  for (const passage of passages) {
    if ((passage.view.marks & mark.bracket) === 0) continue;
    if (passage.kind === "title" || passage.kind === "heading") continue;
    const part = parts.get(passage.section);
    if (part === undefined) parts.set(passage.section, [passage]);
    else part.push(passage);
  }
  return [...parts.values()];
}

/** Long last passages of sections that end in the middle of a sentence. */
function brokenOff(passages: readonly Passage[]): readonly { passage: Passage; ending: Ending }[] {
  let long = 0;
  let open: { readonly passage: Passage; readonly ending: Ending } | null = null;
  for (const passage of passages) {
    if (passage.kind !== "text" || passage.fieldId !== null) continue;
    const ending = endOf(passage.view.text);
    if (ending === null) continue;
    long++;
    if (ending === "ended") continue;
    // One document is cut off once; two items without an end are a habit.
    if (open !== null) return [];
    open = { passage, ending };
  }
  if (open === null || long - 1 < siblings) return [];
  const next = passages[passages.indexOf(open.passage) + 1];
  const last = next === undefined || next.section !== open.passage.section;
  return last ? [open] : [];
}

const tail = ({ view }: Passage, { start, end }: Ending): string => view.cased.slice(start, end).trim();
