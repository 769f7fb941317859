import type { Modality } from "../fact.ts";
import { clauseOf, withoutBrackets } from "./clause.ts";

const wishes =
  /优先|更佳|为佳|尤佳|者佳|最佳|加分|优势|为宜|更好|(?:^|[^a-z])(?:preferred|a (?:big |huge |strong |definite )?plus|desired|desirable|advantageous|an? (?:distinct |definite )?advantage|a bonus|bonus points|nice[- ]to[- ]haves?|beneficial|an asset|would be (?:great|ideal|nice)|strongly preferred)(?![a-z])/u;

/** Before the figure they are about it; after it (“…, preferably in retail”) they are about something else. */
const wishesBefore =
  /(?:^|[^a-z])(?:ideally|preferably|nice[- ]to[- ]haves?|bonus|preferred)[:\s]+(?:with\s+|has\s+|have\s+|an?\s+)*$|(?:最好|优先考虑)(?:有|具有|具备|是)?[^,;。]{0,12}$/u;

const waives =
  /放宽|亦可|也可(?:以)?(?!能)|可不限学历|可不受|可降低|均可考虑|in lieu of|in place of (?:a |the )?degree|substitut|instead of (?:a |the )?degree|may (?:also )?be (?:considered|accepted)|will (?:also )?be considered/u;

/** Nothing but a wish: the second clause of “5年以上经验,优先”. */
const onlyWish =
  /^[\s,]*(?:者?优先(?:考虑|录用)?|更佳|尤佳|(?:is |are |strongly |highly )*(?:preferred|desired|desirable|a plus))\s*[.。;)]?\s*$/u;

/** A unit of every word above; most claims have none near them. */
const mayTell = /[优佳分宜好放可a-z]/u;

/** What the words around a claim make of it. A wish in brackets or in the next clause is about that alone. */
export function modalityOf(text: string, start: number, end: number): Modality {
  const clause = clauseOf(text, start, end);
  const next = clauseOf(text, clause.end + 1, clause.end + 1);
  if (!mayTell.test(text.slice(clause.start, next.end))) return "required";
  const words = text.slice(clause.start, clause.end);
  if (waives.test(withoutBrackets(words))) return "waiver";
  const before = text.slice(clause.start, start);
  const after = text.slice(end, clause.end);
  if (wishesBefore.test(before) || wishes.test(withoutBrackets(after)) || wishBracket.test(after))
    return "preferred";
  return onlyWish.test(text.slice(clause.end, next.end)) ? "preferred" : "required";
}

/** `(preferred)`, （优先） */
const wishBracket = /\(\s*(?:preferred|优先|加分项?|nice to have|optional|a plus|desired)\s*\)/u;
