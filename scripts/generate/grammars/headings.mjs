// Headings that are headings only by their brackets or number. Chinese documents of every kind have such lines: only
// those that speak of a job have a colour of ours.
import { headingWords } from "./signs.mjs";

/** `【岗位职责】` alone on its line. */
export const bracketHeading = String.raw`(?:\G|^)[ \t]*((【)(?=[^【】\r\n]{0,40}?(?:${headingWords}))([^【】\r\n]{1,40})(】))(?=[ \t]*[:：]?[ \t]*$)`;

/** `一、岗位职责` alone on its line, no sentence. */
export const numberedHeading = String.raw`(?:\G|^)[ \t]*(([一二三四五六七八九十]{1,3}、)(?=[^，。；,;\r\n]{0,30}?(?:${headingWords}))([^，。；,;:：|*\r\n]{1,30}))(?=[ \t]*[:：]?[ \t]*$)`;
