/** Which sets of characters have a member in a text, a bit each, told in one pass over it. */
export interface Signs {
  /** The bits of sets, each written as its members: of every set one must be there. At most 31 sets in all. */
  bitsOf(sets: readonly string[]): number;
  /** The bits of all sets that have a member in the text. */
  signsIn(text: string): number;
}

/**
 * A pattern with a dozen ways to begin is slow to find nothing. Before it is tried the text must have a character
 * of each set the pattern cannot do without; many patterns share one pass.
 */
export function createSigns(): Signs {
  const bits = new Map<string, number>();
  const table = new Uint32Array(0x10000);
  const bitOf = (set: string): number => {
    const known = bits.get(set);
    if (known !== undefined) return known;
    if (bits.size === 31) throw new Error("too many sets of characters for one number");
    const bit = 1 << bits.size;
    bits.set(set, bit);
    for (let at = 0; at < set.length; at++) {
      const code = set.charCodeAt(at);
      table[code] = (table[code] ?? 0) | bit;
    }
    return bit;
  };
  return {
    bitsOf: (sets) => sets.reduce((all, set) => all | bitOf(set), 0),
    signsIn(text) {
      let found = 0;
      for (let at = 0; at < text.length; at++) found |= table[text.charCodeAt(at)] ?? 0;
      return found;
    },
  };
}
