/**
 * The path behind a URI, for comparing folders and matching globs: decoded, `/` between parts, a Windows
 * drive letter in lower case. Other schemes keep their authority, so `a://x/y` is never below `b://x`.
 */
export function pathOf(uri: string): string {
  const match = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)/i.exec(uri);
  if (match === null) return decode(uri).replaceAll("\\", "/");
  const [, scheme = "", authority = "", rest = ""] = match;
  const path = decode(rest).replace(/^\/[A-Za-z]:/, (drive) => drive.toLowerCase());
  return scheme.toLowerCase() === "file" && authority === ""
    ? path
    : `${scheme.toLowerCase()}://${authority}${path}`;
}

/** A half-written escape is taken as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The folder part of a path, without the slash at its end; empty for the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** The path relative to a folder, or null when it does not lie below it. */
export const below = (folder: string, path: string): string | null =>
  path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
