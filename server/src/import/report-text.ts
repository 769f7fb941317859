import { inLanguage, type Language, type Localised } from "../vocabulary/language.ts";
import type { SectionId } from "../vocabulary/sections.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { DropReason } from "./converters.ts";
import type { Counted, ImportReport, Repair } from "./report.ts";

type Say = (text: Localised) => string;

/** The report for people, in Markdown that reads well as plain text, too. */
export function reportText(
  report: ImportReport,
  language: Language,
  vocabulary: Pick<Vocabulary, "heading" | "fieldName">,
): string {
  const say: Say = (text) => inLanguage(text, language);
  const parts: readonly (readonly [Localised, readonly string[]])[] = [
    [words.doubts, doubtLines(report, say)],
    [words.fields, fieldLines(report, say, (id) => vocabulary.fieldName(id, language))],
    [words.sections, sectionLines(report, say, (id) => vocabulary.heading(id, language))],
    [words.repaired, repairLines(report, say)],
    [words.dropped, dropLines(report, say)],
    [words.layout, report.layout.length === 0 ? [] : [countedText(report.layout)]],
  ];
  const shown = parts.filter(([, lines]) => lines.length > 0);
  return [
    `# ${say(words.title)}${code(report.source)} → ${code(report.fileName)}`,
    "",
    summary(report, say),
    ...shown.flatMap(([heading, lines]) => ["", `## ${say(heading)}`, "", ...lines]),
    "",
  ].join("\n");
}

/** One line: what was made of the source. */
function summary({ characters, title, sections }: ImportReport, say: Say): string {
  const { source, kept, fields, dropped, repaired, layout } = characters;
  const named = title ?? say(words.untitled);
  return say({
    "zh-CN": `${named}：${sections.length} 个章节。原文 ${source} 字，正文保留 ${kept} 字，移入文首信息 ${fields} 字，删去 ${dropped} 字，修复去掉 ${repaired} 字，排版符号 ${layout} 个。`,
    "zh-TW": `${named}：${sections.length} 個章節。原文 ${source} 字，正文保留 ${kept} 字，移入文首資訊 ${fields} 字，刪去 ${dropped} 字，修復去掉 ${repaired} 字，排版符號 ${layout} 個。`,
    en: `${named}: ${sections.length} sections. Of ${source} characters ${kept} stand in the text, ${fields} moved into front matter, ${dropped} were dropped, ${repaired} repaired away, ${layout} were marks of layout.`,
  });
}

const words = {
  title: { "zh-CN": "导入报告：", "zh-TW": "匯入報告：", en: "Import report: " },
  untitled: { "zh-CN": "（没有岗位名称）", "zh-TW": "（沒有職位名稱）", en: "(no title)" },
  doubts: { "zh-CN": "请核对", "zh-TW": "請核對", en: "Please check" },
  fields: { "zh-CN": "移入文首信息", "zh-TW": "移入文首資訊", en: "Moved into front matter" },
  sections: { "zh-CN": "识别的章节", "zh-TW": "識別的章節", en: "Sections" },
  repaired: { "zh-CN": "修复", "zh-TW": "修復", en: "Repaired" },
  dropped: { "zh-CN": "删去的文字", "zh-TW": "刪去的文字", en: "Dropped" },
  layout: {
    "zh-CN": "由 Markdown 自己的记号代替的排版符号",
    "zh-TW": "由 Markdown 自己的記號代替的排版符號",
    en: "Marks of layout that Markdown has its own for",
  },
  unknown: { "zh-CN": "不认识", "zh-TW": "不認識", en: "not known" },
  below: { "zh-CN": "小标题", "zh-TW": "小標題", en: "a heading below it" },
  again: { "zh-CN": "原文重复，只保留一处", "zh-TW": "原文重複，只保留一處", en: "said twice, kept once" },
  colon: { "zh-CN": "：", en: ": " },
  toHeading: { "zh-CN": "标题", "zh-TW": "標題", en: "the heading" },
} as const satisfies Record<string, Localised>;

const reasons: Readonly<Record<DropReason, Localised>> = {
  boilerplate: { "zh-CN": "网站的声明或按钮", "zh-TW": "網站的聲明或按鈕", en: "left by a website" },
  "page-furniture": {
    "zh-CN": "页眉、页脚或页码",
    "zh-TW": "頁首、頁尾或頁碼",
    en: "page head, foot or number",
  },
  pinyin: { "zh-CN": "拼音注音", "zh-TW": "拼音注音", en: "pinyin reading" },
  "stray-mark": { "zh-CN": "多余的符号", "zh-TW": "多餘的符號", en: "stray mark" },
  picture: { "zh-CN": "图片", "zh-TW": "圖片", en: "picture" },
  hidden: {
    "zh-CN": "批注、隐藏文字或已删除的修订",
    "zh-TW": "註解、隱藏文字或已刪除的修訂",
    en: "comment, hidden text or tracked deletion",
  },
  layout: { "zh-CN": "排版符号", "zh-TW": "排版符號", en: "mark of layout" },
};

const repairs: Readonly<Record<Repair, Localised>> = {
  pinyin: { "zh-CN": "拼音注音", "zh-TW": "拼音注音", en: "Pinyin readings" },
  "stray-mark": {
    "zh-CN": "多余的“?”与看不见的字符",
    "zh-TW": "多餘的「?」與看不見的字元",
    en: "Stray “?” and characters nobody sees",
  },
  "doubled-mark": { "zh-CN": "重复的标点", "zh-TW": "重複的標點", en: "Doubled punctuation" },
};

const lineOf = (line: number | null, say: Say, of: "source" | "result"): string => {
  if (line === null) return "";
  return of === "source"
    ? say({
        "zh-CN": `（原文第 ${line} 行）`,
        "zh-TW": `（原文第 ${line} 行）`,
        en: ` (line ${line} of the source)`,
      })
    : say({ "zh-CN": `（第 ${line} 行）`, "zh-TW": `（第 ${line} 行）`, en: ` (line ${line})` });
};

const doubtLines = ({ doubts }: ImportReport, say: Say): readonly string[] =>
  doubts.map(({ message, line }) => `- ${say(message)}${lineOf(line, say, "result")}`);

const fieldLines = (
  { fields }: ImportReport,
  say: Say,
  nameOf: (id: ImportReport["fields"][number]["id"]) => string,
): readonly string[] =>
  fields.map(({ id, key, value, line, again }) => {
    const from = key === "" ? "" : `${code(key)} → `;
    const target = id === "title" ? say(words.toHeading) : nameOf(id);
    const twice = again && id !== "title" ? `, ${say(words.again)}` : "";
    return `- ${from}${target}${twice}${say(words.colon)}${code(value)}${lineOf(line, say, "source")}`;
  });

const sectionLines = (
  { sections }: ImportReport,
  say: Say,
  headingOf: (id: SectionId) => string,
): readonly string[] =>
  sections.map(({ id, heading, depth, line }) => {
    const known = id !== null ? headingOf(id) : say(depth > 1 ? words.below : words.unknown);
    return `${"  ".repeat(Math.max(0, depth - 1))}- ${code(heading)} = ${known}${lineOf(line, say, "result")}`;
  });

const repairLines = ({ repaired }: ImportReport, say: Say): readonly string[] =>
  repaired.flatMap(({ what, count, examples, removed }) => [
    `- ${say(repairs[what])}${say(words.colon)}${count} (${examples.map(code).join(", ")})`,
    ...(removed.length > 1 ? [`  - ${countedText(removed)}`] : []),
  ]);

const dropLines = ({ dropped }: ImportReport, say: Say): readonly string[] =>
  dropped.map(({ why, text, line }) => {
    const shown = text === "" ? "" : `${say(words.colon)}${code(text)}`;
    return `- ${say(reasons[why])}${lineOf(line, say, "source")}${shown}`;
  });

const countedText = (list: readonly Counted[]): string =>
  list.map(({ text, count }) => (count === 1 ? code(text) : `${code(text)} ×${count}`)).join(", ");

/** Words of the source as they are: in a code span whose fence is longer than any inside. */
function code(text: string): string {
  const words = text.replace(/\s+/gu, " ").trim();
  const longest = Math.max(0, ...[...words.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const gap = words.startsWith("`") || words.endsWith("`") ? " " : "";
  return `${fence}${gap}${words}${gap}${fence}`;
}
