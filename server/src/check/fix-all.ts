import type { Intent } from "../role/intent.ts";
import type { Finding, Fix } from "../rules/finding.ts";
import { compose, editsOf, type Patch, patchOf } from "../surface/markdown/write/patch.ts";
import { applyEdits, type TextEdit } from "../text/edit.ts";
import type { Localised } from "../vocabulary/language.ts";
import {
  countErrors,
  type Draft,
  type DraftContext,
  draftOf,
  editsFor,
  ownFindings,
  redraft,
} from "./draft.ts";

/** Which fix of a finding is to be carried out, if any. */
export type Choose = (finding: Finding) => Fix | undefined;

/** The first safe fix of each finding. */
export const safeFix: Choose = ({ fixes }) => fixes?.find(({ safe }) => safe);

/** A fix that was carried out, and the rule that asked for it. */
export interface Applied {
  readonly rule: string;
  readonly title: Localised;
}

export interface Fixed {
  /** Edits of the file's text as it is. */
  readonly edits: readonly TextEdit[];
  /** The fixes they carry out, in order of rounds and places. */
  readonly applied: readonly Applied[];
}

/** Fixes make room for others; more rounds than these are a circle. */
const mostRounds = 12;

/**
 * Carries out the chosen fixes of a file as one change. Fixes that touch each other wait for the next round, in
 * which the changed text is read and checked again, until there is nothing left to fix. `findings` are the
 * file's; later rounds see rules about one role alone. Fixes of other files are left out, and a round that
 * makes errors or breaks the syntax is taken back.
 */
export function fixAll(
  context: DraftContext,
  uri: string,
  findings: readonly Finding[],
  choose: Choose,
): Fixed {
  const first = draftOf(context, uri);
  if (first === null) return { edits: [], applied: [] };
  const { text } = first.current.document;
  let whole: Patch = [{ start: 0, end: text.length }];
  const applied: Applied[] = [];
  let draft = first;
  let found = findings;
  const seen = new Set([text]);
  for (let round = 0; round < mostRounds; round++) {
    const chosen = apart(found, uri, choose);
    const before = draft.current.document;
    const edits = editsFor(context, draft, byRole(chosen));
    if (edits.length === 0) break;
    const next = redraft(context, uri, applyEdits(before.text, edits));
    if (seen.has(next.current.document.text) || isWorse(draft, next)) break;
    const after = ownFindings(context, next);
    if (countErrors(after) > countErrors(found)) break;
    seen.add(next.current.document.text);
    whole = compose(whole, patchOf(edits, before.text.length));
    applied.push(...chosen.map(({ rule, fix: { title } }) => ({ rule, title })));
    draft = next;
    found = after;
  }
  return { edits: editsOf(text, whole), applied };
}

const isWorse = ({ current: before }: Draft, { current: after }: Draft): boolean =>
  before.document.complete && !after.document.complete;

interface Chosen {
  readonly rule: string;
  readonly role: number;
  readonly fix: Fix;
}

/** Of the chosen fixes those that can be carried out at once. */
function apart(findings: readonly Finding[], uri: string, choose: Choose): readonly Chosen[] {
  const taken: Touched[] = [];
  const chosen: Chosen[] = [];
  for (const finding of findings) {
    const fix = choose(finding);
    if (fix === undefined || fix.intents.length === 0) continue;
    const own = fix.intents.every((intent) => isOwn(intent, uri, finding.role));
    const touched = fix.intents.map((intent) => touchedBy(intent, finding.role));
    if (!own || touched.some((one) => taken.some((other) => meet(one, other)))) continue;
    taken.push(...touched);
    chosen.push({ rule: finding.rule, role: finding.role, fix });
  }
  return chosen;
}

/** Changes nothing but a role of the file. */
export function isOwn(intent: Intent, uri: string, role: number): boolean {
  if (intent.kind === "createRole" || intent.kind === "addToConfig") return false;
  return intent.target === undefined || (intent.target.uri === uri && intent.target.role === role);
}

/** What an intent changes: words at a place, a thing with a name, or the order of everything. */
type Touched =
  | { readonly what: "place"; readonly start: number; readonly end: number }
  | { readonly what: "thing"; readonly name: string }
  | { readonly what: "everything" };

function touchedBy(intent: Intent, role: number): Touched {
  switch (intent.kind) {
    case "replaceSpan":
    case "removeItem":
      return { what: "place", start: intent.span.start, end: intent.span.end };
    case "addItem":
      return { what: "thing", name: `${role} item ${intent.section} ${intent.text}` };
    case "addSection":
      return { what: "thing", name: `${role} section ${intent.section}` };
    case "renameSection":
      return { what: "thing", name: `${role} heading ${intent.index}` };
    case "setField":
    case "addToField":
      return { what: "thing", name: `${role} field ${intent.field}` };
    default:
      return { what: "everything" };
  }
}

function meet(one: Touched, other: Touched): boolean {
  if (one.what === "everything" || other.what === "everything") return true;
  if (one.what === "place" && other.what === "place") return one.start <= other.end && other.start <= one.end;
  return one.what === "thing" && other.what === "thing" && one.name === other.name;
}

function byRole(chosen: readonly Chosen[]): readonly (readonly [number, readonly Intent[]])[] {
  const roles = new Map<number, Intent[]>();
  for (const { role, fix } of chosen) roles.set(role, [...(roles.get(role) ?? []), ...fix.intents]);
  return [...roles];
}
