import type { Role } from "../role/role.ts";
import { hash } from "../text/hash.ts";
import type { Span } from "../text/span.ts";
import { foldSameLength } from "../vocabulary/fold.ts";

/** Words that make no difference to what an item says. */
const filler =
  /[的地得了等及与和并且本其\s\p{P}\p{S}]+|以及|公司|各项|相关|有关|负责|认真|积极|做好|(?<![a-z])(?:the|an?|and|to|of|our|their|all|with|for)(?![a-z])/gu;

/** Longer items are told apart by their beginning. */
const longest = 600;
/** So short an item may well stand twice: “Excel”, “按时完成”. */
const shortestHan = 8;
const shortestLatin = 24;

/** What an item says, without filler, marks and the difference of scripts; null for one too short to tell. */
export function sayingOf(words: string): string | null {
  const key = foldSameLength(words.slice(0, longest)).replace(filler, "");
  return key.length >= (/\p{Script=Han}/u.test(key) ? shortestHan : shortestLatin) ? key : null;
}

/** What every role has: “other duties as assigned”. */
const everybodys =
  /交办|临时性?(?:工作|任务)|其他(?:工作|事项|任务)|otherduties|othertasks|asassigned|asrequired/u;

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
      const saying = sayingOf(text.slice(content.start, content.end));
      if (saying !== null && !everybodys.test(saying)) found.push({ hash: hash(saying), span: content });
    }
  }
  return found;
}

/** Duties in one short string, which is kept for every role of the workspace. */
export const dutyDigest = (duties: readonly Duty[]): string =>
  duties.map((duty) => duty.hash.toString(36)).join(" ");
