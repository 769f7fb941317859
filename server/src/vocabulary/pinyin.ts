import { pinyinWords } from "./tables.ts";

const none: readonly string[] = [];
let table: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * How a Chinese character is read, without tones, the usual reading first: 行 is `xing`, `hang` and `heng`. Empty for
 * other signs and for rare characters. The character is a folded one (`foldSameLength`).
 */
export function readingsOf(char: string): readonly string[] {
  // Made when somebody first looks for a role, not when the program starts.
  table ??= readings();
  return table.get(char) ?? none;
}

function readings(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const list of [pinyinWords.main, pinyinWords.other]) {
    for (const [reading, chars] of Object.entries(list)) {
      for (const char of chars) found.set(char, [...(found.get(char) ?? none), reading]);
    }
  }
  return found;
}
