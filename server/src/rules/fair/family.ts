import type { Language } from "../../vocabulary/language.ts";
import { defineRule } from "../rule.ts";
import type { Wording } from "../support/fair.ts";
import { createFairScan, fairDefaults, fairOptions, reportFair } from "../support/fair.ts";
import { citation } from "../support/fair-law.ts";

type Kind = "limit" | "question";

/** Weddings, mothers and families that are served; rights that come with a family. */
const others =
  /婚礼|婚庆|婚纱|婚恋|婚假|婚姻登记|婚姻家庭|产假|育儿|保险|津贴|社保|哺乳|待产|产后|孕产|孕妇|孕婴|母婴|妇幼|妇产|产检|用户|客户(?!经理|服务|代表|专员)|顾客|消费者|会员|人群|群体|学员|患者|婚介|计划生育(?:工作|管理|服务)|生育(?:待遇|登记|服务|报销|假|友好|支持)/u;

const wordings: readonly Wording<Kind>[] = [
  {
    kind: "limit",
    // 未婚优先, 已婚已育者尤佳, 单身勿扰
    pattern:
      /(?:未婚(?:未育)?|已婚(?:已育|未育)?|已育|未育|离异|单身|无孩|有孩)(?:的)?(?:男?女?(?:性|士|生)|人士|者)?(?:优先(?:考虑|录用)?|尤佳|更佳|为佳|佳|勿扰|勿投|免谈|不要|除外)/gu,
    where: "anywhere",
    unless: others,
  },
  {
    kind: "limit",
    pattern:
      /(?:限|仅限|只招|须|需|要求|必须|优先(?:考虑|录用|招聘))(?:为|是)?(?:未婚|已婚|已育|未育|单身|离异)(?:未育|已育)?/gu,
    where: "anywhere",
    unless: others,
  },
  {
    kind: "limit",
    // 婚姻状况：未婚
    pattern:
      /(?:婚姻|婚育|生育)(?:状况|情况|状态)?(?:要求)?\s*(?::|为|须|需)\s*(?:未婚(?:未育)?|已婚(?:已育|未育)?|已育|未育|单身)(?!\s*[/、或])/gu,
    where: "asked",
    unless: others,
  },
  {
    kind: "limit",
    // A clause of its own: 女，未婚，25-35岁
    pattern:
      /(?<=(?:^|[,;。、\n(])\s{0,2})(?:未婚未育|已婚已育|已婚未育|未婚|已婚|已育|未育)(?=\s*(?:$|[,;。、\n)]))/gu,
    where: "asked",
    unless: others,
  },
  {
    kind: "limit",
    pattern:
      /(?:[一二两三四五\d]{1,2}(?:-[一二三四五\d])?年(?:之?内)|近期|短期内|入职后|合同期内|在职期间|试用期内?)[^,;。]{0,6}(?:不|无|没有|未)[^,;。]{0,6}(?:结婚|生育|怀孕|婚育|要孩子|生子|生二胎|备孕)(?:计划|打算|需求)?/gu,
    where: "anywhere",
  },
  {
    kind: "limit",
    pattern: /(?:无|没有|暂无)(?:近期)?(?:结婚|生育|怀孕|婚育|备孕|二胎|二孩)(?:的)?(?:计划|打算|需求)/gu,
    where: "anywhere",
  },
  {
    kind: "limit",
    pattern:
      /(?:非|未|不在)(?:孕期|怀孕|哺乳期|孕)(?:女性)?(?=\s*(?:$|[,;。、)]|者))|孕妇(?:勿扰|勿投|勿试|除外|免谈)/gu,
    where: "asked",
  },
  {
    kind: "question",
    // Asking, or testing
    pattern:
      /(?:注明|写明|填写|提供|说明|告知|备注|了解|询问)[^,;。]{0,8}(?:婚姻|婚育|生育|婚否|有无子女|恋爱)(?:状况|情况|状态|意愿|计划)?/gu,
    where: "asked",
    unless: others,
  },
  {
    kind: "question",
    pattern:
      /(?:入职|体检|须|需|进行|做|提供|提交|含)[^,;。]{0,6}(?:妊娠|怀孕|孕)(?:检测|检查|测试|检|试验|报告)|(?:妊娠|怀孕)(?:检测|检查|测试)(?:报告|证明|阴性|结果)/gu,
    where: "asked",
    unless: others,
  },
  {
    kind: "limit",
    pattern:
      /(?<![a-z])(?:(?:unmarried|married|single|childless) (?:candidates?|applicants?|women|men|females?|males?|persons?|people) (?:are )?(?:only|preferred)|(?:unmarried|married|single|childless)(?: status)? (?:only|preferred)|must be (?:unmarried|married|single|childless)|marital status\s*:\s*(?:single|married|unmarried)|(?:no|without) (?:children|kids|dependents|family (?:obligations|commitments))(?= ?(?:$|[,.;]| only| preferred))|no plans? (?:to (?:have (?:children|a baby|kids)|marry|get (?:married|pregnant)|start a family)|for (?:pregnancy|children|marriage))|must not be pregnant)(?![a-z])/gu,
    where: "anywhere",
    unless:
      /(?:^|[^a-z])(?:customers?|users?|clients?|patients?|benefits?|leave|insurance|mothers|households?|tax)(?![a-z])/u,
  },
  {
    kind: "question",
    pattern:
      /(?<![a-z])(?:state|indicate|mention|include|provide|disclose) (?:your )?(?:age,? (?:and )?)?marital status(?![a-z])|(?<![a-z])pregnancy (?:test|screening)(?: (?:required|result))?(?![a-z])/gu,
    where: "asked",
    unless: /(?:^|[^a-z])(?:patients?|customers?|lab|laborator\w{1,3}|clinical|products?|kits?)(?![a-z])/u,
  },
];

const scan = createFairScan(wordings);

const neutral: Readonly<Record<Language, string>> = {
  "zh-CN": "婚育不限",
  "zh-TW": "婚姻生育狀況不拘",
  en: "open to all regardless of family status",
};

/** Marriage, pregnancy or children as a condition, or a question about them. */
export const family = defineRule({
  id: "fair/family",
  summary: { "zh-CN": "以婚育状况为条件或询问婚育", en: "Marriage, pregnancy or children as a condition" },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: fairOptions,
  defaults: fairDefaults,
  check(context) {
    reportFair(context, scan(context), {
      neutral: (kind) => (kind === "limit" ? neutral : null),
      message: (kind, words, place) => {
        const law = citation("family", place);
        return kind === "limit"
          ? {
              "zh-CN": `“${words}”把婚育状况作为条件${law["zh-CN"]}；与能否胜任无关，请删去。`,
              en: `“${words}” makes family status a condition${law.en}; it says nothing about ability, take it out.`,
            }
          : {
              "zh-CN": `“${words}”在招聘时询问或检查婚育状况${law["zh-CN"]}；请删去。`,
              en: `“${words}” asks or tests about family status in hiring${law.en}; take it out.`,
            };
      },
    });
  },
});
