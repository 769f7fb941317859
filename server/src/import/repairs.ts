import type { TextEdit } from "../text/edit.ts";
import { slice } from "../text/span.ts";
import type { DropReason } from "./converters.ts";
import type { LookOptions } from "./look.ts";
import { look } from "./look.ts";
import type { Reason, Trail } from "./trail.ts";
import { follow } from "./trail.ts";

/** Rules whose fixes take nothing away that anybody wrote, and what those fixes take away. */
const repairs: readonly (readonly [rule: string, why: DropReason])[] = [
  ["text/pinyin-annotation", "pinyin"],
  ["text/replacement-mark", "stray-mark"],
  ["text/letter-spacing", "layout"],
];

/** A fix changes so many places at most; done again it takes the rest. */
const rounds = 50;

/** What scrapers and converters did to the text, undone where it is certain what the text was. */
export function repaired(trail: Trail, options: LookOptions): Trail {
  let now = trail;
  for (const [rule, why] of repairs) {
    for (let round = 0; round < rounds; round++) {
      const seen = look(now.text, options, [rule]);
      if (seen === null || seen.findings.length === 0) break;
      const edits = seen.fixes(seen.findings).filter((edit) => isCertain(now.text, edit));
      if (edits.length === 0) break;
      now = follow(now, edits, why);
    }
  }
  return follow(now, doubledMarks(now.text), "doubled-mark" satisfies Reason);
}

/** A `�` stands for a character that was there: it stays, so that somebody looks it up. */
const isCertain = (text: string, { span }: TextEdit): boolean => !slice(text, span).includes("\ufffd");

const doubled = /(?<![。，、；：])([。，、；：])\1(?![。，、；：])/gu;

/** `侵权必究。。`: a stop or comma that was typed twice; three of them are an ellipsis. */
const doubledMarks = (text: string): readonly TextEdit[] =>
  [...text.matchAll(doubled)].map(({ index }) => ({
    span: { start: index + 1, end: index + 2 },
    newText: "",
  }));
