import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";
import { daysAfter, isPosting, usualDays } from "../support/posting.ts";
import { daysOf, type StatedDay } from "../support/posting-dates.ts";

/** An advertisement that ended, or that ends before it begins: people apply in vain, and job sites drop it. */
export const expired = defineRule({
  id: "posting/expired",
  summary: { "zh-CN": "招聘启事已过有效期", en: "An advertisement has expired" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ role, settings, report }) {
    if (!isPosting(role, settings)) return;
    const { asOf } = settings;
    const posted = daysOf(role, "datePosted").reduce<StatedDay | null>(
      (latest, day) => (latest === null || day.iso > latest.iso ? day : latest),
      null,
    );
    for (const day of daysOf(role, "validThrough")) {
      const from = posted !== null && posted.iso > asOf ? posted.iso : asOf;
      const until = daysAfter(from, usualDays);
      if (day.iso < asOf) {
        report({
          span: day.span,
          message: {
            "zh-CN": `招聘启事的有效期已于 ${day.iso} 结束（按 ${asOf} 计算）：请延长有效期或撤下。`,
            en: `This advertisement ended on ${day.iso} (as of ${asOf}): extend it or take it down.`,
          },
          fixes: [extend(day, until)],
        });
      } else if (posted !== null && posted.iso > day.iso) {
        report({
          span: day.span,
          message: {
            "zh-CN": `有效期（${day.iso}）早于发布日期（${posted.iso}）：其中一个日期写错了。`,
            en: `It ends (${day.iso}) before it is posted (${posted.iso}): one of the two dates is wrong.`,
          },
          related: [
            {
              span: posted.span,
              message: { "zh-CN": "发布日期写在这里", en: "the date of posting is here" },
            },
          ],
          fixes: [extend(day, until)],
        });
      }
    }
  },
});

const extend = (day: StatedDay, until: string): Fix => ({
  title: { "zh-CN": `有效期改为 ${until}`, en: `Extend to ${until}` },
  safe: false,
  intents: [{ kind: "replaceSpan", span: day.span, text: until }],
});
