import { allows } from "../../config/ask.ts";
import { hint } from "../../facts/hints/hint-words.ts";
import type { Passage } from "../../facts/passages.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { RuleContext } from "../rule.ts";
import { defineRule } from "../rule.ts";
import type { FairFind, FairOptions, Wording } from "../support/fair.ts";
import { createFairScan, fairDefaults, fairOptions, isPlace, reportFair } from "../support/fair.ts";
import { citation } from "../support/fair-law.ts";
import { genderTitles } from "../support/gender-titles.ts";
import { reportPronouns } from "../support/pronouns.ts";

type Kind = "limit" | "leaning";

/** Customers and what is made for them: 女性用户, 男装. */
const others =
  /用户|客户(?!经理|服务|代表|专员|主管|总监|顾问|端)|顾客|消费者|会员|受众|人群|群体|市场|粉丝|学员|患者|病人|乘客|旅客|嘉宾|宾客|读者|客群|玩家|宿舍|公寓|住院|入座|登机|服装|产品|品类|品牌|内容|话题/u;
const goods =
  /^的?(?:装|鞋|包|表|袜|裤|裙|款|式|科|童|团|队|足|排|篮|子|王|神|主角|频|权|企|用|方|友|厕|卫|更衣|浴|性?健康|护理|医学|服饰|时尚|社区|专区)/u;

const person = "(?:性(?:员工|求职者|候选人|应聘者)?|生|士|孩|员工|工)?";

const wordings: readonly Wording<Kind>[] = [
  {
    kind: "limit",
    // 限女性, 仅限男生, 只招女
    pattern: new RegExp(
      `(?:仅限于?|只限|限定为?|限(?!于|制)|只招收?|仅招收?|只要|只收|仅招聘|只招聘|仅考虑|只考虑)(?:招|聘)?[男女]${person}(?!\\s*[、/和或与及]?\\s*[男女])`,
      "gu",
    ),
    where: "anywhere",
    unless: others,
    notBefore: goods,
  },
  {
    kind: "limit",
    // 男性优先, 女士尤佳
    pattern: new RegExp(
      `(?<![男女子妇美才][、/和或与及]?)[男女]${person}(?:者|应聘者|求职者|候选人)?(?:优先(?:考虑|录用)?|尤佳|更佳|为佳|佳|为宜|最好)`,
      "gu",
    ),
    where: "anywhere",
    unless: others,
    notBefore: /^(?:级|度|权|入|上|服务|登|购|体验|通道|排|创业|基金|车厢|座)/u,
  },
  {
    kind: "limit",
    // 优先考虑女性, 要求女生
    pattern: new RegExp(
      `(?:优先(?:考虑|录用|招聘|选择)|要求(?:为|是)?)[男女]${person}(?=\\s*(?:$|[,;。、)]))`,
      "gu",
    ),
    where: "asked",
    unless: others,
  },
  {
    kind: "limit",
    pattern: new RegExp(`(?<![男女])[男女]${person}(?:勿扰|勿投|免谈|勿入|请勿|不招|不要|不考虑|止步)`, "gu"),
    where: "anywhere",
    unless: others,
  },
  {
    kind: "limit",
    pattern: new RegExp(
      `(?:不招收?|不要|拒招|谢绝|不考虑|不收)[男女]${person}(?!\\s*[、/和或与及]?\\s*[男女])`,
      "gu",
    ),
    where: "anywhere",
    unless: others,
    notBefore: goods,
  },
  {
    kind: "limit",
    // 性别：女
    pattern:
      /性别(?:要求|限制)?\s*(?::|为|是|限)?\s*(?:仅?限)?[男女](?:性|生|士)?(?!\s*[、/和或与及,|]?\s*[男女]|\s*[□☐○(（[])/gu,
    where: "asked",
    unless: others,
    notBefore: goods,
  },
  {
    kind: "limit",
    // 前台（女）
    pattern: /(?<=\()(?:仅?限)?[男女](?:性|生|士)?(?:优先)?(?=\))/gu,
    where: "asked",
    unless: others,
  },
  {
    kind: "limit",
    pattern: /(?:形象|气质|相貌|容貌|外貌)[^,;。]{0,6}(?:好|佳|端正|良好|优秀)的?[男女](?:性|士|生|孩)/gu,
    where: "anywhere",
    unless: others,
  },
  {
    kind: "limit",
    // A clause of its own: 女，25-35岁
    pattern:
      /(?<=^|[,;。:\n]\s{0,2})[男女](?:性|士|生)?(?=\s*[,;、]\s*(?:\d|年龄|未婚|已婚|身高|形象|五官|大专|本科|高中|中专|初中))/gu,
    where: "asked",
    unless: others,
  },
  {
    kind: "limit",
    // 女5名
    pattern: /(?<=^|[,;。、:\s(])[男女](?:性|士|生|工)?\s?\d{1,3}\s?[名人位](?![男女])/gu,
    where: "asked",
    unless: others,
  },
  {
    kind: "limit",
    pattern:
      /(?<![a-z])(?:(?:fe)?males? (?:only|preferred)|(?:fe)?male (?:candidates?|applicants?) (?:only|preferred|are preferred)|(?:men|women|ladies|girls|boys|gentlemen) (?:only|preferred)|(?:only|preferably|prefer) (?:(?:fe)?males?|men|women)|no (?:women|men|(?:fe)?males)(?= (?:need |should )?apply|[,.;]|$)|(?:gender|sex)\s*:\s*(?:fe)?male(?!\s*(?:[/,|]|or|and)))(?![a-z])/gu,
    where: "anywhere",
    unless:
      /(?:^|[^a-z])(?:customers?|users?|clients?|guests?|patients?|students?|residents?|prison|inmates?|ward|dormitor\w{1,3}|facility|hostel|gym|shelter|team)(?![a-z])/u,
  },
  {
    kind: "limit",
    pattern:
      /(?<![a-z])(?:seeking|looking for|hiring|want(?:ed|s)?:?|need) (?:an? )?(?:[a-z-]+,? ){0,2}(?:(?:fe)?male|gentleman|lady|girl|boy)(?![a-z-])/gu,
    where: "asked",
    unless:
      /(?:^|[^a-z])(?:customers?|users?|clients?|guests?|patients?|voice|models?|actors?|actress|or (?:fe)?male)(?![a-z])/u,
  },
  {
    kind: "leaning",
    pattern: /(?:更|比较)?适[合宜](?:男|女)(?:性|生|士)(?=\s*(?:$|[,;。、)]))/gu,
    where: "asked",
    unless: others,
  },
  {
    kind: "leaning",
    pattern: /(?<=招聘?|诚聘|急聘|急招|高薪聘)(?:美女|帅哥|靓女|靓仔|女神|男神|小姐姐|小哥哥)/gu,
    where: "anywhere",
  },
  {
    kind: "leaning",
    pattern:
      /(?<![子妇美才])[男女](?:秘书|助理|文员|前台|客服|司机|销售|业务员|服务员|店员|导购|保安|工人|会计|出纳|翻译|收银员|普工)/gu,
    where: "title",
  },
];

const scan = createFairScan(wordings);

/** `| 性别 | 女 |`: the limit and what it limits stand in two cells. */
function cells({ passages, options, document }: RuleContext<FairOptions>): readonly FairFind<Kind>[] {
  const found: FairFind<Kind>[] = [];
  let before: Passage | null = null;
  for (const passage of passages()) {
    const { text, hints } = passage.view;
    if (
      (hints & hint.fair) !== 0 &&
      before !== null &&
      /^\s*[男女](?:性|士|生)?\s*$/u.test(text) &&
      /^\s*性别(?:要求)?\s*:?\s*$/u.test(before.view.text) &&
      isPlace(passage, "asked") &&
      !allows(options, document.text, passage.span)
    ) {
      found.push({ kind: "limit", passage, span: passage.span, start: 0, end: text.length, wording: cell });
    }
    before = passage;
  }
  return found;
}

/** What a cell that only names a gender is reported as. */
const cell: Wording<Kind> = { kind: "limit", pattern: /(?!)/gu, where: "asked", instead: () => null };

const neutral: Readonly<Record<Language, string>> = {
  "zh-CN": "性别不限",
  "zh-TW": "性別不拘",
  en: "open to all genders",
};

/** A role kept for one gender, or written as if one gender held it. */
export const gender = defineRule({
  id: "fair/gender",
  summary: { "zh-CN": "限定性别，或按性别措辞", en: "A gender is asked for, or taken for granted" },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: fairOptions,
  defaults: fairDefaults,
  check(context) {
    const found = scan(context);
    const inCells = cells(context);
    reportFair(context, inCells.length === 0 ? found : [...found, ...inCells], {
      severity: (kind) => (kind === "limit" ? "error" : "warning"),
      neutral: () => neutral,
      message: (kind, words, place) => {
        const law = citation("gender", place);
        return kind === "limit"
          ? {
              "zh-CN": `“${words}”按性别限定或优先${law["zh-CN"]}；岗位确实需要的，请写能力或工作条件。`,
              en: `“${words}” limits or prefers by gender${law.en}; say which ability or condition the work needs.`,
            }
          : {
              "zh-CN": `“${words}”像是只招一种性别的人${law["zh-CN"]}；换成不分性别的说法。`,
              en: `“${words}” reads as if only one gender may apply${law.en}; use words for everybody.`,
            };
      },
    });
    genderTitles(context);
    reportPronouns(context);
  },
});
