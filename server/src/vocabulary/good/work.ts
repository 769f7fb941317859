import { good } from "./good.ts";

/** Sections about who the role is and what it does. */
export const goodWork = {
  basic: good(
    [
      ["名称与其他岗位引用它时的写法一致", "The title is written as other roles write it"],
      ["只有一个直接上级", "One direct superior"],
      ["编码在组织内唯一", "The code is unique in the organisation"],
    ],
    ["- **直接上级**：客服总监", "- **Reports to**: Head of Customer Service"],
  ),
  summary: good(
    [
      ["两三句话，外人也能看懂", "Two or three sentences an outsider understands"],
      ["写对象和范围，不写形容词", "Names whom it serves and its scope, not adjectives"],
    ],
    [
      "带领 12 人的客服团队，处理华东区全部售后咨询与投诉。",
      "Leads twelve agents who answer every after-sales request in the region.",
    ],
  ),
  mission: good(
    [
      ["说明岗位带来的结果，而不是任务清单", "Tells the outcome, not the tasks"],
      ["一句话，能和公司目标对上", "One sentence that ties in with a goal of the company"],
    ],
    [
      "让客户的每个问题在 24 小时内得到答复，从而留住老客户。",
      "Every customer gets an answer within a day, so that customers stay.",
    ],
  ),
  responsibilities: good(
    [
      ["一条一件事，用动词开头", "One duty an item, beginning with a verb"],
      ["写明结果或标准，可以检查是否做到", "Names a result or a standard that can be checked"],
      ["5 至 9 条；例行事务归并成一条", "Five to nine items; routine work in one of them"],
      ["与权限、考核指标能对上", "Matches the authority and the measures"],
    ],
    [
      "- 每周复盘投诉案例，提出改进措施并跟踪到关闭",
      "- Review complaints every week, propose improvements and follow them until closed",
    ],
  ),
  accountability: good(
    [
      ["写结果，不重复职责", "Results, not the duties again"],
      ["每条都能用数字或事实说明", "Each can be shown by a figure or a fact"],
    ],
    ["- 对客户满意度和投诉升级率负责", "- Answers for customer satisfaction and the rate of escalations"],
  ),
  authority: good(
    [
      ["写明自行决定、审批还是建议", "Says decide, approve or propose"],
      ["金额和次数有限额", "Amounts and numbers have limits"],
      ["超出限额找谁", "Names who decides beyond them"],
    ],
    [
      "- 单笔 2000 元以内的客户补偿自行决定，超出报客服总监审批",
      "- Decides on compensation of up to $300 a case; beyond that the Head of Service approves",
    ],
  ),
  "non-responsibilities": good(
    [
      ["只写容易混淆的事", "Only what is easily mixed up"],
      ["写明由谁负责", "Names who does it instead"],
    ],
    ["- 不负责产品质量鉴定（由质量部负责）", "- Does not judge product quality; the Quality department does"],
  ),
  day: good(
    [["按时间顺序，写真实的一天", "In order of time, and a real day"]],
    ["- 9:00 查看昨日未结投诉，分派跟进", "- 9:00 looks at yesterday's open complaints and assigns them"],
  ),
  challenges: good(
    [
      ["写具体情形，不写“压力大”", "A concrete situation, not “high pressure”"],
      ["说明可以依靠的资源", "Names what helps"],
    ],
    [
      "- 促销期间来电量是平时的三倍，需临时排班",
      "- Calls triple during sales and shifts have to be rearranged",
    ],
  ),
  kpi: good(
    [
      ["每项有名称、目标值、单位和周期", "Each has a name, a target, a unit and a period"],
      ["写明数据从哪里来", "Tells where the figure comes from"],
      ["3 至 6 项，权重合计 100%", "Three to six; weights add up to 100%"],
    ],
    ["- 客户满意度 ≥ 90%（每月，回访问卷）", "- Customer satisfaction ≥ 90% (monthly, call-back survey)"],
  ),
  meetings: good(
    [["写频次、名称和角色（主持或参加）", "Frequency, name and part (chairs or attends)"]],
    ["- 每周一主持客服周会", "- Chairs the weekly service meeting on Mondays"],
  ),
  relationships: good(
    [
      ["上级、下级和协作岗位用岗位名称", "Superior, reports and partners by the titles of their roles"],
      ["外部对象写明联系什么", "For those outside, what the contact is about"],
    ],
    [
      "- 内部：向客服总监汇报；与质量经理协作",
      "- Inside: reports to the Head of Service; works with the Quality Manager",
    ],
  ),
  career: good(
    [
      ["写岗位名称，而不是“更高职位”", "Names roles, not “higher positions”"],
      ["说明需要达到的条件", "Tells what it takes"],
    ],
    [
      "- 晋升：客服总监（任职满 2 年，连续两年考核优秀）",
      "- Up: Head of Service (after two years with top results)",
    ],
  ),
  levels: good(
    [["每级一节，要求逐级递增且能区分", "A section for each level; requirements grow and differ"]],
    ["### 高级客服专员", "### Senior Service Specialist"],
  ),
} as const;
