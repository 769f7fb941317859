/** What makes no difference to what a text says. */
export interface FillerWords {
  /** A sign that alone is filler; without flags that keep a place. */
  readonly sign: RegExp;
  /** Filler wherever it stands. Of two that begin alike the longer one comes first; none begins with a sign. */
  readonly phrases: readonly string[];
  /** Filler as whole words of at most six small Latin letters. Phrases then are no Latin ones. */
  readonly words: readonly string[];
}

/** The most units that are read of a text. */
const longest = 600;

/** What is left of the text read last: a text is most often only counted and hashed, never made a string. */
const kept = new Uint16Array(longest);

/** What a unit may be; 0 as long as nobody asked. */
const plain = 1;
const filler = 2;
const opening = 3;
const letter = 4;
/** The first half of a surrogate pair. */
const lead = 5;

/**
 * Reads a part of a text without its filler, and tells how many units are left. Only the first 600 units are read.
 * `keptHash` and `keptText` are about the last part read.
 */
export function createFiller({
  sign,
  phrases,
  words,
}: FillerWords): (text: string, start: number, end: number) => number {
  const kinds = new Uint8Array(0x10000);
  const whole = new Set(words.map(packed));
  const longestWord = Math.max(0, ...words.map(({ length }) => length));
  const opened = new Map<number, string[]>();
  for (const phrase of phrases) {
    const code = phrase.charCodeAt(0);
    const others = opened.get(code);
    if (others === undefined) opened.set(code, [phrase]);
    else others.push(phrase);
    kinds[code] = opening;
  }

  // Asked of each unit once: Unicode's properties are slow to ask for.
  const kindOf = (code: number): number => {
    let kind = plain;
    if (whole.size > 0 && isSmall(code)) kind = letter;
    else if (code >= 0xd800 && code < 0xdc00) kind = lead;
    else if (sign.test(String.fromCharCode(code))) kind = filler;
    kinds[code] = kind;
    return kind;
  };
  // The length of the phrase at an offset; 0 where there is none.
  const phraseAt = (text: string, code: number, at: number, end: number): number => {
    for (const phrase of opened.get(code) ?? [])
      if (at + phrase.length <= end && text.startsWith(phrase, at)) return phrase.length;
    return 0;
  };

  return (text, start, to) => {
    // Local names, which need not be looked up for each unit.
    const [table, units] = [kinds, kept];
    const end = Math.min(to, start + longest);
    let count = 0;
    let at = start;
    while (at < end) {
      const code = text.charCodeAt(at++);
      const kind = table[code] || kindOf(code);
      if (kind <= filler) {
        // One is kept, the other written over by what comes next: no branch, which of the two it is nobody can foretell.
        units[count] = code;
        count += filler - kind;
        continue;
      }
      if (kind === opening) {
        const length = phraseAt(text, code, at - 1, end);
        if (length > 0) {
          at += length - 1;
          continue;
        }
      } else if (kind === lead && at < end && isTrail(text.charCodeAt(at))) {
        const second = text.charCodeAt(at++);
        if (sign.test(String.fromCharCode(code, second))) continue;
        units[count++] = code;
        units[count++] = second;
        continue;
      }
      units[count++] = code;
      if (kind !== letter) continue;
      const from = count - 1;
      let word = add(0, code);
      for (; at < end; at++) {
        const unit = text.charCodeAt(at);
        if (!isSmall(unit)) break;
        units[count++] = unit;
        word = add(word, unit);
      }
      if (count - from <= longestWord && whole.has(word)) count = from;
    }
    return count;
  };
}

/** A word of at most six small letters as a number. */
const packed = (word: string): number => {
  let number = 0;
  for (let at = 0; at < word.length; at++) number = add(number, word.charCodeAt(at));
  return number;
};

const add = (word: number, unit: number): number => (word << 5) | (unit & 0x1f);

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

const isTrail = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** `hash` of what is left, as a signed number: small integers need no memory of their own. */
export function keptHash(count: number): number {
  const units = kept;
  let value = 0x811c9dc5;
  for (let at = 0; at < count; at++) {
    value ^= units[at] ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  return value;
}

/** What is left, as a string. */
export const keptText = (count: number): string =>
  String.fromCharCode.apply(null, kept.subarray(0, count) as unknown as number[]);

/** True when a test holds for one of the units that are left. */
export function someKept(count: number, test: (code: number) => boolean): boolean {
  for (let at = 0; at < count; at++) if (test(kept[at] ?? 0)) return true;
  return false;
}
