import type { Passage } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import { defineRule } from "../rule.ts";
import type { Clauses, Listing } from "../support/clauses.ts";
import { clausesOf, isRepeated, keyOf, mayRepeat } from "../support/clauses.ts";
import { isLadder } from "../support/ladder.ts";
import type { Found } from "../support/scan.ts";
import { isWishSection } from "../support/wishes.ts";

/** A clause and where it stands. */
interface Placed extends Found {
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
  if (rawOf(first) === rawOf(placed)) return first;
  const words = wordsOf(placed);
  if (wordsOf(first) === words) return first;
  const other = byWords.get(words) ?? placed;
  byWords.set(words, other);
  return other;
}

const rawOf = ({ passage, start, end }: Placed): string => passage.view.text.slice(start, end);

const wordsOf = ({ passage, start, end }: Placed): string => keyOf(passage.view.text, start, end);

/** It is all there is in its passage: equal whole items are `text/repetition`'s. */
const isWhole = ({ passage, start, end }: Placed): boolean =>
  end - start >= passage.view.text.trim().length - 1;

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
    const asked: Passage[] = [];
    const read: Clauses[] = [];
    for (const passage of passages()) {
      if (passage.area !== "requirements" || passage.kind !== "text") continue;
      asked.push(passage);
      read.push(clausesOf(passage.view));
    }
    if (!mayRepeat(read) || isLadder(role)) return;
    const say = (placed: Placed, first: Placed): void => {
      const span = placeIn(placed.passage, placed.start, placed.end);
      const related = placeIn(first.passage, first.start, first.end);
      report({
        span,
        message: {
          "zh-CN": `与前面的“${words(related)}”是同一项要求，保留一处即可。`,
          en: `This is asked for above already (“${words(related)}”); once is enough.`,
        },
        related: [{ span: related, message: { "zh-CN": "前面一处", en: "The first place" } }],
      });
    };
    const firsts = new Map<string, Firsts>();
    const listed: (Placed & Listing)[] = [];
    for (const passage of asked) {
      const { places, lists } = clausesOf(passage.view);
      for (let at = 0; at < places.length; at += 3) {
        const hash = places[at + 2] ?? 0;
        const list = lists?.get(at);
        const isAgain = isRepeated(hash);
        if (!isAgain && list === undefined) continue;
        const placed = { passage, start: places[at] ?? 0, end: places[at + 1] ?? 0 };
        if (isAgain) {
          const first = firstLike(firstsOf(firsts, passage.level), hash, placed);
          if (first !== placed && !(isWhole(first) && isWhole(placed))) {
            say(placed, first);
            continue;
          }
        }
        if (list === undefined || !(list.wish || isWishSection(role, passage))) continue;
        const same = listed.find((other) => other.passage !== passage && sharesTwo(other, list));
        if (same === undefined) listed.push({ ...placed, ...list });
        else say(placed, same);
      }
    }
  },
});

const sharesTwo = (one: Listing, other: Listing): boolean =>
  one.names.filter((name) => other.names.includes(name)).length >= 2;
