/** Words that together name data about people: 客户 and 档案, “patient” and “records”. Folded. */

/** Whose data it is. */
export const people =
  "客户|顾客|用户|消费者|会员|患者|病人|学生|学员|家长|员工|职工|候选人|求职者|应聘者|业主|住户|旅客|乘客|访客|投保人|借款人|买家|居民|捐赠人";
export const peopleEn =
  "customer|client|user|patient|student|employee|member|donor|candidate|consumer|guest|subscriber|cardholder|resident|tenant|applicant";

/** What may stand between: 客户[基本]信息. */
export const between =
  "的|对象|个人|基本|基础|详细|敏感|核心|身份|联系|关键|重要|相关|各类|全部|原始|线下|线上";

/** The data. */
export const data =
  "信息|资料|档案|数据|隐私|名单|名册|病历|健康记录|消费记录|购买记录|聊天记录|通话记录|通话录音|联系方式|联系电话|嗜好|画像|洞察";

/** Names that need nobody beside them. */
export const alone =
  "个人信息|个人资料|个人数据|个人敏感|隐私数据|隐私信息|人事档案|身份证号|身份证信息|病历|个人嗜好|聊天记录|通话录音|通话记录";

/** Where a search begins; the words between are few, so that the hint stays rare. */
export const personalDataTriggers: readonly string[] = [
  ...people
    .split("|")
    .flatMap((person) =>
      [
        "信息",
        "资料",
        "档案",
        "数据",
        "隐私",
        "名单",
        "名册",
        "病历",
        "基本",
        "基础",
        "敏感",
        "核心",
        "身份",
        "联系",
        "个人",
        "的个人",
        "健康",
        "消费记录",
        "购买记录",
        "聊天",
        "通话",
        "画像",
        "洞察",
        "嗜好",
      ].map((datum) => person + datum),
    ),
  ...alone.split("|"),
  ...[
    "personal data",
    "personal info",
    "personal details",
    "personally id",
    "pii ",
    "phi ",
    "protected health",
    "medical record",
    "health record",
    "personnel",
    "hr record",
    "hr files",
  ],
  ...peopleEn.split("|"),
];
