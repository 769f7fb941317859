import type { Passage } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import { defineRule } from "../rule.ts";
import type { Listing } from "../support/clauses.ts";
import { clausesOf, keyOf, notable } from "../support/clauses.ts";
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
    const asked = requirementsIn(passages());
    const read = asked.map(({ view }) => clausesOf(view));
    const places = notable(read);
    if (places.length === 0 || isLadder(role)) return;
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
    for (const { text, at } of places) {
      const passage = asked[text];
      const clauses = read[text];
      if (passage === undefined || clauses === undefined) continue;
      const placed = { passage, start: clauses.places[at] ?? 0, end: clauses.places[at + 1] ?? 0 };
      const hash = clauses.places[at + 2] ?? 0;
      if (hash !== 0) {
        const first = firstLike(firstsOf(firsts, passage.level), hash, placed);
        if (first !== placed && !(isWhole(first) && isWhole(placed))) {
          say(placed, first);
          continue;
        }
      }
      const list = clauses.lists?.get(at);
      if (list === undefined || !(list.wish || isWishSection(role, passage))) continue;
      const same = listsTheSame(listed, placed, list);
      if (same !== null) say(placed, same);
    }
  },
});

const requirementsIn = (passages: readonly Passage[]): readonly Passage[] =>
  passages.filter(({ area, kind }) => area === "requirements" && kind === "text");

/** An earlier one that lists two of the same things elsewhere; without one this is remembered. */
function listsTheSame(listed: (Placed & Listing)[], placed: Placed, list: Listing): Placed | null {
  const same = listed.find((other) => other.passage !== placed.passage && sharesTwo(other, list));
  if (same !== undefined) return same;
  listed.push({ ...placed, ...list });
  return null;
}

const sharesTwo = (one: Listing, other: Listing): boolean =>
  one.names.filter((name) => other.names.includes(name)).length >= 2;
