import type { Span } from "../../text/span.ts";
import type { EducationLevel, Experience } from "../fact.ts";
import { sentenceOf } from "../grammar/clause.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import type { Duration } from "../grammar/duration.ts";
import { isFigured, scanDurations } from "../grammar/duration.ts";
import { scanBorrowed } from "../grammar/duration-borrowed.ts";
import { modalityOf } from "../grammar/modality.ts";
import type { View } from "../grammar/plain-text.ts";
import { hint } from "../hints/hint-words.ts";
import { degreeBefore } from "./experience-degree.ts";
import type { Surroundings } from "./experience-judge.ts";
import { judge, surroundings } from "./experience-judge.ts";
import { notNeeded } from "./experience-none.ts";
import { subjectOf } from "./experience-scope.ts";
import { mayCountYears } from "./experience-signs.ts";

/** A claim in the view's own offsets, while the sentence is still being read. */
interface Claim {
  readonly duration: Duration;
  readonly experience: Unplaced<Experience>;
}

/** Years of experience asked for in a piece of text, in order. Parents are indices into the result. */
export function readExperience(view: View, context: Context): readonly Unplaced<Experience>[] {
  const { text } = view;
  if (context.fieldId !== "experience" && (context.area === "silent" || !maySpeak(view))) return nothing;
  const none = notNeeded(view, context);
  const own = isFigured(text) ? scanDurations(text) : nothing;
  if (own.length === 0) return none;
  const durations = merged(own, scanBorrowed(text));
  const claims: Claim[] = [];
  durations.forEach((duration, index) => {
    const last = claims[claims.length - 1];
    if (duration.borrowed && (last === undefined || !sameSentence(text, last.duration, duration))) return;
    const inside =
      duration.borrowed ||
      (last !== undefined &&
        sameSentence(text, last.duration, duration) &&
        partOfLast.test(text.slice(last.duration.end, duration.start)));
    const claim = claimAt(view, context, durations, index, duration, inside);
    if (claim !== null) claims.push(claim);
  });
  return claims.length === 0 ? none : [...none, ...withDegrees(text, withParents(text, claims))];
}

const nothing: readonly never[] = [];

const maySpeak = ({ hints, text }: View): boolean => (hints & hint.experience) !== 0 && mayCountYears(text);

/** 8年以上财务经验,其中不少于两年在制造业: years of the years before. */
const partOfLast = /其中[有须需,\s]*$/u;

/** Both in order, without borrowed figures that have a unit of their own. */
function merged(own: readonly Duration[], borrowed: readonly Duration[]): readonly Duration[] {
  if (borrowed.length === 0) return own;
  const all = [...own, ...borrowed].sort(
    (a, b) => a.start - b.start || Number(a.borrowed) - Number(b.borrowed),
  );
  let end = 0;
  return all.filter((duration, index) => {
    const after = all[index + 1];
    const covered =
      duration.start < end || (after !== undefined && !after.borrowed && after.start < duration.end);
    if (duration.borrowed && covered) return false;
    end = Math.max(end, duration.end);
    return true;
  });
}

const sameSentence = (text: string, a: Duration, b: Duration): boolean =>
  sentenceOf(text, a.start, a.end).end >= b.end;

function claimAt(
  view: View,
  context: Context,
  durations: readonly Duration[],
  index: number,
  duration: Duration,
  inside: boolean,
): Claim | null {
  const place = surroundings(view.text, durations, index, duration);
  const confidence = duration.borrowed ? 0.8 : judge(place, context) || (inside ? 0.8 : 0);
  return confidence === 0 ? null : { duration, experience: experienceOf(view, context, place, confidence) };
}

function experienceOf(
  view: View,
  context: Context,
  place: Surroundings,
  confidence: number,
): Unplaced<Experience> {
  const { text, cased } = view;
  const { duration } = place;
  const subject = subjectOf(place, context);
  const wished = context.sectionIds.includes("preferred");
  const modality = modalityOf(text, duration.start, duration.end);
  return {
    span: view.source(subject.claimStart, Math.max(subject.claimEnd, duration.end)),
    text: cased.slice(subject.claimStart, Math.max(subject.claimEnd, duration.end)).trim(),
    min: duration.min,
    max: duration.max,
    minInclusive: duration.minInclusive,
    maxInclusive: duration.maxInclusive,
    figure: figureSpan(view, duration),
    kind: subject.kind,
    field: cased.slice(subject.start, subject.end).trim(),
    modality: modality === "required" && wished ? "preferred" : modality,
    parent: null,
    ambiguous: duration.ambiguous,
    degree: null,
    confidence: duration.approximate ? Math.min(confidence, 0.6) : confidence,
  };
}

/** The figure with its bound words, without blanks at its ends. */
function figureSpan(view: View, { start, end }: Duration): Span {
  let from = start;
  let to = end;
  while (from < to && view.text.charCodeAt(from) === 0x20) from++;
  while (to > from && view.text.charCodeAt(to - 1) === 0x20) to--;
  return view.source(from, to);
}

const part =
  /其中|包括|包含|(?:^|[^a-z])(?:including|incl\.?|of which|of these|at least\s*$|with(?: at least| the last)?\s*$|with at least)/u;
const partAfter = /^\s*of (?:which|them|those|these)(?![a-z])/u;
const least = /^\s*(?:at least|minimum|至少|最少|不少于)/u;
const inclusive = /(?:^|[,;(\s])\s*含\s*$/u;

/** 其中 makes the figure a part of the one before it in the sentence, and so the figures listed after that. */
function withParents(text: string, claims: readonly Claim[]): Claim[] {
  const result: Claim[] = [];
  let parent: number | null = null;
  let end = -1;
  claims.forEach((claim, index) => {
    const { duration } = claim;
    const previous = claims[index - 1];
    if (previous === undefined || duration.start >= end) {
      parent = null;
      end = sentenceOf(text, duration.start, duration.end).end;
    } else {
      const between = text.slice(previous.duration.end, duration.core.start);
      if (
        part.test(between) ||
        inclusive.test(between) ||
        partAfter.test(text.slice(duration.end, duration.end + 12)) ||
        (least.test(text.slice(duration.start, duration.end)) &&
          /,\s*$/u.test(between.slice(0, duration.start - previous.duration.end)) &&
          claim.experience.kind === "management")
      ) {
        parent ??= index - 1;
      } else if (/[;。]|(?:^|[^a-z])or(?![a-z])|或/u.test(between)) parent = null;
    }
    const whole = parent === null ? undefined : result[parent];
    if (parent !== null && whole !== undefined && whole.experience.kind === "domain") {
      result[parent] = { ...whole, experience: { ...whole.experience, kind: "total" } };
    }
    result.push(parent === null ? claim : { ...claim, experience: { ...claim.experience, parent } });
  });
  return result;
}

/** A degree right before the figure counts only where another figure has another degree (本科3年/硕士1年). */
function withDegrees(text: string, claims: readonly Claim[]): Unplaced<Experience>[] {
  if (claims.length < 2) return claims.map(({ experience }) => experience);
  const degrees = claims.map(({ duration }) => degreeBefore(text, duration.start));
  const distinct = new Set<EducationLevel>(
    degrees.filter((level): level is EducationLevel => level !== null),
  );
  return claims.map(({ experience }, index) =>
    distinct.size > 1 ? { ...experience, degree: degrees[index] ?? null } : experience,
  );
}
