/** A place in a text, zero-based, in UTF-16 characters. */
export interface SourcePlace {
  readonly line: number;
  readonly character: number;
}

/**
 * Where a word that was read in the preview stands in the source: its nth occurrence (from 0) in the lines from
 * `first` up to `until`. Markup may split a word: then its first half is looked for; when that is not there
 * either, the place is the beginning of the first line's words.
 */
export function findWord(
  lineAt: (line: number) => string,
  first: number,
  until: number,
  word: string,
  nth: number,
): SourcePlace {
  const wanted = word.trim();
  const place = wanted === "" ? null : nthPlace(lineAt, first, until, wanted, nth);
  if (place !== null) return place;
  const half = wanted.slice(0, Math.ceil(wanted.length / 2));
  const near = half.length < 2 ? null : nthPlace(lineAt, first, until, half, 0);
  return near ?? { line: first, character: lineAt(first).search(/\S|$/) };
}

/** More occurrences may be read than are written (a label made of a code): then it is the last one. */
function nthPlace(
  lineAt: (line: number) => string,
  first: number,
  until: number,
  word: string,
  nth: number,
): SourcePlace | null {
  let place: SourcePlace | null = null;
  let left = nth;
  for (let line = first; line < until; line++) {
    const text = lineAt(line);
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      place = { line, character: at };
      if (left-- === 0) return place;
    }
  }
  return place;
}
