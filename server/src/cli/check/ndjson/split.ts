/** Lines that came in together, without their breaks; or in place of a line one that is too long to be kept. */
export type Batch = readonly (Uint8Array | typeof tooLong)[];

export const tooLong = Symbol("a line that is too long");

/** Longer lines are no documents people wrote. */
export const mostLineBytes = 64 * 1024 * 1024;

const lineFeed = 10;

/**
 * Cuts bytes into lines as they come: what a piece completes is given at once, the rest waits for the next piece. A
 * last line needs no break. A carriage return before a break is white space of JSON.
 */
export async function* batchesOf(
  pieces: AsyncIterable<Uint8Array>,
  most: number = mostLineBytes,
): AsyncGenerator<Batch, void> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  const take = (end: Uint8Array): Uint8Array | typeof tooLong => {
    const long = length + end.length > most;
    const line = long ? tooLong : waiting.length === 0 ? end : Buffer.concat([...waiting, end]);
    waiting = [];
    length = 0;
    return line;
  };
  for await (const piece of pieces) {
    const lines: (Uint8Array | typeof tooLong)[] = [];
    let from = 0;
    for (let at = piece.indexOf(lineFeed); at >= 0; at = piece.indexOf(lineFeed, from)) {
      lines.push(take(piece.subarray(from, at)));
      from = at + 1;
    }
    const rest = piece.subarray(from);
    length += rest.length;
    // Of a line that is too long already only its length counts.
    if (length > most) waiting = [];
    else if (rest.length > 0) waiting.push(rest);
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [take(new Uint8Array(0))];
}
