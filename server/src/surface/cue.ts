import { type Cursor, nowhere } from "./cursor.ts";

/** What is longer behind a cue is no name that is being typed, but the sentence that goes on. */
const longest = 40;
/** So much of a line can matter: the longest cue and the longest name. */
const looked = 100;

/**
 * Words after which a role's name follows. 向 only where it means “to”: 面向, 方向, 导向 and the like are other words.
 */
const chinese =
  /(?<![面方导導走倾傾意定一横橫纵縱双雙单單去流取志风風动動转轉逆内內外朝])向|[汇匯彙][报報][给給至]|上[报報][给給至]|直接上[级級](?:[为為]|是)|[直隶隸][属屬][于於]|接受|[协協]助/gu;

/** The same in English. */
const english =
  /(?<![a-z])(?:report(?:s|ing)?(?: directly| functionally| administratively)? (?:in)?to|(?:managed|supervised|led) by|dotted[ -]line to|accountable to|under the (?:direct )?(?:supervision|direction|guidance) of)[ \t]+(?:(?:the|our|a|an)[ \t]+)?/giu;

/** A role's name being typed in a sentence: `line` is the line up to `offset`. */
export function cueCursor(line: string, offset: number): Cursor {
  const sentence =
    line
      .slice(-looked)
      .split(/[，。,.;；、：:()（）|]/u)
      .at(-1) ?? "";
  const ends = [chinese, english].flatMap((cue) => [...sentence.matchAll(cue)].map((match) => endOf(match)));
  if (ends.length === 0) return nowhere;
  const typed = sentence.slice(Math.max(...ends)).trimStart();
  if (typed.length > longest) return nowhere;
  return { kind: "role", replace: { start: offset - typed.length, end: offset }, typed };
}

const endOf = (match: RegExpMatchArray): number => (match.index ?? 0) + match[0].length;
