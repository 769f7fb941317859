import { foldSameLength } from "./fold.ts";
import { bracketed } from "./heading-text.ts";
import { hasHan, keyOf } from "./keys.ts";
import type { Language } from "./language.ts";
import { plainRoleKey } from "./role-name.ts";
import { levelWords } from "./tables.ts";

/** A role name taken apart into its ladder and its rung: 高级工程师 is 工程师 at rank 3. */
export interface Rung {
  /** The name without the level word, as `roleKey` compares names. */
  readonly ladder: string;
  /** Higher is more senior. Only ranks of one ladder and one kind compare, and only where they differ. */
  readonly rank: number;
  /** `word`: 高级, senior; a name without one has the rank of the middle. `grade`: P6, Engineer II. */
  readonly kind: "word" | "grade";
}

/** Where names without a level word stand: above junior, below senior. */
const middle = 2;

interface Step {
  readonly word: string;
  readonly rank: number;
  readonly ladders: readonly string[];
}

const chinese = stepsOf("zh-CN");
const taiwanese = stepsOf("zh-TW");
const english = stepsOf("en");

/** The level words of one language, longest first: “senior staff” before “senior”. */
function stepsOf(language: Language): readonly Step[] {
  return levelWords
    .flatMap(({ rank, names, ladders }) =>
      names[language].map((name) => ({ word: keyOf(name), rank, ladders })),
    )
    .sort((one, other) => other.word.length - one.word.length);
}

const fits = ({ ladders }: Step, ladder: string): boolean =>
  ladders.length === 0 || ladders.some((end) => ladder.endsWith(end));

const grade = /^(.+?)[ (]*(?:([ptm])(\d{1,2})|level (\d)|(\d)级?|(iii|ii|iv|i))\)?$/;
const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** The ladder and rung of a role name. Names that are nothing but a level word (实习生) have none. */
export function rungOf(name: string): Rung | null {
  const key = plainRoleKey(name);
  if (key === "") return null;
  const graded = grade.exec(key);
  if (graded?.[1]) {
    const rank = Number(graded[3] ?? graded[4] ?? graded[5] ?? romans[graded[6] ?? ""] ?? Number.NaN);
    const letter = graded[2] ?? "";
    if (!Number.isNaN(rank)) return { ladder: `${graded[1].trim()} ${letter}`.trim(), rank, kind: "grade" };
  }
  return hasHan(key) ? chineseRung(name, key) : englishRung(key);
}

function chineseRung(name: string, key: string): Rung | null {
  const steps = isTraditional(name) ? taiwanese : chinese;
  const inBracket = bracketRung(key, steps);
  if (inBracket) return inBracket;
  const front = steps.find(({ word }) => key.startsWith(word));
  if (!front) return { ladder: key, rank: middle, kind: "word" };
  const ladder = key.slice(front.word.length);
  return ladder.length < 2 ? null : { ladder, rank: front.rank, kind: "word" };
}

function englishRung(key: string): Rung | null {
  const inBracket = bracketRung(key, english);
  if (inBracket) return inBracket;
  for (const step of english) {
    if (step.word === key) return null;
    if (!key.startsWith(`${step.word} `)) continue;
    const ladder = key.slice(step.word.length + 1);
    // “Staff Accountant” is no rung of the accountants' ladder that could be compared.
    return fits(step, ladder) ? { ladder, rank: step.rank, kind: "word" } : null;
  }
  return { ladder: key, rank: middle, kind: "word" };
}

/** 工程师（高级）, “Engineer (Intermediate)” */
function bracketRung(key: string, steps: readonly Step[]): Rung | null {
  const parts = bracketed(key);
  if (!parts || parts.before.trim() === "" || parts.after.trim() !== "") return null;
  const ladder = parts.before.trim();
  const found = steps.find((step) => step.word === parts.inside.trim() && fits(step, ladder));
  return found ? { ladder, rank: found.rank, kind: "word" } : null;
}

const isTraditional = (name: string): boolean => foldSameLength(name) !== name.toLowerCase();
