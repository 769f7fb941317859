import { clauseOf, inExample, openBracket, sentenceOf } from "../grammar/clause.ts";
import type { Context } from "../grammar/context.ts";
import type { Duration } from "../grammar/duration.ts";
import * as cue from "./experience-cues.ts";
import { degreeBefore } from "./experience-degree.ts";

/** The words around a figure, up to its neighbours. */
export interface Surroundings {
  readonly text: string;
  readonly duration: Duration;
  /** Clause: from comma to comma. */
  readonly clause: { readonly start: number; readonly end: number };
  /** Up to the semicolon or full stop, but not beyond the next figure. */
  readonly until: number;
  readonly before: string;
  readonly after: string;
}

export function surroundings(
  text: string,
  durations: readonly Duration[],
  index: number,
  duration: Duration,
): Surroundings {
  const clause = clauseOf(text, duration.start, duration.end);
  const previous = durations[index - 1];
  const next = durations[index + 1];
  const from = previous === undefined ? clause.start : Math.max(clause.start, previous.end);
  const limit = next === undefined ? text.length : next.start;
  const until = Math.min(sentenceOf(text, duration.start, duration.end).end, limit);
  return {
    text,
    duration,
    clause,
    until,
    before: text.slice(from, duration.start),
    after: text.slice(duration.end, Math.min(clause.end, limit)),
  };
}

/** How sure it is that the figure is experience asked of the holder; 0 when it is something else. */
export function judge(place: Surroundings, context: Context): number {
  if (context.area === "silent" && context.fieldId !== "experience") return 0;
  const sure = place.duration.script === "zh" ? judgeChinese(place, context) : judgeEnglish(place, context);
  return sure > 0 && inExample(place.text, place.duration.start) ? Math.min(sure, 0.4) : sure;
}

const inField = (context: Context): boolean =>
  context.fieldId === "experience" || (context.fieldId === null && context.sectionIds.includes("experience"));

function judgeChinese(
  { text, duration, before, after, until, clause }: Surroundings,
  context: Context,
): number {
  if (duration.end === duration.core.end && cue.otherYear.test(after)) return 0;
  if (cue.ordinalBefore.test(before) || cue.promiseAfter.test(after)) return 0;
  const lead = text.slice(duration.start, duration.core.start);
  if (
    cue.windowBefore.test(before) ||
    (lead.startsWith("近") && (cue.windowAfter.test(after) || hasLaterFigure(after, text, until)))
  )
    return 0;
  if (cue.otherThingBefore.test(before)) return 0;
  const strongAfter = cue.strongZh.test(after);
  if (!strongAfter && cue.otherThingAfter.test(after)) return 0;
  if (!duration.bounded || duration.max !== null) {
    if (
      cue.planningBefore.test(before) &&
      (cue.otherThingAfter.test(after) || /规划|计划|目标|战略/u.test(after))
    )
      return 0;
  }
  if (context.area === "duties" && cue.othersBefore.test(before)) return 0;
  if (inField(context)) return 0.97;
  const strongBefore =
    cue.strongBeforeZh.test(before) || cue.strongBeforeZh.test(outerBefore(text, duration.start));
  if (strongAfter || strongBefore) return context.area === "duties" ? 0.7 : 0.97;
  if (context.area === "duties") return 0;
  if (degreeBefore(text, duration.start) !== null && context.area === "requirements") return 0.85;
  if (cue.weakZh.test(after) || cue.weakZh.test(before)) {
    return duration.bounded || context.area === "requirements" ? 0.85 : 0;
  }
  if (context.head) return standsAlone(text, duration) ? 0.75 : 0;
  if (context.area !== "requirements" || !duration.bounded) return 0;
  // 5年以上互联网、电商,零售行业经验: the word experience may stand behind a comma.
  return cue.strongZh.test(text.slice(clause.end, until)) ? 0.7 : 0;
}

/** 近5年内有3年以上…: another figure in the same breath shows that the first one is a window. */
const hasLaterFigure = (after: string, text: string, until: number): boolean =>
  until < text.length &&
  /^[^,;。]{0,12}$/u.test(after) &&
  /[0-9一二两三四五六七八九十]/u.test(text.charAt(until));

/** The words before the bracket a figure stands in: “相关经验(3年以上)”. */
function outerBefore(text: string, at: number): string {
  const bracket = openBracket(text, at);
  return bracket < 0 ? "" : text.slice(Math.max(0, bracket - 40), bracket);
}

/** `3-5年` between the bars or points of a posting's head line. */
function standsAlone(text: string, duration: Duration): boolean {
  const before = text.slice(0, duration.start);
  const after = text.slice(duration.end);
  return /(?:^|[|·•/,;\s、])\s*$/u.test(before) && /^\s*(?:$|[|·•/,;\s、])/u.test(after) && text.length <= 80;
}

const months = /(?:^|[^a-z])mo(?:s|nths?)?(?![a-z])/u;

/** How far behind its years the word experience may stand. */
const near = 130;

function judgeEnglish({ text, duration, before, until }: Surroundings, context: Context): number {
  const after = text.slice(duration.end, Math.min(until, duration.end + near));
  if (cue.neverEn.test(after) || cue.windowBeforeEn.test(before) || cue.oursEn.test(before)) return 0;
  const unit = text.slice(duration.core.start, duration.core.end);
  const strongAfter = cue.strongEn.test(after) || unit.includes("yo") || unit.includes("y.o");
  if (duration.adjective && !/^\s*(?:of\s+)?(?:[a-z/&-]+\s+){0,4}experience(?![a-z])/u.test(after)) return 0;
  if (
    cue.otherThingEn.test(after) &&
    !/^['’]?\s*(?:(?!for|the|to|that|which|of|with|on|in)[a-z/&-]+\s+){1,5}experience(?![a-z])/u.test(after)
  )
    return 0;
  if (context.area === "duties" && cue.othersBefore.test(before)) return 0;
  if (inField(context)) return 0.97;
  const strongBefore =
    cue.strongBeforeEn.test(before) || cue.strongBeforeEn.test(outerBefore(text, duration.start));
  if (strongAfter || strongBefore) {
    if (context.area === "duties" || context.area === "open")
      return duration.bounded || context.item || strongAfter ? 0.8 : 0.6;
    return 0.97;
  }
  if (context.head) return standsAlone(text, duration) ? 0.75 : 0;
  if (months.test(unit)) return 0;
  // Lists of duties have requirements among them: “- At least 2 years managing applications”.
  if (context.area === "duties")
    return duration.bounded && context.item && cue.askedEn.test(before) && cue.weakEn.test(after) ? 0.7 : 0;
  if (context.area === "requirements" && degreeBefore(text, duration.start) !== null) return 0.85;
  // “- 3 years in a bakery”: an item that begins with its years needs no bound word.
  const leads = context.area === "requirements" && context.item && before.trim() === "";
  if (!duration.bounded) return leads && cue.weakEn.test(after) ? 0.75 : 0;
  if (cue.weakEn.test(after)) return context.area === "requirements" || context.item ? 0.85 : 0;
  return context.area === "requirements" && cue.nounEn.test(after) ? 0.75 : 0;
}
