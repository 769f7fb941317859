import type { Language } from "./language.ts";
import { rungOf } from "./levels.ts";
import { levelWords } from "./tables.ts";

/** Where names without a level word stand, as `rungOf` has it. */
const middle = 2;

/**
 * What the lower rungs of a role's ladder would be called: of 高级工程师 the names 工程师, 中级工程师, 初级工程师 …
 * Empty for graded names (P6) and names without a ladder.
 */
export function lowerRungs(name: string, language: Language): readonly string[] {
  const rung = rungOf(name);
  if (rung === null || rung.kind !== "word") return [];
  const join = language === "en" ? " " : "";
  const names = levelWords
    .filter(({ rank }) => rank < rung.rank)
    .flatMap((step) => step.names[language].map((word) => `${word}${join}${rung.ladder}`));
  return rung.rank > middle ? [rung.ladder, ...names] : names;
}
