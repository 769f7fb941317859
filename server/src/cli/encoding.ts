import type { Decoded, Encoding } from "../text/decode.ts";
import { inLanguage, type Localised } from "../vocabulary/language.ts";
import type { Io } from "./io.ts";

const names: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  gb18030: "GB 18030",
  big5: "Big5",
  "windows-1252": "Windows-1252",
};

/** How a file was read. */
export type Reading = Pick<Decoded, "encoding" | "damaged">;

/** Says on a line of standard error that a file is not in UTF-8; nothing when it is. */
export function sayEncoding(
  { err, language }: Pick<Io, "err" | "language">,
  name: string,
  read: Pick<Decoded, "encoding" | "damaged">,
): void {
  const words = noteOf(read);
  if (words !== null) err.write(`${name}${language === "en" ? ": " : "："}${inLanguage(words, language)}\n`);
}

function noteOf({ encoding, damaged }: Pick<Decoded, "encoding" | "damaged">): Localised | null {
  const name = names[encoding];
  if (damaged) {
    return {
      "zh-CN": `读作 ${name}；有些字节不是文字，显示为“\ufffd”`,
      "zh-TW": `讀作 ${name}；有些位元組不是文字，顯示為「\ufffd」`,
      en: `read as ${name}; some of its bytes are no text and stand as “\ufffd”`,
    };
  }
  if (encoding === "utf-8") return null;
  return { "zh-CN": `读作 ${name}`, "zh-TW": `讀作 ${name}`, en: `read as ${name}` };
}
