// The words that say that a figure beside them is a job's, as patterns that look at most 40 signs ahead or back.
// Looking back is dear: `behind` makes sure first that there is a figure.

/** A figure behind the words of a sign. */
export const behind = (sign, figure) => `(?=${figure})(?<=${sign})(?:${figure})`;

const sameSentence = (most) => String.raw`[^。；;\r\n]{0,${most}}`;
const sameClause = (most) => String.raw`[^。；;，,\r\n]{0,${most}}`;

const experienceAhead = [
  "经验|經驗|工作经历|工作經歷|从业|從業|年资|年資",
  "(?:团队|團隊|人员|人員)管理|管理(?:岗|崗|职|職)|带(?:领)?团队|帶(?:領)?團隊",
  "试用期|試用期|(?i:probation)",
  "(?i:experience|track record|(?:team|people|line) management)",
].join("|");

const experienceBehind = [
  `(?:经验|經驗|工作经历|工作經歷|工作年限|从业年限|從業年限|任职年限|年资|年資|试用期|試用期|合同期限?|任期)${sameClause(12)}`,
  `(?:[Ee]xperience|[Pp]robation(?:ary)?(?: period)?)${sameSentence(24)}`,
].join("|");

/** Years ago are a date, whoever speaks of experience behind it; 后端 and 来料 are work. */
const noDate =
  "(?![ \\t]?(?:ago|old|later|之?前(?![端台沿])|之?[后後](?![端台勤期厨廚])|[来來](?![料访訪])|[间間]))";

export const experience = {
  ahead: `${noDate}(?=${sameClause(40)}?(?:${experienceAhead}))`,
  behind: experienceBehind,
  noDate,
};

const payWords = [
  "[月年日时時底起]薪|薪[资資酬水金]|工资|工資",
  "[Ss]alar(?:y|ies)|[Ww]ages?|[Rr]emuneration|[Ss]tipend|(?:^|[ \\t*|])[Pp]ay(?: (?:range|rate|band|grade))?(?:\\*\\*)?[ \\t]?[:：|]",
].join("|");

export const pay = { behind: `(?:${payWords})${sameSentence(20)}` };

/** What a role may decide up to an amount. */
export const authority = {
  behind: `(?:审批|審批|批准|核准|签批|簽核|单笔|單筆|单次|單次)${sameSentence(20)}`,
  ahead: "(?=以[内內下上]|为限|為限)",
  up: `(?:[Aa]pprov(?:e|es|ing)|[Cc]ompensation|[Ss]igns? off)${sameSentence(40)}(?:up to|including) `,
};

/** `以内（含5万元）`, said twice so that nobody asks whether it is within. */
export const included = {
  ahead: "(?=(?:以[内內下上])?[（(]不?含[0-9０-９])",
  behind: "[（(]不?含",
};

const metricWords = [
  "(?:完成|达成|達成|合格|及时|及時|准时|準時|按时|按時|按期|差错|差錯|投诉|投訴|客訴|流失|离职|離職|成交|退货|退貨|签订|簽訂|达标|達標|回访|回訪|出勤|续约|續約|回款)[^率\\r\\n]{0,2}率|满意度|滿意度",
  "工资|工資|[月年底]薪",
].join("|");

const metricNames =
  "[Ss]atisfaction|CSAT|NRR|[Aa]ttainment|[Oo]n time|[Cc]hurn|[Aa]ttrition|[Tt]urnover rate|[Rr]etention rate|[Cc]onversion rate|[Ss]ales target";

const between = (most) => String.raw`[^%％‰。；;，|\r\n]{0,${most}}`;

export const metric = {
  behind: `(?:${metricWords})${between(10)}|(?:${metricNames})${between(24)}|率(?:不[低高][于於]|不超[过過]|控制在)[ \\t]?`,
};

/** Words of the headings of role definitions, for lines that are headings only by their brackets or number. */
export const headingWords = [
  "岗位|崗位|[职職](?:位|务|務|缺|责|責|权|權|掌|涯|级|級|等|业发展|業發展)|执掌|執掌|任[职職]|资格|資格|[权權]限(?![管控配设設申])",
  "考核|[绩績]效|KPI|薪|福利|待遇|晋升|晉升|升迁|升遷|轮岗|輪調|汇报|匯報|上[级級]|下[级級屬]|招聘|应聘|應徵|试用期|試用期",
  "工作(?:关系|關係|条件|條件|内容|內容|环境|環境|时间|時間|地[点點]|[经經][验驗历歷]|年限|任务|任務|目标|目標|职|職|权|權|概)",
  "[经經][验驗历歷]要求|[学學][历歷]|教育(?:背景|程度)|技能|(?:专业|專業|管理|沟通|溝通|通用)能力|能力(?:要求|素[质質])|素质|素質|素养|素養|品德|品质|意识|意識|职业道德",
  "知[识識]要求|专业知识|專業知識|法[规規]知[识識]|基[本础礎](?:信息|资料|資料|資訊)",
].join("|");
