import { degreeWords } from "../../generated/degrees.ts";
import { unitWords } from "../../generated/units.ts";
import { foldSameLength, type Units } from "../../vocabulary/fold.ts";
import { siteWords } from "../../vocabulary/tables.ts";
import type { Names } from "../../vocabulary/word-tables.ts";
import { isDigit, isWordUnit } from "../grammar/chars.ts";
import { lawTriggers } from "../law/law-index.ts";
import { metricNames } from "../metric/metric-names.ts";
import { type Hint, hint, hintWords } from "./hint-words.ts";
import { pairOf, type Trigger, triggerTree } from "./trigger-tree.ts";

const triggers: Trigger[] = [];

function add(word: string, bit: number): void {
  triggers.push({ word: word.trimEnd(), whole: word.endsWith(" "), bit });
}

for (const [kind, list] of Object.entries(hintWords)) {
  for (const word of list.split("|")) add(word, hint[kind as Hint]);
}
/** First words that say nothing: the rest of these names (degree, dollar) is in the lists above or below. */
const common = new Set(["us", "new", "hong", "professional", "technical", "higher"]);

/** Names of the vocabulary's lists: the whole of a Chinese one, the first word of a Latin one. */
function addNames(names: Names, bit: number): void {
  for (const name of Object.values(names).flat().map(foldSameLength)) {
    const first = /^[a-z0-9.]+/u.exec(name)?.[0];
    if (first === undefined) add(name, bit);
    else if (first.length > 1 && !common.has(first)) add(`${first} `, bit);
  }
}

for (const { level, names } of degreeWords.levels) if (level !== "none") addNames(names, hint.education);
for (const { names } of unitWords.currencies) addNames(names, hint.pay);
for (const ending of lawTriggers.endings) add(ending, hint.law);
for (const word of lawTriggers.words) add(word.charCodeAt(0) < 0x80 ? `${word} ` : word, hint.law);

// A name that holds 率 is found by that.
for (const name of metricNames)
  if (!name.includes("率")) add(name.charCodeAt(0) < 0x80 ? `${name} ` : name, hint.metric);

for (const phrases of [siteWords.notices, siteWords.signs, siteWords.warnings])
  for (const [first] of phrases) if (first !== undefined) add(first, hint.site);
for (const line of siteWords.lines) add(line, hint.site);

for (const sign of "$¥£€") add(sign, hint.pay);
for (const digit of "0123456789") add(`${digit}k`, hint.pay);

const { alone, pairs, from } = triggerTree(triggers);

/**
 * The bits of everything that the units of folded text may speak of. Chinese words and single signs count anywhere, Latin words
 * where one begins, and a k behind a figure as well.
 */
export function hintsOf(units: Units): number {
  const { length } = units;
  let first = units[0] ?? 0;
  let found = alone[first] ?? 0;
  for (let at = 1; at < length; at++) {
    const second = units[at] ?? 0;
    found |= alone[second] ?? 0;
    if (((pairs[pairOf(first, second)] ?? 0) & ~found) !== 0) {
      if (first >= 0x80 || at === 1 || isStart(units[at - 2] ?? 0)) found = from(units, at - 1, found);
      else if (second === 0x6b && isDigit(first)) found |= hint.pay;
    }
    first = second;
  }
  return found;
}

/** True when a Latin word may begin behind the unit. */
const isStart = (before: number): boolean => before >= 0x80 || !isWordUnit(before);
