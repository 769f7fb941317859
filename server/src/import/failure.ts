import type { Localised } from "../vocabulary/language.ts";
import type { ConversionFailure } from "./converters.ts";
import { needsLibrary } from "./optional-library.ts";

/** Why nothing was made of a file. */
export type ImportFailure =
  | ConversionFailure
  | "not-text"
  | "rtf"
  | "zip"
  | "picture"
  | "old-or-encrypted"
  /** Formats other than text cannot be read where this runs (a browser). */
  | "no-converters";

const sentences: Readonly<Record<ImportFailure, Localised>> = {
  encrypted: {
    "zh-CN": "文件有密码，请先在原程序中去掉密码",
    "zh-TW": "檔案有密碼，請先在原程式中移除密碼",
    en: "it is protected by a password; remove that first",
  },
  corrupt: {
    "zh-CN": "文件已损坏，或与扩展名不符",
    "zh-TW": "檔案已損毀，或與副檔名不符",
    en: "it is damaged, or not what its name says",
  },
  empty: {
    "zh-CN": "文件中没有文字（扫描件要先作文字识别）",
    "zh-TW": "檔案中沒有文字（掃描檔要先做文字辨識）",
    en: "there are no words in it (a scan needs text recognition first)",
  },
  "too-large": {
    "zh-CN": "文件太大，不像岗位说明书",
    "zh-TW": "檔案太大，不像職務說明書",
    en: "it is too large for a role definition",
  },
  "old-format": {
    "zh-CN": "是旧版 Word 文件（.doc），请另存为 .docx",
    "zh-TW": "是舊版 Word 檔案（.doc），請另存為 .docx",
    en: "it is a Word document of the old kind (.doc); save it as .docx",
  },
  "old-or-encrypted": {
    "zh-CN": "是旧版 Word 文件（.doc）或有密码，请另存为不加密的 .docx",
    "zh-TW": "是舊版 Word 檔案（.doc）或有密碼，請另存為不加密的 .docx",
    en: "it is a Word document of the old kind (.doc), or has a password; save it as .docx without one",
  },
  "not-text": { "zh-CN": "不是文字文件", "zh-TW": "不是文字檔案", en: "it is no text" },
  rtf: {
    "zh-CN": "是 RTF 文件，请另存为 .docx",
    "zh-TW": "是 RTF 檔案，請另存為 .docx",
    en: "it is an RTF file; save it as .docx",
  },
  zip: {
    "zh-CN": "是压缩文件，不是文档",
    "zh-TW": "是壓縮檔，不是文件",
    en: "it is an archive, no document",
  },
  picture: {
    "zh-CN": "是图片，要先作文字识别",
    "zh-TW": "是圖片，要先做文字辨識",
    en: "it is a picture and needs text recognition first",
  },
  "needs-mammoth": needsLibrary("mammoth"),
  "needs-pdfjs-dist": needsLibrary("pdfjs-dist"),
  "needs-docx": needsLibrary("docx"),
  "no-converters": {
    "zh-CN": "这里（浏览器中）只能导入 .txt 与 .md；Word、PDF 与网页请在桌面版或命令行中导入",
    "zh-TW": "這裡（瀏覽器中）只能匯入 .txt 與 .md；Word、PDF 與網頁請在桌面版或命令列中匯入",
    en: "only .txt and .md can be imported here, in a browser; import Word, PDF and web pages on the desktop or the command line",
  },
};

/** The one line that says why a file was not imported. */
export function failureLine(name: string, failure: ImportFailure): Localised {
  const why = sentences[failure];
  return {
    "zh-CN": `无法导入 ${name}：${why["zh-CN"]}`,
    "zh-TW": `無法匯入 ${name}：${why["zh-TW"] ?? why["zh-CN"]}`,
    en: `cannot import ${name}: ${why.en}`,
  };
}
