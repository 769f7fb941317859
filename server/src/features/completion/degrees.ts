import { CompletionItemKind } from "vscode-languageserver-protocol";
import { writtenAt } from "../../surface/typed-value.ts";
import type { Language } from "../../vocabulary/language.ts";
import { bestFit, filterText, type Item, order, type Scene, typedAt } from "./item.ts";

/** As requirements are written, the usual one first. */
const degrees: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": ["本科及以上", "大专及以上", "硕士及以上", "博士", "中专及以上", "高中及以上", "学历不限"],
  "zh-TW": ["大學以上", "專科以上", "碩士以上", "博士", "高職以上", "高中以上", "學歷不拘"],
  en: [
    "Bachelor's degree or higher",
    "Associate degree or higher",
    "Master's degree or higher",
    "Doctorate",
    "High school diploma or higher",
    "No degree required",
  ],
};

/** Sections in whose sentences a degree is asked for. */
const places = new Set([
  "education",
  "qualifications",
  "experience",
  "preferred",
  "basic",
  "hiring",
  "other",
]);

/** Degrees as values of the field, and in sentences about education behind words that announce one. */
export function degreeItems(scene: Scene<"degree"> | Scene<"value">): readonly Item[] {
  const { place, role, cursor } = scene;
  const typed = typedAt(cursor);
  if (cursor.kind === "degree") {
    const section = role.sections.findLast(
      ({ span }) => span.start <= place.offset && place.offset <= span.end,
    );
    if (section !== undefined && !section.ids.some((id) => places.has(id))) return [];
    if (typed !== "" && !degrees[role.language].some((name) => bestFit([name], typed) !== null)) return [];
  }
  return degrees[role.language].map((name, index) => ({
    label: name,
    kind: CompletionItemKind.EnumMember,
    filterText: filterText([name], typed),
    sortText: `0${order(index)}`,
    newText: writtenAt(cursor, name),
  }));
}
