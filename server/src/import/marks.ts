import { isSpace } from "../text/span.ts";

const signs = new Set("#*_-+=>|~`\\:：.、,()（）[]【】〔〕「」『』<>/&;•·●○■□◆◇▪▶►★☆–—―…");

/** A character that Markdown or a plain text lays out with; words have others. */
export const isMark = (sign: string): boolean => signs.has(sign);

const numbers =
  /^[\s#>*_|-]*[(（[【第]?(?:\d{1,3}(?:\.\d{1,3})*|[一二三四五六七八九十百]{1,4}|[ivxIVX]{1,5}|[a-zA-Z①-⑳])[)）\]】.、．章节部条項项]?[\s*_|]*$/u;
const entities = /&(?:nbsp|amp|lt|gt|quot|#\d{1,5});/gu;
const tags =
  /<\/?(?:br|b|i|u|p|div|span|strong|em|li|ul|ol|table|tr|td|th|tbody|thead|h[1-6]|font|center)\s*\/?>/giu;

/** Nothing but marks and blanks, or one number of a heading or item: what may go when a text is laid out anew. */
export function isLayoutText(text: string): boolean {
  const bare = text.replace(tags, "").replace(entities, "");
  if (numbers.test(bare)) return true;
  for (const sign of bare) if (!isMark(sign) && !isSpace(sign.charCodeAt(0))) return false;
  return true;
}
