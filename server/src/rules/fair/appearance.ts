import type { Language } from "../../vocabulary/language.ts";
import { defineRule } from "../rule.ts";
import type { Wording } from "../support/fair.ts";
import { createFairScan, fairDefaults, fairOptions, reportFair } from "../support/fair.ts";
import { citation } from "../support/fair-law.ts";

type Kind = "body" | "impression" | "stars";

/** Images of something else than the person, and work with other people's looks. */
const others =
  /品牌|企业形象|公司(?:的)?形象|产品|店铺|门店形象|城市|社会形象|行业形象|医院形象|学校形象|形象(?:设计|顾问|管理|塑造|维护|代言|大使|墙|店|宣传|推广)|人物|角色|虚拟|动漫|模型|用户|客户(?!经理|服务|代表|专员)|顾客|消费者|患者|会员|学员|嘉宾|新娘|文字|文案|测量|体检|校服/u;

const signs = "(?:白羊|牡羊|金牛|双子|巨蟹|狮子|处女|天秤|天平|天蝎|射手|人马|摩羯|魔羯|水瓶|双鱼)座";
const verdict = "(?:优先(?:考虑|录用)?|尤佳|为佳|佳|勿扰|勿投|除外|不要|免谈|不招|慎投)";

const wordings: readonly Wording<Kind>[] = [
  {
    kind: "body",
    // 身高165cm以上, 男身高1.75米以上
    pattern:
      /(?:净身高|身高)(?:要求)?\s*(?::|在|为|须|需|不低于|不少于|不矮于|达到?|≥|>=|>)?\s*(?:[男女](?:性|生)?\s*)?\d(?:\d{2}|(?:\.\d{1,2})|米\d{1,2})\s*(?:cm|厘米|公分|米|m)?(?:\s*[-~至到]\s*\d(?:\d{2}|\.\d{1,2})\s*(?:cm|厘米|公分|米|m)?)?\s*(?:及?以上|及?以下|左右|以内|\+)?/gu,
    where: "asked",
    unless: others,
  },
  {
    kind: "body",
    pattern:
      /(?:身高|体重)(?:与|和|、)?(?:体重|身高)?(?:匹配|相称|协调|标准|适中)|体重\s*(?::|在|不超过|≤|<)?\s*\d{2,3}\s*(?:kg|公斤|斤|千克)(?:以下|以内|左右)?|身材(?:苗条|匀称|高挑|好|姣好|魁梧|高大|标准|佳)/gu,
    where: "asked",
    unless: others,
  },
  {
    kind: "body",
    pattern:
      /五官(?:端正|精致|清秀|立体|俊美)|(?:相貌|容貌|外貌|面貌|长相)(?:端正|好|佳|良好|姣好|甜美|出众|端庄|俊朗|清秀)|外表(?:出众|靓丽|甜美|俊朗|端庄)|颜值(?:高|在线|出众|佳)|高颜值|年轻貌美|年轻漂亮/gu,
    where: "anywhere",
    unless: others,
  },
  {
    kind: "impression",
    pattern:
      /(?:个人|自身|外在)?形象(?:、|与|和)?气质(?:较|俱|均|都|良)?(?:佳|好|优秀|端庄|优雅|出众|良好)|(?:个人|自身|外在)?形象(?:较|良)?(?:好|佳|端正|出众|靓丽)[,、]?气质(?:较|良)?(?:好|佳|优雅|端庄)|(?:个人|自身|外在)?形象(?:较)?(?:好|佳|端正|出众|靓丽|良好|优秀)(?=\s*(?:$|[,;。、)者]))|气质(?:较)?(?:佳|好|优雅|端庄|出众|良好)(?=\s*(?:$|[,;。、)者]))/gu,
    where: "asked",
    unless: others,
  },
  {
    kind: "stars",
    pattern: new RegExp(
      `${signs}(?:者|的)?${verdict}|(?:限|不要|不招|拒绝|仅限|只招|谢绝)${signs}|(?:a|b|o|ab)型血?(?:者|的)?${verdict}|属[鼠牛虎兔龙蛇马羊猴鸡狗猪](?:者|的)?${verdict}|(?:限|不要|不招)属[鼠牛虎兔龙蛇马羊猴鸡狗猪]的?`,
      "gu",
    ),
    where: "anywhere",
  },
  {
    kind: "stars",
    pattern:
      /(?:注明|写明|填写|提供|说明|告知|备注|附上?)[^,;。]{0,10}(?:星座|血型|属相|生肖|生辰八字)|(?:星座|血型|属相|生肖|八字)(?:要求|限制|相合|匹配)?\s*:\s*[\u4e00-\u9fffa-o]{1,6}|(?:星座|血型|属相|生肖|八字)(?:相合|匹配|合适)(?:者)?(?:优先)?/gu,
    where: "asked",
    unless: others,
  },
  {
    kind: "body",
    pattern:
      /(?<![a-z])(?:(?:physically )?(?:attractive|good[- ]looking|handsome|beautiful|pretty|slim|slender)(?: and (?:well[- ]groomed|friendly|young|energetic))? (?:appearance|looks?|candidates?|applicants?|person|people|individuals?|wom[ae]n|m[ae]n|ladies|lady|girls?|figure|face|personality and appearance)|must be (?:attractive|good[- ]looking|beautiful|handsome|slim)|(?:good|attractive|pleasing|pleasant|excellent) (?:physical |personal )?appearance|minimum height|height\s*(?::|of)?\s*(?:at least|minimum|above|over)?\s*(?:1\.\d{2} ?m|1\d{2} ?cm|[4-6]['’]\d{1,2}))(?![a-z])/gu,
    where: "asked",
    unless:
      /(?:^|[^a-z])(?:websites?|pages?|products?|designs?|stores?|displays?|packages?|ui|interfaces?|slides?|brands?|graphics?|rooms?|shelf|shelves|ladder|ceiling|equipment|content|layouts?|offers?|compensation)(?![a-z])/u,
  },
];

const scan = createFairScan(wordings);

/** Work whose bodily standards are set by law or by the work itself. */
const standard =
  /空乘|空姐|乘务|飞行|警|消防|军|保镖|模特|演员|艺人|礼仪|舞蹈|司机|驾驶|救生|潜水|安检|(?:^|[^a-z])(?:pilot|flight attendant|cabin crew|police|firefighter|actor|model|dancer)(?![a-z])/iu;

const neutral: Readonly<Record<Language, string>> = {
  "zh-CN": "仪容整洁",
  "zh-TW": "儀容整潔",
  en: "neat and professional presentation",
};

/** Height, looks, star signs as a condition. */
export const appearance = defineRule({
  id: "fair/appearance",
  summary: { "zh-CN": "以身高、相貌或星座血型为条件", en: "Height, looks or star sign as a condition" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: fairOptions,
  defaults: fairDefaults,
  check(context) {
    const found = scan(context);
    if (found.length === 0) return;
    const spared = standard.test(context.role.title?.value ?? "");
    reportFair(context, spared ? found.filter(({ kind }) => kind === "stars") : found, {
      severity: (kind, place) => (kind === "impression" && place !== "tw" ? "info" : "warning"),
      neutral: (kind) => (kind === "stars" ? null : neutral),
      message: (kind, words, place) => {
        const law = citation("appearance", place);
        return kind === "stars"
          ? {
              "zh-CN": `“${words}”与能否胜任无关${law["zh-CN"]}；请删去。`,
              en: `“${words}” says nothing about ability${law.en}; take it out.`,
            }
          : {
              "zh-CN": `“${words}”以外貌或身材为条件${law["zh-CN"]}；岗位确有需要的，请写仪容或体能要求及原因。`,
              en: `“${words}” makes looks a condition${law.en}; if the work needs it, ask for presentation or strength and say why.`,
            };
      },
    });
  },
});
