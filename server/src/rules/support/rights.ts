import { sentenceOf } from "../../facts/grammar/clause.ts";
import type { View } from "../../facts/grammar/plain-text.ts";
import { mark } from "../../facts/hints/marks.ts";
import type { Found } from "./scan.ts";
import { matchesOf } from "./scan.ts";

/** How far a right goes: to be heard, to examine, to settle the matter. */
export type RightLevel = "propose" | "review" | "decide";

const propose = "建议|提议|提案|提名|推荐|参与|知情|咨询|讨论|协商|申请";
const review = "审核|复核|审查|初审";
const decide = "决策|决定|审批|批准|审定|核准|核定|否决|裁决|处置|最终处理|任免|签批|审批决定";
const kinds = `${propose}|${review}|${decide}`;

const levels: readonly (readonly [RegExp, RightLevel])[] = [
  [new RegExp(`(?:${propose})$`, "u"), "propose"],
  [new RegExp(`(?:${review})$`, "u"), "review"],
  [new RegExp(`(?:${decide})$`, "u"), "decide"],
];

/** The level of a right's name without 权: 招聘建议 → `propose`; null for others (考核, 指挥). */
export const levelOf = (name: string): RightLevel | null =>
  levels.find(([pattern]) => pattern.test(name))?.[1] ?? null;

/** Two rights that stand as alternatives, `建议/决策权`; `options` are the ways to write one of them alone. */
export interface Alternatives extends Found {
  readonly options: readonly [string, string];
}

const slash = new RegExp(`(${kinds})权?(?:/|或者?)(${kinds})权`, "gu");
const bracket = new RegExp(`(${kinds})权\\((?:或|/)(?:者)?(${kinds})权\\)`, "gu");
const apart = new RegExp(`(${kinds})权或者?([^,;。、()\\n权]{1,12}?)(${kinds})权`, "gu");
const english =
  /(?<![a-z])(recommend|propose|advise on|suggest)(?:\/| or )(approve|decide(?: on)?|authori[sz]e|sign off)(?![a-z])|(?<![a-z])(approve|decide|authori[sz]e)(?:\/| or )(recommend|propose|advise on|suggest)(?![a-z])|(?<![a-z])(advisory|recommendation|consultation)(?:\/| or )(decision|approval)(?: rights?| authority| power)|(?<![a-z])(decision|approval)(?:\/| or )(advisory|recommendation|consultation)(?: rights?| authority| power)/gu;

/** Every pair of alternatives has one of these between its two. */
const joint = /[/或]| or /u;
/** The lower of two rights, which every English pair names. */
const heard = /recommend|propose|advise on|suggest|advisory|consultation/u;

export const mayHoldAlternatives = ({ text }: View): boolean => joint.test(text);

/** Alternatives of different levels in folded text that may hold some, in order. */
export function alternativesIn({ text, marks }: View): readonly Alternatives[] {
  const found: Alternatives[] = [];
  if ((marks & mark.right) !== 0) chineseAlternatives(text, found);
  if ((marks & mark.latin) !== 0 && heard.test(text)) englishAlternatives(text, found);
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
}

function chineseAlternatives(text: string, found: Alternatives[]): void {
  const note = (match: RegExpExecArray, one: string, other: string): void => {
    if (levelOf(one) === levelOf(other) || [one, other].every((name) => levelOf(name) !== "propose")) return;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      options: [`${one}权`, `${other}权`],
    });
  };
  for (const match of matchesOf(slash, text)) note(match, match[1] ?? "", match[2] ?? "");
  for (const match of matchesOf(bracket, text)) note(match, match[1] ?? "", match[2] ?? "");
  for (const match of matchesOf(apart, text)) {
    if (!found.some(({ start }) => start === match.index)) {
      const before = found.length;
      note(match, match[1] ?? "", match[3] ?? "");
      const last = found[before];
      if (last !== undefined)
        found[before] = { ...last, options: [last.options[0], `${match[2] ?? ""}${match[3] ?? ""}权`] };
    }
  }
}

function englishAlternatives(text: string, found: Alternatives[]): void {
  for (const match of matchesOf(english, text)) {
    const [one, other] = match.slice(1).filter((part) => part !== undefined);
    const tail = /(?: rights?| authority| power)$/u.exec(match[0])?.[0] ?? "";
    if (one !== undefined && other !== undefined)
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        options: [one + tail, other + tail],
      });
  }
}

/** A statement of a right over something: 对客户服务制度具有改进建议权. */
export interface Right extends Found {
  /** What it is over, with everything that says how: 客户服务制度…改进. */
  readonly object: string;
  /** A figure says up to where: 5万元以下…有审批权. */
  readonly limited: boolean;
  readonly level: RightLevel;
}

const chinese = new RegExp(
  `(?:对于?|就)([^,;。、()\\n]{2,40}?)(?:具有|拥有|享有|有|的)([^,;。()\\n]{0,24}?)(${kinds})(?:的)?权`,
  "gu",
);

/** What such a statement begins with. */
const toward = /[对就]/u;

export const mayHoldRights = ({ text, marks }: View): boolean =>
  (marks & mark.right) !== 0 && toward.test(text);

/** Rights told as 对……有……权, in order. */
export function rightsIn({ text }: View): readonly Right[] {
  const found: Right[] = [];
  for (const match of matchesOf(chinese, text)) {
    const level = levelOf(match[3] ?? "");
    if (level === null) continue;
    const object = `${match[1] ?? ""}${match[2] ?? ""}`.replace(/(?:具有|拥有|享有|有)$|[的之\s]/gu, "");
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      object,
      limited: isLimited(text, match.index),
      level,
    });
  }
  return found;
}

function isLimited(text: string, at: number): boolean {
  const { start, end } = sentenceOf(text, at, at);
  return /\d|以上|以下|以内|超出|超过|范围内/u.test(text.slice(start, end));
}
