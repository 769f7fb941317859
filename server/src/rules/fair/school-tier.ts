import type { Language } from "../../vocabulary/language.ts";
import { defineRule } from "../rule.ts";
import type { Wording } from "../support/fair.ts";
import { createFairScan, fairDefaults, fairOptions, reportFair } from "../support/fair.ts";

type Kind = "tier" | "first" | "form";

/** Schools one works with, not comes from. */
const others =
  /资源|渠道|合作|招聘会|校招经验|校园招聘|宣讲|对接|录取|升学|申请|辅导|考研|高考|留学|生源|客户|学员|家长|平台|覆盖|团队|我们|师资|创始/u;

const tier = "(?:985|211|双一流|c9)";
const school =
  "(?:工程)?(?:(?:及|或|和)?(?:以上|同等)?(?:重点)?(?:院校|高校|大学|学校|学科|本科))?(?:毕业)?(?:生|者)?(?:优先(?:考虑)?)?";

const wordings: readonly Wording<Kind>[] = [
  {
    kind: "tier",
    pattern: new RegExp(
      `(?<![\\d.a-z-])(?:仅限|只限|限|原|国内)?${tier}(?:\\s*(?:[/、,&+]|或者?|和|及|与)\\s*(?:原)?${tier}){0,3}(?![\\d.a-z%]|\\s*[元人个名次条天号路])${school}`,
      "gu",
    ),
    where: "asked",
    unless: others,
  },
  {
    kind: "tier",
    pattern:
      /(?:国内外|国内|海外|国外)?(?:知名|顶尖|名牌|著名)?(?:名校|名牌大学|名牌高校|重点大学|重点本科|重点高校|重点院校|知名高校|知名大学|知名院校|顶尖高校|顶尖院校)(?:背景|毕业|出身|学历)?(?:者|生)?(?:优先(?:考虑)?)?|(?:qs|泰晤士|us ?news|软科)(?:世界)?(?:大学)?(?:排名)?(?:世界)?(?:排名)?(?:前|top)?\s?\d{2,3}(?:名|位)?(?:院校|高校|大学)?(?:优先)?|一本(?:院校|及以上|以上|学历|毕业)(?:学历|毕业)?(?:者)?(?:优先)?/gu,
    where: "asked",
    unless: others,
  },
  {
    kind: "first",
    pattern:
      /第一学历(?:须|需|要求|必须)?(?:为|是|在)?(?::)?(?:全日制|统招)?(?:本科|大专|硕士)?(?:及?以上)?(?:学历)?/gu,
    where: "asked",
  },
  {
    kind: "form",
    pattern:
      /(?:全日制)?统招(?:全日制)?(?=本科|大专|专科|硕士|研究生|学历|一本|二本|及|以上|毕业|优先|$|[,;。、)])/gu,
    where: "asked",
  },
  {
    kind: "tier",
    pattern:
      /(?<![a-z])(?:ivy league|oxbridge|russell group|(?:top|elite|prestigious|first)[- ](?:tier|ranked|ranking|\d{1,3}) (?:universit(?:y|ies)|colleges?|schools?|business schools?|mbas?|institutions?)|(?:top|elite|prestigious) (?:universit(?:y|ies)|colleges?|business schools?))(?: (?:graduates?|degrees?|backgrounds?|education))?(?: (?:only|preferred))?(?![a-z])/gu,
    where: "asked",
    unless:
      /(?:^|[^a-z])(?:relationships?|partner\w{0,6}|recruit\w{0,4}|clients?|customers?|partnerships?|collaborat\w{0,5}|work(?:s|ing)? with|benefits?|we)(?![a-z])/u,
  },
];

const scan = createFairScan(wordings);

const neutral: Readonly<Record<Language, string>> = {
  "zh-CN": "院校不限",
  "zh-TW": "畢業學校不拘",
  en: "any school",
};

/** The rank of somebody's school as a condition. */
export const schoolTier = defineRule({
  id: "fair/school-tier",
  summary: { "zh-CN": "以毕业院校层次为条件", en: "The rank of the school as a condition" },
  severity: "hint",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: fairOptions,
  defaults: fairDefaults,
  check(context) {
    reportFair(context, scan(context), {
      neutral: () => neutral,
      message: (kind, words) => {
        switch (kind) {
          case "first":
            return {
              "zh-CN": `“${words}”看的是第一学历，之后取得的学历被忽略；写需要的学历层次即可。`,
              en: `“${words}” looks at the first degree only and disregards later ones; name the level you need.`,
            };
          case "form":
            return {
              "zh-CN": `“${words}”排除了其他国民教育形式的同等学历；写需要的学历层次即可。`,
              en: `“${words}” shuts out equal degrees earned another way; name the level you need.`,
            };
          default:
            return {
              "zh-CN": `“${words}”按院校层次筛选，会错过能胜任的人；请写需要的知识或能力。`,
              en: `“${words}” screens by the rank of a school and misses able people; name the knowledge you need.`,
            };
        }
      },
    });
  },
});
