import type { View } from "../../facts/grammar/plain-text.ts";
import { hint } from "../../facts/hints/hint-words.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import type { Right } from "../support/rights.ts";
import { mayHoldRights, rightsIn } from "../support/rights.ts";
import type { Found } from "../support/scan.ts";
import { createScan, matchesOf } from "../support/scan.ts";

/** A claim to have the last word over something, alone or among others. */
interface LastWord extends Found {
  readonly verb: string;
  readonly shared: boolean;
}

const shared =
  /最终([\u4e00-\u9fff]{2,4}?)(?:者|人|方)之一|(?:与[^,;。\n]{1,12})?共同(?:拥有|享有|行使)最终([\u4e00-\u9fff]{2,4}?)权|one of the final (decision)[- ]makers?|shares? the final (decision)(?![a-z])/gu;
const sole =
  /(?:拥有|具有|享有|有)(?:独立的?|完全的?|唯一的?)?最终的?([\u4e00-\u9fff]{2,4}?)权|(?:has|have|with|holds) (?:the )?(?:sole |final )+(decision)(?: rights?| authority| power)?(?![a-z-])|(?:has|have|with) the final say(?![a-z])/gu;

const mayHoldLastWords = ({ text }: View): boolean => text.includes("最终") || text.includes("final");

function lastWordsIn({ text }: View): readonly LastWord[] {
  const read = (pattern: RegExp, isShared: boolean): LastWord[] =>
    [...matchesOf(pattern, text)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      verb: match.slice(1).find((part) => part !== undefined) ?? "decision",
      shared: isShared,
    }));
  const together = read(shared, true);
  const alone = read(sole, false).filter(
    ({ start, end }) => !together.some((other) => other.start < end && start < other.end),
  );
  return [...together, ...alone];
}

const scanWords = createScan(hint.authority, lastWordsIn, mayHoldLastWords);
const scanRights = createScan(hint.authority, rightsIn, mayHoldRights);

/**
 * One matter, two rights: “one of the final decision makers” here and the final decision there, or the right to
 * propose and the right to decide over the same thing in different sentences.
 */
export const conflict = defineRule({
  id: "authority/conflict",
  summary: { "zh-CN": "同一事项的权限前后不一", en: "Rights over one matter contradict each other" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ passages, words, report }) {
    const say = (span: Span, other: Span): void =>
      report({
        span,
        message: {
          "zh-CN": `“${words(span)}”与另一处的“${words(other)}”不一致：到底由谁决定？`,
          en: `“${words(span)}” contradicts “${words(other)}” elsewhere: who decides in the end?`,
        },
        related: [{ span: other, message: { "zh-CN": "另一处", en: "The other place" } }],
      });
    const last = scanWords(passages());
    for (const { found, span } of last) {
      if (found.shared) continue;
      const other = last.find((each) => each.found.shared && sameVerb(each.found.verb, found.verb));
      if (other !== undefined) say(span, other.span);
    }
    const rights = scanRights(passages());
    const first = new Map<string, { readonly right: Right; readonly span: Span; readonly view: View }>();
    for (const { found, span, passage } of rights) {
      if (found.limited) continue;
      const known = first.get(found.object);
      if (known === undefined) first.set(found.object, { right: found, span, view: passage.view });
      else if (opposed(known.right, found) && known.view !== passage.view) say(span, known.span);
    }
  },
});

const sameVerb = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

const opposed = (one: Right, other: Right): boolean =>
  (one.level === "propose" && other.level === "decide") ||
  (one.level === "decide" && other.level === "propose");
