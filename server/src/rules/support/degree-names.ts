import type { EducationLevel } from "../../facts/fact.ts";
import type { Localised } from "../../vocabulary/language.ts";

/** How messages call a level of education. */
export const degreeNames: Readonly<Record<EducationLevel, Localised>> = {
  none: { "zh-CN": "学历不限", en: "no degree" },
  primary: { "zh-CN": "小学", en: "primary school" },
  secondary: { "zh-CN": "高中", en: "secondary school" },
  vocational: { "zh-CN": "中专", en: "vocational school" },
  associate: { "zh-CN": "大专", en: "an associate degree" },
  bachelor: { "zh-CN": "本科", en: "a bachelor's degree" },
  master: { "zh-CN": "硕士", en: "a master's degree" },
  doctor: { "zh-CN": "博士", en: "a doctorate" },
  "unspecified-degree": { "zh-CN": "学位", en: "a degree" },
};

/** The name of a level that is only known as a word. */
export const degreeName = (level: string): Localised =>
  (degreeNames as Readonly<Record<string, Localised>>)[level] ?? { "zh-CN": level, en: level };
