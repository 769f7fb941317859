import { allows } from "../../config/ask.ts";
import type { Severity } from "../../config/settings.ts";
import { clauseOf, sentenceOf } from "../../facts/grammar/clause.ts";
import type { View } from "../../facts/grammar/plain-text.ts";
import { hint } from "../../facts/hints/hint-words.ts";
import type { Passage } from "../../facts/passages.ts";
import type { Span } from "../../text/span.ts";
import type { Language, Localised } from "../../vocabulary/language.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import type { Fix } from "../finding.ts";
import type { RuleContext } from "../rule.ts";
import type { Jurisdiction } from "./fair-law.ts";
import { jurisdictionOf } from "./fair-law.ts";
import { removalOf } from "./removal.ts";
import { createScan, matchesOf } from "./scan.ts";

/** Options every rule about fairness has. */
export interface FairOptions {
  readonly allow: readonly string[];
}

export const fairOptions = {
  allow: {
    type: "array",
    items: { type: "string" },
    description: "Phrases that are all right here",
  },
} as const;

export const fairDefaults: FairOptions = { allow: [] };

/** Words that limit who may apply, and where they do. Patterns are global, linear, and see folded text. */
export interface Wording<Kind extends string = string> {
  readonly kind: Kind;
  readonly pattern: RegExp;
  /** `asked`: only among requirements and the like. `anywhere`: so plain that duties and titles count too. */
  readonly where: "asked" | "anywhere" | "title";
  /** The clause holds one of these: it is about something else. */
  readonly unless?: RegExp;
  /** What stands right behind the words and makes them harmless. */
  readonly notBefore?: RegExp;
  /** Says what to write instead, by the folded words; null when there is nothing. */
  readonly instead?: (words: string, language: Language) => string | null;
}

interface Hit<Kind extends string> {
  readonly start: number;
  readonly end: number;
  readonly wording: Wording<Kind>;
}

export interface FairFind<Kind extends string> {
  readonly kind: Kind;
  readonly passage: Passage;
  readonly span: Span;
  readonly start: number;
  readonly end: number;
  readonly wording: Wording<Kind>;
}

/** Words of a clause that take a limit back: 性别不限, 不得要求…. The limit's own words don't count. */
const takenBack =
  /不限|不拘|不分|不论|无论|不设|不作限|不做限|无要求|没有要求|不要求|均可|皆可|都可|无关|不看|不问|亦可/u;
/** In front of the limit: 不得规定男性优先, 杜绝…. */
const forbids = /不得|禁止|严禁|杜绝|避免|不应|不可|消除|反对|不(?:会|能)(?:以|因|限|要求|询问|设)/u;

/** Sentences that stand against limits, or are about the people the law protects. */
const against =
  /歧视|一视同仁|平等|公平|不因|不以|无论|不论|不分|禁忌|四期|女职工|特殊保护|合规审|反就业|(?:^|[^a-z])(?:regardless|without regard|irrespective|discriminat\w{0,6}|equal[- ](?:employment|opportunit\w{1,4})|equity|equality|diversity|diverse|inclusi\w{2,6}|protected (?:by|class|characteristic|veteran|status|group)s?|encouraged? to apply|accommodations?|underrepresented|welcomes? (?:all|applica)|all (?:genders|ages|races)|bias(?:ed|es)?|stereotyp\w{2,6}|affirmative)(?![a-z])/u;

const englishNot = /(?:^|[^a-z])(?:not|never|n't|avoid|neither|nor|don't)(?![a-z])[^,;.]{0,24}$/u;

function isTakenBack(text: string, start: number, end: number): boolean {
  const clause = clauseOf(text, start, end);
  const before = text.slice(Math.max(clause.start, start - 60), start);
  const after = text.slice(end, Math.min(clause.end, end + 60));
  if (takenBack.test(before) || forbids.test(before) || takenBack.test(after) || englishNot.test(before))
    return true;
  const sentence = sentenceOf(text, start, end);
  return against.test(text.slice(Math.max(sentence.start, start - 300), Math.min(sentence.end, end + 300)));
}

/** Finds a rule's wordings in passages. Where two overlap, the first in the list that begins first counts. */
export function createFairScan<Kind extends string>(
  wordings: readonly Wording<Kind>[],
): (context: RuleContext<FairOptions>) => readonly FairFind<Kind>[] {
  const scan = createScan(hint.fair, (view) => hitsIn(view, wordings));
  return ({ passages, document, options }) => {
    const places = scan(passages());
    if (places.length === 0) return nothing;
    return places.flatMap(({ found, passage, span }) =>
      (passage.kind !== "heading" || passage.section === null) &&
      isPlace(passage, found.wording.where) &&
      !allows(options, document.text, span)
        ? [{ kind: found.wording.kind, passage, span, ...found }]
        : [],
    );
  };
}

const nothing: readonly never[] = [];

/** Hits in one piece: no requirement has as many. */
const most = 100;

function hitsIn<Kind extends string>(
  { text }: View,
  wordings: readonly Wording<Kind>[],
): readonly Hit<Kind>[] {
  const hits: Hit<Kind>[] = [];
  for (const wording of wordings) {
    let count = 0;
    for (const match of matchesOf(wording.pattern, text)) {
      if (count++ > most) break;
      const start = match.index;
      const end = start + match[0].length;
      if (end === start || isSpared(text, start, end, wording)) continue;
      hits.push({ start, end, wording });
    }
  }
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = -1;
  return hits.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

function isSpared(text: string, start: number, end: number, { unless, notBefore }: Wording): boolean {
  if (notBefore?.test(text.slice(end, end + 16)) === true) return true;
  if (unless !== undefined) {
    const clause = clauseOf(text, start, end);
    if (unless.test(text.slice(Math.max(clause.start, start - 60), Math.min(clause.end, end + 60))))
      return true;
  }
  return isTakenBack(text, start, end);
}

/** Places outside the requirements where an advertisement still says who may apply. */
const asking: ReadonlySet<SectionId> = new Set<SectionId>([
  "basic",
  "conditions",
  "hiring",
  "apply",
  "process",
]);
/** Sections that speak of the employer, or of rights. */
const never: ReadonlySet<SectionId> = new Set<SectionId>([
  "company",
  "benefits",
  "equal-opportunity",
  "boilerplate",
  "team",
  "market",
]);

export function isPlace(passage: Passage, where: Wording["where"]): boolean {
  const { area, kind, sectionIds } = passage;
  if (where === "title") return kind === "title";
  if (sectionIds.some((id) => never.has(id))) return false;
  if (sectionIds.some((id) => asking.has(id))) return true;
  if (where === "anywhere") return area !== "silent";
  return area === "requirements" || area === "open";
}

/** A finding's fixes: the words taken out with their separator, or others in their place. */
export function fairFixes<Kind extends string>(
  { document, role }: RuleContext<FairOptions>,
  {
    passage,
    start,
    end,
    span,
    wording,
  }: Pick<FairFind<Kind>, "passage" | "start" | "end" | "span" | "wording">,
  neutral: Readonly<Record<Language, string>> | null,
): readonly Fix[] {
  const removal = removalOf(passage, document.text, start, end);
  const words = passage.view.text.slice(start, end);
  const instead = wording.instead?.(words, role.language) ?? null;
  if (instead !== null) return [replacement(span, cased(document.text.slice(span.start, span.end), instead))];
  if (removal.kind === "span") {
    const taken = document.text.slice(span.start, span.end);
    return [
      {
        title: { "zh-CN": `删去“${taken}”`, en: `Delete “${taken}”` },
        safe: false,
        intents: [{ kind: "replaceSpan", span: removal.span, text: "" }],
      },
    ];
  }
  if (removal.kind === "alone" && neutral !== null && passage.kind !== "title")
    return [replacement(span, neutral[role.language])];
  return [];
}

const replacement = (span: Span, text: string): Fix => ({
  title: { "zh-CN": `改为“${text}”`, en: `Change to “${text}”` },
  safe: false,
  intents: [{ kind: "replaceSpan", span, text }],
});

/** The first letter as it was. */
const cased = (was: string, now: string): string =>
  /^\p{Lu}/u.test(was) ? now.charAt(0).toUpperCase() + now.slice(1) : now;

/** What a wording rule does with each place it finds. */
export interface FairSpeech<Kind extends string> {
  readonly severity?: (kind: Kind, jurisdiction: Jurisdiction) => Severity | null;
  readonly message: (kind: Kind, words: string, jurisdiction: Jurisdiction) => Localised;
  readonly neutral?: (kind: Kind) => Readonly<Record<Language, string>> | null;
}

/** Reports every place, once. `severity` null: not here. */
export function reportFair<Kind extends string>(
  context: RuleContext<FairOptions>,
  finds: readonly FairFind<Kind>[],
  { severity, message, neutral }: FairSpeech<Kind>,
): void {
  if (finds.length === 0) return;
  const jurisdiction = jurisdictionOf(context.settings, context.role.language);
  for (const find of finds) {
    const level = severity?.(find.kind, jurisdiction);
    if (level === null) continue;
    context.report({
      span: find.span,
      message: message(find.kind, context.words(find.span), jurisdiction),
      ...(level === undefined ? {} : { severity: level }),
      fixes: fairFixes(context, find, neutral?.(find.kind) ?? null),
    });
  }
}
