import type { Localised } from "../vocabulary/language.ts";
import { noFile, noText } from "./disk.ts";

/** The one line for a file that cannot be read. `code`: that of the file system, `noText` or `noFile`. */
export function cannotRead(name: string, code: string): Localised {
  if (code === "ENOENT") {
    return { "zh-CN": `没有文件 ${name}`, "zh-TW": `沒有檔案 ${name}`, en: `no such file: ${name}` };
  }
  if (code === noText) {
    return {
      "zh-CN": `${name} 不是文本文件；Word、PDF 和网页请先用 rolewright import 导入`,
      "zh-TW": `${name} 不是文字檔案；Word、PDF 和網頁請先用 rolewright import 匯入`,
      en: `${name} is no text; rolewright import reads Word documents, PDFs and web pages`,
    };
  }
  if (code === noFile) {
    return {
      "zh-CN": `${name} 是管道或设备，不是文件`,
      "zh-TW": `${name} 是管線或裝置，不是檔案`,
      en: `${name} is a pipe or a device, not a file`,
    };
  }
  return {
    "zh-CN": `无法读取 ${name}（${code}）`,
    "zh-TW": `無法讀取 ${name}（${code}）`,
    en: `cannot read ${name} (${code})`,
  };
}

/** The one line for a file that cannot be written. */
export const cannotWrite = (name: string, code: string): Localised => ({
  "zh-CN": `无法写入 ${name}（${code}）`,
  "zh-TW": `無法寫入 ${name}（${code}）`,
  en: `cannot write ${name} (${code})`,
});

/** The one line for a file that would be overwritten. */
export const isThere = (name: string): Localised => ({
  "zh-CN": `${name} 已经存在；用 --force 覆盖`,
  "zh-TW": `${name} 已經存在；用 --force 覆寫`,
  en: `${name} is there already; --force overwrites it`,
});
