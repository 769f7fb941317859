import { degreeWords } from "../../generated/degrees.ts";
import { unitWords } from "../../generated/units.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import { siteWords } from "../../vocabulary/tables.ts";
import type { Names } from "../../vocabulary/word-tables.ts";
import { isDigit, isWordUnit } from "../grammar/chars.ts";
import { lawTriggers } from "../law/law-index.ts";
import { metricNames } from "../metric/metric-names.ts";
import { type Hint, hint, hintWords } from "./hint-words.ts";

interface Trigger {
  readonly word: string;
  readonly whole: boolean;
  readonly bit: number;
}

/** Triggers by the code of their first unit (Chinese) or of their first two units (Latin). */
const chinese = new Map<number, Trigger[]>();
const latin = new Map<number, Trigger[]>();
const isFirst = new Uint8Array(0x10000);

function add(word: string, bit: number): void {
  const whole = word.endsWith(" ");
  const trigger: Trigger = { word: word.trimEnd(), whole, bit };
  const code = word.charCodeAt(0);
  const map = code < 0x80 ? latin : chinese;
  const key = code < 0x80 ? pair(code, trigger.word.charCodeAt(1)) : code;
  const list = map.get(key);
  if (list === undefined) map.set(key, [trigger]);
  else list.push(trigger);
  isFirst[code] = 1;
}

const pair = (first: number, second: number): number =>
  (first << 8) | (Number.isNaN(second) ? 0x20 : second & 0xff);

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
for (const unit of lawTriggers.units) add(unit, hint.law);
for (const word of lawTriggers.words) add(word.charCodeAt(0) < 0x80 ? `${word} ` : word, hint.law);

// A name that holds 率 is found by that.
for (const name of metricNames)
  if (!name.includes("率")) add(name.charCodeAt(0) < 0x80 ? `${name} ` : name, hint.metric);

for (const phrases of [siteWords.notices, siteWords.signs, siteWords.warnings])
  for (const [first] of phrases) if (first !== undefined) add(first, hint.site);
for (const line of siteWords.lines) add(line, hint.site);

const money = new Set([0x24, 0xa5, 0xa3, 0x20ac]);

/** The bits of everything that folded text may speak of. */
export function hintsOf(text: string): number {
  let found = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      const starts = !inWord;
      inWord = isWordUnit(code);
      if (code === 0x6b && isDigit(text.charCodeAt(at - 1))) found |= hint.pay;
      else if (code === 0x24) found |= hint.pay;
      if (!starts || isFirst[code] === 0) continue;
      found |= matched(latin.get(pair(code, text.charCodeAt(at + 1))), text, at);
    } else {
      inWord = false;
      if (isFirst[code] === 1) found |= matched(chinese.get(code), text, at);
      else if (money.has(code)) found |= hint.pay;
    }
  }
  return found;
}

function matched(triggers: readonly Trigger[] | undefined, text: string, at: number): number {
  if (triggers === undefined) return 0;
  let found = 0;
  for (const { word, whole, bit } of triggers) {
    if ((found & bit) !== 0 || !text.startsWith(word, at)) continue;
    if (whole && isWordUnit(text.charCodeAt(at + word.length))) continue;
    found |= bit;
  }
  return found;
}
