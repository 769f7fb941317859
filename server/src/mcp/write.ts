import path from "node:path";
import { fileURLToPath } from "node:url";
import { conflict } from "../agent/roles/carry-out.ts";
import { versionOf } from "../agent/roles/version.ts";
import { type FileWrite, failed, type Outcome, type WritableFiles } from "../agent/tool.ts";
import { noFile, readBytes } from "../cli/disk.ts";
import { makeFolders, writeWhole } from "../cli/write.ts";
import { decodeText } from "../text/decode.ts";
import { encodeLike } from "../text/encode.ts";
import type { Localised } from "../vocabulary/language.ts";
import type { Boundary } from "./boundary.ts";

interface Options {
  readonly boundary: Boundary;
  /** Looks at the disk again. */
  readonly look: () => Promise<void>;
  /** Path of a file for people. */
  readonly name: (uri: string) => string;
}

/**
 * Files below the root, to be written whole. All are looked at before the first is written: where it leads to, whether
 * it still says what the change was made for, whether its encoding can say the new words.
 */
export function writableFiles({ boundary, look, name }: Options): WritableFiles {
  const prepare = ({ uri, before, text }: FileWrite): Outcome<Prepared> => {
    const file = fileURLToPath(uri);
    if (!boundary.holds(file)) return { failure: outside(name(uri)) };
    const found = readBytes(file, (opened) => boundary.isOpened(file, opened));
    if ("unread" in found) {
      const { unread } = found;
      if (!unread.missing)
        return { failure: unread.code === noFile ? exists(name(uri)) : cannotRead(name(uri), unread.code) };
      return before === null
        ? { value: { uri, file, bytes: new TextEncoder().encode(text) } }
        : { failure: gone(name(uri)) };
    }
    const read = decodeText(found.bytes);
    if (before === null || read === null) return { failure: exists(name(uri)) };
    if (read.text !== before) return { failure: conflict(name(uri), versionOf(read.text)) };
    const encoded = encodeLike(text, found.bytes, read);
    return encoded === null
      ? { failure: otherEncoding(name(uri), read.encoding) }
      : { value: { uri, file, bytes: encoded } };
  };
  return {
    async write(files) {
      const prepared: Prepared[] = [];
      for (const one of files) {
        const made = prepare(one);
        if (failed(made)) return made.failure;
        prepared.push(made.value);
      }
      let failure: Localised | null = null;
      for (const { uri, file, bytes } of prepared) {
        // A link may have come since it was looked at.
        const code =
          makeFolders(path.dirname(file)) ?? (boundary.holds(file) ? writeWhole(file, bytes) : "ELOOP");
        if (code === null) continue;
        failure = cannotWrite(name(uri), code);
        break;
      }
      await look();
      return failure;
    },
  };
}

interface Prepared {
  readonly uri: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

const outside = (path: string): Localised => ({
  "zh-CN": `${path} 不在根文件夹之内，未写入`,
  en: `${path} is not below the root; nothing was written`,
});

const exists = (path: string): Localised => ({
  "zh-CN": `${path} 已经存在，未写入；请换一个文件名`,
  en: `${path} exists already; nothing was written, choose another name`,
});

const gone = (path: string): Localised => ({
  "zh-CN": `${path} 已不存在，未写入`,
  en: `${path} is gone; nothing was written`,
});

const otherEncoding = (path: string, encoding: string): Localised => ({
  "zh-CN": `${path} 的编码是 ${encoding}，写不下新的文字，或会损坏原有的；未写入，请先转为 UTF-8`,
  en: `${path} is ${encoding}, which cannot say the new words or would lose some; nothing was written, make it UTF-8 first`,
});

const cannotRead = (path: string, code: string): Localised => ({
  "zh-CN": `无法读取 ${path}（${code}），未写入`,
  en: `cannot read ${path} (${code}); nothing was written`,
});

const cannotWrite = (path: string, code: string): Localised => ({
  "zh-CN": `无法写入 ${path}（${code}）`,
  en: `cannot write ${path} (${code})`,
});
