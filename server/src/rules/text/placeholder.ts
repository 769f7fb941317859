import { remember } from "../../facts/grammar/view-notes.ts";
import type { Passage } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import type { Role } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import { templateGaps } from "../../vocabulary/templates.ts";
import type { RuleContext } from "../rule.ts";
import { defineRule } from "../rule.ts";
import { blanksIn, placeholdersIn } from "../support/placeholder-words.ts";
import { createScan, everyPassage } from "../support/scan.ts";

const scan = createScan(everyPassage, placeholdersIn);

/** How many further places a finding names. */
const mostRelated = 10;

/** What stands where somebody meant to write something later, or filled in a form and left a gap. */
export const placeholder = defineRule<{ readonly allow: readonly string[] }>({
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
    const { options, words, report } = context;
    const allowed = new Set(options.allow.map(keyOf));
    const byWords = new Map<string, Span[]>();
    for (const span of placesOf(context)) {
      const key = keyOf(words(span));
      const places = byWords.get(key);
      if (places === undefined) byWords.set(key, [span]);
      else places.push(span);
    }
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
    reportTemplate(context);
  },
});

const keyOf = (words: string): string => foldSameLength(words).replace(/\s+/gu, "").replace(/_+/gu, "__");

/** Every placeholder, in document order: words first, then gaps of underscores, which the view reads as emphasis. */
function placesOf({ document, passages }: RuleContext<unknown>): readonly Span[] {
  const { text } = document;
  const all = passages();
  const wordy = scan(all)
    .filter(({ span, passage }) => !isCode(text, passage, span) && !isReference(text, span))
    .map(({ span }) => span);
  // Most documents have no such signs at all.
  const blanks = (hasBlanks(text) ? all : []).flatMap((passage) =>
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
  text.includes("__") || text.includes("＿＿") || text.includes("\\_");

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
  const places = [...templateFields(role), ...templateLines(passages(), role)];
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

function templateFields(role: Role): readonly Span[] {
  const { fields: left } = gapKeys(role.language);
  return role.fields
    .filter(({ id }) => id === "title" || id === "department" || id === "reportsTo")
    .flatMap(({ values }) => values.filter(({ value }) => left.has(keyOf(value))).map(({ span }) => span));
}

const viewKey = remember(({ text }) => keyOf(text));

const knownKeys = new Map<Role["language"], ReturnType<typeof templateGaps>>();

/** The keys of what templates leave behind. */
function gapKeys(language: Role["language"]): ReturnType<typeof templateGaps> {
  const known = knownKeys.get(language);
  if (known !== undefined) return known;
  const { lines, fields } = templateGaps(language);
  const keys = { lines: new Set([...lines].map(keyOf)), fields: new Set([...fields].map(keyOf)) };
  knownKeys.set(language, keys);
  return keys;
}

function templateLines(passages: readonly Passage[], { language }: Role): readonly Span[] {
  const { lines: keys } = gapKeys(language);
  return passages
    .filter(({ kind, view }) => kind === "text" && keys.has(viewKey(view)))
    .map((passage) => placeIn(passage, 0, passage.view.text.length));
}
