import type { Problem } from "../../role/role.ts";
import type { Lines } from "../../text/lines.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { nextLine } from "./build.ts";
import type { FrontMatter } from "./front.ts";
import type { Scan } from "./scan/piece.ts";

/** What stands beyond these is not read, and nothing is judged by absence. UTF-16 units, and lines. */
const largest = { units: 1_000_000, lines: 50_000 };

/** Where reading ends: the text's end, or the beginning of a line in a text that is too large. */
export function readableEnd(text: string, lines: Lines): number {
  const byLines = lines.start(largest.lines);
  return text.length <= largest.units ? byLines : Math.min(byLines, lines.start(lines.lineAt(largest.units)));
}

const fence: Localised = {
  "zh-CN": "代码块没有结束：从这里到文末都会被当作代码，其中的内容不会被检查。",
  "zh-TW": "程式碼區塊沒有結束：從這裡到文末都會被當作程式碼，其中的內容不會被檢查。",
  en: "This code block is never closed: everything below counts as code and is not checked.",
};

const comment: Localised = {
  "zh-CN": "注释没有结束：缺少“-->”，其后的内容会被忽略。",
  "zh-TW": "註解沒有結束：缺少「-->」，其後的內容會被忽略。",
  en: "This comment is never closed: without “-->” everything below is ignored.",
};

const front: Localised = {
  "zh-CN": "文首的元数据没有结束：缺少结尾的“---”一行。",
  "zh-TW": "文首的中繼資料沒有結束：缺少結尾的「---」一行。",
  en: "The front matter is never closed: its last line “---” is missing.",
};

const tooLarge: Localised = {
  "zh-CN": "文件过大，不像一份岗位说明书：缺失项不再检查。请拆分文件。",
  "zh-TW": "檔案過大，不像一份職務說明書：缺漏項不再檢查。請拆分檔案。",
  en: "This file is too large for a role definition: what is missing is no longer checked. Split it.",
};

/** What of the syntax could not be read. */
export function syntaxProblems(
  text: string,
  found: Scan,
  matter: FrontMatter | null,
  tooLong: boolean,
): Problem[] {
  const problems: Problem[] = [];
  if (matter !== null && !matter.closed) {
    problems.push({ rule: "document/syntax", span: { start: 0, end: 3 }, message: front });
  }
  if (found.unclosed !== null) {
    const { kind, start, end } = found.unclosed;
    const lineEnd = Math.min(end, firstLineEnd(text, start));
    problems.push({
      rule: "document/syntax",
      span: { start, end: lineEnd },
      message: kind === "fence" ? fence : comment,
    });
  }
  if (tooLong) {
    problems.unshift({
      rule: "document/too-large",
      span: { start: 0, end: firstLineEnd(text, 0) },
      message: tooLarge,
    });
  }
  return problems;
}

function firstLineEnd(text: string, start: number): number {
  let end = nextLine(text, start);
  while (end > start && (text.charCodeAt(end - 1) === 0x0a || text.charCodeAt(end - 1) === 0x0d)) end--;
  return Math.min(end, start + 200);
}
