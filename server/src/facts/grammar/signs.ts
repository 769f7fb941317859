/**
 * A cheap question before expensive ones: which units a text holds. A grammar of many patterns says for each what
 * no match can be without (`休 天日`: 休, and 天 or 日), looks through the text once, and tries only the patterns
 * the text can match.
 */
export interface Signs {
  /** The bits of groups of units, written apart by blanks. */
  readonly needs: (groups: string) => number;
  /** The bits of all groups the text holds a unit of. */
  readonly of: (text: string) => number;
}

/** Beyond 32 groups bits are shared: an answer is then less sharp and no less true. */
export function createSigns(): Signs {
  const units = new Int32Array(0x10000);
  const bits = new Map<string, number>();
  const bitOf = (group: string): number => {
    const known = bits.get(group);
    if (known !== undefined) return known;
    const bit = 1 << bits.size;
    bits.set(group, bit);
    for (let at = 0; at < group.length; at++)
      units[group.charCodeAt(at)] = (units[group.charCodeAt(at)] ?? 0) | bit;
    return bit;
  };
  return {
    needs: (groups) => groups.split(" ").reduce((all, group) => all | bitOf(group), 0),
    of(text) {
      let found = 0;
      for (let at = 0; at < text.length; at++) found |= units[text.charCodeAt(at)] ?? 0;
      return found;
    },
  };
}

/** True when a text with these signs may match what needs those. */
export const mayMatch = (signs: number, needed: number): boolean => (signs & needed) === needed;

/** A small key of two units, for maps of words by them. Two pairs may have one key: words are compared in any case. */
export const pairKey = (first: number, second: number): number => (first << 9) ^ second;

/** Every match of a global pattern. */
export function matchesIn(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

const none: readonly RegExpExecArray[] = [];
