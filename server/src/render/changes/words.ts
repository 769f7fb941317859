import type { Change, Data, Told } from "../../compare/change.ts";
import { inLanguage, type Language, type Localised } from "../../vocabulary/language.ts";
import { sectionWords } from "../../vocabulary/tables.ts";
import { kindNames, noSection, topicNames, trendNames } from "./names.ts";
import { valueWords } from "./values.ts";

/** A change as a reviewer reads it. */
export interface ChangeWords {
  /** What it is about: 经验要求（客服）, 岗位职责. */
  readonly label: string;
  /** As people say it; null on the side that has nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** 提高 10%, 移动; empty when the values say it all. */
  readonly note: string;
  /** All of it on one line: 经验要求：5 → 8 年以上（提高）. */
  readonly sentence: string;
}

export function changeWords(change: Change, language: Language): ChangeWords {
  const about = {
    before: aboutOf(change.before?.data, language),
    after: aboutOf(change.after?.data, language),
  };
  // Where it is about something else than before, both values say what.
  const apart = change.before !== null && change.after !== null && about.before !== about.after;
  const label = labelOf(change, apart ? "" : about.after || about.before, language);
  const words = (told: Told | null, of: string): string | null =>
    told === null
      ? null
      : told.data.type === "section"
        ? sectionName(told.section, language)
        : [apart ? of : "", valueWords(told.data, change.topic, language)]
            .filter((part) => part !== "")
            .join(" ");
  const values = { before: words(change.before, about.before), after: words(change.after, about.after) };
  const note = noteOf(change, language);
  return { label, ...values, note, sentence: sentenceOf(change, { label, ...values, note }, language) };
}

type Parts = Omit<ChangeWords, "sentence">;

function sentenceOf(change: Change, { label, before, after, note }: Parts, language: Language): string {
  const colon = language === "en" ? ": " : "：";
  const said = note === "" ? "" : language === "en" ? ` (${note})` : `（${note}）`;
  const kind = inLanguage(kindNames[change.kind], language);
  if (change.topic === "form") return inLanguage(sameWords, language);
  if (change.topic === "format") return `${label}${colon}${before} → ${after}`;
  if (change.kind === "added" || change.kind === "removed")
    return `${label}${colon}${kind} ${after ?? before}${said}`;
  if (change.kind === "moved" && change.topic !== "path")
    return `${label}${colon}${kind} ${after ?? ""}${said}`;
  return `${label}${colon}${arrow(before ?? "", after ?? "")}${said}`;
}

/** `5 年以上`, `8 年以上` → `5 → 8 年以上`: what stands around two figures alike is said once. */
function arrow(before: string, after: string): string {
  const [one, other] = [before.split(" "), after.split(" ")];
  const figures = (words: string | undefined): boolean => words !== undefined && /\d/.test(words);
  const at = one.findIndex(figures);
  const same = (from: number, to?: number): boolean =>
    one.slice(from, to).join(" ") === other.slice(from, to).join(" ");
  return one.length === other.length && at >= 0 && figures(other[at]) && same(0, at) && same(at + 1)
    ? [...one.slice(0, at), one[at], "→", other[at], ...one.slice(at + 1)].join(" ")
    : `${before} → ${after}`;
}

const sameWords = {
  "zh-CN": "只有排版不同，内容不变",
  "zh-TW": "只有排版不同，內容不變",
  en: "layout only; it says the same",
} as const;

function labelOf(change: Change, about: string, language: Language): string {
  const name = inLanguage(topicNames[change.topic], language);
  const told = change.after ?? change.before;
  if (told === null) return name;
  if (change.topic === "item") return sectionName(told.section, language);
  if (about === "") return name;
  return language === "en" ? `${name} (${about})` : `${name}（${about}）`;
}

/** The section's heading; where that is the key of YAML, what people call it. */
function sectionName(section: Told["section"], language: Language): string {
  if (section === null || section.heading === "") return inLanguage(noSection, language);
  return section.id === section.heading
    ? (sectionWords.names[section.id][language].split("|")[0] ?? section.heading)
    : section.heading;
}

const management = { "zh-CN": "管理", en: "management" } as const;
const parts = {
  base: { "zh-CN": "底薪", en: "base" },
  variable: { "zh-CN": "浮动部分", "zh-TW": "變動部分", en: "variable part" },
  total: { "zh-CN": "综合", "zh-TW": "綜合", en: "total" },
} as const;

/** What a value is about besides its topic. */
function aboutOf(data: Data | undefined, language: Language): string {
  switch (data?.type) {
    case "experience":
      return data.of === "management" ? inLanguage(management, language) : data.field;
    case "metric":
      return data.name;
    case "pay":
      return [data.part === null ? "" : inLanguage(parts[data.part], language), data.grade ?? "", data.label]
        .filter((words) => words !== "")
        .join(language === "en" ? ", " : "、");
    default:
      return "";
  }
}

function noteOf(change: Change, language: Language): string {
  const { topic, kind, before, after } = change;
  if (topic === "section" && kind !== "changed") {
    const data = (after ?? before)?.data;
    if (kind === "moved" || data?.type !== "section") return "";
    const count = data.items.length;
    if (language === "en") return count === 1 ? "1 item" : `${count} items`;
    return language === "zh-TW" ? `${count} 項` : `${count} 项`;
  }
  if (topic === "item" && kind === "moved" && before?.section?.heading !== after?.section?.heading) {
    const from = sectionName(before?.section ?? null, language);
    return language === "en" ? `from ${from}` : language === "zh-TW" ? `原在${from}` : `原在${from}`;
  }
  // The two names lead to one role.
  if (before?.data.type === "role" && after !== null && change.weight === "none")
    return inLanguage(sameRole, language);
  if (change.trend === null) return "";
  const words = inLanguage(trendNames[change.trend], language);
  const share = payShare(before?.data, after?.data);
  return share === null ? words : language === "en" ? `${words} by ${share}` : `${words} ${share}`;
}

const sameRole: Localised = { "zh-CN": "同一岗位", "zh-TW": "同一職務", en: "the same role" };

/** By how much a pay band moved, where both ends moved alike or only one is told. */
function payShare(before: Data | undefined, after: Data | undefined): string | null {
  if (before?.type !== "pay" || after?.type !== "pay" || before.period !== after.period) return null;
  const middle = ({ min, max }: typeof before): number => ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2;
  const [from, to] = [middle(before), middle(after)];
  if (from <= 0 || before.currency !== after.currency) return null;
  const share = Math.round((Math.abs(to - from) / from) * 1000) / 10;
  return share === 0 ? null : `${share}%`;
}
