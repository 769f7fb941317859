import { readFileSync } from "node:fs";
import { decodeText } from "../text/decode.ts";
import { encodeLike, encodeText } from "../text/encode.ts";
import type { Localised } from "../vocabulary/language.ts";
import { cannotRead, cannotWrite } from "./cannot.ts";
import { codeOf, noText, readText } from "./disk.ts";
import { writeWhole } from "./write.ts";

/** A file whose text is to be another. */
export interface Rewriting {
  readonly file: string;
  /** The file for people. */
  readonly name: string;
  /** The text that was read, and the one that is to stand there. */
  readonly before: string;
  readonly after: string;
}

/**
 * Writes the text of a file that is there: in the encoding it has, with its byte order mark, or with `toUtf8` in
 * UTF-8. Not at all when its encoding cannot hold the text, and when it has another text by now. Null when it is
 * written, why not else.
 */
export function rewrite({ file, name, before, after }: Rewriting, toUtf8: boolean): Localised | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return cannotRead(name, codeOf(error));
  }
  const read = decodeText(bytes);
  if (read === null) return cannotRead(name, noText);
  if (read.text !== before) return changed(name);
  const encoded =
    toUtf8 && read.encoding !== "utf-8" ? encodeText(after, "utf-8", false) : encodeLike(after, bytes, read);
  if (encoded === null) return read.damaged ? damaged(name) : unwritable(name);
  const code = writeWhole(file, encoded);
  return code === null ? null : cannotWrite(name, code);
}

/** A file whose encoding needs no change; what cannot be read, or is no text, needs none either. */
export function isUtf8(file: string): boolean {
  const found = readText(file);
  return "unread" in found || found.read.encoding === "utf-8";
}

const changed = (name: string): Localised => ({
  "zh-CN": `${name} 刚被别的程序改动，未写入`,
  "zh-TW": `${name} 剛被別的程式改動，未寫入`,
  en: `${name} was changed meanwhile and was left as it is`,
});

const damaged = (name: string): Localised => ({
  "zh-CN": `${name} 有些字节不是文字，未改动`,
  "zh-TW": `${name} 有些位元組不是文字，未改動`,
  en: `${name} has bytes that are no text and was left as it is`,
});

const unwritable = (name: string): Localised => ({
  "zh-CN": `${name} 的编码写不下新的文字，未改动；用 --to-utf8 改存为 UTF-8`,
  "zh-TW": `${name} 的編碼寫不下新的文字，未改動；用 --to-utf8 改存為 UTF-8`,
  en: `the encoding of ${name} cannot hold the new text, which was not written; --to-utf8 makes it UTF-8`,
});
