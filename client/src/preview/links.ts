/**
 * The path of a link to a file beside the role, relative to it and without its fragment; null for everything
 * that is not such a link (other schemes, network and absolute paths, broken escapes).
 */
export function relativePath(href: string): string | null {
  const path = href.replace(/[#?].*$/s, "");
  if (path === "" || /^[a-z][a-z0-9+.-]*:/i.test(path) || /^[\\/]/.test(path)) return null;
  try {
    const decoded = decodeURIComponent(path);
    return /[\p{Cc}\\]/u.test(decoded) ? null : decoded;
  } catch {
    return null;
  }
}

/** Where a role's name leads: `file:///a.role.md#L7` is the seventh line; null when it is no such address. */
export function roleAddress(href: string): { readonly uri: string; readonly line: number } | null {
  const [, uri = "", line = ""] = /^([a-z][a-z0-9+.-]*:[^#\s\p{Cc}]+)#L(\d{1,7})$/iu.exec(href) ?? [];
  return uri === "" ? null : { uri, line: Math.max(0, Number(line) - 1) };
}
