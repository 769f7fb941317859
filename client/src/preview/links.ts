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
