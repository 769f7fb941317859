import type { Language } from "../../vocabulary/language.ts";
import { defineRule } from "../rule.ts";
import type { Wording } from "../support/fair.ts";
import { createFairScan, fairDefaults, fairOptions, reportFair } from "../support/fair.ts";
import { citation } from "../support/fair-law.ts";

type Kind = "ethnic" | "religion";

const others =
  /用户|客户|顾客|文化|研究|政策|事务|地区|风俗|节日|服饰|歌舞|史|学专业|工作经验|统战|双语|产品|食品|餐/u;

const groups = "(?:少数民族|维吾尔族|维族|藏族|回族|蒙古族|满族|壮族|彝族|苗族|哈萨克族|朝鲜族)";
const faiths = "(?:佛教|道教|基督教?|天主教|伊斯兰教?|穆斯林|回教)";
const englishFaiths = "(?:christians?|muslims?|jewish|jews?|hindus?|catholics?|buddhists?)";
const englishGroups = "(?:caucasians?|whites?|asians?|blacks?|hispanics?|latin[oa]s?)";

const wordings: readonly Wording<Kind>[] = [
  {
    kind: "ethnic",
    pattern:
      /(?:仅?限|只招|仅招|须为|必须是|要求)?(?:汉族|汉人)(?:者|人士|应聘者)?(?:优先(?:考虑|录用)?|尤佳|为佳)|(?:仅限|只限|限|只招|仅招|须为|必须是|要求)(?:为)?(?:汉族|汉人)|民族(?:要求)?\s*(?::|限|须为)\s*汉族?(?!\s*[、,/或和])/gu,
    where: "anywhere",
    unless: /文化|研究|服饰/u,
  },
  {
    kind: "ethnic",
    pattern: new RegExp(
      `${groups}(?:人士|者|同胞|应聘者)?(?:勿扰|勿投|除外|免谈|不招|不要)|(?:不招收?|不要|拒招|拒绝|谢绝|不考虑|非)${groups}(?=人|者|应聘|$|[,;。、)])`,
      "gu",
    ),
    where: "anywhere",
    unless: others,
  },
  {
    kind: "religion",
    pattern:
      /(?:无|没有|非|不得有|不可有|不能有)(?:任何)?(?:宗教信仰|信教|宗教|信仰)(?:者|人士)?(?=优先|$|[,;。、)者])(?:优先)?|不信教(?:者|优先)?/gu,
    where: "asked",
    unless: others,
  },
  {
    kind: "religion",
    pattern: new RegExp(
      `(?:限|仅限|须|必须|要求|需)(?:为|是|信仰|信奉)?${faiths}(?:徒|信徒|教徒)?|${faiths}(?:徒|信徒|教徒)(?:优先|尤佳|勿扰|除外|不招)|有${faiths}信仰(?:者)?优先`,
      "gu",
    ),
    where: "asked",
    unless: /寺|庙|教会|教堂|宗教院校|清真|朝觐|文化|研究|学专业/u,
  },
  {
    kind: "religion",
    pattern: new RegExp(
      `(?<![a-z])(?:${englishFaiths} (?:only|preferred|candidates? (?:only|preferred))|no ${englishFaiths}|must be (?:a )?(?:practi[cs]ing |devout )?${englishFaiths}|must (?:share|hold) (?:our|the) (?:faith|religion))(?![a-z])`,
      "gu",
    ),
    where: "anywhere",
    unless:
      /(?:^|[^a-z])(?:church|ministry|mosque|temple|synagogue|parish|chaplain\w{0,4}|pastor\w{0,3}|clergy|rabbi|imam)(?![a-z])/u,
  },
  {
    kind: "ethnic",
    pattern: new RegExp(
      `(?<![a-z])(?:${englishGroups} (?:only|candidates? (?:only|preferred)|applicants? (?:only|preferred))|no ${englishGroups}(?= (?:need )?apply|[,.;]|$)|must be (?:white|caucasian|asian|black|hispanic))(?![a-z])`,
      "gu",
    ),
    where: "anywhere",
    unless: /(?:^|[^a-z])(?:wines?|colou?rs?|paint|paper|labels?|hats?|boxe?s?|cuisine|markets?)(?![a-z])/u,
  },
];

const scan = createFairScan(wordings);

const neutral: Readonly<Record<Kind, Readonly<Record<Language, string>>>> = {
  ethnic: { "zh-CN": "民族不限", "zh-TW": "族群不拘", en: "open to people of every origin" },
  religion: { "zh-CN": "宗教信仰不限", "zh-TW": "宗教信仰不拘", en: "open to people of every belief" },
};

/** Ethnic group or religion as a condition. */
export const ethnicReligion = defineRule({
  id: "fair/ethnic-religion",
  summary: { "zh-CN": "以民族、种族或宗教信仰为条件", en: "Ethnic group or religion as a condition" },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: fairOptions,
  defaults: fairDefaults,
  check(context) {
    reportFair(context, scan(context), {
      neutral: (kind) => neutral[kind],
      message: (kind, words, place) => {
        const law = citation("ethnic-religion", place);
        return kind === "ethnic"
          ? {
              "zh-CN": `“${words}”把民族、种族作为条件${law["zh-CN"]}；请删去。`,
              en: `“${words}” makes ethnic group a condition${law.en}; take it out.`,
            }
          : {
              "zh-CN": `“${words}”把宗教信仰作为条件${law["zh-CN"]}；请删去。`,
              en: `“${words}” makes religion a condition${law.en}; take it out.`,
            };
      },
    });
  },
});
