import type { Language } from "../../vocabulary/language.ts";
import type { RuleContext } from "../rule.ts";
import { defineRule } from "../rule.ts";
import type { FairOptions, Wording } from "../support/fair.ts";
import { createFairScan, fairDefaults, fairOptions, reportFair } from "../support/fair.ts";
import type { FairTopic } from "../support/fair-law.ts";
import { citation } from "../support/fair-law.ts";

type Kind = "hepatitis" | "carrier" | "disability" | "history";

const hepatitis = "(?:乙肝两对半|乙肝五项|乙肝|乙型肝炎|hbv|hbsag|大三阳|小三阳|两对半|澳抗)";
/** Work with an illness, not a condition of the one who applies. */
const medical =
  /疫苗|药物|新药|药品|临床|患者|病人|治疗|诊断|试剂|科研|研发|研究|课题|病毒学|防治|防控|筛查项目|公共卫生|感染科|传染科|护理经验|康复|特教|特殊教育|助残|服务对象|(?:^|[^a-z])(?:patients?|treatment|vaccin\w{1,4}|clinical|therap\w{1,5}|care for|services? (?:for|to)|research|students?|accessib\w{1,6}|claims?|insurance|benefits?)(?![a-z])/u;

const wordings: readonly Wording<Kind>[] = [
  {
    kind: "hepatitis",
    pattern: new RegExp(
      `(?:无|非|没有|不得患有?|未患有?|不患有?|不能有|不是|排除|体检[^,;。]{0,8}|检查|检测|化验|查)(?:慢性)?${hepatitis}(?:病毒)?(?:表面抗原)?(?:携带者?|患者|阳性|检查|检测|阴性|传染病)?|${hepatitis}(?:病毒)?(?:表面抗原)?(?:携带者?|患者|阳性)?(?:者)?(?:勿扰|勿投|除外|免谈|不予录用|不录用|不招|须为阴性|阴性)|${hepatitis}(?:检查|检测|化验)(?:合格|报告|结果)`,
      "gu",
    ),
    where: "asked",
    unless: medical,
  },
  {
    kind: "carrier",
    pattern:
      /(?:无|没有|非|未患有?|不得患有?|不能有)(?:任何|各类|各种|其他)?(?:艾滋病?|hiv|性病|肺结核|传染(?:性)?疾?病)(?:史|者|携带者?|患者)?|(?:艾滋病?|hiv|传染病)(?:病毒)?(?:携带者|患者|感染者|阳性者?)(?:勿扰|勿投|除外|免谈|不招)/gu,
    where: "asked",
    unless: medical,
  },
  {
    kind: "disability",
    pattern:
      /(?:残疾|残障|身障|身心障碍)(?:人士|人|者)?(?:勿扰|勿投|除外|免谈|不招|不要|请勿|不予录用)|(?:无|没有|非|不得有)(?:任何|身体|肢体|先天)?(?:残疾|残障|身障)(?:人|者|情况)?|不招(?:收|聘)?(?:残疾|残障)人?/gu,
    where: "asked",
    unless: medical,
  },
  {
    kind: "history",
    pattern:
      /(?:无|没有|未患有?|不得患有?)(?:任何|重大|严重|慢性|遗传|家族|既往|精神|心理|先天性?|职业|不良|其他|心脑血管|、|及|或|和){0,6}(?:病史|疾病史|疾病|病)(?=$|[,;。、)者及且])|四肢健全|肢体健全|五体健全|(?:身体|生理|外貌)无(?:任何|明显)?缺陷/gu,
    where: "asked",
    unless: medical,
  },
  {
    kind: "disability",
    pattern:
      /(?<![a-z])(?:(?:no|without(?: any)?|free (?:of|from)(?: any)?) (?:physical |mental |known )?disabilit(?:y|ies)|not (?:be )?disabled|(?:no )?disabled (?:persons?|people|applicants?|candidates?) need not apply)(?![a-z])/gu,
    where: "asked",
    unless: medical,
  },
  {
    kind: "history",
    pattern:
      /(?<![a-z])(?:able[- ]bodied(?! (?:sea|deck))|no (?:history of (?:illness|disease|mental illness)|medical history|chronic (?:illness|disease|condition)s?|(?:serious )?health (?:issues|problems|conditions)|pre-existing conditions)|free (?:of|from) (?:any )?(?:chronic )?(?:illness|disease)s?|(?:in )?perfect health|hiv[- ]negative)(?![a-z])/gu,
    where: "asked",
    unless: medical,
  },
];

const scan = createFairScan(wordings);

const topics: Readonly<Record<Kind, FairTopic>> = {
  hepatitis: "hepatitis",
  carrier: "carrier",
  disability: "disability",
  history: "disability",
};

const neutral: Readonly<Record<Language, string>> = {
  "zh-CN": "身体条件能胜任本岗位工作",
  "zh-TW": "身體條件能勝任本職務工作",
  en: "able to do the essential work of the role, with or without accommodation",
};

/** Trades whose workers must be free of contagious disease by law: food, water, cosmetics, children, patients, blood. */
const lawful =
  /健康证|食品|餐饮|餐厅|厨|面点|烘焙|西点|配菜|奶茶|茶饮|咖啡|食堂|保育|幼儿|托育|托班|月嫂|育婴|保姆|护理|护士|医|药|美容|美发|理发|化妆|泳|浴|酒店|客房|供水|献血|公共场所/u;

/** Health as a condition beyond what the work needs. */
export const health = defineRule({
  id: "fair/health",
  summary: {
    "zh-CN": "以疾病、残疾或病史为条件",
    en: "Illness, disability or medical history as a condition",
  },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: fairOptions,
  defaults: fairDefaults,
  check(context) {
    const found = scan(context);
    const spared = found.some(({ kind }) => kind === "carrier") && isLawful(context);
    const finds = found.filter(({ kind }) => kind !== "carrier" || !spared);
    reportFair(context, finds, {
      severity: (kind, place) =>
        kind === "history" || (kind === "carrier" && place !== "us") ? "warning" : "error",
      neutral: () => neutral,
      message: (kind, words, place) => {
        const law = citation(topics[kind], place);
        switch (kind) {
          case "hepatitis":
            return {
              "zh-CN": `“${words}”：入职不得查乙肝，也不得以携带为由拒绝${law["zh-CN"]}；请删去。`,
              en: `“${words}”: hepatitis B is neither to be tested for nor a ground to refuse somebody${law.en}; take it out.`,
            };
          case "carrier":
            return {
              "zh-CN": `“${words}”：除法律禁止从事的工作外，不得以携带病原体为由拒绝录用${law["zh-CN"]}。`,
              en: `“${words}”: carrying an infection is no ground to refuse, except for work the law bars${law.en}.`,
            };
          case "disability":
            return {
              "zh-CN": `“${words}”排除残疾人${law["zh-CN"]}；请写岗位需要的具体能力。`,
              en: `“${words}” shuts out people with disabilities${law.en}; say what the work needs instead.`,
            };
          default:
            return {
              "zh-CN": `“${words}”没有说岗位需要什么，却把有病史或残疾的人挡在门外${law["zh-CN"]}；请写具体能力。`,
              en: `“${words}” does not say what the work needs and shuts people out${law.en}; name the ability.`,
            };
        }
      },
    });
  },
});

/** The role is in such a trade: its title or a requirement says so. */
const isLawful = ({ role, passages }: RuleContext<FairOptions>): boolean =>
  lawful.test(role.title?.value ?? "") || passages().some(({ view }) => view.text.includes("健康证"));
