import { foldSameLength } from "../../vocabulary/fold.ts";

/** A department's name taken apart: `客户服务部` is 客户服务 and 部, `HR Department` is hr and department. */
interface Department {
  readonly core: string;
  readonly unit: string;
}

const chineseUnit = /(?:事业部|部门|中心|部|处|科|室)$/u;
const englishUnit = /\s*\b(?:department|dept\.?|division)$/u;

const allHan = /^\p{Script=Han}+$/u;

/** Names that were taken apart: an organisation has few departments, and each role compares them all. */
const known = new Map<string, Department | null>();
const mostKnown = 1000;

/** The parts of a name; null when it is no plain name. */
function partsOf(name: string): Department | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  const parts = takenApart(name);
  if (known.size >= mostKnown) known.clear();
  known.set(name, parts);
  return parts;
}

function takenApart(name: string): Department | null {
  const folded = foldSameLength(name).replace(/\s+/gu, " ").trim();
  if (folded.length > 60) return null;
  if (allHan.test(folded)) {
    const unit = chineseUnit.exec(folded)?.[0] ?? "";
    return unit === "" || unit.length === folded.length
      ? null
      : { core: folded.slice(0, -unit.length), unit };
  }
  if (!/^[a-z&' .-]+$/u.test(folded)) return null;
  const unit = englishUnit.exec(folded)?.[0] ?? "";
  const core = folded
    .slice(0, folded.length - unit.length)
    .replace(/^the /u, "")
    .trim();
  return core === "" ? null : { core, unit: unit.trim() };
}

/** 客服 of 客户服务, 人资 of 人力资源: the first character of each of two words. */
const shortened = (core: string): string => (core.length === 4 ? `${core.charAt(0)}${core.charAt(2)}` : "");

const initials = (core: string): string =>
  core
    .split(/[ &-]+/u)
    .filter((word) => word !== "and" && word !== "of" && word !== "")
    .map((word) => word.charAt(0))
    .join("");

const singular = (core: string): string => core.replace(/s\b/gu, "").replace(/\s*&\s*/gu, " and ");

const shortForm = (long: string, short: string): boolean =>
  /\p{Script=Han}/u.test(long)
    ? short.length === 2 && shortened(long) === short
    : long.includes(" ") && /^[a-z]{2,4}$/u.test(short) && initials(long) === short;

/** True when two different names can only mean one department: 客服部 and 客户服务部, `HR` and `Human Resources`. */
export function sameDepartment(one: string, other: string): boolean {
  if (one === other) return false;
  const a = partsOf(one);
  // Chinese names of one department, short or long, begin alike.
  if (a === null || beginsOtherwise(a.core, other)) return false;
  const b = partsOf(other);
  if (b === null) return false;
  const plain = a.unit === b.unit || a.unit === "部门" || b.unit === "部门" || a.unit === "" || b.unit === "";
  if (a.core === b.core)
    return (
      a.unit !== b.unit && (isPlainPair(a.unit, b.unit) || a.unit === "" || b.unit === "" || !isHan(a.unit))
    );
  if (!plain && isHan(a.unit)) return false;
  if (shortForm(a.core, b.core) || shortForm(b.core, a.core)) return true;
  return !isHan(a.core) && singular(a.core) === singular(b.core);
}

/** True when both begin with a Chinese character, and not with the same one. `core` is folded. */
function beginsOtherwise(core: string, name: string): boolean {
  const first = name.charCodeAt(0);
  const wanted = core.charCodeAt(0);
  return (
    first !== wanted &&
    isPlainHan(first) &&
    isPlainHan(wanted) &&
    foldSameLength(name.charAt(0)).charCodeAt(0) !== wanted
  );
}

const isPlainHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** 部 and 部门; 部 and 中心 may well be two levels. */
const isPlainPair = (a: string, b: string): boolean =>
  (a === "部" && b === "部门") || (a === "部门" && b === "部");

/** False for a name that can mean no department in any other form. */
export const hasForms = (name: string): boolean => partsOf(name) !== null;

/**
 * Looks in running text for names that may mean the department of this name: four or two characters and 部, 部门 or
 * 中心; English ones with “department”. A form of a Chinese name is Chinese and begins as it does, one of an English
 * name is English. Gives offsets; null for a name that has no other form.
 */
export function searchFor(name: string): ((text: string) => readonly Found[]) | null {
  const parts = partsOf(name);
  if (parts === null) return null;
  if (!isHan(parts.core)) return englishIn;
  const first = parts.core.charAt(0);
  return (text) => (text.includes(first) ? chineseIn(text, first) : none);
}

interface Found {
  readonly start: number;
  readonly end: number;
}

const none: readonly Found[] = [];

function chineseIn(text: string, first: string): readonly Found[] {
  const found: Found[] = [];
  chinese.lastIndex = 0;
  for (let match = chinese.exec(text); match !== null; match = chinese.exec(text)) {
    const { index } = match;
    const end = index + match[0].length;
    // 部分, 部署, 部长, 内部, 全部 are other words; a name may stand behind any other word, so both lengths count.
    for (const start of [index - 4, index - 2])
      if (start >= 0 && text.startsWith(first, start) && isAllHan(text, start, index))
        found.push({ start, end });
  }
  return found;
}

/** True when a part of a text is there and holds nothing but Chinese characters. */
export function isAllHan(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isPlainHan(code)) continue;
    // Elsewhere they stand among marks, and beyond the first plane a character is two units.
    return code >= 0x2e80 && /^\p{Script=Han}+$/u.test(text.slice(start, end));
  }
  return end > start;
}

function englishIn(text: string): readonly Found[] {
  if (!text.includes("dep") && !text.includes("division")) return none;
  const found: Found[] = [];
  english.lastIndex = 0;
  for (let match = english.exec(text); match !== null; match = english.exec(text)) {
    const words = text.slice(Math.max(0, match.index - 60), match.index);
    // Up to three words in front of it.
    for (const tail of tails) {
      const before = tail.exec(words);
      if (before === null) break;
      found.push({ start: match.index - before[0].length, end: match.index + match[0].length });
    }
  }
  return found;
}

const tails = [/[a-z&']+ $/u, /[a-z&']+ [a-z&']+ $/u, /[a-z&']+ [a-z&']+ [a-z&']+ $/u];

const chinese = /(?:部门|部(?![分署长件位落队委])|中心)/gu;
const english = /(?:department|dept|division)(?![a-z])/gu;
