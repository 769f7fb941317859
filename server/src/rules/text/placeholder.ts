import type { Passage } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import type { Role } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import { templateGaps } from "../../vocabulary/templates.ts";
import type { TemplateGaps } from "../../vocabulary/word-tables.ts";
import type { RuleContext } from "../rule.ts";
import { defineRule } from "../rule.ts";
import { blanksIn, placeholderSigns, placeholdersIn } from "../support/placeholder-words.ts";
import { createMarkScan } from "../support/scan.ts";

const scan = createMarkScan(placeholderSigns, placeholdersIn);

interface Options {
  /** Words that are no placeholders here. */
  readonly allow: readonly string[];
}

/** How many further places a finding names. */
const mostRelated = 10;

/** What stands where somebody meant to write something later, or filled in a form and left a gap. */
export const placeholder = defineRule<Options>({
  id: "text/placeholder",
  summary: { "zh-CN": "占位符还没有填写", en: "A placeholder is still to be filled in" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {
    allow: { type: "array", items: { type: "string" }, description: "Words that are no placeholders here." },
  },
  defaults: { allow: [] },
  check(context) {
    const places = placesOf(context);
    if (places.length > 0) reportPlaces(context, places);
    reportTemplate(context);
  },
});

function reportPlaces({ options, words, report }: RuleContext<Options>, places: readonly Span[]): void {
  const byWords = new Map<string, Span[]>();
  for (const span of places) {
    const key = keyOf(words(span));
    const places = byWords.get(key);
    if (places === undefined) byWords.set(key, [span]);
    else places.push(span);
  }
  const allowed = new Set(options.allow.map(keyOf));
  for (const [key, [first, ...rest]] of byWords) {
    if (first === undefined || allowed.has(key)) continue;
    const written = words(first);
    const count = rest.length + 1;
    report({
      span: first,
      message: {
        "zh-CN": `“${written}”是占位符${count > 1 ? `（共${count}处）` : ""}；发布前请填上实际内容。`,
        en: `“${written}” is a placeholder${count > 1 ? ` (${count} places)` : ""}; fill it in before anybody relies on it.`,
      },
      related: rest.slice(0, mostRelated).map((span) => ({
        span,
        message: { "zh-CN": "这里也是", en: "here, too" },
      })),
    });
  }
}

const keyOf = (words: string): string => keyOfFolded(foldSameLength(words));

const keyOfFolded = (folded: string): string =>
  /[\s_]/u.test(folded) ? folded.replace(/\s+/gu, "").replace(/_+/gu, "__") : folded;

/** Every placeholder, in document order: words first, then gaps of underscores, which the view reads as emphasis. */
function placesOf({ document, passages }: RuleContext<unknown>): readonly Span[] {
  const { text } = document;
  const all = passages();
  const found = scan(all);
  const wanted = hasBlanks(text);
  // Most documents have nothing of all this.
  if (found.length === 0 && !wanted) return [];
  const wordy = found
    .filter(({ span, passage }) => !isCode(text, passage, span) && !isReference(text, span))
    .map(({ span }) => span);
  const blanks = (wanted ? all : []).flatMap((passage) =>
    blanksIn(text.slice(passage.span.start, passage.span.end)).map(({ start, end }) => ({
      start: passage.span.start + start,
      end: passage.span.start + end,
    })),
  );
  const seen = new Set<number>();
  return [...wordy, ...blanks]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }) => !seen.has(start) && seen.add(start));
}

const hasBlanks = (text: string): boolean =>
  text.includes("＿＿") || (text.includes("_") && (text.includes("__") || text.includes("\\_")));

/** Between backticks: the view takes them off. */
function isCode(text: string, passage: Passage, { start }: Span): boolean {
  let ticks = 0;
  for (let at = text.indexOf("`", passage.span.start); at >= 0 && at < start; at = text.indexOf("`", at + 1))
    ticks++;
  return ticks % 2 === 1;
}

/** `[company name]` whose address stands elsewhere in the document. */
const isReference = (text: string, { start, end }: Span): boolean =>
  text.charAt(start) === "[" && text.includes(`${text.slice(start, end)}:`);

/** Lines and field values that are still our own template's: said once, gently, for they read well as they are. */
function reportTemplate({ role, passages, report }: RuleContext<unknown>): void {
  const keys = gapKeys(role.language);
  const places = templateFields(role, keys);
  addTemplateLines(passages(), keys, places);
  if (places.length === 0) return;
  const [first, ...rest] = places.sort((a, b) => a.start - b.start);
  if (first === undefined) return;
  report({
    span: first,
    severity: "hint",
    message: {
      "zh-CN": `还有${places.length}处是模板原文；请改成这个岗位自己的内容。`,
      en: `${places.length === 1 ? "One place is" : `${places.length} places are`} still the template's own words; make them this role's.`,
    },
    related: rest.slice(0, mostRelated).map((span) => ({
      span,
      message: { "zh-CN": "这里也是模板原文", en: "the template's words, too" },
    })),
  });
}

function templateFields(role: Role, { fields: left }: GapKeys): Span[] {
  const places: Span[] = [];
  for (const { id, values } of role.fields) {
    if (id !== "title" && id !== "department" && id !== "reportsTo") continue;
    for (const { value, span } of values) if (left.has(keyOf(value))) places.push(span);
  }
  return places;
}

/** What templates leave behind, as keys. */
interface GapKeys extends TemplateGaps {
  /** By `endsOf`: 1 where a line may begin and end so. */
  readonly ends: Uint8Array;
}

const trimmed = (text: string): string =>
  mayBeBlank(text.charCodeAt(0)) || mayBeBlank(text.charCodeAt(text.length - 1)) ? text.trim() : text;

/** Everything that is white space, and some signs. */
const mayBeBlank = (code: number): boolean =>
  code <= 0x20 || (code >= 0x80 && code <= 0x3000) || code === 0xfeff;

/** One number for what words begin and end with. */
const endsOf = (words: string): number =>
  (Math.imul(words.charCodeAt(0), 0x9e37) + words.charCodeAt(words.length - 1) * 0x85) & 0x3fff;

const knownKeys = new Map<Role["language"], GapKeys>();

function gapKeys(language: Role["language"]): GapKeys {
  const known = knownKeys.get(language);
  if (known !== undefined) return known;
  const { lines, fields } = templateGaps(language);
  const keyed = [...lines].map(keyOf);
  const ends = new Uint8Array(0x4000);
  for (const line of keyed) ends[endsOf(line)] = 1;
  const keys = {
    lines: new Set(keyed),
    fields: new Set([...fields].map(keyOf)),
    ends,
  };
  knownKeys.set(language, keys);
  return keys;
}

function addTemplateLines(passages: readonly Passage[], { lines, ends }: GapKeys, places: Span[]): void {
  for (const passage of passages) {
    if (passage.kind !== "text") continue;
    const { text } = passage.view;
    if (ends[endsOf(trimmed(text))] !== 1 || !lines.has(keyOfFolded(text))) continue;
    places.push(placeIn(passage, 0, text.length));
  }
}
