import type { Span } from "../text/span.ts";
import { clauseOf, inExample, sentenceOf } from "./clause.ts";
import type { Context, Unplaced } from "./context.ts";
import type { Duration } from "./duration.ts";
import { scanDurations } from "./duration.ts";
import { scanBorrowed } from "./duration-borrowed.ts";
import { degreeBefore } from "./experience-degree.ts";
import type { Surroundings } from "./experience-judge.ts";
import { judge, surroundings } from "./experience-judge.ts";
import { subjectOf } from "./experience-scope.ts";
import type { EducationLevel, Experience } from "./fact.ts";
import { modalityOf } from "./modality.ts";
import type { View } from "./plain-text.ts";

/** A claim in the view's own offsets, while the sentence is still being read. */
interface Claim {
  readonly duration: Duration;
  readonly experience: Unplaced<Experience>;
}

/** Years of experience asked for in a piece of text, in order. Parents are indices into the result. */
export function readExperience(view: View, context: Context): readonly Unplaced<Experience>[] {
  const { text } = view;
  const none = notNeeded(view, context);
  const own = scanDurations(text);
  if (own.length === 0) return none;
  const durations = merged(own, scanBorrowed(text));
  const claims: Claim[] = [];
  durations.forEach((duration, index) => {
    if (duration.borrowed && !claims.some((claim) => sameSentence(text, claim.duration, duration))) return;
    const claim = claimAt(view, context, durations, index, duration);
    if (claim !== null) claims.push(claim);
  });
  return claims.length === 0 ? none : [...none, ...withDegrees(text, withParents(text, claims))];
}

/** Both in order, without borrowed figures that have a unit of their own. */
function merged(own: readonly Duration[], borrowed: readonly Duration[]): readonly Duration[] {
  const more = borrowed.filter(
    (other) => !own.some(({ start, end }) => start < other.end && other.start < end),
  );
  return more.length === 0 ? own : [...own, ...more].sort((a, b) => a.start - b.start);
}

const sameSentence = (text: string, a: Duration, b: Duration): boolean =>
  sentenceOf(text, a.start, a.end).end >= b.end;

function claimAt(
  view: View,
  context: Context,
  durations: readonly Duration[],
  index: number,
  duration: Duration,
): Claim | null {
  const place = surroundings(view.text, durations, index, duration);
  const confidence = duration.borrowed ? 0.8 : judge(place, context);
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
  /其中|包括|包含|(?:^|[^a-z])(?:including|incl\.?|of which|of these|at least\s*$|with(?: at least)?\s*$|with at least)/u;
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
        (/^\s*at least|^\s*minimum/u.test(text.slice(duration.start)) &&
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
  const degrees = claims.map(({ duration }) => degreeBefore(text, duration.start));
  const distinct = new Set<EducationLevel>(
    degrees.filter((level): level is EducationLevel => level !== null),
  );
  return claims.map(({ experience }, index) =>
    distinct.size > 1 ? { ...experience, degree: degrees[index] ?? null } : experience,
  );
}

const unlimited =
  /经验不限|不限(?:工作)?(?:经验|年限)|(?:无需|不需要|不要求|无须|不限|免)(?:具备|有)?(?:相关|工作|从业)*经验|无(?:相关|工作)*经验(?:要求|亦可|也可|均可|者?可)|(?:经验|经历|年限)(?:要求)?\s*:?\s*(?:不限|不拘|无要求|不作要求)|零基础|0基础|(?:^|[^a-z])(?:no (?:prior |previous |work |professional |relevant )*experience (?:is |are )?(?:required|necessary|needed)|experience (?:is )?not (?:required|necessary)|no experience necessary)/gu;
const unlimitedField = /^\s*(?:不限|不拘|无要求|无|不作要求|none|not required|no)\s*$/u;
const graduates =
  /^\s*(?:应届(?:毕业)?生?|在校生|校招|无经验|entry[- ]level|new grads?|graduate|junior)\s*$/u;

/** 经验不限: nothing is asked, said outright. A field may also name beginners; what that means in years is a guess. */
function notNeeded(view: View, context: Context): Unplaced<Experience>[] {
  const { text } = view;
  if (context.area === "silent" && context.fieldId !== "experience") return [];
  if (context.fieldId === "experience" && unlimitedField.test(text))
    return [nothing(view, 0, text.length, null, 0.95)];
  if (context.fieldId === "experience" && graduates.test(text))
    return [nothing(view, 0, text.length, /junior|entry/u.test(text) ? 1 : 0, 0.45)];
  if (!/[不无零0]|no/u.test(text)) return [];
  const found: Unplaced<Experience>[] = [];
  for (const match of text.matchAll(unlimited)) {
    const start = match.index + (/^[^a-z\u4e00-\u9fff0-9]/u.test(match[0]) ? 1 : 0);
    found.push(
      nothing(view, start, match.index + match[0].length, null, inExample(text, start) ? 0.4 : 0.95),
    );
  }
  return found;
}

function nothing(
  view: View,
  start: number,
  end: number,
  max: number | null,
  confidence: number,
): Unplaced<Experience> {
  const clause = clauseOf(view.text, start, end);
  const span = view.source(start, end);
  return {
    span,
    text: view.cased.slice(start, end).trim(),
    min: 0,
    max,
    minInclusive: true,
    maxInclusive: true,
    figure: span,
    kind: "total",
    field: "",
    modality:
      modalityOf(view.text, start, Math.min(end, clause.end)) === "preferred" ? "preferred" : "required",
    parent: null,
    ambiguous: false,
    degree: null,
    confidence,
  };
}
