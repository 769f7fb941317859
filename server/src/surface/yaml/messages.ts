import type { Localised } from "../../vocabulary/language.ts";

/** Long words are cut in messages. */
function short(words: string): string {
  const line = words.trim().split(/[\r\n]/, 1)[0] ?? "";
  const units = Array.from(line.slice(0, 60));
  return units.length <= 24 && line.length <= 60 ? line : `${units.slice(0, 23).join("")}…`;
}

const sentence = (cn: string, tw: string, en: string): Localised => ({ "zh-CN": cn, "zh-TW": tw, en });

/**
 * What is said about YAML that cannot be read, in the words of somebody who writes role definitions, not in
 * those of the YAML specification. Each says what is wrong and how it is written instead.
 */
export const sentences = {
  noColon: (words: string) =>
    sentence(
      `“${short(words)}”后面没有冒号；每个键都写作“键: 值”。`,
      `「${short(words)}」後面沒有冒號；每個鍵都寫作「鍵: 值」。`,
      `“${short(words)}” has no colon; every key is written “key: value”.`,
    ),
  wideColon: (words: string) =>
    sentence(
      `“${short(words)}”用了全角冒号“：”，YAML 只认半角冒号加空格（: ）。`,
      `「${short(words)}」用了全形冒號「：」，YAML 只認半形冒號加空格（: ）。`,
      `“${short(words)}” has a full-width colon (：); YAML needs “: ”, a half-width colon and a space.`,
    ),
  noSpaceAfterColon: (words: string) =>
    sentence(
      `“${short(words)}”的冒号后面要有一个空格，否则不是键和值。`,
      `「${short(words)}」的冒號後面要有一個空格，否則不是鍵和值。`,
      `“${short(words)}” needs a space after the colon to be a key and a value.`,
    ),
  noSpaceAfterDash: (words: string) =>
    sentence(
      `“${short(words)}”的短横后面要有一个空格才是列表项：“- …”。`,
      `「${short(words)}」的短橫後面要有一個空格才是清單項目：「- …」。`,
      `“${short(words)}” needs a space after the dash to be a list item: “- …”.`,
    ),
  otherBullet: () =>
    sentence(
      "YAML 的列表项以“- ”开头，其他项目符号不行。",
      "YAML 的清單項目以「- 」開頭，其他項目符號不行。",
      "List items begin with “- ” in YAML; other bullets do not work.",
    ),
  conflict: () =>
    sentence(
      "这里有未解决的合并冲突标记。",
      "這裡有未解決的合併衝突標記。",
      "A merge conflict marker stands here, unresolved.",
    ),
  indentation: (words: string) =>
    sentence(
      `“${short(words)}”的缩进与上文对不齐；同一层的键要从同一列开始。`,
      `「${short(words)}」的縮排與上文對不齊；同一層的鍵要從同一欄開始。`,
      `“${short(words)}” is not indented like its neighbours; keys of one level begin in the same column.`,
    ),
  tab: () =>
    sentence(
      "缩进里有制表符；YAML 的缩进只能用空格。",
      "縮排裡有定位字元；YAML 的縮排只能用空格。",
      "There is a tab in the indentation; YAML is indented with spaces only.",
    ),
  noQuote: (quote: string) =>
    sentence(
      `这里的引号 ${quote} 没有配对，后面的内容都被当成了引号里的文字。`,
      `這裡的引號 ${quote} 沒有配對，後面的內容都被當成了引號裡的文字。`,
      `This ${quote} is never closed, so what follows counts as quoted text.`,
    ),
  noBracket: (open: string, close: string) =>
    sentence(
      `这里的 ${open} 没有配对的 ${close}。`,
      `這裡的 ${open} 沒有配對的 ${close}。`,
      `This ${open} has no ${close}.`,
    ),
  bracketTooMany: (bracket: string) =>
    sentence(
      `这里多了一个 ${bracket}。`,
      `這裡多了一個 ${bracket}。`,
      `There is a ${bracket} too many here.`,
    ),
  needsQuotes: (words: string) =>
    sentence(
      `“${short(words)}”的第一个字符在 YAML 里有特殊含义；请给整段文字加上引号。`,
      `「${short(words)}」的第一個字元在 YAML 裡有特殊含義；請給整段文字加上引號。`,
      `“${short(words)}” begins with a character that is special in YAML; put the text in quotes.`,
    ),
  colonInValue: () =>
    sentence(
      "值里又出现了“: ”；请给整个值加上引号，或把下一个键另起一行。",
      "值裡又出現了「: 」；請給整個值加上引號，或把下一個鍵另起一行。",
      "There is another “: ” in the value; put the value in quotes, or the next key on its own line.",
    ),
  listHere: () =>
    sentence(
      "这里不能是列表：上文是“键: 值”。",
      "這裡不能是清單：上文是「鍵: 值」。",
      "A list cannot stand here: what is above are keys and values.",
    ),
  keyHere: (words: string) =>
    sentence(
      `“${short(words)}”不能写在这里：上文是列表。`,
      `「${short(words)}」不能寫在這裡：上文是清單。`,
      `“${short(words)}” cannot stand here: what is above is a list.`,
    ),
  afterEnd: (words: string) =>
    sentence(
      `值已经结束，“${short(words)}”不能接在后面；请把整段文字放进同一对引号。`,
      `值已經結束，「${short(words)}」不能接在後面；請把整段文字放進同一對引號。`,
      `The value has ended, so “${short(words)}” cannot follow it; put all of the text in one pair of quotes.`,
    ),
  afterBlockSign: () =>
    sentence(
      "多行文字从下一行开始；| 或 > 后面不能再写文字。",
      "多行文字從下一行開始；| 或 > 後面不能再寫文字。",
      "A block of text begins on the next line; no words may follow the | or >.",
    ),
  escape: (words: string) =>
    sentence(
      `双引号里不认识“${short(words)}”；反斜杠要写成两个，或改用单引号。`,
      `雙引號裡不認識「${short(words)}」；反斜線要寫成兩個，或改用單引號。`,
      `“${short(words)}” means nothing in double quotes; write the backslash twice, or use single quotes.`,
    ),
  unknownAlias: (words: string) =>
    sentence(
      `“${short(words)}”是 YAML 的引用，但前面没有定义；如果是普通文字，请加上引号。`,
      `「${short(words)}」是 YAML 的參照，但前面沒有定義；如果是普通文字，請加上引號。`,
      `“${short(words)}” is a YAML alias and nothing above has that name; if it is plain text, put it in quotes.`,
    ),
  endlessAlias: (words: string) =>
    sentence(
      `引用“${short(words)}”展开后没有尽头，没有读取。`,
      `參照「${short(words)}」展開後沒有盡頭，沒有讀取。`,
      `The alias “${short(words)}” has no end when it is followed, so it was not read.`,
    ),
  unknownTag: (words: string) =>
    sentence(
      `“${short(words)}”被当成了 YAML 标签，不会算作文字；请给整段文字加上引号。`,
      `「${short(words)}」被當成了 YAML 標籤，不會算作文字；請給整段文字加上引號。`,
      `“${short(words)}” counts as a YAML tag, not as text; put the text in quotes.`,
    ),
  tooDeep: () =>
    sentence(
      "这里嵌套得太深，没有读取。",
      "這裡巢狀太深，沒有讀取。",
      "This is nested too deeply and was not read.",
    ),
  other: (words: string) =>
    sentence(
      `“${short(words)}”在这里不是有效的 YAML。`,
      `「${short(words)}」在這裡不是有效的 YAML。`,
      `“${short(words)}” is not valid YAML here.`,
    ),
  notAMap: () =>
    sentence(
      "岗位定义由“键: 值”组成，例如“title: 客服总监”。",
      "職位定義由「鍵: 值」組成，例如「title: 客服總監」。",
      "A role definition is made of keys and values, such as “title: Head of Customer Service”.",
    ),
  sectionsNotAMap: () =>
    sentence(
      "sections 下面要写“章节: 内容”，内容是文字或列表。",
      "sections 下面要寫「章節: 內容」，內容是文字或清單。",
      "Under `sections` come a section and its content, which is text or a list.",
    ),
  keyTwice: (key: string) =>
    sentence(
      `“${short(key)}”写了两次，前一个不起作用。`,
      `「${short(key)}」寫了兩次，前一個不起作用。`,
      `“${short(key)}” stands twice, and the first one has no effect.`,
    ),
  unknownKey: (key: string, suggestion: string | null) =>
    suggestion === null
      ? sentence(
          `不认识的键“${short(key)}”，它的内容不会被检查；自定义的键请以 x- 开头。`,
          `不認識的鍵「${short(key)}」，它的內容不會被檢查；自訂的鍵請以 x- 開頭。`,
          `Unknown key “${short(key)}”: nothing reads it. Keys of your own begin with “x-”.`,
        )
      : sentence(
          `不认识的键“${short(key)}”，是不是“${suggestion}”？`,
          `不認識的鍵「${short(key)}」，是不是「${suggestion}」？`,
          `Unknown key “${short(key)}”; did you mean “${suggestion}”?`,
        ),
  tooLarge: () =>
    sentence(
      "文件超过 1 MB，没有检查。",
      "檔案超過 1 MB，沒有檢查。",
      "The file is larger than 1 MB and was not checked.",
    ),
} as const;
