import { foldWords } from "../../generated/fold.ts";
import { foldSameLength, type Units } from "../../vocabulary/fold.ts";
import { regionalWords } from "../../vocabulary/tables.ts";

/** How far the bits of a pair's second unit are above those of its first. */
const shift = 12;
const pairs = (1 << shift) - 1;

/**
 * What stands in a piece of text, as against what it may speak of (`hints.ts`): one pass over its units, so that
 * rules about signs and letters read only pieces that hold theirs. A mark promises nothing; its absence does.
 * The first ones say that two units follow each other, blanks between them or not.
 */
export const mark = {
  /** A mark of a list at the beginning, before another mark or a closing bracket, `、` at the end. */
  doubled: 1 << shift,
  /** Quotation marks or brackets of a name around nothing. */
  emptied: 2 << shift,
  /** 起 before what a range goes on with. */
  since: 4 << shift,
  /** 并 before what no verb begins with. */
  andNoun: 8 << shift,
  /** 他部, 他单. */
  other: 16 << shift,
  /** What UTF-8 looks like in other encodings. */
  misread: 32 << shift,
  /** q1, 第一. */
  quarter: 64 << shift,
  /** The first two units of words that are Taiwan's, or the mainland's. */
  taiwan: 128 << shift,
  mainland: 256 << shift,
  /** xx, 某某, 待定, TBD, （请…: signs that stand for words to come. */
  standIn: 512 << shift,
  /** `t` at the beginning or behind a colon, dash or bracket: "to be decided". */
  later: 1024 << shift,
  /** Han characters with blanks between them. */
  gapped: 2048 << shift,
  /** Letters a to z, in either case or width. */
  latin: 1 << 24,
  /** Letters with accents, and the accents themselves, in what is left out of the words, too. */
  accented: 1 << 25,
  /** Han characters that are folded to others. */
  traditional: 1 << 26,
  /** Brackets and quotation marks that come in pairs. */
  bracket: 1 << 27,
  /** Brackets of code and forms, `[{<`. */
  frame: 1 << 28,
  /** 权. */
  right: 1 << 29,
} as const;

const blank = 1 << 30;
/** 、 */
const enumeration = 1 << 31;
/** The marks of single units. */
const alone = ~(pairs | (pairs << shift) | blank | enumeration);

/** By the code of a unit: the marks it makes alone or as the second of a pair, and the pairs it may begin. */
const units = new Int32Array(0x10000);

function add(bits: number, signs: string): void {
  for (let at = 0; at < signs.length; at++) addUnit(bits, signs.charCodeAt(at));
}

function addUnit(bits: number, code: number): void {
  units[code] = (units[code] ?? 0) | bits;
}

function addPair(bit: number, firsts: string, seconds: string): void {
  add(bit >> shift, firsts);
  add(bit, seconds);
}

// Ranges first, which `fill` writes at once: Han, what UTF-8 goes on with, letters with accents.
units.fill(mark.gapped, 0x3400, 0x4dc0).fill(mark.gapped, 0x4e00, 0xa000).fill(mark.gapped, 0xf900, 0xfb00);
units.fill(mark.misread, 0x80, 0xc0).fill(mark.misread, 0x2010, 0x2123);
units.fill(mark.accented, 0xc0, 0x250).fill(mark.accented, 0x300, 0x370).fill(mark.accented, 0x1e00, 0x1f00);
units.fill(mark.latin, 0x61, 0x7b);
addUnit(mark.gapped, 0x3007);
addPair(mark.doubled, "、,;:", "、,;。)]】");
addPair(mark.emptied, "《“「『", "》”」』");
addPair(mark.since, "起", "-–—~至到");
addPair(mark.andNoun, "并", "适符有关属咨来客用员业销项合人财产市供投相基各会");
addPair(mark.other, "他", "部单");
addPair(mark.misread, "锟烫屯ãâïäåæçèé", "斤烫屯€");
addPair(mark.quarter, "q第", "1234一二三四");
addPair(mark.standIn, "x某(【〔待×○〇", "x某请在此待填补定完确更明×○〇");
addPair(mark.later, ":(–—-", "t");
for (const { cn, folded, only } of regionalWords) {
  if (only !== "tw") addPair(mark.mainland, cn.charAt(0), cn.charAt(1));
  if (only !== "cn") addPair(mark.taiwan, folded.charAt(0), folded.charAt(1));
}
add(mark.bracket, "()《》【】「」“”");
add(mark.frame, "[{<");
add(mark.right, "权");
add(enumeration, "、");
add(
  blank,
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
);

/** Where other forms of these units are: capitals, radicals, compatibility characters, full width. */
const forms: readonly (readonly [first: number, last: number])[] = [
  [0x41, 0x5a],
  [0xc0, 0xde],
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe6f],
  [0xff01, 0xffee],
];
for (const [first, last] of forms) {
  let written = "";
  for (let code = first; code <= last; code++) written += String.fromCharCode(code);
  const folded = foldSameLength(written);
  for (let at = 0; at < folded.length; at++) {
    const to = folded.charCodeAt(at);
    if (to === first + at) continue;
    const bits = units[to] ?? 0;
    addUnit((bits & mark.gapped) === 0 ? bits : bits | mark.traditional, first + at);
  }
}
const { from, to } = foldWords;
for (let at = 0; at < from.length; at++)
  units[from.charCodeAt(at)] = (units[to.charCodeAt(at)] ?? 0) | mark.traditional;
// Capitals alone: TODO, TBD, FIXME.
addPair(mark.standIn, "TFＴＦ", "OBIＯＢＩ");

/** The marks of the units of a text as it is written: other forms of a unit count as the unit. Linear in its length. */
export function marksOf(written: Units): number {
  const table = units;
  let found = 0;
  let followed = 0;
  // The second unit of these pairs may be the first of all.
  let before = (mark.doubled | mark.later) >> shift;
  for (let at = 0; at < written.length; at++) {
    const bits = table[written[at] ?? 0] ?? 0;
    found |= bits;
    followed |= (before << shift) & bits;
    if ((bits & blank) === 0) before = bits;
    // The one pair that must have blanks between.
    else before |= (before & mark.gapped) >> shift;
  }
  if ((before & enumeration) !== 0) followed |= mark.doubled;
  return (found & alone) | (followed & (pairs << shift));
}
