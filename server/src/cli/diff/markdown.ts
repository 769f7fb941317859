import type { Change, Mark, RoleDifference } from "../../compare/change.ts";
import { changeWords } from "../../render/changes/words.ts";
import { inLanguage, type Language, type Localised } from "../../vocabulary/language.ts";
import { words as escaped } from "../report/markdown.ts";
import { byWeight, type DiffReport, standingSentence, summaryOf, titleOf } from "./report.ts";

/** A comment on GitHub may have 65,536 characters; the sentence that tells what is left out needs room, too. */
const mostCharacters = 60_000;

/**
 * `diff --format markdown`: for a comment on a pull request. A section for each role: a table of what matters, before
 * and after; other words folded away. Words of documents mean nothing there but themselves.
 */
export function reportMarkdown(report: DiffReport, language: Language): string {
  const say = (text: Localised): string => inLanguage(text, language);
  const pieces = byWeight(report.roles).map((role) => roleMarkdown(role, language));
  if (report.organisation.length > 0) {
    const lines = report.organisation.map((change) => `- ${plain(standingSentence(change, language))}`);
    pieces.push([`#### ${say(titles.organisation)}`, "", ...lines].join("\n"));
  }
  let used = 0;
  const cut = pieces.findIndex((piece) => {
    used += piece.length + 2;
    return used > mostCharacters;
  });
  const kept = cut < 0 ? pieces : pieces.slice(0, cut);
  const left = pieces.length - kept.length;
  return `${[`### ${say(titles.all)}`, summaryOf(report, language), ...kept, ...(left > 0 ? [say(more(left))] : [])].join("\n\n")}\n`;
}

const titles = {
  all: { "zh-CN": "岗位变化", "zh-TW": "職務變更", en: "Changes of roles" },
  organisation: { "zh-CN": "汇报关系", "zh-TW": "匯報關係", en: "Reporting lines" },
  what: { "zh-CN": "内容", "zh-TW": "內容", en: "What" },
  before: { "zh-CN": "之前", en: "Before" },
  after: { "zh-CN": "之后", "zh-TW": "之後", en: "After" },
  added: { "zh-CN": "新增岗位", "zh-TW": "新增職務", en: "new role" },
  removed: { "zh-CN": "删除岗位", "zh-TW": "刪除職務", en: "role removed" },
  details: { "zh-CN": "详情", "zh-TW": "詳情", en: "Details" },
  same: { "zh-CN": "内容没有变化", "zh-TW": "內容沒有變更", en: "it says the same" },
} as const satisfies Record<string, Localised>;

const more = (left: number): Localised => ({
  "zh-CN": `……另有 ${left} 个岗位，请在本地运行 rolewright diff 查看。`,
  "zh-TW": `……另有 ${left} 個職務，請在本機執行 rolewright diff 查看。`,
  en: `… and ${left} more; run rolewright diff to see all.`,
});

/** How many others there are; `more`: what sections say stands there, too. */
const others = (count: number, more: boolean): Localised => ({
  "zh-CN": `其他 ${count} 处${more ? "，以及增删章节的内容" : ""}`,
  "zh-TW": `其他 ${count} 處${more ? "，以及增刪章節的內容" : ""}`,
  en: `${count === 1 ? "1 other" : `${count} others`}${more ? ", and what the sections say" : ""}`,
});

function roleMarkdown(role: RoleDifference, language: Language): string {
  const say = (text: Localised): string => inLanguage(text, language);
  const title = plain(titleOf(role, language));
  const { before, after, status, changes } = role;
  const path = plain((after ?? before)?.path ?? "");
  if (status !== "changed") return `#### ${title} · ${say(titles[status])}\n\n${path}`;
  const from = before === null || before.path === after?.path ? "" : `${plain(before.path)} → `;
  const major = changes.filter(({ weight }) => weight === "major");
  const minor = changes.filter(({ weight }) => weight === "minor");
  const form = changes.filter(({ weight, topic }) => weight === "none" && topic !== "path");
  const lines = [`#### ${title}`, "", `${from}${path}`];
  if (major.length > 0) {
    lines.push(
      "",
      row([say(titles.what), say(titles.before), say(titles.after)]),
      row([":--", ":--", ":--"]),
    );
    lines.push(...major.map((change) => changeRow(change, language)));
  }
  const folded = [
    ...minor.map((change) => `- ${changeItem(change, language)}`),
    ...changes.flatMap((change) => sectionItems(change, language)),
  ];
  if (folded.length > 0) {
    const summary = minor.length === 0 ? titles.details : others(minor.length, folded.length > minor.length);
    lines.push("", `<details><summary>${say(summary)}</summary>`, "", ...folded, "", "</details>");
  }
  if (major.length + minor.length === 0) {
    const said = form.map((change) => plain(changeWords(change, language).sentence));
    lines.push("", said.length === 0 ? say(titles.same) : said.join("  \n"));
  }
  return lines.join("\n");
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function changeRow(change: Change, language: Language): string {
  const { label, before, after, note } = changeWords(change, language);
  const kind = note === "" ? "" : language === "en" ? ` (${note})` : `（${note}）`;
  return row([
    plain(label),
    before === null ? "" : plain(short(before)),
    after === null ? "" : `**${plain(short(after))}**${plain(kind)}`,
  ]);
}

function changeItem(change: Change, language: Language): string {
  const { label, sentence } = changeWords(change, language);
  if (change.marks.length === 0) return plain(sentence);
  return `${plain(label)}${language === "en" ? ": " : "："}${change.marks.map(markHtml).join("")}`;
}

/** What a section said that went, or says that came. */
function sectionItems(change: Change, language: Language): readonly string[] {
  const data = (change.after ?? change.before)?.data;
  if (data?.type !== "section" || change.kind === "changed" || change.kind === "moved") return [];
  const shown = data.items.slice(0, mostItems).map((words) => `  - ${plain(short(words))}`);
  const more = data.items.length > mostItems ? ["  - …"] : [];
  return [`- ${plain(changeWords(change, language).sentence)}`, ...shown, ...more];
}

const mostItems = 20;

const markHtml = ({ kind, text }: Mark): string => {
  const words = plain(text);
  return kind === "same" ? words : kind === "removed" ? `<del>${words}</del>` : `<ins>${words}</ins>`;
};

const mostInCell = 200;
const short = (words: string): string => {
  const characters = [...words];
  return characters.length <= mostInCell ? words : `${characters.slice(0, mostInCell).join("")}…`;
};

/** Words as they are, on one line. */
const plain = (text: string): string => escaped(text.replaceAll(/\s*[\r\n]+\s*/g, " "));
