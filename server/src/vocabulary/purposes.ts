import type { FieldId } from "./fields.ts";
import type { Localised } from "./language.ts";
import type { SectionId } from "./sections.ts";

const say = (chinese: string, english: string): Localised => ({ "zh-CN": chinese, en: english });

/** What each section is for, in a sentence. */
export const sectionPurpose: Readonly<Record<SectionId, Localised>> = {
  basic: say(
    "岗位的身份：名称、编码、部门、上下级。",
    "Who the role is: title, code, department, superior and reports.",
  ),
  summary: say("用两三句话说明这个岗位是做什么的。", "Two or three sentences on what the role does."),
  mission: say("岗位为什么存在，为公司带来什么。", "Why the role exists and what it brings to the company."),
  responsibilities: say(
    "任职者要做的事，每条一件，用动词开头。",
    "What the holder does; one duty an item, beginning with a verb.",
  ),
  accountability: say("对什么结果负责。", "The results the holder answers for."),
  authority: say(
    "可以自行决定、审批或建议的事项及其限额。",
    "What the holder may decide, approve or propose, and up to what limit.",
  ),
  "non-responsibilities": say("明确不属于本岗位的事。", "What is expressly not this role's business."),
  day: say("典型的一天怎样安排。", "What a typical day looks like."),
  challenges: say("常见的问题与挑战。", "Problems and challenges that come up."),
  qualifications: say(
    "任职者须具备的条件：学历、经验、技能等。",
    "What the holder must bring: education, experience, skills.",
  ),
  education: say("学历与专业要求。", "Degrees and fields of study asked for."),
  experience: say("工作年限和经历要求。", "Years and kinds of experience asked for."),
  skills: say("要会的技能和工具。", "Skills and tools the holder must master."),
  knowledge: say("要掌握的知识。", "Knowledge the holder must have."),
  qualities: say("个人素质与特质。", "Personal qualities."),
  communication: say("沟通方面的要求。", "What is asked of communication."),
  coordination: say("组织与协调方面的要求。", "What is asked of organising and coordinating."),
  "problem-solving": say("解决问题方面的要求。", "What is asked of problem solving."),
  resilience: say("承压与情绪管理方面的要求。", "How the holder copes with pressure."),
  culture: say("对公司文化和战略的理解与执行。", "How the role lives the company's culture and strategy."),
  confidentiality: say("须保密的信息、保密义务及期限。", "What must be kept secret, how, and for how long."),
  legal: say("岗位须熟悉的法律法规。", "Laws and regulations the holder must know."),
  ethics: say("职业道德与操守。", "Integrity and professional ethics."),
  other: say("其他要求。", "Other requirements."),
  certificates: say("须持有的证书、执照。", "Certificates and licences the holder must have."),
  preferred: say("不是必须、但会优先考虑的条件。", "What is welcome but no must."),
  kpi: say("考核指标及其目标值。", "How performance is measured, and the targets."),
  meetings: say("须参加或主持的会议。", "Meetings to attend or chair."),
  conditions: say("工作地点、时间、设备和环境。", "Place, hours, equipment and surroundings of the work."),
  relationships: say(
    "内部汇报关系和内外部协作对象。",
    "Reporting lines, and whom the role works with inside and outside.",
  ),
  pay: say("薪酬结构与范围。", "How and how much the role is paid."),
  benefits: say("福利待遇。", "Benefits."),
  career: say("晋升路径与横向发展方向。", "Where the role can lead, upwards and sideways."),
  market: say("就业市场的情况。", "The job market."),
  contract: say("合同期限与试用期。", "Term of the contract and probation."),
  safety: say(
    "职业危害与安全生产状况（劳动合同法第八条要求告知）。",
    "Hazards and safety at work (to be told under art. 8 of the PRC Labour Contract Law).",
  ),
  hiring: say("招聘人数、有效期等招聘信息。", "Openings, validity and other facts of the hiring."),
  revision: say("版本、编制与审批记录。", "Version, author and approval."),
  company: say("公司介绍。", "About the company."),
  team: say("团队介绍。", "About the team."),
  location: say("工作地点。", "Where the work is done."),
  apply: say("如何应聘。", "How to apply."),
  process: say("招聘流程。", "The steps of the hiring process."),
  contact: say("联系方式。", "Whom to contact."),
  "equal-opportunity": say("平等就业声明。", "Equal-opportunity statement."),
  levels: say("本岗位的各个级别。", "The levels of this role."),
  boilerplate: say("与岗位无关的网站声明等文字。", "Text that is not about the role, such as site notices."),
};

/** What each field is for, in a sentence. */
export const fieldPurpose: Readonly<Record<FieldId, Localised>> = {
  title: say("岗位名称；其他文件用它来指代这个岗位。", "The role's title; other files name the role by it."),
  aliases: say("岗位的其他叫法，例如“COO”。", "Other names of the role, such as “COO”."),
  code: say("岗位编码，在组织内唯一。", "The role's code, unique in the organisation."),
  kind: say(
    "文件种类：position 岗位说明书、posting 招聘启事、occupation 职业介绍、reference 不检查。",
    "What the file is: position, posting, occupation, or reference (not checked).",
  ),
  language: say("文件的语言：zh-CN、zh-TW 或 en。", "The document's language: zh-CN, zh-TW or en."),
  organization: say(
    "所属组织；岗位名称只在同一组织内互相指代。",
    "The organisation; role names resolve only within it.",
  ),
  department: say("所属部门。", "The department."),
  level: say("职级或层级。", "The level of the role."),
  grade: say("薪级。", "The pay grade."),
  reportsTo: say("直接上级，只应有一个。", "The direct superior; there should be one."),
  dottedLineTo: say("虚线汇报的上级。", "Superiors by dotted line."),
  directReports: say("直接下级岗位。", "Roles that report to this one."),
  peers: say("平级协作的岗位。", "Roles at the same level this one works with."),
  careerPath: say("职业发展：up 晋升，lateral 横向。", "Where the role can lead: up, and lateral."),
  location: say("工作地点。", "Where the work is done."),
  remote: say("远程办公：none、hybrid 或 full。", "Remote work: none, hybrid or full."),
  employmentType: say("用工形式，例如 full-time。", "Kind of employment, such as full-time."),
  headcount: say("编制或招聘人数。", "How many people."),
  validThrough: say("招聘信息的有效期，YYYY-MM-DD。", "Last day the posting is valid, YYYY-MM-DD."),
  datePosted: say("发布日期，YYYY-MM-DD。", "Day of posting, YYYY-MM-DD."),
  root: say(
    "true 表示这是组织的最高岗位，没有上级。",
    "true: the top of its organisation; no superior is expected.",
  ),
  translationOf: say(
    "这份文件是哪个岗位的另一语言版本（路径或编码）。",
    "Path or code of the role this file is another language version of.",
  ),
  experience: say("要求的工作年限。", "Years of experience asked for."),
  education: say("要求的最低学历。", "The least education asked for."),
  certificates: say("要求的证书。", "Certificates asked for."),
  languages: say("要求的语言能力。", "Languages asked for."),
  pay: say("薪酬范围。", "The pay range."),
  metrics: say(
    "考核指标：名称、比较符、目标值、单位、周期。",
    "Performance measures: name, operator, value, unit, period.",
  ),
  laws: say("须熟悉的法律法规。", "Laws the holder must know."),
  external: say(
    "true 表示岗位在这个工作区之外，只有名称有意义。",
    "true: the role exists outside this workspace; only its name matters.",
  ),
  sections: say(
    "YAML 中的各章节：章节 id 或标题 → 文字或列表。",
    "In YAML, the sections: id or heading → text or list.",
  ),
};
