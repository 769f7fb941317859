import { hint } from "../../facts/hints/hint-words.ts";
import type { Intent } from "../../role/intent.ts";
import type { Language } from "../../vocabulary/language.ts";
import { defineRule } from "../rule.ts";
import { labourLawAsOf, underMainlandLaw } from "../support/mainland.ts";
import { reliable } from "../support/places.ts";
import { createScan, matchesOf } from "../support/scan.ts";

/** What makes night work a settled thing: a rota, time off for it or money. */
const settled =
  /津贴|补贴|补助|加班费|轮值|轮班|轮流|倒班|轮换|值班表|两班|三班|四班|[按依]排班|[从受]排班|排班(?:制|轮)|调休|补休|综合计算工时|(?<![a-z])(?:allowances?|premiums?|differential|rota|roster|rotat(?:e|es|ing|ion)|time off in lieu|night rate)(?![a-z])/gu;

/** Drawing up rotas (排班计划) as a duty settles nothing about one's own nights. */
const scan = createScan(hint.hours | hint.pay, ({ text }) =>
  [...matchesOf(settled, text)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
);

const snippet: Readonly<Record<Language, string>> = {
  "zh-CN": "夜间值班按排班表轮换，并按规定发放夜班津贴或安排补休",
  "zh-TW": "夜間值班依排班表輪換，並依規定發給夜班津貼或安排補休",
  en: "Night duty rotates by rota and is paid with a night allowance or time off in lieu",
};

/** Night work asked for, with no word about who takes turns, when it is made good or what it pays. */
export const night = defineRule({
  id: "hours/night",
  summary: { "zh-CN": "要求夜班却没有说明轮换与补偿", en: "Night work without a rota or compensation" },
  severity: "info",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: true,
  options: {},
  defaults: {},
  check(context) {
    const { facts, role, report } = context;
    const [first, ...others] = facts.hours.filter((claim) => reliable(claim) && claim.night);
    if (first === undefined) return;
    if (scan(context.passages()).some(({ passage }) => passage.area !== "duties")) return;
    const home = role.sections.findIndex(({ ids }) => ids.includes("conditions"));
    const intent: Intent =
      home < 0
        ? { kind: "addSection", section: "conditions", body: [`- ${snippet[role.language]}`] }
        : { kind: "addItem", section: home, text: snippet[role.language] };
    const law = underMainlandLaw(context);
    report({
      span: first.span,
      message: {
        "zh-CN": `要求夜班，但没有说明如何轮换、怎样补偿${law ? `（加班的时长与报酬见《劳动法》第四十一、四十四条，孕期七个月以上与哺乳期不得安排夜班见第六十一、六十三条，${labourLawAsOf["zh-CN"]}）` : ""}。`,
        en: `Night work is asked for, but not how turns are taken or what makes up for it${law ? ` (overtime and its pay: Labour Law of China, art. 41 and 44; no nights from the seventh month of pregnancy and while nursing: art. 61 and 63; ${labourLawAsOf.en})` : ""}.`,
      },
      related: others.map(({ span }) => ({
        span,
        message: { "zh-CN": "这里也要求", en: "Asked for here, too" },
      })),
      fixes: [
        {
          title: {
            "zh-CN": "在工作条件中补上轮换与补偿",
            en: "Add rota and compensation to the working conditions",
          },
          safe: false,
          intents: [intent],
        },
      ],
    });
  },
});
