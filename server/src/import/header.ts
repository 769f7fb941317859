import type { Span } from "../text/span.ts";
import { slice, trimSpan } from "../text/span.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import type { Look } from "./look.ts";

/** A line before the first section that is one value without a name. */
export interface HeaderFact {
  readonly id: FieldId;
  readonly value: Span;
}

/** Longer lines say something. */
const longest = 60;

const company =
  /^[^。；;!?！？|]*(?:有限责任公司|股份有限公司|有限公司|股份公司|集团公司|集团|分公司|事务所|有限責任公司|股份有限公司|集團|(?:^|[\s,])(?:Inc|Ltd|LLC|GmbH|Corp|Co|PLC|S\.A|Pty Ltd|Limited|Corporation|Company)\.?)$/u;

/** A line that is a company's name. */
export const isCompany = (words: string): boolean => words.length <= longest && company.test(words);

/** How many salaries, behind an amount: `·14薪`. */
const salaries = /^[\s·・•*x×]*(?:\d{2}(?:\s*[-~–]\s*\d{2})?\s*薪)?[\s。.]*$/u;

/** The lines before the first section that are nothing but a pay range or a company's name; of each at most one. */
export function headerFacts({ role, document, facts }: Look): readonly HeaderFact[] {
  const { text } = document;
  const found: HeaderFact[] = [];
  for (const block of role.preamble) {
    if (block.field !== null || (block.kind !== "paragraph" && block.kind !== "item")) continue;
    for (const line of linesOf(text, block.content)) {
      const words = slice(text, line);
      if (words.length > longest) continue;
      if (isCompany(words)) found.push({ id: "organization", value: line });
      const pay = facts.pay.find(
        ({ span }) => span.start >= line.start && span.end <= line.end && span.start - line.start < 3,
      );
      const rest = pay === undefined ? null : words.slice(pay.span.end - line.start);
      if (pay !== undefined && rest !== null && salaries.test(rest) && pay.span.start === line.start)
        found.push({ id: "pay", value: line });
    }
  }
  return found.filter(({ id }, _index, all) => all.filter((other) => other.id === id).length === 1);
}

function linesOf(text: string, place: Span): readonly Span[] {
  const lines: Span[] = [];
  let start = place.start;
  for (const line of slice(text, place).split("\n")) {
    const own = trimSpan(text, { start, end: start + line.length });
    if (own.end > own.start) lines.push(own);
    start += line.length + 1;
  }
  return lines;
}
