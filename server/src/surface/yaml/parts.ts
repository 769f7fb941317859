import type { FieldId } from "../../vocabulary/fields.ts";

/**
 * Names of the keys inside structured fields (`pay.min`, `reportsTo.role`), canonical first, then their
 * spellings in zh-CN and zh-TW. The fields' own names are the vocabulary's.
 */
const spellings: Readonly<Record<string, readonly string[]>> = {
  role: ["岗位", "职位", "角色", "崗位", "職位", "職務"],
  dotted: ["虚线", "虚线汇报", "虛線", "虛線匯報"],
  external: ["外部"],
  up: ["晋升", "向上", "纵向", "晋升方向", "晋升岗位", "晉升", "縱向", "升遷方向", "晉升職位"],
  lateral: ["横向", "平级", "轮岗", "轮岗方向", "横向发展", "橫向", "平調", "輪調", "輪調方向", "橫向發展"],
  street: ["街道", "详细地址", "詳細地址"],
  city: ["城市"],
  region: ["省份", "地区", "地區", "縣市"],
  postalCode: ["邮编", "邮政编码", "郵遞區號"],
  country: ["国家", "國家"],
  total: ["总年限", "总计", "總年資", "總計"],
  management: ["管理", "管理年限", "管理年資"],
  domain: ["领域", "专业领域", "領域", "專業領域"],
  min: ["最低", "最少", "下限"],
  max: ["最高", "最多", "上限"],
  scope: ["范围", "範圍"],
  currency: ["币种", "货币", "幣別", "貨幣"],
  period: ["周期", "週期"],
  months: ["月数", "薪数", "月數"],
  grade: ["薪级", "职级", "薪等", "職等"],
  disclosed: ["公开", "公開"],
  name: ["名称", "指标", "名稱", "指標"],
  op: ["关系", "比较", "關係", "比較"],
  value: ["目标值", "值", "目標值"],
  unit: ["单位", "單位"],
};

const canonical: ReadonlyMap<string, string> = new Map(
  Object.entries(spellings).flatMap(([name, words]) => [
    [name.toLowerCase(), name] as const,
    ...words.map((word) => [word, name] as const),
  ]),
);

const structured: ReadonlySet<FieldId> = new Set([
  "reportsTo",
  "dottedLineTo",
  "directReports",
  "peers",
  "careerPath",
  "location",
  "experience",
  "pay",
  "metrics",
]);

/** The canonical name of a key inside a structured field; unknown ones as they stand. */
export function partName(field: FieldId | null, key: string): string {
  if (field !== null && !structured.has(field)) return key;
  return canonical.get(key.trim().toLowerCase()) ?? key;
}

/** How a Chinese file would write a part. */
export const partSpellings = (name: string): readonly string[] => spellings[name] ?? [];
