import { remember } from "../../facts/grammar/view-notes.ts";
import type { Passage } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { isLadder } from "../support/ladder.ts";
import { type Found, matchesOf } from "../support/scan.ts";
import { isWishSection } from "../support/wishes.ts";

/** One clause of a requirement, and what identifies it. */
interface Clause extends Found {
  /** Its words without filler; empty when too short to tell two apart. */
  readonly key: string;
  /** Things it lists before 等: 天猫, 京东; only of clauses about experience or certificates. */
  readonly listed: readonly string[];
  readonly wish: boolean;
  /** It is all there is in its passage: equal whole items are `text/repetition`'s. */
  readonly whole: boolean;
}

const filler =
  /优先考虑|优先|更佳|为佳|尤佳|具有|具备|拥有|良好|较强|相关|以及|[有者的及和与等\s"“”'’()、:·-]|preferred|is a plus/gu;
const chineseEnds = /[,;。!?\n|()]|\.(?=\s|$)/gu;
const englishEnds = /[;!?\n|]|\.(?=\s|$)/gu;

const clausesOf = remember(({ text }): readonly Clause[] => {
  const clauses: Clause[] = [];
  // English lists its nouns with commas: “experience developing plans, roadmaps” is one clause.
  const ends = /[\u4e00-\u9fff]/u.test(text) ? chineseEnds : englishEnds;
  let from = 0;
  for (const at of [...matchesOf(ends, text)].map(({ index }) => index).concat(text.length)) {
    const raw = text.slice(from, at);
    const words = raw.trim();
    if (words.length >= 6 && words.length <= 200) {
      const start = from + raw.indexOf(words);
      const key = words.replace(filler, "");
      const enough = /[\u4e00-\u9fff]/u.test(key) ? key.length >= 8 : key.length >= 24;
      clauses.push({
        start,
        end: start + words.length,
        key: enough ? key : "",
        listed: /经验|经历|证书/u.test(words) ? listedIn(words) : [],
        wish: /优先|更佳|为佳|加分/u.test(words),
        whole: words.length >= text.trim().length - 1,
      });
    }
    from = at + 1;
  }
  return clauses;
});

/** The names before 等: 天猫、京东、抖音等多平台. */
function listedIn(words: string): readonly string[] {
  const end = words.indexOf("等");
  if (end < 0) return [];
  const names = words
    .slice(Math.max(0, end - 60), end)
    .split("、")
    .map((name) => name.replace(/^.*(?:具有|具备|持有|熟悉|有|如|过)/u, "").trim())
    .filter((name) => name.length > 1 && name.length <= 12);
  return names.length > 1 ? names : [];
}

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
    const byKey = new Map<string, { readonly clause: Clause; readonly passage: Passage }>();
    const lists: { readonly clause: Clause; readonly passage: Passage }[] = [];
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
      const wished = isWishSection(role, passage);
      for (const clause of clausesOf(passage.view)) {
        if (clause.key !== "") {
          const key = `${passage.level ?? ""}\n${clause.key}`;
          const first = byKey.get(key);
          if (first === undefined) byKey.set(key, { clause, passage });
          else if (!(first.clause.whole && clause.whole)) {
            say(passage, clause, first.passage, first.clause);
            continue;
          }
        }
        if (clause.listed.length === 0 || !(wished || clause.wish)) continue;
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
