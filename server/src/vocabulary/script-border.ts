import { isHan } from "./keys.ts";

/** Where Chinese and Latin words meet in a bilingual heading or key (folded), when they meet once. */
export function scriptBorder(folded: string): number | null {
  let border: number | null = null;
  let han: boolean | null = null;
  for (let index = 0; index < folded.length; index++) {
    const code = folded.charCodeAt(index);
    const latin = code >= 0x61 && code <= 0x7a;
    if (!latin && !isHan(code)) continue;
    if (han !== null && han === latin) {
      if (border !== null) return null;
      border = index;
    }
    han = !latin;
  }
  return border;
}
