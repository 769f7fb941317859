/** What makes no difference to what a text says. */
export interface FillerWords {
  /** A sign that alone is filler; without flags that keep a place. */
  readonly sign: RegExp;
  /** Filler wherever it stands. Of two that begin alike the longer one comes first; none begins with a sign. */
  readonly phrases: readonly string[];
  /** Filler as whole words of small Latin letters. Phrases then are no Latin ones. */
  readonly words: readonly string[];
}

/** The most units that are read of a text. */
const longest = 600;

/** What is left of the text read last: a text is most often only counted and hashed, never made a string. */
const kept = new Uint16Array(longest);

const unknown = 0;
const plain = 1;
const filler = 2;
const opening = 3;
const letter = 4;

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
  const whole = new Set(words);
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
    const kind =
      whole.size > 0 && isSmall(code) ? letter : sign.test(String.fromCharCode(code)) ? filler : plain;
    kinds[code] = kind;
    return kind;
  };
  const phraseAt = (text: string, code: number, at: number, end: number): number => {
    for (const phrase of opened.get(code) ?? [])
      if (at + phrase.length <= end && text.startsWith(phrase, at)) return phrase.length;
    return 0;
  };

  return (text, start, to) => {
    const end = Math.min(to, start + longest);
    let count = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      let kind = kinds[code] ?? unknown;
      if (kind === unknown) kind = kindOf(code);
      if (kind === filler) continue;
      if (kind === letter) {
        const from = at;
        while (at + 1 < end && isSmall(text.charCodeAt(at + 1))) at++;
        if (at - from < longestWord && whole.has(text.slice(from, at + 1))) continue;
        for (let index = from; index <= at; index++) kept[count++] = text.charCodeAt(index);
        continue;
      }
      if (kind === opening) {
        const skipped = phraseAt(text, code, at, end);
        if (skipped > 0) {
          at += skipped - 1;
          continue;
        }
      } else if (code >= 0xd800 && code < 0xdc00 && at + 1 < end && isTrail(text.charCodeAt(at + 1))) {
        if (!sign.test(text.slice(at, at + 2))) {
          kept[count++] = code;
          kept[count++] = text.charCodeAt(at + 1);
        }
        at++;
        continue;
      }
      kept[count++] = code;
    }
    return count;
  };
}

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

const isTrail = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** `hash` of what is left. */
export function keptHash(count: number): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < count; at++) {
    value ^= kept[at] ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

/** What is left, as a string. */
export const keptText = (count: number): string => String.fromCharCode(...kept.subarray(0, count));

/** True when a test holds for one of the units that are left. */
export function someKept(count: number, test: (code: number) => boolean): boolean {
  for (let at = 0; at < count; at++) if (test(kept[at] ?? 0)) return true;
  return false;
}
