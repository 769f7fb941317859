/** What the server gives along with a code lens, checked, since every extension may call a command with anything. */
export interface LensPlace {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

/** A place with the places to show there. */
export interface LensRange extends LensPlace {
  readonly endLine: number;
  readonly endCharacter: number;
}

/** `uri, {line, character}` as LSP has them; null for anything else. */
export function lensPlace(uri: unknown, position: unknown): LensPlace | null {
  const at = asPosition(position);
  return typeof uri === "string" && at !== null ? { uri, ...at } : null;
}

/** LSP locations; what is none is left out. */
export function lensRanges(locations: unknown): readonly LensRange[] {
  if (!Array.isArray(locations)) return [];
  return locations.flatMap((location: unknown) => {
    const { uri, range } = (location ?? {}) as { readonly uri?: unknown; readonly range?: unknown };
    const { start, end } = (range ?? {}) as { readonly start?: unknown; readonly end?: unknown };
    const place = lensPlace(uri, start);
    const last = asPosition(end);
    if (place === null || last === null) return [];
    return { ...place, endLine: last.line, endCharacter: last.character };
  });
}

function asPosition(value: unknown): { readonly line: number; readonly character: number } | null {
  const { line, character } = (value ?? {}) as { readonly line?: unknown; readonly character?: unknown };
  return isCount(line) && isCount(character) ? { line, character } : null;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
