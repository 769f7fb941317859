import type { Passage } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import type { Span } from "../../text/span.ts";

/** A matter a role can be charged with and have rights over, and how both are said. Patterns read folded text. */
export interface Topic {
  /** The duty to do it, wholly: 负责…人员招募, 编制…制度. */
  readonly duty: RegExp;
  /** Only to be heard about it: 招聘建议权. */
  readonly weak: RegExp;
  /** The power to do it. */
  readonly strong: RegExp;
}

const gap = "[^,;。\\n权]{0,20}?";
const gapDuty = "[^;。\\n]{0,30}?";
const say = "(?:改进|优化|完善|修改|调整)?(?:的)?(?:建议|提议|参与|知情)";
const act = "(?:决定|决策|审批|批准|审定|核准|制定|修订|制订|自主|主导|组织|安排|实施|使用|分配|支配)";

const zh = (duties: string, owned: string, noun: string): Topic => ({
  duty: new RegExp(`(?:${duties})${gapDuty}(?:${owned})`, "u"),
  weak: new RegExp(`(?:${noun})${gap}${say}权`, "u"),
  strong: new RegExp(`(?:${noun})${gap}${act}[^,;。、\\n]{0,6}权|${act}[^,;。、\\n]{0,10}(?:${noun})`, "u"),
});

/** 负责 alone may mean a part of it; these charge the role with all of it. */
const wholly = "全面负责|负责|主导|牵头|组建";
const makes = "编制|制定|制订|建立|拟定|起草|修订";

const en = (duty: string, noun: string): Topic => ({
  duty: new RegExp(`(?<![a-z])(?:${duty})(?![a-z])`, "u"),
  weak: new RegExp(
    `(?<![a-z])(?:recommends?|proposes?|suggests?|advises? on)(?: [a-z'-]+){0,3} (?:${noun})(?![a-z])`,
    "u",
  ),
  strong: new RegExp(
    `(?<![a-z])(?:approves?|decides?|signs? off|sets?|final|authori[sz]es?)(?: [a-z'-]+){0,3} (?:${noun})(?![a-z])`,
    "u",
  ),
});

export const topics: readonly Topic[] = [
  zh(wholly, "招聘|招募|人员录用", "招聘|招募"),
  zh(makes, "制度", "制度"),
  zh(makes, "流程", "流程"),
  zh(`${makes}|${wholly}`, "薪酬(?:体系|方案|政策)", "薪酬(?:体系|方案|政策)"),
  en(
    "(?:owns?|responsible for|accountable for|leads?|runs?) (?:all |the )?(?:hiring|recruiting|recruitment)",
    "hires?|hiring|candidates|recruitment",
  ),
  en(
    "(?:owns?|responsible for|accountable for|sets?|defines?) (?:the |its |their )?(?:[a-z]+ )?budget",
    "(?:[a-z]+ )?budgets?",
  ),
  en(
    "(?:owns?|responsible for|accountable for|writes?|defines?|sets?) (?:the |all )?(?:[a-z]+ )?(?:policies|processes)",
    "(?:[a-z]+ )?(?:policies|policy|process(?:es)?|changes to policies)",
  ),
];

/** The first place in the passages a pattern holds at. */
export function firstPlace(passages: readonly Passage[], pattern: RegExp): Span | null {
  for (const passage of passages) {
    const match = pattern.exec(passage.view.text);
    if (match !== null) return placeIn(passage, match.index, match.index + match[0].length);
  }
  return null;
}
