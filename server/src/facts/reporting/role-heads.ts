import { foldSameLength } from "../../vocabulary/fold.ts";

/**
 * What a role's name looks like, for prose: there a phrase only counts as a role when its head word says so.
 * In a field's value anything may be a name (`technical-director`, `HRBP`).
 */

const chineseHead =
  /(?:总监|经理|主管|总裁|副总|总助|董事长|董事会|董事|理事长|理事会|监事会|总经理|主任|专员|助理|顾问|代表|专家|负责人|合伙人|[组班队店厂院校部处科课站园行会局所社区]长|(?:营运|执行|财务|技术|资讯|信息|行销|营销|人资|人力资源|产品|策略|法务|资安|数据|资料|投资|风控|品牌|行政|营收|法遵|永续)长|秘书|会计|出纳|文员|编辑|记者|司机|保安|实习生|协理|襄理|科学家|主播|客户成功|(?:工程|设计|架构|分析|会计|咨询|培训|策划|规划|营养|造价|教|讲|医|药|技|律|厨|理财|精算|测试|美容|质检|审计|绘图|配音|摄影|化妆|检验|评估|评茶|调酒|按摩|康复|管理)师|(?<![人成职会党动学队组委全裁复定满超雇幅各官球])员|(?<=[\u4e00-\u9fff]{2})官)$/u;

/** Names of offices that are written in Latin letters in Chinese text too. */
const office =
  /^(?:c[a-z]{1,3}o|[se]?vp|avp|gm|agm|md|hrd|hrm|hrbp|pm|po|tl|tpm|qa lead|hr lead|dpo|ciso|cfo|pmo|qa|hr)$/iu;

const englishHead =
  "manager|director|officer|president|vp|svp|evp|avp|ceo|coo|cfo|cto|cio|cmo|cpo|cro|chro|ciso|cso|cdo|cco|gm|lead|leader|head|chief|chairman|chairwoman|chairperson|chair|board|partner|supervisor|principal|dean|editor|owner|founder|cofounder|architect|engineer|controller|counsel|producer|administrator|coordinator|executive|treasurer|secretary|superintendent|chef|captain|foreman|specialist|analyst|designer|developer|consultant|associate|assistant|strategist|scientist|researcher|recruiter|representative|technician|planner|accountant|advisor|adviser|evangelist|steward|warden|provost|chancellor|registrar|commissioner|governor|marshal|sergeant|lieutenant|minister|conductor|curator|nurse|physician|pharmacist|pastor|matron|buyer|trainer|instructor|teacher|writer|programmer|tester|committee|bursar|auditor|sourcer|agent|clerk|attorney|paralegal|receptionist|cashier|operator|marketer|copywriter|artist|animator|fellow|intern|technologist|merchandiser";
const english = new RegExp(`(?:^|[^a-z])(?:${englishHead})(?:s|\\(s\\))?(?![a-z])`, "iu");

/** Ranks that need a field behind them: “Director, IT Operations”, “VP of Sales”. */
const bare =
  /^(?:(?:senior|sr\.?,?|junior|jr\.?|associate|assistant|deputy|executive|exec\.?|regional|area|global|group|general|lead|principal|staff|managing|interim|acting|first|1st|2nd|second|country|national|divisional|corporate|chief|vice|program|project|product|engineering|sales)\s+)*(?:director|manager|vp|svp|evp|avp|vice president|president|head|lead|chief|supervisor|partner|officer|counsel|fellow)$|^(?:sr|senior|jr|junior)\.?$/iu;

const hasHan = (name: string): boolean => /[\u4e00-\u9fff]/u.test(name);

/** True when a phrase in running text names a role. */
export function looksLikeRole(name: string): boolean {
  const trimmed = foldSameLength(name).trim();
  if (trimmed.length < 2 || trimmed.length > 90) return false;
  if (office.test(trimmed)) return true;
  if (hasHan(trimmed)) {
    const outside = trimmed.replace(/\s*\([^)]*\)$/u, "");
    return (
      (chineseHead.test(outside) && !notRole.test(outside)) ||
      /(?:^|[\u4e00-\u9fff\s])(?:c[eoftmipr]o|chro|[se]?vp|gm|director|manager|leader|lead|hrbp|bp)$/iu.test(
        outside,
      )
    );
  }
  return english.test(trimmed) && !vagueAlone.test(trimmed);
}

/** Head words that name a role only together with others. */
const vagueAlone =
  /^(?:agents?|associates?|assistants?|executives?|fellows?|artists?|leads?|leaders?|heads?|chiefs?|staff|senior|operators?|senior leaders?|team leads?)$/u;

/** Phrases that end like a role and are none. */
const notRole =
  /^(?:客户(?:代表)?|用户|专家|顾问|代表|会计|编辑|行业专家|技术人员|会员)$|(?:服务|质量|流程|成本|项目|团队|绩效)管理$|(?:核心|主要|全体|相关|有关|其他|业务|内部|外部|普通|基层|一线|新|老|优秀|骨干)(?:人员|成员|员工)$|客户端|管理员工|感官|器官|五官/u;

/** Several people without a role's name: 团队成员, staff. */
export const isPeople = (name: string): boolean => people.test(foldSameLength(name));

const people =
  /(?:员工|人员|成员|团队|队伍|同事|下属|部属|骨干|班组|学员|新人|小组|部门|中心|岗位|梯队|各岗|全员)$|(?:^|\s)(?:staff|employees|people|persons?|teams?|members|team members|reports|individuals|colleagues|personnel|subordinates|crew|contractors|interns|ics?|individual contributors|headcount|ftes?)$/u;

/** A rank alone, with its field still to come. */
export const isBareRank = (name: string): boolean => bare.test(name.trim());

export const hasRoleHead = (name: string): boolean => english.test(name);
