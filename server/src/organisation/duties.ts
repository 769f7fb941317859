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

/** So short an item may well stand twice: “Excel”, “按时完成”. */
const shortestHan = 8;
const shortestLatin = 24;

/** What every role has: “other duties as assigned”. */
const everybodys =
  /交办|临时性?(?:工作|任务)|其他(?:工作|事项|任务)|otherduties|othertasks|asassigned|asrequired/u;
/** A unit without which nothing is everybody's: 办, 临, a Latin letter. */
const mayBeEverybodys = (code: number): boolean =>
  code === 0x529e || code === 0x4e34 || (code >= 0x61 && code <= 0x7a);

/** What an item says, as a number to compare. */
export interface Saying {
  readonly hash: number;
  /** Every role has it. */
  readonly everybodys: boolean;
}

/** What an item says, without filler, marks and the difference of scripts; null for one too short to tell. */
export function sayingIn(folded: string): Saying | null {
  const count = readSaying(folded, 0, folded.length);
  if (!isEnough(count)) return null;
  return {
    hash: keptHash(count),
    everybodys: someKept(count, mayBeEverybodys) && everybodys.test(keptText(count)),
  };
}

/** The same in words. */
export function sayingWords(folded: string): string | null {
  const count = readSaying(folded, 0, folded.length);
  return isEnough(count) ? keptText(count) : null;
}

const isEnough = (count: number): boolean =>
  count >= shortestLatin || (count >= shortestHan && hasHan(count));

const hasHan = (count: number): boolean =>
  someKept(count, (code) => code >= 0x4e00 && code <= 0x9fff) || /\p{Script=Han}/u.test(keptText(count));

/** What a passage says. */
export const sayingOf = remember(({ text }) => sayingIn(text));

/** One duty of a role, as a number to compare. */
export interface Duty {
  readonly hash: number;
  readonly span: Span;
}

/** The items of a role's responsibilities; standard sections (secrecy, law, conditions) are alike by nature. */
export function dutiesOf(role: Role, text: string): readonly Duty[] {
  const found: Duty[] = [];
  for (const { ids, blocks } of role.sections) {
    if (!ids.includes("responsibilities")) continue;
    for (const { kind, content, field } of blocks) {
      if (kind !== "item" || field !== null) continue;
      const saying = writtenSaying(text.slice(content.start, content.end));
      if (saying !== null && !saying.everybodys) found.push({ hash: saying.hash, span: content });
    }
  }
  return found;
}

/** What words say with their markup. Where they have none, what the facts were read from says it, too. */
function writtenSaying(words: string): Saying | null {
  const view = viewOf(words);
  return view.cased === words ? sayingOf(view) : sayingIn(foldSameLength(words));
}

/** Duties in one short string, which is kept for every role of the workspace. */
export const dutyDigest = (duties: readonly Duty[]): string =>
  duties.map((duty) => duty.hash.toString(36)).join(" ");
