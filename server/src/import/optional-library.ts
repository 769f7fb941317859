import type { Localised } from "../vocabulary/language.ts";

declare const ROLEWRIGHT_OPTIONAL_LIBRARIES: Readonly<Record<string, string>> | undefined;

/** Libraries for single formats, which the npm package does not bring along. */
export type OptionalLibrary = "mammoth" | "pdfjs-dist" | "docx";

/** The version that goes with this one; empty where all libraries are part of the program. */
const versions: Readonly<Record<string, string>> =
  typeof ROLEWRIGHT_OPTIONAL_LIBRARIES === "object" ? ROLEWRIGHT_OPTIONAL_LIBRARIES : {};

/** What to do when a library is not there. */
export function needsLibrary(library: OptionalLibrary): Localised {
  const version = versions[library];
  const command = `npm install ${library}${version === undefined ? "" : `@${version}`}`;
  return {
    "zh-CN": `要用到另行安装的库 ${library}，请运行 ${command}（rolewright 全局安装的，加 -g）`,
    "zh-TW": `要用到另行安裝的函式庫 ${library}，請執行 ${command}（rolewright 為全域安裝的，加 -g）`,
    en: `that needs the library ${library}, which is installed apart: ${command} (with -g where rolewright is)`,
  };
}
