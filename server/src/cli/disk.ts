import {
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  type Stats,
  statSync,
} from "node:fs";
import nodePath from "node:path";
import { type Decoded, decodeText } from "../text/decode.ts";

/** Why a file has no text: it is not there (any more), or it is there and cannot be read (`EACCES`, `EISDIR`, …). */
export type Unread = { readonly missing: true } | { readonly missing: false; readonly code: string };

export type FileText = { readonly text: string; readonly read: Decoded } | { readonly unread: Unread };

/** Larger files are no texts people wrote. */
const mostBytes = 64 * 1024 * 1024;

/** What is no text has this code, among those of the file system. */
export const noText = "NOTEXT";

/** What is neither file nor folder has this code: a pipe is waited for, and some devices never end. */
export const noFile = "NOFILE";

/** A file's text without byte order mark, whatever encoding it is in. Never throws. `isMeant`: see `readBytes`. */
export function readText(path: string, isMeant?: (opened: Stats) => boolean): FileText {
  const found = readWith(readShort, path, isMeant);
  if ("unread" in found) return found;
  const read = decodeText(found.bytes);
  return read === null ? { unread: { missing: false, code: noText } } : { text: read.text, read };
}

/**
 * What a file holds. Never throws. `isMeant` is asked about the file that was opened, before anything is read of it: a
 * path may lead elsewhere by then.
 */
export const readBytes = (path: string, isMeant?: (opened: Stats) => boolean): FileBytes =>
  readWith((opened) => readFileSync(opened), path, isMeant);

type FileBytes = { readonly bytes: Uint8Array } | { readonly unread: Unread };

/** `read` gets the file that was opened, and what is known of it. */
function readWith(
  read: (opened: number, found: Stats) => Uint8Array,
  path: string,
  isMeant: ((opened: Stats) => boolean) | undefined,
): FileBytes {
  let opened: number | null = null;
  try {
    const found = statSync(path);
    if (!found.isFile() && !found.isDirectory() && !isOfSystem(path))
      return { unread: { missing: false, code: noFile } };
    if (found.size > mostBytes) return { unread: { missing: false, code: "EFBIG" } };
    opened = openSync(path, "r");
    if (isMeant !== undefined && !isMeant(fstatSync(opened)))
      return { unread: { missing: false, code: "ELOOP" } };
    return { bytes: read(opened, found) };
  } catch (error) {
    const code = codeOf(error);
    return { unread: code === "ENOENT" || code === "ENOTDIR" ? { missing: true } : { missing: false, code } };
  } finally {
    if (opened !== null) closeSync(opened);
  }
}

/** Bytes of one file at a time; longer files are rare. */
const room = Buffer.allocUnsafeSlow(0x10000);

/** What a file holds, until the next one is read. Only a file that is as long as it says has been read to its end. */
function readShort(opened: number, { size }: Stats): Uint8Array {
  const fits = size > 0 && size < room.length;
  return fits && readSync(opened, room, 0, room.length, 0) === size
    ? room.subarray(0, size)
    : readFileSync(opened);
}

/** Who names one of these wants what comes out of it: `check <(git show main:x.role.md)`. */
const isOfSystem = (path: string): boolean => /^\/(?:dev|proc)\//.test(nodePath.resolve(path));

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
