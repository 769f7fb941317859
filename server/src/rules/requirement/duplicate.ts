import { remember } from "../../facts/grammar/view-notes.ts";
import type { Passage } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import { createFiller, keptHash, keptText, someKept } from "../../text/filler.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { isLadder } from "../support/ladder.ts";
import type { Found } from "../support/scan.ts";
import { isWishSection } from "../support/wishes.ts";

/** One clause of a requirement, and what identifies it. */
interface Clause extends Found {
  /** `keptHash` of its words without filler; null when they are too short to tell two apart. */
  readonly hash: number | null;
  /** Things it lists before 等: 天猫, 京东; only of clauses about experience or certificates. */
  readonly listed: readonly string[];
  readonly wish: boolean;
  /** It is all there is in its passage: equal whole items are `text/repetition`'s. */
  readonly whole: boolean;
}

const readKey = createFiller({
  sign: /[有者的及和与等\s"“”'’()、:·-]/u,
  phrases: [
    ...["优先考虑", "优先", "更佳", "为佳", "尤佳", "具有", "具备", "拥有", "良好", "较强", "相关", "以及"],
    ...["preferred", "is a plus"],
  ],
  words: [],
});

const shortest = 6;
const longest = 200;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

const clausesOf = remember(({ text }): readonly Clause[] => {
  const clauses: Clause[] = [];
  // English lists its nouns with commas: “experience developing plans, roadmaps” is one clause.
  const ends = /[\u4e00-\u9fff]/u.test(text) ? chineseEnds : englishEnds;
  const size = text.trim().length;
  const lists = text.includes("等");
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !endsClause(text, at, ends)) continue;
    let start = from;
    let end = at;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    from = at + 1;
    const length = end - start;
    if (length < shortest || length > longest) continue;
    const count = readKey(text, start, end);
    const enough = count >= 24 || (count >= 8 && someKept(count, isHan));
    const listed = lists ? listedIn(text.slice(start, end)) : none;
    clauses.push({
      start,
      end,
      hash: enough ? keptHash(count) : null,
      listed,
      wish: listed.length > 0 && /优先|更佳|为佳|加分/u.test(text.slice(start, end)),
      whole: length >= size - 1,
    });
  }
  return clauses;
});

const none: readonly string[] = [];

/** Which ASCII characters end a clause. */
const endsOf = (marks: string): Uint8Array => {
  const table = new Uint8Array(0x80);
  for (let at = 0; at < marks.length; at++) table[marks.charCodeAt(at)] = 1;
  return table;
};
const chineseEnds = endsOf(",;!?\n|()");
const englishEnds = endsOf(";!?\n|");

function endsClause(text: string, at: number, ends: Uint8Array): boolean {
  const code = text.charCodeAt(at);
  // A full stop ends a clause before a blank and at the end of the text.
  if (code === 0x2e) return at + 1 === text.length || isSpace(text.charCodeAt(at + 1));
  return code < 0x80 ? ends[code] === 1 : code === 0x3002 && ends === chineseEnds;
}

/** What `trim` takes away. */
const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  (code >= 0x1680 && (code <= 0x205f || code === 0x3000 || code === 0xfeff) && wideSpaces.has(code));
const wideSpaces: ReadonlySet<number> = new Set([
  ...[0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff],
  ...Array.from({ length: 11 }, (_, index) => 0x2000 + index),
]);

/** The names before 等 in a clause about experience or certificates: 天猫、京东、抖音等多平台. */
function listedIn(words: string): readonly string[] {
  const end = words.indexOf("等");
  if (end < 0 || !/经验|经历|证书/u.test(words)) return none;
  const names = words
    .slice(Math.max(0, end - 60), end)
    .split("、")
    .map((name) => name.replace(/^.*(?:具有|具备|持有|熟悉|有|如|过)/u, "").trim())
    .filter((name) => name.length > 1 && name.length <= 12);
  return names.length > 1 ? names : none;
}

interface Placed {
  readonly clause: Clause;
  readonly passage: Passage;
}

/** The first clause of each kind on one level. */
interface Firsts {
  readonly byHash: Map<number, Placed>;
  /** Those whose hash is another one's, too. */
  readonly byWords: Map<string, Placed>;
}

function firstsOf(levels: Map<string, Firsts>, level: string | null): Firsts {
  const known = levels.get(level ?? "");
  if (known !== undefined) return known;
  const made: Firsts = { byHash: new Map(), byWords: new Map() };
  levels.set(level ?? "", made);
  return made;
}

/** The first clause that says the same, which may be this one. */
function firstLike({ byHash, byWords }: Firsts, hash: number, placed: Placed): Placed {
  const first = byHash.get(hash);
  if (first === undefined) {
    byHash.set(hash, placed);
    return placed;
  }
  const words = keyOf(placed);
  if (keyOf(first) === words) return first;
  const other = byWords.get(words) ?? placed;
  byWords.set(words, other);
  return other;
}

const keyOf = ({ clause, passage }: Placed): string =>
  keptText(readKey(passage.view.text, clause.start, clause.end));

/** One requirement, or one preference, told twice in different words or sections. */
export const duplicate = defineRule({
  id: "requirement/duplicate",
  summary: { "zh-CN": "同一要求写了两次", en: "One requirement stated twice" },
  severity: "hint",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ passages, role, words, report }) {
    if (isLadder(role)) return;
    const asked = passages().filter(({ area, kind }) => area === "requirements" && kind === "text");
    const firsts = new Map<string, Firsts>();
    const lists: Placed[] = [];
    const say = (passage: Passage, clause: Clause, other: Passage, first: Clause): void => {
      const span = placeIn(passage, clause.start, clause.end);
      const related: Span = placeIn(other, first.start, first.end);
      report({
        span,
        message: {
          "zh-CN": `与前面的“${words(related)}”是同一项要求，保留一处即可。`,
          en: `This is asked for above already (“${words(related)}”); once is enough.`,
        },
        related: [{ span: related, message: { "zh-CN": "前面一处", en: "The first place" } }],
      });
    };
    for (const passage of asked) {
      for (const clause of clausesOf(passage.view)) {
        if (clause.hash !== null) {
          const placed = { clause, passage };
          const first = firstLike(firstsOf(firsts, passage.level), clause.hash, placed);
          if (first !== placed && !(first.clause.whole && clause.whole)) {
            say(passage, clause, first.passage, first.clause);
            continue;
          }
        }
        if (clause.listed.length === 0 || !(clause.wish || isWishSection(role, passage))) continue;
        const same = lists.find(
          ({ clause: other, passage: place }) => place !== passage && sharesTwo(other, clause),
        );
        if (same === undefined) lists.push({ clause, passage });
        else say(passage, clause, same.passage, same.clause);
      }
    }
  },
});

const sharesTwo = (one: Clause, other: Clause): boolean =>
  one.listed.filter((name) => other.listed.includes(name)).length >= 2;
