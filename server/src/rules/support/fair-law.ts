import type { PresetName, Settings } from "../../config/settings.ts";
import type { Language, Localised } from "../../vocabulary/language.ts";

/** Whose law a role is judged by. `any`: an English document that no preset places anywhere. */
export type Jurisdiction = "cn" | "tw" | "us" | "eu" | "any";

const byPreset: Readonly<Partial<Record<PresetName, Jurisdiction>>> = {
  "posting-cn": "cn",
  "posting-tw": "tw",
  "posting-us": "us",
  "posting-eu": "eu",
};

const byLanguage: Readonly<Record<Language, Jurisdiction>> = { "zh-CN": "cn", "zh-TW": "tw", en: "any" };

/** The preset of a posting says where it is published; else the document's language does. */
export function jurisdictionOf({ presets }: Settings, language: Language): Jurisdiction {
  for (const preset of presets) {
    const place = byPreset[preset];
    if (place !== undefined) return place;
  }
  if (language === "en" && presets.includes("internal-cn")) return "cn";
  return language === "en" && presets.includes("internal-tw") ? "tw" : byLanguage[language];
}

export type FairTopic =
  | "gender"
  | "family"
  | "ethnic-religion"
  | "disability"
  | "carrier"
  | "hepatitis"
  | "region"
  | "age"
  | "appearance";

/** When the texts were last looked at, by jurisdiction. */
const asOf: Readonly<Record<Jurisdiction, Localised>> = {
  cn: { "zh-CN": "截至2025年4月", en: "status as of 2025-04" },
  tw: { "zh-CN": "截至2026年2月", en: "status as of 2026-02" },
  us: { "zh-CN": "截至2026年3月", en: "status as of 2026-03" },
  eu: { "zh-CN": "截至2026年3月", en: "status as of 2026-03" },
  any: { "zh-CN": "截至2026年3月", en: "status as of 2026-03" },
};

/** The notice is newer than the texts of the laws. */
const noticeAsOf: Localised = { "zh-CN": "截至2026年1月", en: "status as of 2026-01" };

const taiwan: Localised = {
  "zh-CN": "台湾《就业服务法》第5条",
  en: "Employment Service Act of Taiwan, art. 5",
};
const titleSeven: Localised = { "zh-CN": "美国《民权法》第七章", en: "Title VII of the US Civil Rights Act" };

/**
 * The article a limit runs into; null where none of the statutes read names it. Mainland China: Employment
 * Promotion Law, Women's Rights Law (2022), Disabled Persons Law, Provisions on Employment Service and
 * Management, notice of January 2026; Taiwan: Employment Service Act; United States: Title VII with 29 CFR
 * 1604.5, ADA, ADEA with 29 CFR 1625.4; European Union: Directives 2006/54/EC, 2000/43/EC, 2000/78/EC.
 */
const articles: Readonly<Record<FairTopic, Readonly<Record<Jurisdiction, Localised | null>>>> = {
  gender: {
    cn: {
      "zh-CN": "《就业促进法》第27条、《妇女权益保障法》第43条",
      en: "Employment Promotion Law, art. 27, and Women's Rights Law, art. 43, of China",
    },
    tw: taiwan,
    us: { "zh-CN": "美国《民权法》第七章、29 CFR 1604.5", en: "Title VII and 29 CFR 1604.5 in the US" },
    eu: { "zh-CN": "欧盟第2006/54/EC号指令", en: "EU Directive 2006/54/EC" },
    any: {
      "zh-CN": "美国29 CFR 1604.5、欧盟第2006/54/EC号指令",
      en: "29 CFR 1604.5 in the US, Directive 2006/54/EC in the EU",
    },
  },
  family: {
    cn: {
      "zh-CN": "《就业促进法》第27条、《妇女权益保障法》第43条",
      en: "Employment Promotion Law, art. 27, and Women's Rights Law, art. 43, of China",
    },
    tw: taiwan,
    us: titleSeven,
    eu: { "zh-CN": "欧盟第2006/54/EC号指令", en: "EU Directive 2006/54/EC" },
    any: {
      "zh-CN": "美国《民权法》第七章、欧盟第2006/54/EC号指令",
      en: "Title VII in the US, Directive 2006/54/EC in the EU",
    },
  },
  "ethnic-religion": {
    cn: { "zh-CN": "《就业促进法》第3条", en: "Employment Promotion Law of China, art. 3" },
    tw: taiwan,
    us: titleSeven,
    eu: { "zh-CN": "欧盟第2000/43/EC、2000/78/EC号指令", en: "EU Directives 2000/43/EC and 2000/78/EC" },
    any: {
      "zh-CN": "美国《民权法》第七章、欧盟第2000/43/EC、2000/78/EC号指令",
      en: "Title VII in the US, Directives 2000/43/EC and 2000/78/EC in the EU",
    },
  },
  disability: {
    cn: {
      "zh-CN": "《就业促进法》第29条、《残疾人保障法》第38条",
      en: "Employment Promotion Law, art. 29, and Law on Disabled Persons, art. 38, of China",
    },
    tw: taiwan,
    us: { "zh-CN": "《美国残疾人法》", en: "the Americans with Disabilities Act" },
    eu: { "zh-CN": "欧盟第2000/78/EC号指令", en: "EU Directive 2000/78/EC" },
    any: {
      "zh-CN": "《美国残疾人法》、欧盟第2000/78/EC号指令",
      en: "the ADA in the US, Directive 2000/78/EC in the EU",
    },
  },
  carrier: {
    cn: { "zh-CN": "《就业促进法》第30条", en: "Employment Promotion Law of China, art. 30" },
    tw: null,
    us: { "zh-CN": "《美国残疾人法》", en: "the Americans with Disabilities Act" },
    eu: null,
    any: { "zh-CN": "《美国残疾人法》", en: "the ADA in the US" },
  },
  hepatitis: {
    cn: {
      "zh-CN": "《就业促进法》第30条、《就业服务与就业管理规定》第19条",
      en: "Employment Promotion Law, art. 30, and Provisions on Employment Service, art. 19, of China",
    },
    tw: null,
    us: { "zh-CN": "《美国残疾人法》", en: "the Americans with Disabilities Act" },
    eu: null,
    any: { "zh-CN": "《美国残疾人法》", en: "the ADA in the US" },
  },
  region: {
    cn: {
      "zh-CN": "《就业促进法》第31条、2026年1月公布的网络招聘信息通知",
      en: "Employment Promotion Law, art. 31, and the notice on online job information of January 2026, China",
    },
    tw: taiwan,
    us: titleSeven,
    eu: { "zh-CN": "欧盟第2000/43/EC号指令", en: "EU Directive 2000/43/EC" },
    any: {
      "zh-CN": "美国《民权法》第七章、欧盟第2000/43/EC号指令",
      en: "Title VII in the US, Directive 2000/43/EC in the EU",
    },
  },
  age: {
    cn: null,
    tw: taiwan,
    us: { "zh-CN": "美国《就业年龄歧视法》、29 CFR 1625.4", en: "ADEA and 29 CFR 1625.4 in the US" },
    eu: { "zh-CN": "欧盟第2000/78/EC号指令", en: "EU Directive 2000/78/EC" },
    any: {
      "zh-CN": "美国29 CFR 1625.4、欧盟第2000/78/EC号指令",
      en: "29 CFR 1625.4 in the US, Directive 2000/78/EC in the EU",
    },
  },
  appearance: { cn: null, tw: taiwan, us: null, eu: null, any: null },
};

/** `（《就业促进法》第27条…，截至…）` to put behind a reason; empty where no statute read names the ground. */
export function citation(topic: FairTopic, jurisdiction: Jurisdiction): Localised {
  const article = articles[topic][jurisdiction];
  if (article === null) return { "zh-CN": "", en: "" };
  const date = topic === "region" && jurisdiction === "cn" ? noticeAsOf : asOf[jurisdiction];
  return { "zh-CN": `（${article["zh-CN"]}，${date["zh-CN"]}）`, en: ` (${article.en}; ${date.en})` };
}
