import { hint } from "../../facts/hints/hint-words.ts";
import { defineRule } from "../rule.ts";
import { alternativesIn, mayHoldAlternatives } from "../support/rights.ts";
import { createScan } from "../support/scan.ts";
import { passagesUnder } from "../support/under.ts";

const scan = createScan(hint.authority, alternativesIn, mayHoldAlternatives);

/** `建议/决策权`, `决定权（或参与权）`: two rights of different reach for one matter. Which one is it? */
export const ambiguous = defineRule({
  id: "authority/ambiguous",
  summary: { "zh-CN": "权限写成了二选一", en: "Two different rights as alternatives" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ passages, words, role, report }) {
    // In English “recommend or approve” is a right only where rights are told.
    const told = role.language === "en" ? passagesUnder(passages(), "authority") : passages();
    for (const { found, passage, span } of scan(told)) {
      const cased = passage.view.cased.slice(found.start, found.end);
      const options = found.options.map((option) => writtenAs(option, cased));
      report({
        span,
        message: {
          "zh-CN": `“${words(span)}”是两种不同的权限，本岗位究竟有哪一种？`,
          en: `“${words(span)}” are two different rights: which one does this role have?`,
        },
        fixes: options.map((text) => ({
          title: { "zh-CN": `改为“${text}”`, en: `Change to “${text}”` },
          safe: false,
          intents: [{ kind: "replaceSpan", span, text }],
        })),
      });
    }
  },
});

/** Traditional characters stay what they are: units stand one to one in folded and written words. */
function writtenAs(option: string, cased: string): string {
  if (!/權|議|決|審/u.test(cased)) return option;
  return option
    .replaceAll("权", "權")
    .replaceAll("议", "議")
    .replaceAll("决", "決")
    .replaceAll("审", "審")
    .replaceAll("与", "與")
    .replaceAll("处", "處")
    .replaceAll("范围", "範圍")
    .replaceAll("内", "內");
}
