import type { FieldId } from "../vocabulary/fields.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** English names of fields as a document shows them; the vocabulary's are the keys of YAML. */
const englishLabels: Readonly<Partial<Record<FieldId, string>>> = {
  organization: "Organisation",
  department: "Department",
  level: "Level",
  grade: "Grade",
  code: "Code",
  reportsTo: "Reports to",
  dottedLineTo: "Dotted line to",
  directReports: "Direct reports",
  peers: "Peers",
  location: "Location",
  remote: "Remote work",
  employmentType: "Employment type",
  headcount: "Openings",
  pay: "Pay",
  education: "Education",
  experience: "Experience",
  certificates: "Certificates",
  languages: "Languages",
  laws: "Laws",
  metrics: "Metrics",
  careerPath: "Career path",
  datePosted: "Posted on",
  validThrough: "Open until",
};

/** What a field is called in a document of this language. */
export const fieldLabel = (id: FieldId, language: Language, vocabulary: Vocabulary): string =>
  language === "en" ? (englishLabels[id] ?? id) : vocabulary.fieldName(id, language);

type Words = Readonly<Record<Language, string>>;

/** Values that are codes in the file and words for a reader. */
const codedValues: Readonly<Partial<Record<FieldId, Readonly<Record<string, Words>>>>> = {
  remote: {
    none: { "zh-CN": "现场办公", "zh-TW": "進辦公室", en: "On site" },
    hybrid: { "zh-CN": "混合办公", "zh-TW": "混合辦公", en: "Hybrid" },
    full: { "zh-CN": "远程办公", "zh-TW": "遠端工作", en: "Fully remote" },
  },
  employmentType: {
    "full-time": { "zh-CN": "全职", "zh-TW": "全職", en: "Full-time" },
    "part-time": { "zh-CN": "兼职", "zh-TW": "兼職", en: "Part-time" },
    contract: { "zh-CN": "合同制", "zh-TW": "約聘", en: "Contract" },
    temporary: { "zh-CN": "临时", "zh-TW": "臨時", en: "Temporary" },
    internship: { "zh-CN": "实习", "zh-TW": "實習", en: "Internship" },
    volunteer: { "zh-CN": "志愿者", "zh-TW": "志工", en: "Volunteer" },
    "per-diem": { "zh-CN": "按日计酬", "zh-TW": "日薪制", en: "Per diem" },
  },
  education: {
    none: { "zh-CN": "不限", "zh-TW": "不拘", en: "None required" },
    primary: { "zh-CN": "小学", "zh-TW": "國小", en: "Primary school" },
    secondary: { "zh-CN": "高中", "zh-TW": "高中", en: "Secondary school" },
    vocational: { "zh-CN": "中专/技校", "zh-TW": "高職", en: "Vocational training" },
    associate: { "zh-CN": "大专", "zh-TW": "專科", en: "Associate degree" },
    bachelor: { "zh-CN": "本科", "zh-TW": "大學", en: "Bachelor's degree" },
    master: { "zh-CN": "硕士", "zh-TW": "碩士", en: "Master's degree" },
    doctor: { "zh-CN": "博士", "zh-TW": "博士", en: "Doctorate" },
  },
};

/** The words for a coded value; the value itself when it is no code. */
export const valueLabel = (id: FieldId, value: string, language: Language): string =>
  codedValues[id]?.[value.toLowerCase()]?.[language] ?? value;

const texts = {
  untitled: { "zh-CN": "（未命名岗位）", "zh-TW": "（未命名職務）", en: "(untitled role)" },
  empty: {
    "zh-CN": "这里还没有内容。输入“岗位”可插入完整模板。",
    "zh-TW": "這裡還沒有內容。輸入「職務」可插入完整範本。",
    en: "Nothing here yet. Type “role” to insert a template.",
  },
  broken: {
    "zh-CN": "文件有语法错误，以下内容可能不完整。",
    "zh-TW": "檔案有語法錯誤，以下內容可能不完整。",
    en: "The file has a syntax error; what follows may be incomplete.",
  },
  tooLarge: {
    "zh-CN": "文件过大，不提供预览。",
    "zh-TW": "檔案過大，不提供預覽。",
    en: "The file is too large for a preview.",
  },
  shortened: {
    "zh-CN": "内容过长，预览到此为止。",
    "zh-TW": "內容過長，預覽到此為止。",
    en: "This file is too long; the preview ends here.",
  },
} as const satisfies Record<string, Words>;

/** Sentences of the preview itself. */
export const sentence = (key: keyof typeof texts, language: Language): string => texts[key][language];
