import type { Piece } from "../grammar/clause.ts";

/**
 * Names of pay grades in folded text: 19档-24档, 薪级5级, P6-P7, 职级M2, GS-13, “pay band 6”. Letters stand for
 * ladders people use (P, T, M, S, L); the places they are looked for in speak of pay.
 */
const grades =
  /(?<![a-z0-9])[ptmsl]\d{1,2}(?:\s*[-~至到/]\s*[ptmsl]?\d{1,2})?(?![a-z0-9%.]|\s*(?:万|千|k\b|元))|(?<![\d.])\d{1,3}\s*档(?:\s*[-~至到]\s*\d{1,3}\s*档)?|(?<![\d.])\d{1,3}\s*[-~至到]\s*\d{1,3}\s*档|(?:薪级|薪等|职等|岗级|工资等级|薪资等级|薪酬等级)[为是:]?\s*\d{1,2}(?:\s*[-~至到]\s*\d{1,2})?\s*[级等]?|(?<![a-z])gs-\d{1,2}(?![a-z0-9])|(?<![a-z])(?:(?:pay|salary|wage|compensation) (?:level|step|scale point)|(?:(?:pay|salary|wage|compensation) )?(?:grade|band)):? ?[a-z]?\d{1,2}[a-z]?(?![a-z0-9.%])/gu;

/** Every grade in a text, in order. */
export function gradesIn(text: string): readonly Piece[] {
  const found: Piece[] = [];
  grades.lastIndex = 0;
  for (let match = grades.exec(text); match !== null; match = grades.exec(text))
    found.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  return found;
}

/** Words that say where to look up what a grade pays. */
export const lookUp =
  /见附|附件|附表|详见|参见|参照|依据|对照表|等级表|薪级表|职级表|薪酬表|工资表|薪资表|体系表|(?:^|[^a-z])(?:see|table|appendix|annex|attached|pay scales?|schedule)(?![a-z])/u;
