import { roleKinds } from "../role/role.ts";
import type { FieldId } from "../vocabulary/fields.ts";

/** Fields with a fixed list of values, each with the words a Chinese file would use for it. */
const choices: Readonly<Partial<Record<FieldId, Readonly<Record<string, readonly string[]>>>>> = {
  kind: {
    position: ["岗位说明书", "岗位", "职位说明书", "職位說明書", "工作說明書", "职位", "職位"],
    posting: ["招聘启事", "招聘", "招聘信息", "徵才啟事", "徵才", "職缺"],
    occupation: ["职业", "职业描述", "通用岗位", "職業", "職業描述"],
    reference: ["参考", "参考资料", "參考", "參考資料"],
  },
  remote: {
    none: [
      "不支持",
      "现场",
      "现场办公",
      "现场工作",
      "不可远程",
      "到岗",
      "無",
      "现场辦公",
      "現場",
      "現場工作",
      "不可遠端",
      "no",
      "on-site",
      "onsite",
    ],
    hybrid: ["混合", "混合办公", "部分远程", "混合辦公", "部分遠端"],
    full: ["远程", "全远程", "完全远程", "居家办公", "遠端", "全遠端", "完全遠端", "居家辦公", "remote"],
  },
  employmentType: {
    "full-time": ["全职", "全日制", "全職", "正職"],
    "part-time": ["兼职", "非全日制", "兼職", "部分工時"],
    contract: ["合同制", "合同工", "约聘", "約聘"],
    temporary: ["临时", "短期", "临时工", "臨時", "臨時工"],
    internship: ["实习", "实习生", "實習", "實習生"],
    volunteer: ["志愿者", "志愿", "義工", "志工"],
    "per-diem": ["按日", "日结", "按日計", "日薪制"],
  },
};

const yes: ReadonlySet<string> = new Set(["true", "yes", "是", "对", "對"]);
const no: ReadonlySet<string> = new Set(["false", "no", "否", "不是"]);

const canonicalWords: ReadonlyMap<string, string> = new Map(
  Object.entries(choices).flatMap(([field, values]) =>
    Object.entries(values).flatMap(([value, words]) =>
      [value, ...words].map((word): [string, string] => [`${field}:${squeeze(word)}`, value]),
    ),
  ),
);

/** The values a field may have, null when it has no fixed list. */
export function choicesOf(field: FieldId): readonly string[] | null {
  if (field === "kind") return roleKinds;
  const values = choices[field];
  return values ? Object.keys(values) : null;
}

/** Usual words for a choice in Chinese files, the canonical value left out. */
export const choiceWords = (field: FieldId, value: string): readonly string[] =>
  choices[field]?.[value] ?? [];

/** The canonical value behind the words (`全职`, `Full time` → `full-time`), or null. */
export const canonicalChoice = (field: FieldId, words: string): string | null =>
  canonicalWords.get(`${field}:${squeeze(words)}`) ?? null;

/** 是, yes, true; null for anything else than yes or no. */
export function readFlag(words: string): boolean | null {
  const folded = words.trim().toLowerCase();
  if (yes.has(folded)) return true;
  return no.has(folded) ? false : null;
}

/** `Full time` and `full_time` are `full-time`; `fulltime` is a slip. */
function squeeze(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
}
