import { CompletionItemKind } from "vscode-languageserver-protocol";
import { writtenAt } from "../../surface/typed-value.ts";
import { type FieldId, fieldTypes } from "../../vocabulary/fields.ts";
import { inLanguage, type Language, type Localised } from "../../vocabulary/language.ts";
import { certificateWords } from "../../vocabulary/tables.ts";
import { degreeItems } from "./degrees.ts";
import { filterText, type Item, order, type Scene, typedAt, valuesOf } from "./item.ts";
import { lawItems } from "./laws.ts";
import { roleItems } from "./roles.ts";
import { unitItems } from "./units.ts";

/** The values a field can have, each with what it means. */
const fixedValues: Readonly<Partial<Record<FieldId, Readonly<Record<string, Localised>>>>> = {
  kind: {
    position: { "zh-CN": "岗位说明书", en: "a role in the organisation" },
    posting: { "zh-CN": "招聘启事", en: "a job posting" },
    occupation: { "zh-CN": "职业说明", en: "a general description of an occupation" },
    reference: { "zh-CN": "参考资料，不检查", en: "reference material, not checked" },
  },
  language: {
    "zh-CN": { "zh-CN": "简体中文", en: "Simplified Chinese" },
    "zh-TW": { "zh-CN": "繁体中文", en: "Traditional Chinese" },
    en: { "zh-CN": "英文", en: "English" },
  } satisfies Record<Language, Localised>,
  remote: {
    none: { "zh-CN": "现场办公", en: "on site" },
    hybrid: { "zh-CN": "部分远程", en: "partly remote" },
    full: { "zh-CN": "全部远程", en: "fully remote" },
  },
  employmentType: {
    "full-time": { "zh-CN": "全职", en: "full time" },
    "part-time": { "zh-CN": "兼职", en: "part time" },
    contract: { "zh-CN": "合同工", en: "contractor" },
    temporary: { "zh-CN": "临时", en: "temporary" },
    internship: { "zh-CN": "实习", en: "internship" },
    volunteer: { "zh-CN": "志愿者", en: "volunteer" },
    "per-diem": { "zh-CN": "按日计", en: "by the day" },
  },
};

/** What a role asks to be spoken, the usual first. */
const spoken: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": [
    "普通话",
    "英语",
    "英语四级",
    "英语六级",
    "粤语",
    "日语",
    "韩语",
    "法语",
    "德语",
    "西班牙语",
    "俄语",
  ],
  "zh-TW": ["國語", "英語", "台語", "客語", "日語", "韓語", "粵語", "法語", "德語", "西班牙語", "越南語"],
  en: [
    "English",
    "Mandarin Chinese",
    "Cantonese",
    "Spanish",
    "French",
    "German",
    "Japanese",
    "Korean",
    "Portuguese",
    "Arabic",
  ],
};

/** What may stand as the value of a field. */
export function valueItems(scene: Scene<"value">): readonly Item[] {
  const { context, place, role, cursor } = scene;
  const { field } = cursor;
  const type = fieldTypes[field];
  if (type === "role" || type === "roles" || field === "careerPath") return roleItems(context, place, cursor);
  if (type === "flag") return ["true", "false"].map((value, index) => fixed(value, index, ""));
  const known = fixedValues[field];
  if (known !== undefined)
    return Object.entries(known).map(([value, meaning], index) =>
      fixed(value, index, inLanguage(meaning, context.language)),
    );
  switch (field) {
    case "department":
      return distinct(scene, (entry) => entry.department);
    case "level":
      return distinct(scene, (entry) => entry.level);
    case "organization":
      return distinct(scene, (entry) => entry.organization);
    case "education":
      return degreeItems(scene);
    case "laws":
      return lawItems(scene);
    case "certificates":
      return listed(scene, certificatesIn(role.language));
    case "languages":
      return listed(scene, spoken[role.language]);
    case "experience":
    case "pay":
    case "metrics":
      return /\d$/.test(cursor.typed) ? unitItems(scene) : [];
    default:
      return [];
  }
}

const acronym = /^[A-Z][\w/+-]*$/;

/** Names in the document's language, and acronyms, which are the same in all. */
const certificatesIn = (language: Language): readonly string[] => [
  ...new Set([
    ...certificateWords.flatMap(({ names }) => names[language]),
    ...certificateWords
      .flatMap(({ names }) => names.en)
      .filter((name) => language === "en" || acronym.test(name)),
  ]),
];

const fixed = (label: string, index: number, detail: string): Item => ({
  label,
  kind: CompletionItemKind.EnumMember,
  sortText: `0${order(index)}`,
  newText: label,
  ...(detail === "" ? {} : { detail, filterText: filterText([label, detail], "") }),
});

/** Entries of a list that it does not have yet. */
function listed({ role, cursor }: Scene<"value">, names: readonly string[]): readonly Item[] {
  const typed = typedAt(cursor);
  const taken = new Set(
    valuesOf(role, cursor.field).flatMap((value) => value.split(/[、,，;；/]/u).map(trimmed)),
  );
  taken.delete(typed);
  return names
    .filter((name) => !taken.has(name))
    .map((name, index) => ({
      label: name,
      kind: CompletionItemKind.Value,
      filterText: filterText([name], typed),
      sortText: `0${order(index)}`,
      newText: writtenAt(cursor, name),
    }));
}

const trimmed = (text: string): string => text.trim();

interface Named {
  readonly department: string | null;
  readonly level: string | null;
  readonly organization: string;
}

/** What the other roles of the workspace have there. */
function distinct({ context, cursor }: Scene<"value">, of: (entry: Named) => string | null): readonly Item[] {
  const seen = new Set<string>();
  for (const entry of context.session.organisation.entries()) {
    const value = of(entry);
    if (value !== null && value !== "" && seen.size < 200) seen.add(value);
  }
  return [...seen].sort().map((label) => ({
    label,
    kind: CompletionItemKind.Value,
    filterText: filterText([label], typedAt(cursor)),
    sortText: `0${label}`,
    newText: writtenAt(cursor, label),
  }));
}
