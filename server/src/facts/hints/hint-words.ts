import { typoWords } from "../../vocabulary/tables.ts";
import { certificateTriggers } from "../certificate/certificate-names.ts";
import { personalDataTriggers } from "./personal-data-words.ts";

/**
 * What a piece of text may speak of, found in one cheap pass (`hints.ts`), so that each grammar, and each rule
 * about wording, only reads pieces that hold one of its words. A hint promises nothing; its absence does: no
 * grammar may need a word that is not here.
 */
export const hint = {
  experience: 1,
  vague: 2,
  education: 4,
  pay: 8,
  law: 16,
  lines: 32,
  career: 64,
  metric: 128,
  hours: 256,
  probation: 512,
  headcount: 1024,
  age: 2048,
  certificate: 4096,
  fair: 8192,
  hiring: 16384,
  privacy: 32768,
  authority: 65536,
  requirement: 131072,
  site: 262144,
  typo: 524288,
  secrecy: 1048576,
} as const;

export type Hint = keyof typeof hint;

/** Words by what they hint at. Latin ones count at the start of a word; a final blank asks for the whole word. */
export const hintWords: Readonly<Record<Hint, string>> = {
  experience: "年|个月|半月|经验|经历|零基础|0基础|year|yr|yoe|y.o.e|month|mos |mo |decade|experience",
  vague: [
    "多年|数年|若干年|几年|长期|丰富|深厚|资深|大量|several |many |multiple |numerous |few ",
    "number |extensive|significant|substantial|considerable|vast |deep |rich |proven ",
    "seasoned ",
  ].join("|"),
  education: [
    "学历|学位|本科|硕士|博士|研究|大专|专科|高职|中专|中等|中技|职高|技校|高中|初中|国中",
    "国小|小学|学士|大学|degree|bachelor|baccalaureate|master|ph|doctor|juris|law |diploma",
    "high |secondary|college|university|tertiary|vocational|trade |graduate|associate|ba |bs ",
    "bsc |beng |btech |bcom |b.|m.|ms |ma |mba |emba |mpa |meng |mfa |msc |ll|jd |j.|ged |hs ",
    "h.s|formal ",
  ].join("|"),
  pay: [
    "薪|工资|提成|待遇|收入|年包|总包|税前|税后|月给|面议|面谈|年俸|报酬|元|salar",
    "compensation|base |ote |on-target|pay |wage|remuneration|stipend|earn|hourly|usd |rmb ",
    "cny |competitive|doe |market |negotiable",
  ].join("|"),
  law: "《",
  lines: [
    "汇报|报告|述职|领导|指令|指挥|监督|指导|分管|上级|主管|下级|下属|下辖|下设|直管|带领",
    "管理|督导|听从|服从|接受|受|虚线|负责|管辖|委派|激励|考核|职位|岗位|所辖|所管|团队|上报",
    "反馈|请示|report|supervis|managed |led |overseen |accountable |responsible |answers ",
    "dotted",
  ].join("|"),
  career: "晋升|升任|升迁|转岗|next |promot",
  metric: [
    "率|指标|秒内|秒以内|秒钟内|分钟内|分钟以内|小时内|小时以内|工作日内|工作天内|天内|天以内",
    "内响应|内回复|内接听|内回访|内处理|内解决|零投诉|零事故|零差错|零失误|零缺陷|零故障",
    "零违规|零重大|零安全|投诉|事故|差错|审批|批准|核准|签批|报批|决定|within |under |zero",
    "kpi|key performance|okr|metrics |targets |approv|authori",
  ].join("|"),
  hours: [
    "工时|不定时|工作制|工作时间|工作时长|单休|双休|单双休|大小周|大小休|周休|月休|无休|休息",
    "作息|上班|朝九|早九|早八|午休|排班|倒班|轮班|轮休|班次|班倒|三班|两班|四班|早班|晚班",
    "夜班|通宵|大夜|加班|值班|轮值|津贴|补贴|调休|补休|弹性|每周工作|一周工作|每天工作",
    "每日工作|每日上|小时|周一|做六|做五|上六|上五|996|995|997|007|7:|8:|9:|10:|07:|08:|09:",
    "20:|22:|7点|8点|9点|10点|7am|8am|9am|10am|8 a|9 a|hour|hrs|shift|night |rota|roster",
    "allowance|overnight|graveyard|overtime|flex|monday|six|6-day|seven|7-day|one day ",
  ].join("|"),
  probation: "试用|劳动合同|聘用合同|合同期|固定期限|公务员|事业单位|事业编|参公|probation|trial ",
  headcount: [
    "招|聘|名额|员额|编制|定编|定员|人数|若干|opening|vacanc|position |positions |role ",
    "roles |hiring |recruiting |looking |seeking |headcount ",
  ].join("|"),
  age: "岁|年龄|年纪|age |aged |ages |old |older |must be|under 2|under 3|under 4|under 5|below 3|below 4",
  certificate: `证|执照|职称|资格|certif|chartered |licen|credential|six sigma|food handler|${certificateTriggers.join("|")}`,
  fair: [
    "男|女|小姐姐|小哥哥|帅哥|靓仔|male|females|female|men only|men preferred|women|no men",
    "no women|gentlem|lady|ladies only|girl|boy|he |him |his |himself|she |her |hers |herself",
    "salesm|salesw|salesl|chairm|chairw|foreman|foremen|forewom|craftsman|craftsmen|tradesm",
    "workman|workmen|repairm|handym|serviceman|servicemen|cameram|doorm|mailm|postm|policem",
    "policew|fireman|firemen|spokesm|spokesw|businessm|draftsm|draughtsm|deliverym",
    "delivery boy|watchm|stewardess|waitress|hostess|seamstress|headmistress|busboy|bellboy",
    "office boy|errand boy|cleaning lad|婚|生育|已育|未育|孕|哺乳|妊娠|离异|单身|子女|生子",
    "要孩子|二胎|二孩|无孩|有孩|恋爱|unmarried|married|marital|pregnan|childless|children",
    "kids |dependents|family obligations|family commitments|single|start a family|汉族|汉人",
    "民族|维族|回族|藏族|满族|宗教|信教|信仰|佛教|道教|基督|天主|伊斯兰|穆斯林|回教|维吾尔族",
    "蒙古族|壮族|彝族|苗族|哈萨克族|朝鲜族|christian|muslim|jew|hindu|catholic|buddhist",
    "caucasian|white|asian|black|hispanic|latin|faith|religion|乙肝|乙型肝炎|hbv|hbsag|大三阳",
    "小三阳|两对半|澳抗|传染|疾病|病史|病者|无病|肺结核|性病|职业病|精神病|慢性病|遗传病",
    "心理疾|艾滋|hiv|残疾|残障|身障|身心障碍|肢体健全|四肢健全|五体健全|缺陷|disabilit",
    "disabled|able-bodied|able bodied|illness|disease|history of|medical history|health issue",
    "health problem|health condition|serious health|perfect health|chronic|pre-existing|户口",
    "户籍|籍|本地人|当地人|外地|外省|本市人|本省人|出生地|人勿|人士勿|人员勿|人除外|人免谈",
    "人优先|人士优先|人员优先|不招|不要|拒招|拒绝|谢绝|不考虑|foreigners|immigrants|outsiders",
    "locals|born|need not apply|年轻|年富力强|后优先|后尤佳|后为佳|后佳|限60后|限70后|限80后",
    "限90后|限00后|限85后|限95后|招60后|招70后|招80后|招90后|招00后|出生|役毕|young",
    "digital native|millennial|gen z|gen-z|recent |fresh |college student|身高|体重|五官|相貌",
    "容貌|外貌|面貌|长相|外表|颜值|形象|气质|身材|星座|羊座|牛座|双子座|巨蟹座|狮子座|处女座",
    "天秤座|天平座|天蝎座|射手座|人马座|摩羯座|魔羯座|水瓶座|双鱼座|血型|型血|型者|生肖|属相",
    "八字|属鼠|属牛|属虎|属兔|属龙|属蛇|属马|属羊|属猴|属鸡|属狗|属猪|attractive|good-looking",
    "good looking|handsome|beautiful|pretty|slim|slender|height|appearance|good appearance",
    "985|211|双一流|c9|名校|名牌|第一学历|统招|一本|重点大学|重点本科|重点高校|重点院校",
    "知名高校|知名大学|知名院校|顶尖高校|顶尖院校|qs|泰晤士|软科|us news|ivy |oxbridge",
    "russell|top-|top tier|top rank|top univ|top coll|top school|top business|top 1|top 2",
    "top 3|top 5|elite |prestigious|first-tier|first tier",
  ].join("|"),
  hiring: [
    "押金|保证金|服装费|工装费|工服费|培训费|抵押|身份证|毕业证|学历证|学位证|证件|证照|护照",
    "担保|保证人|集资|风险金|入职费|上岗费|报名费|制服费|驾驶证|资格证|户口本|户口簿|id card",
    "deposit|uniform|training fee|training cost|guarantor|passport|original id|identity card",
    "identity document|security bond",
  ].join("|"),
  privacy: personalDataTriggers.join("|"),
  authority: [
    "权|最终|重大|大额|范围内|额度|final|recommend|propose|proposing|advise|suggest|decision",
    "decide|authority|right|approv|major|significant|material|large|within",
  ].join("|"),
  requirement: [
    "优先|更佳|为佳|尤佳|加分|通常|一般|原则上|大多|正常情况|preferred|plus |nice|ideally",
    "preferably|bonus|desirable|advantage|asset |generally|typically|usually|normally",
    "ordinarily",
  ].join("|"),
  site: "版权所有",
  typo: typoWords.map(({ wrong }) => (wrong.charCodeAt(0) < 0x80 ? `${wrong} ` : wrong)).join("|"),
  secrecy:
    "保密|商业秘密|商业机密|营业秘密|泄密|泄露|disclos|non-disclos|nondisclos|nda |confidential|trade ",
};
