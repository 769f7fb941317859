import { CompletionItemKind } from "vscode-languageserver-protocol";
import type { Role } from "../../role/role.ts";
import type { FieldId } from "../../vocabulary/fields.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import { type Item, order, type Scene } from "./item.ts";

type About = "experience" | "pay" | "kpi" | "hours";

const units: Readonly<Record<Language, Readonly<Record<About, readonly string[]>>>> = {
  "zh-CN": {
    experience: ["年以上", "年", "个月"],
    pay: ["元/月", "万元/年", "元/天", "元/小时", "薪"],
    kpi: ["%", "小时", "分钟", "天", "个工作日", "分", "次", "万元"],
    hours: ["小时", "天", "次"],
  },
  "zh-TW": {
    experience: ["年以上", "年", "個月"],
    pay: ["元/月", "萬元/年", "元/日", "元/小時", "個月"],
    kpi: ["%", "小時", "分鐘", "天", "個工作天", "分", "次", "萬元"],
    hours: ["小時", "天", "次"],
  },
  en: {
    experience: ["years", "years of experience", "months"],
    pay: ["per year", "per month", "per hour"],
    kpi: ["%", "hours", "minutes", "days", "working days", "points"],
    hours: ["hours a week", "hours a day", "days"],
  },
};

const ofSection: Readonly<Partial<Record<SectionId, About>>> = {
  experience: "experience",
  qualifications: "experience",
  pay: "pay",
  kpi: "kpi",
  conditions: "hours",
};

const ofField: Readonly<Partial<Record<FieldId, About>>> = {
  experience: "experience",
  pay: "pay",
  metrics: "kpi",
};

/** Units right behind a figure, only where the section or field says what the figure is of, and only when asked for. */
export function unitItems(scene: Scene<"unit"> | Scene<"value">): readonly Item[] {
  const { place, role, cursor, asked } = scene;
  const about = cursor.kind === "value" ? ofField[cursor.field] : aboutAt(role, place.offset);
  if (!asked || about === undefined) return [];
  const { text } = place.current.document;
  const before = text.charAt(place.offset - 1);
  return units[role.language][about].map((unit, index) => {
    // `90%`, `90 %`: as it stands; words of English stand apart from the figure.
    const gap = role.language === "en" && unit !== "%" && before !== " " ? " " : "";
    return {
      label: unit,
      kind: CompletionItemKind.Unit,
      sortText: `0${order(index)}`,
      newText: `${gap}${unit}`,
      span: { start: place.offset, end: place.offset },
    };
  });
}

function aboutAt(role: Role, offset: number): About | undefined {
  // Behind the last words of a file a blank is no part of the section yet.
  const section = role.sections.findLast(({ span }) => span.start <= offset && offset - 1 <= span.end);
  for (const id of section?.ids ?? []) if (ofSection[id] !== undefined) return ofSection[id];
  return undefined;
}
