import { readFileSync, statSync } from "node:fs";
import { stripBom } from "../text/bom.ts";

/** Why a file has no text: it is not there (any more), or it is there and cannot be read (`EACCES`, `EISDIR`, …). */
export type Unread = { readonly missing: true } | { readonly missing: false; readonly code: string };

export type FileText = { readonly text: string } | { readonly unread: Unread };

/** Larger files are no texts people wrote. */
const mostBytes = 64 * 1024 * 1024;

/** A file's text without byte order mark. Bytes that are no UTF-8 become U+FFFD. Never throws. */
export function readText(path: string): FileText {
  try {
    const { size } = statSync(path);
    if (size > mostBytes) return { unread: { missing: false, code: "EFBIG" } };
    return { text: decode(readFileSync(path)) };
  } catch (error) {
    const code = codeOf(error);
    return { unread: code === "ENOENT" || code === "ENOTDIR" ? { missing: true } : { missing: false, code } };
  }
}

/** Text of bytes: UTF-8, or UTF-16 when a byte order mark says so, as old Windows editors write “Unicode”. */
export function decode(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : null;
  return stripBom(new TextDecoder(utf16 ?? "utf-8", { ignoreBOM: true }).decode(bytes)).text;
}

/** `file`, `folder`, or why it is neither. Never throws. */
export function kindOf(path: string): "file" | "folder" | Unread {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch (error) {
    const code = codeOf(error);
    return code === "ENOENT" || code === "ENOTDIR" ? { missing: true } : { missing: false, code };
  }
}

/** What a failure of the file system is called: `ENOENT`. */
export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
