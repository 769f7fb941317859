import { isHan } from "../../facts/grammar/chars.ts";
import { remember, rememberSome } from "../../facts/grammar/view-notes.ts";
import { mark } from "../../facts/hints/marks.ts";
import type { Passage } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import { namesRoles } from "../../facts/reporting/role-field.ts";
import type { Role } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import { languages } from "../../vocabulary/language.ts";
import {
  misspeltAt,
  scriptOf,
  simplified,
  toSimplified,
  toTraditional,
  traditional,
} from "../../vocabulary/script.ts";
import { defineRule } from "../rule.ts";
import { mayHold } from "../support/scan.ts";
import { asMany } from "../support/strip.ts";

interface Options {
  /** Fewer places are names and quotations. */
  readonly minimum: number;
}

/**
 * Characters of the other script here and there: a text was converted by machine or put together from two. Two
 * versions side by side are no mixture; that is why the other script must be the clear minority.
 */
export const mixedScript = defineRule<Options>({
  id: "text/mixed-script",
  summary: {
    "zh-CN": "繁体与简体混用，或简繁转换有误",
    en: "Simplified and traditional characters are mixed",
  },
  severity: "info",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: { minimum: { type: "integer", minimum: 1 } },
  defaults: { minimum: 3 },
  check({ options, report, role, passages }) {
    const all = passages();
    // Simplified text has no wrong conversions but characters of the other script; most has none at all.
    if (!mayHold(all, mark.traditional)) return;
    const read = all.filter((passage) => !isOtherLanguage(role, passage));
    const counts = read.map(({ view }) => countsOf(view));
    if (counts.some(({ kana }) => kana)) return;
    const ours = sum(counts.map((count) => count.traditional));
    const theirs = sum(counts.map((count) => count.simplified));
    const isTraditional = ours > theirs;
    const [major, minor] = isTraditional ? [ours, theirs] : [theirs, ours];
    if (major < 10 || minor * 3 > major) return;
    if (!isTraditional && minor === 0) return;
    const places = read.flatMap((passage) => placesIn(passage, isTraditional));
    const [first] = places;
    if (first === undefined || places.length < options.minimum) return;
    const [script, other] = isTraditional ? ["繁体", "简体"] : ["简体", "繁体"];
    report({
      span: first.span,
      message: {
        "zh-CN": `${script}文字中有 ${places.length} 处夹着${other}字或转换错误，如“${first.wrong}”应作“${first.right}”；同一词两种写法，读者会起疑，也搜不全。`,
        en: `${places.length} places mix ${isTraditional ? "simplified or wrongly converted characters into traditional" : "traditional characters into simplified"} text, such as “${first.wrong}” for “${first.right}”; one word in two spellings is not found by one search.`,
      },
      related: places.slice(1, 12).map(({ span, wrong, right }) => ({
        span,
        message: { "zh-CN": `“${wrong}”应作“${right}”`, en: `“${wrong}” for “${right}”` },
      })),
      fixes: [
        {
          title: {
            "zh-CN": `全部改为${script}（${places.length} 处）`,
            en: `Write all ${places.length} in ${isTraditional ? "traditional" : "simplified"} characters`,
          },
          safe: false,
          intents: asMany(places.flatMap(({ changes }) => changes)).map(({ span, text }) => ({
            kind: "replaceSpan",
            span,
            text,
          })),
        },
      ],
    });
  },
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The words of one language in a map of several, and names of companies, which write themselves as they like. */
function isOtherLanguage(role: Role, { field, fieldId, span }: Passage): boolean {
  if (fieldId === "organization" || fieldId === "language") return true;
  // Names of roles may be those of a team that writes the other script.
  if (fieldId === "aliases" || namesRoles(fieldId)) return true;
  if (field === null) return false;
  const value = role.fields[field]?.values.find((each) => each.span.start === span.start);
  return value?.path.some((key) => languages.some((language) => language === key)) === true;
}

interface Counts {
  readonly traditional: number;
  readonly simplified: number;
  /** Japanese writes characters of both scripts. */
  readonly kana: boolean;
}

const nothing: Counts = { traditional: 0, simplified: 0, kana: false };

const countsOf = remember((view): Counts => {
  if (!/[\u3041-\ufaff]/u.test(view.cased)) return nothing;
  let ours = 0;
  let theirs = 0;
  let kana = false;
  for (let at = 0; at < view.cased.length; at++) {
    const code = view.cased.charCodeAt(at);
    if (code < 0x3040) continue;
    if (code <= 0x30ff && code !== 0x30fb) kana = true;
    const script = scriptOf(code);
    if (script === traditional) ours++;
    else if (script === simplified) theirs++;
  }
  return { traditional: ours, simplified: theirs, kana };
});

interface Place {
  readonly span: Span;
  readonly wrong: string;
  readonly right: string;
  readonly changes: readonly { readonly span: Span; readonly text: string }[];
}

interface Difference {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

const differencesIn = {
  [traditional]: rememberSome(({ cased }) => compared(cased, true)),
  [simplified]: rememberSome(({ cased, marks }) =>
    (marks & mark.traditional) === 0 ? [] : compared(cased, false),
  ),
};

function placesIn(passage: Passage, isTraditional: boolean): readonly Place[] {
  const { view } = passage;
  const differences = differencesIn[isTraditional ? traditional : simplified](view);
  return differences.map(({ start, end, right }) => {
    const word = wordAround(view.cased, start, end);
    return {
      span: placeIn(passage, word.start, word.end),
      wrong: view.cased.slice(word.start, word.end),
      right: view.cased.slice(word.start, start) + right + view.cased.slice(end, word.end),
      changes: changesIn(view.cased.slice(start, end), right).map(([at, text]) => ({
        span: placeIn(passage, start + at, start + at + 1),
        text,
      })),
    };
  });
}

/** One character says little: its word, if it is a known one; else with the character before it (售后), unless it is 并. */
function wordAround(text: string, start: number, end: number): Span {
  if (end - start > 1) return { start, end };
  const word = misspeltAt(text, start);
  if (word !== null) return word;
  const joined = text.charAt(start) !== "并" && isHan(text.charCodeAt(start - 1));
  return { start: joined ? start - 1 : start, end };
}

/** Where a text and the same text in the other script differ, titles in 《》 left out. */
function compared(text: string, isTraditional: boolean): readonly Difference[] {
  const right = isTraditional ? toTraditional(text) : toSimplified(text);
  if (right === text) return [];
  const differences: Difference[] = [];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unit === "《") quoted = text.indexOf("》", at) !== -1;
    else if (unit === "》") quoted = false;
    if (quoted || unit === right.charAt(at)) continue;
    const last = differences[differences.length - 1];
    if (last !== undefined && last.end === at)
      differences[differences.length - 1] = {
        start: last.start,
        end: at + 1,
        right: last.right + right.charAt(at),
      };
    else differences.push({ start: at, end: at + 1, right: right.charAt(at) });
  }
  return differences;
}

const changesIn = (wrong: string, right: string): readonly (readonly [at: number, text: string])[] =>
  [...right].flatMap((unit, at) => (unit === wrong.charAt(at) ? [] : [[at, unit] as const]));
