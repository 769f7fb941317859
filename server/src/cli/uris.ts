import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/*
 * URLs are read and written by rules that take a while, for every file of a run. Most paths have nothing these rules
 * are about: letters, digits and Chinese characters between single slashes, and no segment of dots alone.
 */

const plainPath = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.\-\u4e00-\u9fff]+)+$/;
/** Of what is escaped, only what stands for no ASCII. */
const plainUri = /^file:\/\/(?:\/(?!\.{1,2}(?:\/|$))(?:[\w.-]|%E[4-9](?:%[89AB][0-9A-F]){2})+)+$/;

/** The URI of a file. `file` is absolute. */
export const uriOf = (file: string): string =>
  isPosix && plainPath.test(file) ? `file://${encodeURI(file)}` : pathToFileURL(file).href;

/** The file of a URI. Throws for one that is no file's. */
export const fileOf = (uri: string): string =>
  isPosix && plainUri.test(uri) ? decodeURI(uri.slice("file://".length)) : fileURLToPath(uri);

const isPosix = path.sep === "/";
