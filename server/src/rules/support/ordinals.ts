/** A number in front of a heading or an item. */
export interface Ordinal {
  /** What counts with what: 一、 with 二、 and not with （一） or 1. */
  readonly kind: string;
  readonly value: number;
  /** Where the number itself stands in what was read: `一` of `## 一、`. */
  readonly start: number;
  readonly end: number;
}

const han = "一二三四五六七八九";
const signRuns: readonly (readonly [first: number, count: number])[] = [
  [0x2460, 20], // ①
  [0x2474, 20], // ⑴
  [0x2488, 20], // ⒈
  [0x2776, 10], // ❶
  [0x3220, 10], // ㈠
  [0x2160, 12], // Ⅰ
];

/** Marks in front of a number, and behind it; blanks and Markdown's own marks in front do not count. */
const shape =
  /^[\s#>*_|]*(第)?([(（[【〔]?)\s*(?:([一二三四五六七八九十]{1,3})|([0-9０-９]{1,2})|([①-⒛❶-❿㈠-㈩Ⅰ-Ⅻ]))\s*(章|节|節|部分|条|條)?([.．、:：)）\]】〕]?)/u;

/** False for a text that begins with no ordinal, as most do. */
export function mayBeOrdinal(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    // Digits, brackets, and all that is not of this script.
    if ((code >= 0x30 && code <= 0x39) || code === 0x28 || code === 0x5b || code >= 0x80) return true;
    if (code > 0x20 && !isMarkup(code)) return false;
  }
  return false;
}

/** `#*>_|` */
const isMarkup = (code: number): boolean =>
  code === 0x23 || code === 0x2a || code === 0x3e || code === 0x5f || code === 0x7c;

/** The ordinal a text begins with; null when it begins with none, or with a figure (`3.5`, `2024`, `3个`). */
export function ordinalIn(text: string): Ordinal | null {
  const match = shape.exec(text);
  if (match === null) return null;
  const [whole, chapter = "", opener = "", hanNumber, digits, sign, part = "", closer = ""] = match;
  const number = hanNumber ?? digits ?? sign ?? "";
  const value =
    hanNumber !== undefined
      ? hanValue(hanNumber)
      : digits !== undefined
        ? digitValue(digits)
        : signValue(number);
  if (value === 0) return null;
  const marked = sign !== undefined || (chapter !== "" && part !== "") || closer !== "";
  if (!marked || (opener !== "") !== /[)）\]】〕]/u.test(closer)) {
    // `1)` has no opening bracket.
    if (!(opener === "" && /[)）]/u.test(closer) && digits !== undefined)) return null;
  }
  const next = text.charAt(whole.length);
  if (digits !== undefined && /[.．:：]/u.test(closer) && /[0-9０-９]/u.test(next)) return null;
  const end = whole.length - closer.length - part.length - blanksBefore(whole, part, closer);
  const script = hanNumber !== undefined ? "han" : digits !== undefined ? "arabic" : runOf(number);
  return {
    kind: `${chapter}${half(opener)}${script}${part}${half(closer)}`,
    value,
    start: end - number.length,
    end,
  };
}

const blanksBefore = (whole: string, part: string, closer: string): number => {
  const head = whole.slice(0, whole.length - part.length - closer.length);
  return head.length - head.trimEnd().length;
};

/** The same mark in both widths. */
const half = (mark: string): string => mark.normalize("NFKC").replace("、", ".");

function hanValue(number: string): number {
  const ten = number.indexOf("十");
  if (ten === -1) return number.length === 1 ? han.indexOf(number) + 1 : 0;
  const tens = ten === 0 ? 1 : han.indexOf(number.charAt(0)) + 1;
  const ones = ten === number.length - 1 ? 0 : han.indexOf(number.charAt(ten + 1)) + 1;
  return tens * 10 + ones;
}

const digitValue = (digits: string): number => Number(digits.normalize("NFKC"));

const run = (sign: string): readonly [first: number, count: number] | undefined =>
  signRuns.find(([first, count]) => sign.charCodeAt(0) >= first && sign.charCodeAt(0) < first + count);

const signValue = (sign: string): number => sign.charCodeAt(0) - (run(sign)?.[0] ?? sign.charCodeAt(0)) + 1;

const runOf = (sign: string): string => `sign${run(sign)?.[0] ?? ""}`;

/** A number in the script of another: 三 as 四, 3 as 4, ③ as ④; null where the script does not reach. */
export function writtenLike(sample: string, value: number): string | null {
  if (/^[0-9]+$/u.test(sample)) return String(value);
  if (/^[０-９]+$/u.test(sample))
    return String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const signs = run(sample);
  if (signs !== undefined) return value <= signs[1] ? String.fromCharCode(signs[0] + value - 1) : null;
  if (value > 99) return null;
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const lead = tens === 0 ? "" : `${tens === 1 ? "" : han.charAt(tens - 1)}十`;
  return lead + (ones === 0 ? "" : han.charAt(ones - 1));
}
