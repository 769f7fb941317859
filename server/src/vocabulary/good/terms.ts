import { good } from "./good.ts";

/** Sections about the terms of the work and the hiring. */
export const goodTerms = {
  conditions: good(
    [
      ["地点、时间、轮班和出差写清", "Place, hours, shifts and travel"],
      ["工时制度写明", "Names the system of working hours"],
    ],
    [
      "- 周一至周五 9:00–18:00，午休 1 小时，标准工时制",
      "- Monday to Friday 9:00–18:00 with an hour's break",
    ],
  ),
  pay: good(
    [
      ["写范围、周期、税前还是税后", "Range, period, before or after tax"],
      ["浮动部分写比例和依据", "Share and basis of what varies"],
    ],
    ["- 月薪 15000–20000 元（税前），13 薪", "- $60,000–75,000 a year before tax"],
  ),
  benefits: good(
    [["写具体项目，法定的不当作福利", "Concrete ones; what the law asks for is no benefit"]],
    ["- 补充医疗保险，每年 10 天带薪年假", "- Private health insurance, 25 days of leave"],
  ),
  market: good(
    [["写来源和日期", "With source and date"]],
    ["- 见 2026 年薪酬调查", "- See the pay survey of 2026"],
  ),
  contract: good(
    [
      ["写合同期限和试用期，两者相称", "Term and probation, in proportion"],
      ["试用期工资写明", "Pay during probation"],
    ],
    [
      "- 合同期 3 年，试用期 3 个月，试用期工资为 80%",
      "- Permanent, with three months of probation at full pay",
    ],
  ),
  safety: good(
    [["写危害、防护和体检", "Hazards, protection, health checks"]],
    [
      "- 仓库噪声超过 80 分贝，配发耳塞，每年体检",
      "- Noise above 80 dB in the warehouse; ear plugs and a yearly check-up",
    ],
  ),
  hiring: good(
    [["写人数、截止日期和到岗时间", "How many, until when, starting when"]],
    ["- 招聘 2 人，2026-12-31 截止", "- Two openings, until 2026-12-31"],
  ),
  revision: good(
    [["每版有日期、编制人、审批人和变更", "Each version with date, author, approver and change"]],
    ["| 1.2 | 2026-10-01 | 张敏 | 调整审批限额 |", "| 1.2 | 2026-10-01 | A. Lee | New approval limits |"],
  ),
  company: good(
    [["三五句，写应聘者关心的：做什么、多大、在哪", "A few sentences: what it does, how big, where"]],
    ["成立于 2008 年的家具品牌，全国 120 家门店。", "A furniture brand since 2008 with 120 shops."],
  ),
  team: good(
    [["写人数、分工和怎样合作", "Size, who does what, how it works together"]],
    ["客服部 30 人，分为在线、电话和质检三组。", "Thirty people in three groups: chat, phone and quality."],
  ),
  location: good(
    [["写到街道；可否远程", "Down to the street; whether remote work is possible"]],
    ["杭州市余杭区文一西路，每周可远程 2 天", "King Street, Leeds; two days a week from home"],
  ),
  apply: good(
    [["写去哪里、交什么、多久答复", "Where, with what, and when an answer comes"]],
    [
      "简历发至 hr@example.com，10 个工作日内答复",
      "Send a CV to jobs@example.com; we answer within ten working days",
    ],
  ),
  process: good(
    [["写几轮、每轮考察什么、共需多久", "How many steps, what each looks at, how long in all"]],
    ["1. 电话沟通（30 分钟）", "1. A call of half an hour"],
  ),
  contact: good(
    [["写岗位或部门，不只写个人手机", "A role or department, not only somebody's phone"]],
    ["人力资源部，hr@example.com", "People team, jobs@example.com"],
  ),
  "equal-opportunity": good(
    [["写适用范围和便利安排的申请方式", "What it covers, and how to ask for adjustments"]],
    [
      "我们只按能力录用；需要便利安排请告知。",
      "We hire on ability alone; tell us which adjustments you need.",
    ],
  ),
  boilerplate: good(
    [["不属于岗位说明，可以删去", "Not a part of the role; may go"]],
    ["（网站声明）", "(site notice)"],
  ),
} as const;
