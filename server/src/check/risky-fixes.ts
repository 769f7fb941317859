import type { Severity } from "../config/settings.ts";
import type { Intent } from "../role/intent.ts";
import type { Role } from "../role/role.ts";
import { placeholder } from "../rules/field/missing.ts";
import type { Finding, Fix } from "../rules/finding.ts";
import { applyEdits, sortEdits, type TextEdit } from "../text/edit.ts";
import { overlaps, type Span, slice } from "../text/span.ts";
import { draftOf, editsFor } from "./draft.ts";
import { type Applied, isOwn } from "./fix-all.ts";
import type { Trial, TrialContext } from "./trial.ts";

export interface RiskyOptions {
  wants(rule: string): boolean;
  mayInvent(rule: string): boolean;
}

/** Fixes that change meaning, tried one by one. */
export interface RiskyFixes {
  /** Carries out what may be carried out in a file; the session has the new text then. */
  fix(uri: string): readonly Applied[];
}

/** What an error weighs against warnings and hints. */
const weights: Readonly<Record<Severity, number>> = { error: 1000, warning: 100, info: 10, hint: 1 };

/**
 * A fix somebody ought to look at is carried out when there is no other for its finding, when the file read again is
 * better for it (the finding is gone, the whole weighs less, the syntax holds, no file has an error more) and when it
 * takes no words away. A place is changed once. Sample wording is left to those who will edit it.
 */
export function createRiskyFixes(
  context: TrialContext,
  trial: Trial,
  { wants, mayInvent }: RiskyOptions,
): RiskyFixes {
  const { session, checker } = context;
  const tried = new Set<string>();
  /** Places that were changed, in each file's present text. */
  const done = new Map<string, readonly Span[]>();

  const attempt = (uri: string, finding: Finding, fix: Fix): boolean => {
    const draft = draftOf(context, uri);
    if (draft === null || !fix.intents.every((intent) => isOwn(intent, uri, finding.role))) return false;
    const { text } = draft.current.document;
    const edits = editsFor(context, draft, [[finding.role, fix.intents]]);
    const places = done.get(uri) ?? [];
    if (edits.length === 0 || edits.some(({ span }) => places.some((place) => overlaps(place, span))))
      return false;
    const better = (before: readonly Finding[], after: readonly Finding[]): boolean =>
      isBetter(finding.rule, before, after);
    if (takesWordsAway(text, edits) || !trial.tryText(uri, applyEdits(text, edits), better)) return false;
    done.set(uri, moved(places, edits));
    return true;
  };

  return {
    fix(uri) {
      const applied: Applied[] = [];
      for (;;) {
        const next = candidate(uri);
        if (next === null) return applied;
        const { finding, fix } = next;
        if (attempt(uri, finding, fix)) applied.push({ rule: finding.rule, title: fix.title });
      }
    },
  };

  /** The next fix that was not tried. */
  function candidate(uri: string): { readonly finding: Finding; readonly fix: Fix } | null {
    const { text = "", roles = [] } = session.document(uri)?.document ?? {};
    for (const finding of checker.findings(uri)) {
      const fix = wants(finding.rule) ? onlyFix(finding) : null;
      if (fix === null || (invents(fix, roles[finding.role]) && !mayInvent(finding.rule))) continue;
      const key = [uri, finding.rule, finding.role, fix.title.en, slice(text, finding.span)].join("\0");
      if (tried.has(key)) continue;
      tried.add(key);
      return { finding, fix };
    }
    return null;
  }
}

/** The one fix of a finding, or the one that does what all its others do; null when somebody has to choose. */
function onlyFix({ fixes = [] }: Finding): Fix | null {
  const [first, ...others] = fixes;
  if (first === undefined || others.length === 0) return first ?? null;
  const covers = (fix: Fix): boolean =>
    fixes.every(({ intents }) => intents.every((intent) => fix.intents.includes(intent)));
  return fixes.find(covers) ?? null;
}

/**
 * Says something nobody said of this role: only adds sections, items or fields, or leaves a gap. What is moved, or
 * known from other roles, is no invention.
 */
function invents({ intents }: Fix, role: Role | undefined): boolean {
  const has = (field: string): boolean => role?.fields.some(({ id }) => id === field) ?? false;
  const adds = (intent: Intent): boolean =>
    intent.kind === "addSection" ||
    intent.kind === "addItem" ||
    (intent.kind === "setField" && !has(intent.field));
  const leavesGap = (intent: Intent): boolean => intent.kind === "setField" && gaps.has(String(intent.value));
  return intents.every(adds) || intents.some(leavesGap);
}

const gaps: ReadonlySet<string> = new Set(Object.values(placeholder));

function isBetter(rule: string, before: readonly Finding[], after: readonly Finding[]): boolean {
  const weigh = (findings: readonly Finding[]): number =>
    findings.reduce((sum, { severity }) => sum + weights[severity], 0);
  const ofRule = (findings: readonly Finding[]): number =>
    findings.filter((finding) => finding.rule === rule).length;
  const errors = (findings: readonly Finding[]): number =>
    findings.filter(({ severity }) => severity === "error").length;
  return ofRule(after) < ofRule(before) && weigh(after) < weigh(before) && errors(after) <= errors(before);
}

const letters = /[\p{L}\p{N}]/gu;

/** More letters and digits go than come: words are moved or replaced, never only taken out. */
function takesWordsAway(text: string, edits: readonly TextEdit[]): boolean {
  const balance = new Map<string, number>();
  const count = (words: string, by: number): void => {
    for (const [sign] of words.matchAll(letters)) balance.set(sign, (balance.get(sign) ?? 0) + by);
  };
  for (const { span, newText } of edits) {
    count(slice(text, span), -1);
    count(newText, 1);
  }
  let gone = 0;
  let come = 0;
  for (const sum of balance.values()) {
    if (sum < 0) gone -= sum;
    else come += sum;
  }
  return gone > come;
}

/** Where places stand after edits, with the places of the edits themselves. */
function moved(places: readonly Span[], edits: readonly TextEdit[]): readonly Span[] {
  const sorted = sortEdits(edits);
  const shift = (offset: number): number =>
    sorted.reduce(
      (sum, { span, newText }) => (span.end <= offset ? sum + newText.length - (span.end - span.start) : sum),
      offset,
    );
  const own = sorted.map(({ span, newText }) => {
    const end = shift(span.end);
    return { start: end - newText.length, end };
  });
  return [...places.map(({ start, end }) => ({ start: shift(start), end: shift(end) })), ...own];
}
