import type { Language } from "../../vocabulary/language.ts";

/** Each word in every language: charts are drawn where no converter is at hand. */
type Word = Readonly<Record<Language, string>>;

/** What stands in and beside a chart. */
export const words = {
  chart: { "zh-CN": "组织架构图", "zh-TW": "組織架構圖", en: "Organisation chart" },
  undefined: { "zh-CN": "未建档", "zh-TW": "未建檔", en: "No file" },
  external: { "zh-CN": "外部", "zh-TW": "外部", en: "External" },
  family: { "zh-CN": "一类岗位", "zh-TW": "一類職位", en: "Several roles" },
  line: { "zh-CN": "直接汇报", "zh-TW": "直接匯報", en: "Reports to" },
  second: { "zh-CN": "另一直接上级", "zh-TW": "另一直屬主管", en: "Another superior" },
  alternative: { "zh-CN": "上级二选一", "zh-TW": "主管二擇一", en: "Superior “A or B”" },
  cycle: { "zh-CN": "循环汇报", "zh-TW": "循環匯報", en: "Circular reporting" },
  dotted: { "zh-CN": "虚线汇报", "zh-TW": "虛線匯報", en: "Dotted line" },
  career: { "zh-CN": "职业发展", "zh-TW": "職涯發展", en: "Career path" },
  noOrganisation: { "zh-CN": "未注明组织", "zh-TW": "未註明組織", en: "No organisation named" },
  empty: { "zh-CN": "没有岗位", "zh-TW": "沒有職位", en: "No roles" },
  search: { "zh-CN": "查找岗位", "zh-TW": "尋找職位", en: "Find a role" },
  fit: { "zh-CN": "适合窗口", "zh-TW": "符合視窗", en: "Fit to window" },
  zoomIn: { "zh-CN": "放大", "zh-TW": "放大", en: "Zoom in" },
  zoomOut: { "zh-CN": "缩小", "zh-TW": "縮小", en: "Zoom out" },
  expandAll: { "zh-CN": "全部展开", "zh-TW": "全部展開", en: "Expand all" },
  collapseAll: { "zh-CN": "全部收起", "zh-TW": "全部收合", en: "Collapse all" },
  turn: { "zh-CN": "横排 / 竖排", "zh-TW": "橫排 / 直排", en: "Turn the chart" },
  careers: { "zh-CN": "显示职业发展", "zh-TW": "顯示職涯發展", en: "Show career paths" },
  nothingFound: { "zh-CN": "没有找到", "zh-TW": "沒有找到", en: "Nothing found" },
} as const satisfies Readonly<Record<string, Word>>;

export type WordName = keyof typeof words;

export const say = (name: WordName, language: Language): string => words[name][language];

/** `12 个岗位`. Names without a file are no roles. */
export function countOfRoles(count: number, language: Language): string {
  if (language === "zh-CN") return `${count} 个岗位`;
  if (language === "zh-TW") return `${count} 個職位`;
  return count === 1 ? "1 role" : `${count} roles`;
}
