import { remember } from "../facts/grammar/view-notes.ts";
import { viewOf } from "../facts/grammar/views.ts";
import type { Role } from "../role/role.ts";
import { createFiller, keptHash, keptText, someKept } from "../text/filler.ts";
import type { Span } from "../text/span.ts";
import { foldSameLength } from "../vocabulary/fold.ts";

/** Words that make no difference to what an item says. Longer items are told apart by their beginning. */
const readSaying = createFiller({
  sign: /[的地得了等及与和并且本其\s\p{P}\p{S}]/u,
  phrases: ["以及", "公司", "各项", "相关", "有关", "负责", "认真", "积极", "做好"],
  words: ["the", "a", "an", "and", "to", "of", "our", "their", "all", "with", "for"],
});

/** A shorter item may well stand twice: “Excel”, “按时完成”. Latin letters say less each. */
export const shortestSaying = 8;
const shortestLatin = 24;

/** What an item says as a number to compare, without filler, marks and the difference of scripts; null for one too short to tell. */
function sayingIn(folded: string): number | null {
  if (folded.length < shortestSaying) return null;
  const count = readSaying(folded, 0, folded.length);
  return isEnough(count) ? keptHash(count) : null;
}

/** The same in words. */
export function sayingWords(folded: string): string | null {
  const count = readSaying(folded, 0, folded.length);
  return isEnough(count) ? keptText(count) : null;
}

const isEnough = (count: number): boolean =>
  count >= shortestLatin || (count >= shortestSaying && hasHan(count));

const hasHan = (count: number): boolean =>
  someKept(count, (code) => code >= 0x4e00 && code <= 0x9fff) || /\p{Script=Han}/u.test(keptText(count));

/** What a passage says. */
export const sayingOf = remember(({ text }) => sayingIn(text));

/** What every role has: “other duties as assigned”. */
const everybodys =
  /交办|临时性?(?:工作|任务)|其他(?:工作|事项|任务)|otherduties|othertasks|asassigned|asrequired/u;
/** A unit without which nothing is everybody's: 办, 临, a Latin letter. */
const mayBeEverybodys = /[办临a-z]/u;

const isEverybodys = (folded: string): boolean =>
  mayBeEverybodys.test(folded) && everybodys.test(sayingWords(folded) ?? "");

/** One duty of a role. */
export interface Duty {
  /** Equal for duties that say the same. */
  readonly key: number;
  readonly span: Span;
}

/** The items of a role's responsibilities; standard sections (secrecy, law, conditions) are alike by nature. */
export function dutiesOf(role: Role, text: string): readonly Duty[] {
  const found: Duty[] = [];
  for (const { ids, blocks } of role.sections) {
    if (!ids.includes("responsibilities")) continue;
    for (const { kind, content, field } of blocks) {
      if (kind !== "item" || field !== null) continue;
      const { start, end } = content;
      const view = viewOf(text, start, end);
      // Where words have no markup, what the facts were read from says what they say.
      const plain = view.cased.length === end - start && text.startsWith(view.cased, start);
      const folded = plain ? view.text : foldSameLength(text.slice(start, end));
      const hash = plain ? sayingOf(view) : sayingIn(folded);
      if (hash !== null && !isEverybodys(folded)) found.push({ key: hash, span: content });
    }
  }
  return found;
}

/** Duties in one short string, which is kept for every role of the workspace. */
export function dutyDigest(duties: readonly Duty[]): string {
  let digest = "";
  // As Han characters, three each: to write numbers out takes longer than to work them out.
  for (const { key } of duties)
    digest += String.fromCharCode(
      firstSign + (key >>> 22),
      firstSign + ((key >>> 11) & 0x7ff),
      firstSign + (key & 0x7ff),
    );
  return digest;
}

/** The keys of the duties in such a string. */
export function dutiesIn(digest: string): ReadonlySet<number> {
  const keys = new Set<number>();
  const part = (at: number): number => digest.charCodeAt(at) - firstSign;
  for (let at = 0; at + 2 < digest.length; at += 3)
    keys.add((part(at) << 22) | (part(at + 1) << 11) | part(at + 2));
  return keys;
}

const firstSign = 0x4e00;
