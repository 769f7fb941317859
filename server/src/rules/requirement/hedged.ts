import type { View } from "../../facts/grammar/plain-text.ts";
import { hint } from "../../facts/hints/hint-words.ts";
import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";
import type { Found } from "../support/scan.ts";
import { createScan, matchesOf } from "../support/scan.ts";

interface Hedge extends Found {
  /** From the hedge to where the plain requirement goes on, and what stands there without it. */
  readonly cutEnd: number;
  readonly rest: string;
}

const zh =
  /(?:通常(?:情况下)?|一般(?:情况下|来说|来讲|而言)?|正常情况下|大多(?:数情况下)?)(?:会|都)?,?(要求|(?=(?:需要?(?!求)|须|必须|应当|应(?!用|对|急|聘)|要(?!素|点|件|求)|不超过|不低于|不少于|至少|最低|具备|具有|\d|[一二三四五六七八九十]{1,2}(?:年|至|到))))|原则上(?:应|要求|须|需)?,?(?=[^,;。\n])/gu;
const en =
  /(?<![a-z])(?:generally|typically|usually|normally|ordinarily),? (?=(?:requires?|required|needs?|must|should|at least|a minimum|minimum|expect|(?:you )?(?:have|has|hold)|\d|(?:two|three|four|five|six|seven|eight|nine|ten) (?:years|\()|an? (?:bachelor|master|degree|university))(?![a-z]))/gu;

function hedgesIn({ text, cased }: View): readonly Hedge[] {
  const found: Hedge[] = [];
  for (const match of matchesOf(zh, text)) {
    const end = match.index + match[0].length;
    const bare = match[0].startsWith("原则上") ? match.index + 3 : end;
    found.push({
      start: match.index,
      end: match[1] === undefined ? bare : end,
      cutEnd: match[1] === undefined ? bare : end,
      rest: match[1] ?? "",
    });
  }
  for (const match of matchesOf(en, text)) {
    const next = match.index + match[0].length;
    const capital = /^[A-Z]/u.test(cased.slice(match.index));
    const letter = cased.charAt(next);
    found.push({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      cutEnd: next + 1,
      rest: capital ? letter.toUpperCase() : letter,
    });
  }
  return found;
}

const scan = createScan(hint.requirement, hedgesIn);

/** “Typically requires”, 通常要求: is it a requirement or not? */
export const hedged = defineRule({
  id: "requirement/hedged",
  summary: { "zh-CN": "要求写得含糊", en: "A requirement is hedged" },
  severity: "info",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ passages, words, report }) {
    const asked = passages().filter(
      ({ area, view, kind, sectionIds }) =>
        area === "requirements" &&
        (view.hints & hint.requirement) !== 0 &&
        kind !== "heading" &&
        !sectionIds.includes("preferred"),
    );
    for (const { found, passage, span } of scan(asked)) {
      const cut = passage.view.source(found.start, found.cutEnd);
      const fix: Fix = {
        title: { "zh-CN": "去掉含糊的词", en: "Say it without the hedge" },
        safe: false,
        intents: [
          {
            kind: "replaceSpan",
            span: { start: passage.start + cut.start, end: passage.start + cut.end },
            text: found.rest === "要求" ? words(span).slice(-2) : found.rest,
          },
        ],
      };
      report({
        span,
        message: {
          "zh-CN": `“${words(span)}”让人分不清是不是硬性要求：直接写出要求，例外另写。`,
          en: `“${words(span)}” leaves open whether it is a requirement: state it plainly and name the exceptions.`,
        },
        fixes: [fix],
      });
    }
  },
});
