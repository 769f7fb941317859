import { good } from "./good.ts";

/** Sections about what the holder brings along and keeps to. */
export const goodRequirements = {
  qualifications: good(
    [
      ["只写做好这份工作真正需要的", "Only what the work really takes"],
      ["必须的和加分的分开写", "Musts and wishes apart"],
      ["年限写清下限，并说明是哪方面的经验", "Years with a lower bound, and of what kind"],
      ["不写性别、年龄、户籍、婚育", "Nothing on sex, age, origin or family"],
    ],
    [
      "- 3 年以上客服工作经验，其中 1 年团队管理经验",
      "- At least 3 years in customer service, 1 of them leading a team",
    ],
  ),
  education: good(
    [
      ["写最低学历；专业按需要写", "The lowest degree; a field where it matters"],
      ["经验可以抵学历时写明", "Says when experience stands for a degree"],
    ],
    ["- 大专及以上学历，专业不限", "- Associate degree or higher, any field"],
  ),
  experience: good(
    [
      ["写下限，不设不必要的上限", "A lower bound and no needless upper one"],
      ["区分总年限、行业年限和管理年限", "Tells overall, industry and management years apart"],
    ],
    [
      "- 8–10 年客服工作经验，其中管理经验不少于 3 年",
      "- 8–10 years in customer service, at least 3 of them in management",
    ],
  ),
  skills: good(
    [
      ["写工具或方法的名称和程度", "Names the tool or method, and how well"],
      ["能在面试中验证", "Can be tried in an interview"],
    ],
    ["- 能独立用 SQL 查询并汇总工单数据", "- Queries and sums up ticket data in SQL without help"],
  ),
  knowledge: good(
    [["写哪方面、到什么程度", "Says of what, and how deep"]],
    ["- 熟悉退换货与三包规则", "- Knows the rules on returns and warranties"],
  ),
  qualities: good(
    [
      ["写看得见的行为，不写“优秀”", "Behaviour one can see, not “excellent”"],
      ["三五条即可", "A handful is enough"],
    ],
    ["- 面对情绪激动的客户能先听完再答复", "- Hears an upset customer out before answering"],
  ),
  communication: good(
    [["写对象、方式和语言", "Whom with, how and in which language"]],
    ["- 能用书面中文和英文答复客户", "- Answers customers in writing in Chinese and English"],
  ),
  coordination: good(
    [["写协调哪些部门、达成什么", "Which departments, to what end"]],
    ["- 协调仓储与物流，48 小时内完成补发", "- Gets warehouse and logistics to resend within 48 hours"],
  ),
  "problem-solving": good(
    [["写什么问题、自己解决到哪一步", "Which problems, and how far alone"]],
    ["- 能从重复投诉中找出流程原因并提出改法", "- Finds the cause in the process behind repeated complaints"],
  ),
  resilience: good(
    [["写具体场景，不以承压掩盖加班", "A concrete scene; it does not stand for overtime"]],
    ["- 高峰期连续接待时保持服务用语规范", "- Keeps to the service wording through a rush"],
  ),
  culture: good(
    [["写行为，不抄口号", "Behaviour, not slogans"]],
    ["- 把客户反馈带进每次产品评审", "- Brings customers' words into every product review"],
  ),
  confidentiality: good(
    [
      ["写哪些信息、谁可以看", "Which information, and who may see it"],
      ["写离职后保密多久", "How long after leaving"],
    ],
    [
      "- 客户资料只用于处理工单，不得导出；离职后两年内仍须保密",
      "- Customer data is used for tickets only and never exported, for two years after leaving as well",
    ],
  ),
  legal: good(
    [
      ["法律写全称并加书名号", "Laws by their full names"],
      ["写与岗位有关的要求，不罗列", "What they ask of this role, not a list"],
    ],
    ["- 按《中华人民共和国个人信息保护法》处理客户信息", "- Handles customer data as the GDPR asks"],
  ),
  ethics: good(
    [["写禁止什么、遇到怎么报告", "What is forbidden, and how to report it"]],
    [
      "- 不收受客户和供应商的礼物，收到 3 日内上交",
      "- Takes no gifts from customers or suppliers; hands in what arrives",
    ],
  ),
  other: good(
    [["能归入其他章节的不写在这里", "Nothing that belongs in another section"]],
    ["- 持有 C1 驾驶证", "- Holds a driving licence"],
  ),
  certificates: good(
    [
      ["写证书全称和等级", "Full name and level"],
      ["说明入职时必须有，还是入职后取得", "Needed from the first day, or to be earned later"],
    ],
    ["- 中级会计师（入职时须持有）", "- CPA, held on the first day"],
  ),
  preferred: good(
    [
      ["与必须的条件不重复", "Nothing that is a must already"],
      ["每条单独看也成立", "Each stands by itself"],
    ],
    ["- 有呼叫中心系统上线经验", "- Has taken part in the launch of a call-centre system"],
  ),
} as const;
