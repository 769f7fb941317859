import { isWordUnit } from "./keys.ts";

/**
 * Takes off what is around the words of a heading: numbering, brackets, emoji, colons, required marks. Works on
 * folded text (`foldSameLength`) and returns the place of the words in it.
 */
export interface HeadingText {
  readonly start: number;
  readonly end: number;
  /** Begin of the words after the numbering; equals `start` when there is none. */
  readonly afterNumber: number;
}

const numberings = [
  /^第 ?[一二三四五六七八九十百零〇\d]{1,4} ?(?:部分|单元|[章节条篇项步部])? ?[:、.,\-—) ]*/,
  /^(?:step|part|section|chapter|no|item|article|module|步骤|模块|板块|附件|附录) ?\.? ?(?:\d{1,2}|[ivx]{1,4}|[一二三四五六七八九十]{1,3})(?: ?[:.、)|\-—]+ ?| )/,
  /^\d{1,3}(?:\.\d{1,3}){1,4}(?:[.、):\]] ?| |(?=[㐀-鿿]))/,
  /^(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[ivx]{1,4}|[a-z])(?: ?[、)\]】〕>》|] ?| ?[.,:](?!\d) ?|️?⃣ ?)/,
  /^[①-⒛㈠-㊿Ⅰ-ⅿ❶-➓] ?[.、:)]? ?/,
  /^(?:\d{1,2}|[一二三四五六七八九十]{1,3}) +(?=[㐀-鿿a-z])/,
  /^\d{1,2}(?=[㐀-鿿])(?!\d{1,2}[年天月日个岁人周小分万千元])/,
];

const isWord = (text: string, index: number): boolean => isWordUnit(text.charCodeAt(index));

/** The place of the words in a folded heading; `start === end` when it has none. */
export function headingText(folded: string): HeadingText {
  let start = 0;
  let end = folded.length;
  while (start < end && !isWord(folded, start)) start++;
  while (end > start && !isWord(folded, end - 1)) end--;
  return { start, end, afterNumber: start + numberLength(folded.slice(start, end)) };
}

/** What a numbering can begin with, or a single letter or word before a figure. */
const maybeNumbered = /^(?:[\d第一二三四五六七八九十①-⒛㈠-㊿Ⅰ-ⅿ❶-➓步模板附]|[a-z]{1,7}[ .、:)\]】〕>》|\d])/;

function numberLength(text: string): number {
  if (!maybeNumbered.test(text)) return 0;
  for (const numbering of numberings) {
    const length = numbering.exec(text)?.[0].length ?? 0;
    if (length === 0 || length >= text.length) continue;
    let next = length;
    while (next < text.length && !isWord(text, next)) next++;
    return next < text.length ? next : 0;
  }
  return 0;
}

/** A heading with a bracket in it: `岗位职责（核心` (its end is trimmed already) is `岗位职责` and `核心`. */
export interface Bracketed {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
  /** Where `inside` begins and ends; `after` begins one unit later. */
  readonly open: number;
  readonly close: number;
}

const opening = /[([{【〔〈《「『<]/;
const closing = /[)\]}】〕〉》」』>]/;

/** Takes a heading apart at its first bracket, or null when it has none. Either half of the bracket may be missing. */
export function bracketed(text: string): Bracketed | null {
  const first = text.search(opening);
  const last = text.search(closing);
  if (first < 0 && last < 0) return null;
  const headless = first < 0 || (last >= 0 && last < first);
  const open = headless ? 0 : first + 1;
  const close = last < 0 ? text.length : last;
  return bracketAt(text, open, close, headless);
}

/** The same cut in a text of the same length: the words before folding. */
export const sameBracket = (text: string, { open, close }: Bracketed): Bracketed =>
  bracketAt(text, open, close, open === 0);

const bracketAt = (text: string, open: number, close: number, headless: boolean): Bracketed => ({
  before: headless ? "" : text.slice(0, open - 1),
  inside: text.slice(open, close),
  after: text.slice(close + 1),
  open,
  close,
});
