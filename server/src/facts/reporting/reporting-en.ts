import { isGenericSuperior } from "../../vocabulary/generic-superior.ts";
import type { RoleReference, RoleRelation } from "../fact.ts";
import { sentenceOf } from "../grammar/clause.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import type { View } from "../grammar/plain-text.ts";
import { hasRoleHead, looksLikeRole } from "./role-heads.ts";
import type { Phrase } from "./role-phrase.ts";
import { phraseAt } from "./role-phrase.ts";

const adverbs =
  "(?:\\s+(?:directly|functionally|administratively|solidly|primarily|jointly|operationally|day-to-day|ultimately|on a (?:solid|day-to-day)[ -]line))*";
const line = new RegExp(
  `(?:^|[^a-z])(report(?:s|ing)?${adverbs}\\s+(?:in)?to(?:\\s+the\\s+a)?|(?:is |are |be )?(?:directly )?(?:supervised|managed|overseen|led) by|accountable to|responsible to|answers to)(?=\\s)`,
  "gu",
);
const dottedLine = /dotted[- ]line(?:[a-z\s,&-]{0,90}?)\s(?:to|with|into)(?=\s)/gu;

/** Lines told in English. Offsets and names come from the view; links on names are used. */
export function readReportingEnglish(view: View, context: Context): readonly Unplaced<RoleReference>[] {
  const { text } = view;
  if (
    context.area === "silent" ||
    !/report|supervis|managed by|led by|overseen|accountable to|responsible to|answers to|dotted/u.test(text)
  )
    return [];
  const found: Unplaced<RoleReference>[] = [];
  if (text.includes("dotted")) {
    for (const hit of text.matchAll(dottedLine))
      found.push(...superiors(view, hit.index + hit[0].length, "dottedLineTo", 0.85));
  }
  const dotted = new Set(found.map(({ nameSpan }) => nameSpan.start));
  for (const hit of text.matchAll(line)) {
    const verb = hit[1] ?? "";
    const at = hit.index + hit[0].length - verb.length;
    if (!isLine(text, at, verb, context)) continue;
    const names = superiors(view, at + verb.length, "reportsTo", verb.includes("report") ? 0.93 : 0.8);
    found.push(...names.filter(({ nameSpan }) => !dotted.has(nameSpan.start)));
  }
  if (text.includes("report")) found.push(...below(view));
  return found;
}

/** Words before “report to” that make it a line of this role, and not papers or other people's lines. */
function isLine(text: string, at: number, verb: string, context: Context): boolean {
  const sentence = sentenceOf(text, at, at + verb.length);
  const before = text.slice(sentence.start, at).trim();
  if (context.area === "requirements" && !/^(?:this|the|you)(?:\s|$)/u.test(before) && before !== "")
    return false;
  if (!verb.startsWith("report")) return isPassive(before, verb);
  if (othersBefore.test(before) && before !== "they") return false;
  if (verb.startsWith("reports")) return isSubject(before);
  if (verb.startsWith("reporting")) {
    return (
      before === "" || /[,(:–—-]$/u.test(before) || (roleBefore.test(before) && !papersBefore.test(before))
    );
  }
  // “Report to the Head of Delivery on a weekly basis the status of …” is a duty, not a line.
  if (before === "") return !informing.test(text.slice(at + verb.length, sentence.end));
  return (
    before === "they" ||
    /(?:^|\s)(?:you|will|you['’]ll|would|i|shall|to)$/u.test(before) ||
    /^(?:they|you|she|he|it)\s.*\sand$/u.test(before) ||
    isPluralTitle(before, context)
  );
}

const informing =
  /(?:^|[^a-z])(?:weekly|monthly|quarterly|daily|every|status|progress|regular(?:ly)?|any|all|findings|issues|results|on the)(?![a-z])/u;

/** Somebody else's line: “all report to …”, “the team that reports to …”. */
const othersBefore =
  /(?:^|\s)(?:all|who|that|which|they|whom|these|those|employees|staff members|must|should|findings?|results?)$/u;
/** Papers: “monthly reports to …”, “financial reporting to …”. */
const papersBefore =
  /(?:^|\s)(?:internal|external|financial|monthly|weekly|quarterly|annual|annually|daily|regular|periodic|status|progress|final|metrics?|expense|management|governance|control|budget|and|or|of|for|timely|accurate|including|regulatory|compliance|statutory|project)$/u;
const paperWork =
  /^(?:compil|prepar|send|writ|analy|present|provid|submit|deliver|generat|creat|review|track|develop|maintain|distribut|draft|assist|produc|continuously|ensur|own|build|design|support|issu|publish)[a-z]*(?:\s|$)/u;
const roleBefore =
  /(?:role|position|job|post|will be|you['’]ll be|you are|incumbent|directly|team|manager|director|officer|lead|engineer|analyst|specialist|coordinator|individual contributor|job family)$/u;

/** The subject of “reports to”: a role, or “this position”. */
function isSubject(before: string): boolean {
  if (before === "") return true;
  if (paperWork.test(before) || (papersBefore.test(before) && !hasRoleHead(before))) return false;
  return (
    hasRoleHead(before) ||
    /^(?:the|this|an?|our|your|each|it|he|she)(?:\s|$)/u.test(before) ||
    roleBefore.test(before)
  );
}

/** “is supervised by” needs a role before it; “responsible to” a verb. */
function isPassive(before: string, verb: string): boolean {
  if (/responsible|accountable/u.test(verb)) {
    return /(?:^|\s)(?:is|are|be|directly|and)$/u.test(before) && !/team|staff|employees/u.test(before);
  }
  return (
    before === "" ||
    /(?:^|\s)(?:role|position|job|you|incumbent|post)$/u.test(before) ||
    looksLikeRole(before.slice(-30))
  );
}

/** “Data Scientists are part of … and report to”: the subject is the role itself, in the plural. */
function isPluralTitle(before: string, { title }: Context): boolean {
  if (title.length < 4) return false;
  const head = /^(?:our|the|all)?\s*((?:[a-z&,]+\s){0,4}?[a-z]+)s(?:\s|$)/u.exec(before)?.[1]?.trim() ?? "";
  return head.length > 3 && (title.includes(head) || head.includes(title) || before.includes(`${title}s`));
}

/** The superior at `at`, alternatives behind “or”, and a second one behind “and the”. */
function superiors(
  view: View,
  at: number,
  relation: RoleRelation,
  confidence: number,
): readonly Unplaced<RoleReference>[] {
  const end = Math.min(view.text.length, at + 260);
  const first = phraseAt(view, at, end) ?? genericAt(view, at, end);
  if (first === null) return [];
  const alternatives: Phrase[] = [];
  const others: Phrase[] = [];
  let last = first;
  for (let round = 0; round < 3; round++) {
    const join =
      /^\s*(?:\(?\s*or|and\/or|,\s*or)\s+(?!above|higher|their|designee|similar|equivalent)|^\s*(?:,\s*)?(and)\s+(?=(?:the|a|an|our|to)\s)(?:to\s+)?/u.exec(
        view.text.slice(last.end, last.end + 24),
      );
    if (join === null) break;
    const next = phraseAt(view, last.end + join[0].length, end);
    if (next === null) break;
    (join[1] === undefined ? alternatives : others).push(next);
    last = next;
  }
  const lastAlternative = alternatives[alternatives.length - 1] ?? first;
  return [
    {
      ...referenceOf(view, first, relation, confidence),
      ...(alternatives.length === 0 ? {} : withAlternatives(view, first, lastAlternative, alternatives)),
    },
    ...others.map((phrase) => referenceOf(view, phrase, relation, confidence)),
  ];
}

const withAlternatives = (view: View, first: Phrase, last: Phrase, alternatives: readonly Phrase[]) => ({
  span: view.source(first.start, last.end),
  text: view.cased.slice(first.start, last.end),
  alternatives: alternatives.map((phrase) => ({
    name: nameOf(view, phrase),
    span: view.source(phrase.start, phrase.end),
  })),
});

const nameOf = (view: View, { start, end }: Phrase): string => view.cased.slice(start, end);

function referenceOf(
  view: View,
  phrase: Phrase,
  relation: RoleRelation,
  confidence: number,
): Unplaced<RoleReference> {
  const name = nameOf(view, phrase);
  const span = view.source(phrase.start, phrase.end);
  const generic = isGenericSuperior(name);
  return {
    span,
    text: name,
    relation,
    name,
    alternatives: [],
    nameSpan: span,
    dotted: relation === "dottedLineTo",
    external: false,
    family: false,
    generic,
    source: "prose",
    confidence: generic ? Math.min(confidence, 0.7) : confidence,
  };
}

const generics =
  /^\s*(?:to\s+)?((?:the|your|their|our|its|a|an)\s+)?((?:senior |upper |executive |immediate |direct |line |hiring |company |department |respective )*(?:management|leadership(?: team)?|manager|supervisor|superior))(?![a-z])/u;

/** “your manager”: somebody above, without a name. */
function genericAt(view: View, at: number, end: number): Phrase | null {
  const match = generics.exec(view.text.slice(at, end));
  if (match === null) return null;
  const words = match[2] ?? "";
  const start = at + match[0].length - words.length;
  return isGenericSuperior(words) ? { start, end: start + words.length } : null;
}

const listed =
  /(?:^|[^a-z])(?:direct reports?|(?:following )?(?:roles|positions) (?:that )?report(?:ing)? (?:directly )?(?:to|into) (?:this (?:role|position)|you|me))(?:\s+(?:include|are|is|will be|consist of|comprise))?\s*:?\s+/gu;
const upward =
  /(?:^|[.;\n]\s*)((?:[^.;\n:]|\.(?=[a-z0-9])){3,160}?)\s+(?:will\s+)?reports?\s+(?:directly\s+)?(?:in)?to\s+(?:this (?:role|position|job)|you)(?![a-z])/gu;

/** “Direct reports include A, B and C”; “the A and the B report to this role”. */
function below(view: View): readonly Unplaced<RoleReference>[] {
  const found: Unplaced<RoleReference>[] = [];
  for (const hit of view.text.matchAll(listed)) {
    if (!/(?:include|are|is|be|of|comprise|:)\s*:?\s+$/u.test(hit[0])) continue;
    found.push(...listAt(view, hit.index + hit[0].length, view.text.length));
  }
  for (const hit of view.text.matchAll(upward)) {
    const words = hit[1] ?? "";
    const start = hit.index + hit[0].indexOf(words);
    found.push(...listAt(view, start, start + words.length));
  }
  return found;
}

function listAt(view: View, start: number, end: number): readonly Unplaced<RoleReference>[] {
  const found: Unplaced<RoleReference>[] = [];
  let at = start;
  for (let round = 0; round < 20; round++) {
    const phrase = phraseAt(view, at, end);
    if (
      phrase === null ||
      /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|multiple)\s/iu.test(nameOf(view, phrase))
    )
      break;
    found.push(referenceOf(view, phrase, "directReports", 0.85));
    const join = /^\s*(?:,\s*(?:and\s+)?|;\s*|and\s+|&\s*)/u.exec(
      view.text.slice(phrase.end, phrase.end + 8),
    );
    if (join === null) break;
    at = phrase.end + join[0].length;
  }
  return found;
}
