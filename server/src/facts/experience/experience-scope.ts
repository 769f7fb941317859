import type { Context } from "../grammar/context.ts";
import type { Surroundings } from "./experience-judge.ts";

/** What the experience is in, as written, and which kind that makes it. */
export interface Subject {
  readonly kind: "total" | "management" | "domain";
  /** Span of the scope words in the view; empty when there are none. */
  readonly start: number;
  readonly end: number;
  /** End of the claim's own words: behind 经验, or the end of the clause. */
  readonly claimEnd: number;
  /** Begin of the claim's own words: the figure, unless what it is about stands before it. */
  readonly claimStart: number;
}

export const subjectOf = (place: Surroundings, context: Context): Subject =>
  place.duration.script === "zh" ? chinese(place, context) : english(place, context);

const noun =
  /(?:实战|实操|实际|从业|工作|任职|实践|操作)*(?:经验|经历|资历|阅历|工龄|驾龄|教龄|年资|履历|背景)/u;
const plainNoun = /工作(?:年限)?|从业(?:年限)?|任职/u;

function chinese({ text, duration, clause, before, after }: Surroundings, context: Context): Subject {
  const match = noun.exec(after) ?? plainNoun.exec(after);
  if (match !== null) {
    const trimmed = trimScope(after.slice(0, match.index));
    const start = duration.end + trimmed.start;
    const end = duration.end + trimmed.end;
    const claimEnd = duration.end + match.index + match[0].length;
    return {
      kind: chineseKind(text.slice(start, end), text.slice(duration.end, claimEnd), context),
      start,
      end,
      claimStart: duration.start,
      claimEnd,
    };
  }
  // `12-18K·13薪　杭州　3-5年　本科`: what stands beside the years in a head line is of other kinds.
  if (context.head && !/经验|经历|年限|从事|担任|工作/u.test(before)) {
    const { start, end } = duration;
    return { kind: "total", start: end, end, claimStart: start, claimEnd: end };
  }
  // 从事客服工作3年以上, 客服经验3年以上
  const from = duration.start - before.length;
  const lead =
    /^(?:[\s\d.、()-]*)(?:要求|需要?|须|应|应当|具有|具备|拥有|有|曾|从事|担任|其中|包括|并|且|或|:|\s)*/u.exec(
      before,
    )?.[0].length ?? 0;
  const scope = before
    .slice(lead)
    .replace(
      /(?:相关)?(?:工作|从业|任职)*(?:经验|经历|年限|资历)?(?:要求|不少于|须|需|满|达|达到|在|为|:|\s)*$/u,
      "",
    );
  const start = from + lead;
  const clauseEnd = Math.min(clause.end, duration.end + after.length);
  return {
    kind: chineseKind(scope, scope + (managesAfter.test(after) ? after : ""), context),
    start,
    end: start + scope.length,
    claimStart: scope === "" ? duration.start : start,
    claimEnd: duration.end + ownWords(text.slice(duration.end, clauseEnd)),
  };
}

/** 至少3年带团队: what the years are of, without the word experience. */
const managesAfter = /管理|带(?:领)?(?:团队|队|人)|领导团队/u;

/** Length of the words before a bracket or the end, blanks left out. */
const ownWords = (words: string): number =>
  words.slice(0, words.includes("(") ? words.indexOf("(") : words.length).trimEnd().length;

/** The words without what only joins them to the figure: 的, 以上, 从事. */
function trimScope(words: string): { start: number; end: number } {
  const lead =
    /^(?:[\s,、]|\([^)]*\)|的|及以上|以上|从事|担任|在|有|具有|具备|本|等|:)*/u.exec(words)?.[0].length ?? 0;
  const tail = /(?:[\s,、]|的|等|方面|方面的)*$/u.exec(words.slice(lead))?.[0].length ?? 0;
  return { start: lead, end: Math.max(lead, words.length - tail) };
}

/** Scope words that say no more than “experience”. */
const generic =
  /^(?:[\s的及或和、与/]|相关|同等|同类|同行业|同岗位|类似|本|行业|领域|岗位|职位|工作|从业|专业|全职|相似|以上)*$/u;

/** Things, not people, that are managed. */
const managedThings =
  "数字化|信息化|标准化|精益|项目|产品|交付|客户|质量|品质|供应链|供应商|采购|仓储|仓库|库存|物流|物业|风险|风控|合同|数据|资产|资金|税务|预算|成本|流程|知识|渠道|品牌|内容|社区|社群|用户|会员|活动|平台|类目|店铺|工程|施工|现场|安全|设备|档案|信息|系统|运维|网络|变更|需求|版本|配置|基金|投资|市值|舆情|公关|培训|课程|薪酬|绩效|招聘|车辆|后勤|会议|时间|健康|营养|病房|护理|酒店|餐饮|企业服务|关系|经营|运营|财务|行政";
const thingManagement = new RegExp(
  `(?:${managedThings})(?:类|业务|体系|资源|实施)?[、及和与/]?(?:的)?管理`,
  "u",
);
const people =
  /团队|人员|员工|下属|班组|带队|梯队|带(?:过|领)?\d*人|\d+\s*人|人以上|中层|高层|中高层|高级管理|管理岗|管理层|管理职|管理者|领导|主管级|总监级|经理级|负责人/u;

function chineseKind(scope: string, claim: string, context: Context): Subject["kind"] {
  if (/管理|带队|带领?团队|领导|主管|负责人|带人/u.test(claim)) {
    if (people.test(claim)) return "management";
    if (
      /管理/u.test(claim) &&
      !thingManagement.test(claim) &&
      !/[、及和与/]管理|管理(?:咨询|软件|系统|学|类|信息|工具|平台|会计|员)/u.test(claim)
    )
      return "management";
  }
  if (generic.test(scope)) return "total";
  const own = scope.replace(/相关|岗位|工作|行业|领域|类|的|\s/gu, "");
  return own !== "" && context.title.includes(own) ? "total" : "domain";
}

const leadership =
  /(?:^|[^a-z])(?:(?:people|team|staff|line|personnel|senior|executive|middle|upper|general|first[- ]line|second[- ]line|engineering|sales) (?:management|leadership)|(?<!thought )leadership|supervis(?:ory|ing|ion)|supervisor|people manager|managerial|lead (?:position|role|capacity)|team lead)(?![a-z])/u;
const bareManagement =
  /^(?:['’]s?|\s|of|in|a|an|the|prior|previous|proven|progressive|relevant|direct|demonstrated|successful|hands-on|professional|experience|role|position|roles|at|level|,)*(?:management|managing)\s+(?:experience|roles?|positions?|capacity|level|responsibilit(?:y|ies))(?![a-z])/u;
/** “3 of which in management”, “2 as a manager” */
const asManager = /(?:^|[^a-z])(?:in|as)\s+(?:an?\s+)?(?:management|managers?|team leaders?)\s*$/u;
const verb =
  /(?:^|[^a-z])(?:manag(?:ing|ed)|lead(?:ing)?|led|supervis(?:ing|ed)|direct(?:ing|ed)|head(?:ing|ed)|overs(?:eeing|een|aw)|building and (?:leading|scaling)|grow(?:ing)?|develop(?:ing)?|coach(?:ing)?|mentor(?:ing)?|hiring)(?![a-z])/u;
const led =
  /(?:^|[^a-z])(?:manag(?:ing|ed)|leading|led|supervis(?:ing|ed)|directing|heading|overseeing|running|building|scaling|growing|coaching|hiring)(?:\s+(?:and|&|or)\s+[a-z]+ing|,\s+[a-z]+ing|\s*\/\s*[a-z]+ing)*\s+(?:(?!(?:with|for|across|through|using|projects|programs|products|accounts|campaigns|relationships|applications|systems|processes|content|budgets|infrastructure)(?![a-z]))[a-z0-9+'’/&-]+[\s,]+){0,7}?(?:teams?|people|staff|employees|engineers|developers|managers|organi[sz]ations?|departments?|groups?|direct reports|reports|members|designers|analysts|administrators|leaders|personnel|professionals|individuals|squads?|functions|workforce|reps|representatives|marketers|researchers|scientists|recruiters)(?![a-z])/u;

/** “you've led a team for at least a year” */
const ledFor = (before: string): boolean => /(?<![a-z])for\s*$/u.test(before) && led.test(before);

function english({ text, duration, until, before }: Surroundings, context: Context): Subject {
  const after = text.slice(duration.end, until);
  const stop =
    /(?:\s+(?:is |are |strongly |highly )*(?:required|preferred|desired|a (?:big |strong )?plus|needed|necessary|or equivalent)(?![a-z])|[\s,;]+(?:including|incl\.?|of which|with|and|plus|or|at)?[\s,]*(?:at least|a minimum of|minimum)?\s*$|[.;(])/u.exec(
      after,
    );
  const limit = stop === null ? after.length : stop.index;
  const words = after.slice(0, limit);
  const comma =
    /(?<=\sexperience),(?=\s)|,(?=\s(?:with|preferably|ideally|including|incl|at|(?:and|or)\s(?:an?|the|at|proven|strong|experience|demonstrated|you|must))(?![a-z]))/u.exec(
      words,
    );
  const clause = (comma === null ? words : words.slice(0, comma.index)).trimEnd();
  const scopeAt = englishScope(clause);
  const scope = clause.slice(scopeAt.start, scopeAt.end);
  const start = duration.end + scopeAt.start;
  const end = scopeAt.end;
  return {
    kind: ledFor(before) ? "management" : englishKind(scope, clause, context),
    start,
    end: duration.end + end,
    claimStart: duration.start,
    claimEnd: duration.end + clause.length,
  };
}

const joining =
  /^(?:['’]s?(?![a-z])|[\s+,-]|of (?:which|them|those|these)(?: years)?(?: were| was| are)?(?![a-z])|(?:of|in|with|the|an?|total|overall|hands-on|hands on|prior|previous|relevant|related|professional|proven|demonstrated|direct|progressive|working|work|minimum|or more|as|to|worth)(?![a-z]))*/u;

/** What the experience is in: the words before “experience” (“5 years of sales experience in …”), else those behind it. */
function englishScope(clause: string): { start: number; end: number } {
  const start = joining.exec(clause)?.[0].length ?? 0;
  const noun = /(?:^|[^a-z])(?:experience|expertise|exp)(?![a-z])/u.exec(clause.slice(start));
  if (noun === null) return { start, end: clause.length };
  const before = clause.slice(start, start + noun.index).trimEnd();
  if (before !== "") return { start, end: start + before.length };
  const from = start + noun.index + noun[0].length;
  const rest = joining.exec(clause.slice(from))?.[0].length ?? 0;
  return { start: Math.min(clause.length, from + rest), end: clause.length };
}

function englishKind(scope: string, words: string, context: Context): Subject["kind"] {
  if (
    leadership.test(words) ||
    bareManagement.test(words) ||
    asManager.test(words) ||
    (verb.test(words) && led.test(words))
  )
    return "management";
  if (scope === "" || /^(?:(?:industry|field|similar|role|same|or|and|position|a|in|the)\s*)*$/u.test(scope))
    return "total";
  return context.title.includes(scope) ? "total" : "domain";
}
