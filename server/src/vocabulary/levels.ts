import { levelWords } from "../generated/levels.ts";
import { foldSameLength } from "./fold.ts";
import { bracketed } from "./heading-text.ts";
import { hasHan, keyOf } from "./keys.ts";
import { plainRoleKey } from "./role-name.ts";

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

const chinese = rankTable("zh-CN");
const taiwanese = rankTable("zh-TW");
const english = rankTable("en");

/** Words of one language with their ranks, longest first: “senior staff” before “senior”. */
function rankTable(language: "zh-CN" | "zh-TW" | "en"): readonly (readonly [word: string, rank: number])[] {
  return levelWords
    .flatMap(({ rank, names }) => names[language].map((name) => [keyOf(name), rank] as const))
    .sort(([one], [other]) => other.length - one.length);
}

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
  const words = isTraditional(name) ? taiwanese : chinese;
  const parts = bracketed(key);
  if (parts && parts.before !== "" && parts.after === "") {
    const inside = words.find(([word]) => parts.inside === word);
    if (inside) return { ladder: parts.before, rank: inside[1], kind: "word" };
  }
  const front = words.find(([word]) => key.startsWith(word));
  if (!front) return { ladder: key, rank: middle, kind: "word" };
  const ladder = key.slice(front[0].length);
  return ladder.length < 2 ? null : { ladder, rank: front[1], kind: "word" };
}

function englishRung(key: string): Rung | null {
  const words = key.split(" ");
  for (const [word, rank] of english) {
    const length = word.split(" ").length;
    if (words.length <= length) continue;
    if (words.slice(0, length).join(" ") === word)
      return { ladder: words.slice(length).join(" "), rank, kind: "word" };
  }
  return { ladder: key, rank: middle, kind: "word" };
}

const isTraditional = (name: string): boolean => foldSameLength(name) !== name.toLowerCase();
