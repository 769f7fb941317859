import type { Language } from "../../vocabulary/language.ts";
import { defineRule } from "../rule.ts";
import type { Wording } from "../support/fair.ts";
import { createFairScan, fairDefaults, fairOptions, reportFair } from "../support/fair.ts";
import { citation } from "../support/fair-law.ts";

type Kind = "household" | "origin";

/** Help with a household registration, and work about it. */
const service =
  /解决|落户|迁入|迁移|指标|办理|协助|业务|积分|提供.{0,4}户口|可上|管理|登记|政策|档案|咨询|挂靠|集体户/u;
const others = /用户|客户|顾客|市场|业务|文化|方言|语言|游客|项目|景区|产品|经销商|供应商|渠道/u;

const wordings: readonly Wording<Kind>[] = [
  {
    kind: "household",
    pattern:
      /(?:仅限|只限|限|须有?|需有?|必须有?|要求|具有|持有?|有)?(?:本地|本市|本省|本区|本县|当地|[\u4e00-\u9fff]{2,3}(?:市|省|区|县)?)(?:常住|城镇|城市|农村|非农)?户(?:口|籍)(?:人员|者|人士|应聘者)?(?:优先(?:考虑|录用)?|尤佳|为佳|勿扰|免谈|除外)/gu,
    where: "anywhere",
    unless: service,
  },
  {
    kind: "household",
    pattern:
      /(?:仅限|只限|限|须有?|需有?|必须有?|要求有?|具有|持有?|优先(?:考虑|录用|招聘))(?:为|是)?(?:本地|本市|本省|本区|本县|当地|[\u4e00-\u9fff]{2,3}?(?:市|省|区|县)?)(?:常住|城镇|城市|农村|非农)?户(?:口|籍)(?!政策|管理|业务|办理|登记|制度|问题)/gu,
    where: "asked",
    unless: service,
  },
  {
    kind: "household",
    pattern:
      /户(?:口|籍)(?:设?在|设于)[\u4e00-\u9fff]{2,6}?(?:者)?优先|户(?:口|籍)(?:所在地|要求|限制)?\s*:\s*(?!不限|无|不拘|全国)[\u4e00-\u9fff]{2,8}/gu,
    where: "asked",
    unless: service,
  },
  {
    kind: "origin",
    // 本地人优先, 东北人勿扰
    pattern:
      /(?:仅限|只限|限|只招|仅招|须为|需为)(?:本地|本市|本省|当地)(?:人|人员)(?!才)|(?:外地|外省)(?:勿扰|勿投|免谈)|(?:本地|本市|本省|当地|外地|外省)(?:人|人员|人士)(?:优先(?:考虑|录用)?|勿扰|勿投|免谈|除外|不要)|(?:[\u4e00-\u9fff]{2,3})(?:籍|省人|地区人|那边的?人)(?:人士|者|人)?(?:勿扰|勿投|免谈|除外|优先)|(?:河南|东北|新疆|西藏|四川|安徽|福建|江西|湖南|湖北|山东|山西|广东|广西|贵州|云南|甘肃|青海|海南|上海|北京)人(?:勿扰|勿投|免谈|除外|不要|优先)/gu,
    where: "anywhere",
    unless: /外籍|国籍|书籍|古籍|学籍|党籍|移民/u,
  },
  {
    kind: "origin",
    pattern:
      /(?:不招收?|不要|拒招|拒绝|谢绝|不考虑)(?:外地|外省|[\u4e00-\u9fff]{2,3})(?:籍|省)?人(?=$|[,;。、)员士])(?:员|士)?|(?:仅限|只限|限)[\u4e00-\u9fff]{1,3}(?<![国外本书古户])籍(?!证|者以外)/gu,
    where: "anywhere",
    unless: others,
  },
  {
    kind: "origin",
    pattern: /(?:籍贯|出生地)(?:要求|限制)?\s*(?::|限|须为|需为)\s*(?!不限|无|不拘)[\u4e00-\u9fff]{2,6}/gu,
    where: "asked",
  },
  {
    kind: "origin",
    pattern:
      /(?<![a-z])(?:no (?:foreigners|immigrants|outsiders)|must (?:be|have been) born (?:and raised )?in (?:[a-z]{2,20} ?){1,3}|(?:people|candidates|applicants) from (?:[a-z]{2,20} ){1,3}need not apply|locals only|only locals)(?![a-z])/gu,
    where: "anywhere",
  },
];

const scan = createFairScan(wordings);

const neutral: Readonly<Record<Kind, Readonly<Record<Language, string>>>> = {
  household: { "zh-CN": "户籍不限", "zh-TW": "戶籍不拘", en: "open to people from everywhere" },
  origin: { "zh-CN": "地域不限", "zh-TW": "籍貫不拘", en: "open to people from everywhere" },
};

/** Household registration or place of origin as a condition. */
export const region = defineRule({
  id: "fair/region",
  summary: { "zh-CN": "以户籍或地域为条件", en: "Household registration or origin as a condition" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: fairOptions,
  defaults: fairDefaults,
  check(context) {
    reportFair(context, scan(context), {
      neutral: (kind) => neutral[kind],
      message: (kind, words, place) => {
        const law = citation("region", place);
        return kind === "household"
          ? {
              "zh-CN": `“${words}”按户籍限定${law["zh-CN"]}；需要住得近或熟悉当地的，请直接写。`,
              en: `“${words}” limits by household registration${law.en}; if living nearby matters, say that.`,
            }
          : {
              "zh-CN": `“${words}”按地域限定${law["zh-CN"]}；需要语言或熟悉当地的，请直接写。`,
              en: `“${words}” limits by origin${law.en}; if a language or local knowledge matters, say that.`,
            };
      },
    });
  },
});
