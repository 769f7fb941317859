import type { Topic } from "../../compare/change.ts";
import type { Localised } from "../../vocabulary/language.ts";

/** What a change is about, as a reviewer calls it. */
export const topicNames: Readonly<Record<Topic, Localised>> = {
  title: { "zh-CN": "岗位名称", "zh-TW": "職稱", en: "Title" },
  aliases: { "zh-CN": "别名", "zh-TW": "別名", en: "Alias" },
  code: { "zh-CN": "岗位编码", "zh-TW": "職務代號", en: "Code" },
  kind: { "zh-CN": "文件类型", "zh-TW": "文件類型", en: "Kind" },
  language: { "zh-CN": "语言", "zh-TW": "語言", en: "Language" },
  organization: { "zh-CN": "所属组织", "zh-TW": "所屬組織", en: "Organisation" },
  department: { "zh-CN": "所属部门", "zh-TW": "所屬部門", en: "Department" },
  level: { "zh-CN": "级别", "zh-TW": "層級", en: "Level" },
  grade: { "zh-CN": "职级", "zh-TW": "職等", en: "Grade" },
  reportsTo: { "zh-CN": "直接上级", "zh-TW": "直屬主管", en: "Reports to" },
  dottedLineTo: { "zh-CN": "虚线上级", "zh-TW": "虛線主管", en: "Dotted line to" },
  directReports: { "zh-CN": "直接下级", "zh-TW": "直屬部屬", en: "Direct report" },
  peers: { "zh-CN": "平级协作", "zh-TW": "平行協作", en: "Peer" },
  careerPath: { "zh-CN": "职业发展", "zh-TW": "職涯發展", en: "Career path" },
  location: { "zh-CN": "工作地点", "zh-TW": "工作地點", en: "Location" },
  remote: { "zh-CN": "远程办公", "zh-TW": "遠端工作", en: "Remote work" },
  employmentType: { "zh-CN": "用工形式", "zh-TW": "僱用型態", en: "Employment type" },
  headcount: { "zh-CN": "招聘人数", "zh-TW": "需求人數", en: "Openings" },
  validThrough: { "zh-CN": "截止日期", "zh-TW": "截止日期", en: "Open until" },
  datePosted: { "zh-CN": "发布日期", "zh-TW": "刊登日期", en: "Posted on" },
  root: { "zh-CN": "组织最高岗位", "zh-TW": "組織最高職務", en: "Top of the organisation" },
  translationOf: { "zh-CN": "译自", "zh-TW": "譯自", en: "Translation of" },
  experience: { "zh-CN": "经验要求", "zh-TW": "經驗要求", en: "Experience" },
  education: { "zh-CN": "学历要求", "zh-TW": "學歷要求", en: "Education" },
  certificates: { "zh-CN": "证书", "zh-TW": "證照", en: "Certificate" },
  languages: { "zh-CN": "语言能力", "zh-TW": "語言能力", en: "Languages" },
  pay: { "zh-CN": "薪酬", "zh-TW": "薪資", en: "Pay" },
  metrics: { "zh-CN": "指标", "zh-TW": "指標", en: "Metric" },
  laws: { "zh-CN": "法律法规", "zh-TW": "法規", en: "Law" },
  external: { "zh-CN": "外部岗位", "zh-TW": "外部職務", en: "External role" },
  hours: { "zh-CN": "工时", "zh-TW": "工時", en: "Working time" },
  probation: { "zh-CN": "试用期", "zh-TW": "試用期", en: "Probation" },
  age: { "zh-CN": "年龄要求", "zh-TW": "年齡要求", en: "Age" },
  section: { "zh-CN": "章节", "zh-TW": "章節", en: "Section" },
  item: { "zh-CN": "条目", "zh-TW": "條目", en: "Item" },
  path: { "zh-CN": "文件", "zh-TW": "檔案", en: "File" },
  format: { "zh-CN": "格式", "zh-TW": "格式", en: "Format" },
  form: { "zh-CN": "排版", "zh-TW": "排版", en: "Layout" },
};

/** What stands before the first section and in fields. */
export const noSection: Localised = { "zh-CN": "正文开头", "zh-TW": "正文開頭", en: "Opening" };

export const kindNames = {
  added: { "zh-CN": "新增", en: "added" },
  removed: { "zh-CN": "删除", "zh-TW": "刪除", en: "removed" },
  changed: { "zh-CN": "修改", en: "changed" },
  moved: { "zh-CN": "移动", "zh-TW": "移動", en: "moved" },
} as const satisfies Record<string, Localised>;

export const trendNames = {
  raised: { "zh-CN": "提高", en: "raised" },
  lowered: { "zh-CN": "降低", en: "lowered" },
} as const satisfies Record<string, Localised>;
