import { skipBlanks } from "../../facts/grammar/chars.ts";
import { clauseOf, openBracket, sentenceOf } from "../../facts/grammar/clause.ts";
import type { View } from "../../facts/grammar/plain-text.ts";
import { hint } from "../../facts/hints/hint-words.ts";
import type { Passage } from "../../facts/passages.ts";
import type { Role } from "../../role/role.ts";
import type { Found } from "./scan.ts";
import { createScan, matchesOf } from "./scan.ts";

/** A preference among other words: the clause it is, and whether it can be cut out of them as it stands. */
export interface Wish extends Found {
  readonly text: string;
  /** From the separator before it to its end; null when it is the whole text or stands in brackets. */
  readonly cut: Found | null;
}

const markers =
  /优先(?!级|次序|次第|序|顺序|排序|处理|安排|保障|权|股|事项|完成|于|满足|响应|解决|推进)|更佳|为佳|尤佳|者佳|加分(?!项|制)|(?<![a-z])(?:preferred(?! (?:vendor|supplier|partner|location|name|method|stock))|a (?:big |huge |strong |definite )?plus|nice[- ]to[- ]have|desirable|bonus points|an (?:advantage|asset))(?![a-z])/gu;

/** 本科以上，硕士优先 and 相关专业优先 are the usual way to say it in one breath. */
const degree =
  /学历|学位|硕士|博士|研究生|本科|大专|mba|专业|(?<![a-z])(?:degrees?|bachelor|master|ph\.?d|diploma|major|field|equivalent)/u;

/** Wishes read in one piece of text; a hostile file must not cost seconds. */
const most = 60;

export function wishesIn({ text }: View): readonly Wish[] {
  const found: Wish[] = [];
  let read = 0;
  for (const match of matchesOf(markers, text)) {
    const end = match.index + match[0].length;
    if (match.index < read) continue;
    const clause = clauseOf(text, match.index, end);
    read = clause.end;
    if (found.length >= most) break;
    const words = text.slice(clause.start, clause.end);
    const sentence = sentenceOf(text, match.index, end);
    const bracket = openBracket(text, match.index) >= 0;
    if (degree.test(words) && degree.test(text.slice(sentence.start, Math.max(sentence.start, clause.start))))
      continue;
    if (degree.test(words) && (bracket || /专业|学历|mba|degree|field|equivalent/u.test(words))) continue;
    // `, preferred` alone is about what stands before it.
    if (words.trim().length < 10 && /^[\sa-z]+$/u.test(words)) continue;
    const listed = /^\s*(?:and|or)(?![a-z])/u.test(words);
    const from = listed ? sentence.start : clause.start;
    const start = skipBlanks(text, from);
    const lead = text.charAt(clause.start - 1);
    const movable =
      !bracket &&
      /[,;]/u.test(lead) &&
      (/^(?:有|具有|具备|持有|熟悉|会|懂|能)/u.test(words.trim()) || /经验|经历|证书|背景/u.test(words)) &&
      /优先|佳/u.test(match[0]);
    found.push({
      start,
      end: clause.start + words.trimEnd().length,
      text: words.trim(),
      cut: movable ? { start: clause.start - 1, end: clause.end } : null,
    });
  }
  return found;
}

export const scanWishes = createScan(hint.requirement, wishesIn);

const wished = /优先|加分|优势|preferred|desir|nice[- ]to|bonus|a plus|good to have/iu;

/** True when the section, or one around it, says by its heading that all of it is only wished for. */
export function isWishSection(role: Role, { section, sectionIds }: Passage): boolean {
  if (sectionIds.includes("preferred")) return true;
  let at = section;
  while (at !== null) {
    const own = role.sections[at];
    if (own === undefined) return false;
    if (own.ids.includes("preferred") || wished.test(own.heading)) return true;
    at = own.parent;
  }
  return false;
}
