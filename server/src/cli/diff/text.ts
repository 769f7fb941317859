import { styleText } from "node:util";
import type { Change, Mark, RoleDifference, RoleState } from "../../compare/change.ts";
import { changeWords } from "../../render/changes/words.ts";
import { displayWidth } from "../../text/width.ts";
import { inLanguage, type Language, type Localised } from "../../vocabulary/language.ts";
import { printable } from "../report/excerpt.ts";
import { byWeight, type DiffReport, differs, standingSentence, summaryOf, titleOf } from "./report.ts";

export interface TextOptions {
  readonly language: Language;
  readonly color: boolean;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const signs: Readonly<Record<Change["kind"], { readonly sign: string; readonly style: Style }>> = {
  added: { sign: "+", style: "green" },
  removed: { sign: "-", style: "red" },
  changed: { sign: "~", style: "yellow" },
  moved: { sign: ">", style: "blue" },
};

/** `diff --format text`: a role after the other, the weightiest changes first; then the organisation and a summing up. */
export function reportText(report: DiffReport, { language, color }: TextOptions): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const groups = byWeight(report.roles).map((role) => roleText(role, language, paint));
  if (report.organisation.length > 0) {
    const lines = report.organisation.map(
      (change) => `  ${paint("yellow", "~")} ${printable(standingSentence(change, language))}`,
    );
    groups.push([paint("bold", inLanguage(organisation, language)), ...lines].join("\n"));
  }
  const summary = paint(differs(report) ? "bold" : "green", summaryOf(report, language));
  return `${[...groups, summary].join("\n\n")}\n`;
}

const organisation: Localised = { "zh-CN": "汇报关系", "zh-TW": "匯報關係", en: "Reporting lines" };
const added: Localised = { "zh-CN": "新增岗位", "zh-TW": "新增職務", en: "new role" };
const removed: Localised = { "zh-CN": "删除岗位", "zh-TW": "刪除職務", en: "role removed" };
const version: Localised = { "zh-CN": "语言版本", "zh-TW": "語言版本", en: "language version" };
const superior: Localised = { "zh-CN": "直接上级", "zh-TW": "直屬主管", en: "reports to" };

function roleText(role: RoleDifference, language: Language, paint: Paint): string {
  const title = printable(titleOf(role, language));
  const { before, after, status, changes } = role;
  if (status !== "changed") {
    const state = after ?? before;
    const sign = status === "added" ? paint("green", "+") : paint("red", "-");
    const what = inLanguage(status === "added" ? added : removed, language);
    return `${sign} ${paint("bold", title)}  ${what}${state === null ? "" : standingNote(state, language)}  ${paint("dim", printable(state?.path ?? ""))}`;
  }
  const paths =
    before?.path === after?.path ? (after?.path ?? "") : `${before?.path ?? ""} → ${after?.path ?? ""}`;
  const head = `${paint("bold", title)}  ${paint("dim", printable(paths))}`;
  // Where lines are told, they stand in one column.
  const lines = changes
    .filter(({ topic }) => topic !== "path")
    .map((change) => ({ said: changeText(change, language, paint), at: placeOf(change, role) }));
  const width = Math.max(0, ...lines.map(({ at }) => displayWidth(at)));
  return [head, ...lines.map(({ said, at }) => `${paint("dim", at.padStart(width))} ${said}`)].join("\n");
}

function standingNote(
  { version: isVersion, language: written, reportsTo }: RoleState,
  language: Language,
): string {
  const notes = [
    ...(isVersion ? [`${inLanguage(version, language)} ${written}`] : []),
    ...(reportsTo.length === 0
      ? []
      : [`${inLanguage(superior, language)} ${printable(reportsTo.join("、"))}`]),
  ];
  if (notes.length === 0) return "";
  return language === "en" ? ` (${notes.join(", ")})` : `（${notes.join("，")}）`;
}

/** `12`, `12→14`: lines before and after, from one; the one line of what is only on one side. */
function placeOf({ before, after, topic }: Change, role: RoleDifference): string {
  if (topic === "form" || topic === "format") return "";
  const line = (state: RoleState | null, start: number | undefined): string =>
    state === null || start === undefined ? "" : String(state.document.lines.lineAt(start) + 1);
  const from = line(role.before, before?.spans[0]?.start);
  const to = line(role.after, after?.spans[0]?.start);
  return from === "" || to === "" || from === to ? to || from : `${from}→${to}`;
}

function changeText(change: Change, language: Language, paint: Paint): string {
  const { sign, style } = signs[change.kind];
  const { label, sentence } = changeWords(change, language);
  const colon = language === "en" ? ": " : "：";
  const words = change.marks.length === 0 ? sentence : `${label}${colon}${marked(change.marks, paint)}`;
  const said = change.marks.length === 0 ? printable(words) : words;
  if (change.weight === "none") return paint("dim", `${sign} ${said}`);
  return `${paint(style, sign)} ${change.weight === "major" ? paint("bold", said) : said}`;
}

/** What stayed is shortened to its ends, what went and came is marked: by colour, or `[-so-]{+so+}`. */
function marked(marks: readonly Mark[], paint: Paint): string {
  const colored = paint("red", "x") !== "x";
  return marks
    .map(({ kind, text }, index) => {
      const words = printable(text);
      if (kind === "same") return shortened(words, index === 0, index === marks.length - 1);
      if (kind === "removed") return colored ? paint(["red", "strikethrough"], words) : `[-${words}-]`;
      return colored ? paint("green", words) : `{+${words}+}`;
    })
    .join("");
}

/** Characters of what stayed that are shown beside a change. */
const shown = 16;

function shortened(words: string, first: boolean, last: boolean): string {
  const characters = [...words];
  if (characters.length <= shown * 2) return words;
  const head = first ? "" : characters.slice(0, shown).join("");
  const tail = last ? "" : characters.slice(-shown).join("");
  return `${head}…${tail}`;
}
