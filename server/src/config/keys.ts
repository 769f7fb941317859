import type { Localised } from "../vocabulary/language.ts";

/** One key of the config file, for validation, completion and hover alike. */
export interface ConfigKey {
  readonly summary: Localised;
  /** How it is written. */
  readonly example: string;
}

const key = (chinese: string, traditional: string, en: string, example: string): ConfigKey => ({
  summary: { "zh-CN": chinese, "zh-TW": traditional, en },
  example,
});

/** Keys of the top level; `overrides` entries take them too. */
export const configKeys = {
  extends: key(
    "所用的预设，可以是列表",
    "所用的預設，可以是清單",
    "The preset, or a list of them",
    "internal-cn",
  ),
  include: key(
    "*.role.md、*.role.yaml 之外还要检查的文件",
    "*.role.md、*.role.yaml 之外還要檢查的檔案",
    "Files to check besides *.role.md and *.role.yaml",
    '["roles/**/*.md"]',
  ),
  exclude: key("不检查的文件", "不檢查的檔案", "Files not to check", '["archive/**"]'),
  language: key(
    "未写明语言的文档按此语言处理",
    "未寫明語言的文件按此語言處理",
    "Language of documents that don't say",
    "zh-CN",
  ),
  organization: key(
    "未写明组织的文档属于此组织",
    "未寫明組織的文件屬於此組織",
    "Organisation of documents that don't say",
    "示例科技",
  ),
  sections: key(
    "增减预设要求的章节",
    "增減預設要求的章節",
    "Sections asked for, besides or less than the preset's",
    "{ required: [legal] }",
  ),
  fields: key(
    "增减预设要求的字段",
    "增減預設要求的欄位",
    "Fields asked for, besides or less than the preset's",
    "{ notRequired: [department] }",
  ),
  vocabulary: key(
    "本公司自己的说法",
    "本公司自己的說法",
    "The company's own words",
    "{ roles: { 首席运营官: [COO] } }",
  ),
  external: key(
    "没有文件、但已知存在的上级",
    "沒有檔案、但已知存在的上級",
    "Known superiors without a file",
    "[董事会, 总经理]",
  ),
  rules: key(
    "规则的级别与选项",
    "規則的級別與選項",
    "Severity and options of rules",
    '{ "experience/vague": off }',
  ),
  overrides: key(
    "只对部分文件有效的设置",
    "只對部分檔案有效的設定",
    "Settings for some of the files",
    '[{ files: ["postings/**"], extends: posting-cn }]',
  ),
  asOf: key(
    "规则所依据的日期，默认为当天",
    "規則所依據的日期，預設為當天",
    "The date rules go by; today when left out",
    "2026-11-21",
  ),
} as const satisfies Record<string, ConfigKey>;

/** The key an entry of `overrides` has besides. */
export const overrideKeys = {
  files: key("这些设置适用的文件", "這些設定適用的檔案", "Files the settings are for", '["postings/**"]'),
} as const satisfies Record<string, ConfigKey>;

export const sectionsKeys = {
  required: key("另外要求的章节", "另外要求的章節", "Sections asked for besides", "[confidentiality, legal]"),
  notRequired: key("不要求的章节", "不要求的章節", "Sections not asked for", "[authority]"),
  optional: key(
    "可有可无的章节，不作要求",
    "可有可無的章節，不作要求",
    "Sections that may be there and are not asked for",
    "[meetings]",
  ),
  order: key(
    "章节是否须按标准顺序",
    "章節是否須按標準順序",
    "Whether sections stand in the canonical order",
    "canonical",
  ),
} as const satisfies Record<string, ConfigKey>;

export const fieldsKeys = {
  required: key("另外要求的字段", "另外要求的欄位", "Fields asked for besides", "[level]"),
  notRequired: key("不要求的字段", "不要求的欄位", "Fields not asked for", "[department]"),
} as const satisfies Record<string, ConfigKey>;

export const vocabularyKeys = {
  sections: key(
    "章节的其他标题",
    "章節的其他標題",
    "Further headings of a section",
    "{ confidentiality: [信息安全与保密] }",
  ),
  roles: key("岗位的其他名称", "職位的其他名稱", "Other names of a role", "{ 首席运营官: [COO] }"),
} as const satisfies Record<string, ConfigKey>;

export type ConfigKeyName = keyof typeof configKeys;
