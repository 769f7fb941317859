import type { Language } from "../../../vocabulary/language.ts";

const words = {
  roles: { "zh-CN": "岗位", "zh-TW": "職務", en: "Roles" },
  vacancies: { "zh-CN": "招聘岗位", "zh-TW": "職缺", en: "Open positions" },
  all: { "zh-CN": "全部岗位", "zh-TW": "全部職務", en: "All roles" },
  allVacancies: { "zh-CN": "全部招聘岗位", "zh-TW": "全部職缺", en: "All open positions" },
  chart: { "zh-CN": "组织架构图", "zh-TW": "組織架構圖", en: "Organisation chart" },
  posting: { "zh-CN": "招聘启事", "zh-TW": "徵才公告", en: "Job posting" },
  position: { "zh-CN": "岗位说明书", "zh-TW": "職務說明書", en: "Role definition" },
  noDepartment: { "zh-CN": "未注明部门", "zh-TW": "未註明部門", en: "No department" },
  untitled: { "zh-CN": "（未命名岗位）", "zh-TW": "（未命名職務）", en: "(untitled role)" },
  site: { "zh-CN": "网站导航", "zh-TW": "網站導覽", en: "Site" },
  languages: { "zh-CN": "语言", "zh-TW": "語言", en: "Languages" },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export const say = (word: keyof typeof words, language: Language): string => words[word][language];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
  en: "English",
};

export const countOf = (count: number, language: Language): string => {
  if (language === "en") return count === 1 ? "1 role" : `${count} roles`;
  return language === "zh-TW" ? `${count} 個職務` : `${count} 个岗位`;
};
