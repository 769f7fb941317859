/** Gives equal strings as one and the same, which owns its letters. */
export type Intern = (text: string) => string;

/** Typing leaves strings behind that nobody needs any more; past this many the table is begun anew. */
const mostStrings = 400_000;
/** Shorter pieces of a string are copies; longer ones keep the whole string they were cut from alive. */
const shortestPiece = 13;

/** A copy, which only joining makes for sure: a piece cut from a text would keep the whole text in memory. */
export const ownLetters = (text: string): string =>
  text.length < shortestPiece ? text : [text.slice(0, 1), text.slice(1)].join("");

export function createIntern(): Intern {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostStrings) known.clear();
    const own = ownLetters(text);
    known.set(own, own);
    return own;
  };
}

export const empty: readonly never[] = Object.freeze([]);

/** How many of the last small parts a new one is compared with: a name's span follows its mention's, scopes repeat. */
const compared = 4;

/**
 * A copy of plain data that is small and shares no memory with what it was made from: a workspace keeps
 * thousands of entries, all cut from documents that must not stay with them. Equal strings are one string, and
 * equal small parts (spans, scopes) near each other are one object.
 */
export function compact<T>(data: T, intern: Intern): T {
  const parts: Record<string, unknown>[] = [];
  let next = 0;
  const shared = (part: Record<string, unknown>): Record<string, unknown> => {
    for (const other of parts) if (sameParts(part, other)) return other;
    parts[next++ % compared] = part;
    return part;
  };
  const copy = (value: unknown): unknown => {
    if (typeof value === "string") return intern(value);
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.length === 0 ? empty : value.map(copy);
    const made: Record<string, unknown> = { ...value };
    let simple = true;
    for (const key in made) {
      const part = made[key];
      if (typeof part === "string") made[key] = intern(part);
      else if (typeof part === "object" && part !== null) {
        made[key] = copy(part);
        simple = false;
      }
    }
    return simple ? shared(made) : made;
  };
  return copy(data) as T;
}

function sameParts(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  let count = 0;
  for (const key in a) {
    if (a[key] !== b[key]) return false;
    count++;
  }
  return count === Object.keys(b).length;
}
