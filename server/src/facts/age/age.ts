import type { Age } from "../fact.ts";
import { clauseOf, inExample, sentenceOf } from "../grammar/clause.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import { modalityOf } from "../grammar/modality.ts";
import type { View } from "../grammar/plain-text.ts";
import { hint } from "../hints/hint-words.ts";
import type { AgeFigure } from "./age-bounds.ts";
import { chineseAges, noAgeLimit } from "./age-bounds.ts";
import { englishAges } from "./age-en.ts";

const nothing: readonly Unplaced<Age>[] = [];

/** Ages that are asked of the holder in a piece of text, in order; spans count from its start. */
export function readAge(view: View, context: Context): readonly Unplaced<Age>[] {
  if ((view.hints & hint.age) === 0) return nothing;
  const { text } = view;
  const figures = [...chineseAges(text), ...noAgeLimit(text), ...englishAges(text)];
  if (figures.length === 0) return nothing;
  const found: Unplaced<Age>[] = [];
  for (const figure of figures.sort((a, b) => a.start - b.start)) {
    const confidence = judge(text, figure, context);
    if (confidence === 0) continue;
    const { start, end, min, max, none } = figure;
    const modality = modalityOf(text, start, end);
    found.push({
      span: view.source(start, end),
      text: view.cased.slice(start, end).trim(),
      min,
      max,
      legalMinimum: isLegalMinimum(figure),
      none,
      modality: modality === "required" && context.sectionIds.includes("preferred") ? "preferred" : modality,
      confidence,
    });
  }
  return found;
}

/**
 * From 16 the law of mainland China allows work (Labour Law, art. 15), from 18 most others and most hazardous
 * work, from 21 some licences in the United States. Nobody who may do the work at all is shut out.
 */
const isLegalMinimum = ({ min, max }: AgeFigure): boolean =>
  max === null && min !== null && (min === 15 || min === 16 || min === 18 || min === 20 || min === 21);

/** People other than the holder, right behind the figure: 3-6岁儿童, 60岁以上老人, 25-35岁女性用户. */
const othersAfter =
  /^\s*(?:\)|年龄段)?\s*的?\s*(?:[男女]性?|年轻|在职|城市|职场|目标|核心|潜在|主力|高净值)?\s*(?:儿童|幼儿|宝宝|婴|小?孩|少儿|少年|青少年|学[员生]|用户|客[户群]|会员|老[人年]|长者|患者|病人|病患|人群|人口|消费|群体|受众|粉丝|玩家|读者|家长|妈妈|宝妈|未成年|小朋友|居民|母婴|市场|退休|职工(?:每年|享|可)|员工(?:每年|享|可)|阶段|档|(?:children|kids|users?|customers?|audience|students?|learners?|players?|population|demographic|consumers|patients|residents|company|startup|business|codebase|product)(?![a-z]))/u;
const othersBefore =
  /(?:客户|用户|顾客|服务对象|受众|面向|针对|目标|适合|学员|学生|儿童|孩子|老人|老年|患者|平均年龄|平均|公司|品牌|团队|读者|玩家|粉丝|市场|消费者|(?:^|[^a-z])(?:children|kids|users|customers|audience|students|learners|players|patients|population|average|consumers|youth|people|those|anyone|individuals)(?![a-z]))[^,;。.\d]{0,16}$/u;
/** Sentences about growing old, leaving or being looked after, not about who may apply. */
const otherSubject =
  /歧视|平等|不因|退休|返聘|养老|体检|疫苗|焦虑|危机|童工|未成年|(?:^|[^a-z])(?:retire(?:ment|s|d)?|child labou?r|discriminat\w{0,6}|40 (?:years of age )?(?:or|and) (?:older|over))(?![a-z])/u;

/** 不得以35岁以下为条件: a ban on the limit, not the limit. */
const forbids = /(?:不得|不能|禁止|严禁|避免|杜绝)(?:以|用|因|规定|要求|设|限|出现|写)[^,;。]{0,10}$/u;

/** 35岁以上亦可: nobody is shut out. */
const welcome = /^\s*(?:者|人士)?\s*(?:(?:亦|也|均|皆|都)?可|欢迎|welcome)/u;

/** Sections outside the requirements where an advertisement still says who may apply. */
const asks = new Set<string>(["conditions", "apply", "process", "hiring", "basic"]);

/** How sure it is that the age is asked of the holder; 0 when it is somebody else's. */
function judge(text: string, figure: AgeFigure, { area, sectionIds }: Context): number {
  const { start, end, labelled } = figure;
  // 未满18岁请勿投递 says the legal minimum the other way round.
  if (figure.min === null && figure.max !== null && figure.max <= 18) return 0;
  const clause = clauseOf(text, start, end);
  if (othersAfter.test(text.slice(end, Math.min(clause.end, end + 24)))) return 0;
  if (othersBefore.test(text.slice(Math.max(clause.start, start - 40), start))) return 0;
  if (forbids.test(text.slice(Math.max(clause.start, start - 40), start))) return 0;
  if (welcome.test(text.slice(end, end + 12))) return 0;
  const sentence = sentenceOf(text, start, end);
  if (otherSubject.test(text.slice(Math.max(sentence.start, start - 80), Math.min(sentence.end, end + 80))))
    return 0;
  if (area === "silent" && !sectionIds.some((id) => asks.has(id))) return 0;
  const sure = inExample(text, start) ? 0.4 : labelled ? 0.95 : area === "requirements" ? 0.9 : 0.75;
  // Among duties an age is nearly always a customer's.
  return area === "duties" ? (labelled ? 0.5 : 0) : sure;
}
