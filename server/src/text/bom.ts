/**
 * The one place where a byte order mark is taken off. Editors never send one; files may begin with it.
 * Whoever writes the file back puts it on again.
 */
export function stripBom(raw: string): { readonly text: string; readonly bom: boolean } {
  return raw.charCodeAt(0) === 0xfeff ? { text: raw.slice(1), bom: true } : { text: raw, bom: false };
}
