import { lstatSync, readFileSync, statSync } from "node:fs";
import { type Decoded, decodeText } from "../text/decode.ts";

/** Why a file has no text: it is not there (any more), or it is there and cannot be read (`EACCES`, `EISDIR`, …). */
export type Unread = { readonly missing: true } | { readonly missing: false; readonly code: string };

export type FileText = { readonly text: string; readonly read: Decoded } | { readonly unread: Unread };

/** Larger files are no texts people wrote. */
const mostBytes = 64 * 1024 * 1024;

/** What is no text has this code, among those of the file system. */
export const noText = "NOTEXT";

/** A file's text without byte order mark, whatever encoding it is in. Never throws. */
export function readText(path: string): FileText {
  try {
    const { size } = statSync(path);
    if (size > mostBytes) return { unread: { missing: false, code: "EFBIG" } };
    const read = decodeText(readFileSync(path));
    return read === null ? { unread: { missing: false, code: noText } } : { text: read.text, read };
  } catch (error) {
    const code = codeOf(error);
    return { unread: code === "ENOENT" || code === "ENOTDIR" ? { missing: true } : { missing: false, code } };
  }
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

/** Something has this name, whatever it is: a link that leads nowhere is somebody's, too. Never throws. */
export function isTaken(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    const code = codeOf(error);
    return code !== "ENOENT" && code !== "ENOTDIR";
  }
}

/** What a failure of the file system is called: `ENOENT`. */
export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
